// The texts as they stand on the page: those of the locale, with what has been written here over them.
import type { Namespace } from '../lib/locales'
import type { Review } from './data'
import { type Lines, linesOf } from './room'
import { createStorage } from './storage'
import { sectionsOf, type Unit } from './units'

/** What stands out about a text, in words. The first ones ask for something to be done. */
export const MARKS = {
  missing: 'Missing',
  long: 'Too long',
  stale: 'Made from an older source',
  changed: 'Changed since the review',
  edited: 'Edited here',
  remarked: 'Remarked',
} as const
export type Mark = keyof typeof MARKS

/** Whether something is to be done about a text. */
export const isToDo = (marks: readonly Mark[]) => marks.some(mark => mark !== 'edited' && mark !== 'remarked')

export type Draft = ReturnType<typeof createDraft>

export function createDraft(review: Review) {
  const { locale, texts, stale, changed, rtlScripts } = review
  const dir: 'ltr' | 'rtl' = rtlScripts.includes(new Intl.Locale(locale).maximize().script ?? '')
    ? 'rtl'
    : 'ltr'
  const storage = createStorage(`liveness-messages ${locale}`)
  const sections = sectionsOf(review)
  const units = sections.flatMap(({ units }) => units)
  const byKey = new Map(
    units.flatMap(unit => unit.keys.map(key => [`${unit.namespace}/${key}`, unit] as const)),
  )
  const measured = new Map<string, { text: string; lines: Lines | undefined }>()

  const committed = ({ namespace, key }: Unit) => texts[namespace][key] ?? ''
  const written = ({ id }: Unit) => storage.get(`text ${id}`)
  /** The present text; `''` if there is none. */
  const text = (unit: Unit) => written(unit) ?? committed(unit)
  /** Whether the text was written here. */
  const isEdited = (unit: Unit) => (written(unit) ?? committed(unit)) !== committed(unit)
  const remark = ({ id }: Unit) => storage.get(`remark ${id}`) ?? ''

  function lines(unit: Unit): Lines | undefined {
    const now = text(unit)
    const before = measured.get(unit.id)
    if (before?.text === now) return before.lines
    const lines = linesOf(now, unit.place, locale, dir)
    measured.set(unit.id, { text: now, lines })
    return lines
  }

  function marks(unit: Unit): Mark[] {
    const { room = 0, taken = 0 } = lines(unit) ?? {}
    const isIn = (ids: readonly string[]) => unit.keys.some(key => ids.includes(`${unit.namespace}/${key}`))
    const is: Record<Mark, boolean> = {
      missing: text(unit) === '' && unit.place !== 'log',
      long: taken > room,
      stale: !isEdited(unit) && isIn(stale),
      changed: !isEdited(unit) && isIn(changed),
      edited: isEdited(unit),
      remarked: remark(unit).trim() !== '',
    }
    return (Object.keys(is) as Mark[]).filter(mark => is[mark])
  }

  return {
    ...{ review, locale, dir, sections, units, text, isEdited, remark, lines, marks },
    /** The unit that a key belongs to. */
    unit: (namespace: Namespace, key: string) => byKey.get(`${namespace}/${key}`),
    // A text is one line.
    write: (unit: Unit, text: string) => storage.set(`text ${unit.id}`, text.replace(/\s*\n\s*/g, ' ')),
    setRemark: ({ id }: Unit, remark: string) => storage.set(`remark ${id}`, remark),
    /** An answer to the questions at the end; `''` if there is none. */
    answer: (name: string) => storage.get(`about ${name}`) ?? '',
    setAnswer: (name: string, answer: string) => storage.set(`about ${name}`, answer),
    isKept: storage.isKept,
  }
}
