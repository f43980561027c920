// Parts that the generated documents share.
import { markdownTable } from 'markdown-table'
import { actions } from '../../src/codes'
import { missing } from '../lib/coverage'
import { nameOf } from '../lib/locale-data'
import { about, localesIn, texts } from '../lib/locales'
import { stale } from '../lib/made-from'
import { changedSinceReview } from '../lib/native-review'

export const NOTICE = '<!-- Written by `npm run docs`: change what it is made from, not this file. -->'

export const table = (rows: readonly string[][]) =>
  markdownTable(rows, { alignDelimiters: false, padding: true })
export const inlineCode = (text: string) => `\`${text}\``

export function review(locale: string, root: string): string {
  const { nativeReview } = about(locale, root)
  return nativeReview ? `${nativeReview.by}, ${nativeReview.date}` : 'not yet'
}

/** Who wrote the texts; machines are marked. */
function translators(locale: string, root: string): string {
  return about(locale, root)
    .translators.map(({ name, kind }) => (kind === 'machine' ? `${name} (machine)` : name))
    .join('; ')
}

/** How complete a locale is. */
function state(locale: string, root: string): string {
  if (about(locale, root).draft) return 'draft, not in the package'
  const { shown, logs } = missing(locale, root)
  if (shown.length > 0) return 'some still in English'
  return logs.length > 0 ? 'complete, logs in English' : 'complete'
}

/** The locales, without counts, so that a new code changes nothing here. */
export function localesTable(root: string): string {
  return table([
    ['Locale', 'Language', 'Native name', 'Texts', 'Written by', 'Reviewed by a native reader'],
    ...localesIn(root).map(locale => [
      inlineCode(locale),
      nameOf(locale, 'en'),
      nameOf(locale, locale),
      state(locale, root),
      translators(locale, root),
      review(locale, root),
    ]),
  ])
}

/** The number of texts in each locale that are stale, or changed since their review. */
export function waitingTable(root: string): string {
  return table([
    ['Locale', 'Stale', 'Changed since its review'],
    ...localesIn(root).map(locale => [
      inlineCode(locale),
      `${stale(locale, root).length}`,
      `${changedSinceReview(locale, about(locale, root), root).length}`,
    ]),
  ])
}

/** The actions that have advice, with a column for each language. */
export function actionsTable(languages: readonly string[], root: string): string {
  const advice = languages.map(locale => texts(locale, 'liveness-advice', root))
  return table([
    ['Action', ...languages, 'Retry'],
    ...Object.entries(actions)
      .filter(([action]) => action !== 'none')
      .map(([action, retry]) => [
        inlineCode(action),
        ...advice.map(texts => texts[action] ?? ''),
        retry ? inlineCode(retry) : 'no',
      ]),
  ])
}
