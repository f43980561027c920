// What the page gives at the end: the files, the remarks, the record of a review.
import * as v from 'valibot'
import { type About, FIELDS, layOut, SENSES } from '../lib/about'
import type { Namespace } from '../lib/locales'
import { normalText } from '../lib/normal-text'
import type { Draft } from './draft'

type Texts = Record<string, string>

/** The texts of a file: those that are there, under every key, in the order of the catalogue. */
function texts(namespace: Namespace, { review, unit, text, isEdited }: Draft): Texts {
  const entries = review.keys[namespace].map(key => {
    const its = unit(namespace, key)
    const written = its && isEdited(its) ? normalText(text(its)) : review.texts[namespace][key]
    return [key, written ?? ''] as const
  })
  return Object.fromEntries(entries.filter(([, text]) => text !== ''))
}

/** The forms in an answer, which commas separate. */
const formsIn = (answer: string) =>
  answer
    .split(/[,、،，]/)
    .map(form => form.trim().normalize('NFC'))
    .filter(form => form !== '')

/** `about.json` with the answers given at the end; a question without an answer changes nothing. */
function aboutOf({ review: { about }, answer }: Draft): About {
  const name = answer('name').trim()
  // Whoever only reviews has translated nothing; a new locale has no other name yet.
  const isAuthor = !answer('reviewed') || about.translators.length === 0
  const isNew = name !== '' && isAuthor && about.translators.every(other => other.name !== name)
  const machine = answer('machine') ? [{ name: 'machine translation', kind: 'machine' as const }] : []
  const forms = (name: string, there: readonly string[] = []) => {
    const given = formsIn(answer(name))
    return given.length > 0 ? given : [...there]
  }
  return {
    ...about,
    translators: isNew ? [...about.translators, { name, kind: 'person' }, ...machine] : about.translators,
    register: answer('register').trim() || about.register,
    words: Object.fromEntries(
      [...new Set([...Object.keys(about.words), ...SENSES])]
        .map(sense => [sense, forms(sense, about.words[sense])] as const)
        .filter(([, forms]) => forms.length > 0),
    ),
    never: forms('never', about.never),
  }
}

/** The questions without an answer that the check would take. */
export function unanswered(draft: Draft): string[] {
  const { translators, register } = aboutOf(draft)
  return [
    v.is(FIELDS.translators, translators) ? '' : 'your name',
    v.is(FIELDS.register, register) ? '' : 'how the texts address people',
  ].filter(question => question !== '')
}

/** The digest of a text, as `scripts/lib/native-review.ts` makes it. */
async function digest(...texts: string[]): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(texts))
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return btoa(String.fromCharCode(...hash))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .slice(0, 4)
}

/** Who has read which texts, and when. */
async function nativeReview(draft: Draft): Promise<NonNullable<About['nativeReview']>> {
  const entries = [texts('liveness', draft), texts('liveness-advice', draft)].flatMap(Object.entries<string>)
  const digests = await Promise.all(entries.map(entry => digest(...entry)))
  const date = new Date().toISOString().slice(0, 10)
  return { by: draft.answer('name').trim(), date, texts: digests.join('') }
}

/** The three files of `locales/<tag>/`, as `npm run tidy` writes them. */
export async function files(draft: Draft): Promise<Record<string, string>> {
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`
  const about = aboutOf(draft)
  const isReview = draft.answer('reviewed') !== ''
  return {
    'liveness.json': json(texts('liveness', draft)),
    'liveness-advice.json': json(texts('liveness-advice', draft)),
    'about.json': layOut(isReview ? { ...about, nativeReview: await nativeReview(draft) } : about),
  }
}

/** The record of a review as the line of `about.json` that it replaces. */
export const recordLine = async (draft: Draft) =>
  `  "nativeReview": ${JSON.stringify(await nativeReview(draft))},`

/** The remarks and the edits as the Markdown text of an issue: one item for each text, with its file, key and text. */
export function remarksText({ locale, review, units, text, isEdited, remark }: Draft): string {
  const items = units
    .filter(unit => isEdited(unit) || remark(unit).trim() !== '')
    .map(unit => {
      const { namespace, key } = unit
      const edit = isEdited(unit) ? `\n  → ${text(unit).trim() || '(nothing)'}` : ''
      const note = remark(unit)
        .trim()
        .replace(/^(?=.)/gm, '  ')
      return `- \`${namespace}.json\` \`${key}\`: ${review.texts[namespace][key] || '(missing)'}${edit}${note && `\n${note}`}`
    })
  return [`Review of ${locale}`, ...items].join('\n\n')
}
