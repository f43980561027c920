import { parse } from '@humanwhocodes/momoa'
import { type About, startAbout } from '../lib/locales'
import type { Report } from './entries'
import { hasWord } from './rules/meaning'

/** What every locale names its words for; a locale may have words for more, under the names that en-US has. */
export const NEEDED = [
  ...['not', 'passed', 'try again', 'dark', 'bright', 'near', 'far', 'left', 'right'],
  ...['brighter', 'avoid', 'farther', 'nearer', 'raise', 'low', 'loud', 'open', 'shut', 'second'],
] as const

const isText = (value: unknown) => typeof value === 'string' && value.trim() !== '' && !/[|<>]/.test(value)
const isList = (value: unknown) => Array.isArray(value) && value.every(isText)
const isRecord = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value)
const isDate = (value: unknown) =>
  typeof value === 'string' &&
  !Number.isNaN(Date.parse(value)) &&
  new Date(value).toISOString().slice(0, 10) === value

type Field = readonly [isRight: (value: never) => boolean, expected: string]

/** What each field has to be. */
const FIELDS: Record<keyof About, Field> = {
  translators: [
    (value: { name: unknown; kind: string }[] | null) =>
      Array.isArray(value) &&
      value.length > 0 &&
      value.every(each => isText(each?.name) && ['person', 'machine'].includes(each.kind)),
    'who wrote the texts: [{ "name": …, "kind": "person" or "machine" }]',
  ],
  nativeReview: [
    (value: { by: unknown; date: unknown; texts: unknown } | null) =>
      value === null || (isText(value?.by) && isDate(value?.date) && isText(value?.texts)),
    'null, or what the review page gives: { "by": …, "date": "2026-12-31", "texts": … }',
  ],
  register: [isText, 'how the texts speak to the person: "Sie, in imperatives"'],
  words: [
    (value: Record<string, unknown>) => isRecord(value) && Object.values(value).every(isList),
    'lists of words by what they mean: { "dark": ["dunkel"] }',
  ],
  same: [isList, 'a list of keys'],
}

const NOTHING = startAbout()

/** Reads `about.json`, and reports what it does not say; a field that is wrong reads as if it were not there. */
export function readAbout(content: string, report: Report): About {
  const lines = new Map<string, number>()
  let about: Record<string, unknown>
  try {
    const { body } = parse(content)
    if (body.type !== 'Object') throw Object.assign(new Error(body.type), { line: 1 })
    for (const { name } of body.members)
      lines.set(name.type === 'String' ? name.value : name.name, name.loc.start.line)
    about = JSON.parse(content)
  } catch (error) {
    const { line = 1, message } = error as { line?: number; message: string }
    report('json', { key: '', line }, message, 'a JSON object')
    return NOTHING
  }
  const wrong = (Object.keys(FIELDS) as (keyof About)[]).filter(
    name => !FIELDS[name][0](about[name] as never),
  )
  for (const key of wrong) {
    report(
      'about',
      { key, line: lines.get(key) ?? 1 },
      JSON.stringify(about[key]) ?? 'nothing',
      FIELDS[key][1],
    )
  }
  for (const [key, line] of lines) {
    if (!(key in FIELDS)) report('about', { key, line }, 'an unknown field', Object.keys(FIELDS).join(', '))
  }
  const right = Object.entries(about).filter(([key]) => !wrong.includes(key as keyof About))
  return { ...NOTHING, ...Object.fromEntries(right) }
}

/**
 * Reports meanings that lack a word or that no locale has words for, and words that no text has: `whole` are the texts of a locale, where it has them
 * all.
 */
export function checkWords(
  { words }: About,
  content: string,
  known: readonly string[],
  whole: string | undefined,
  report: Report,
) {
  const lines = content.split('\n')
  const at = (key: string) => ({
    key,
    line: lines.findIndex(line => line.includes(JSON.stringify(key))) + 1 || 1,
  })
  for (const meaning of NEEDED.filter(meaning => !words[meaning]?.length))
    report('about', at('words'), `no word for "${meaning}"`, 'at least one under "words"')
  for (const [meaning, list] of Object.entries(words)) {
    if (!/^\d+$/.test(meaning) && known.length > 0 && !known.includes(meaning))
      report(
        'about',
        at(meaning),
        `words for "${meaning}"`,
        `the meanings that en-US has: ${known.join(', ')}`,
      )
    const unused = whole === undefined ? [] : list.filter(word => !hasWord(whole, word))
    if (unused.length > 0)
      report('about', at(meaning), unused.map(word => `"${word}"`).join(', '), 'words that the texts have')
  }
}
