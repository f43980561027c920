import type { About, Translator } from '../lib/locales'
import type { Report } from './entries'

/** Reads `about.json`, and reports what it does not say. */
export function readAbout(content: string | undefined, report: Report): About {
  const nothing: About = { translators: [], nativeReview: null, tryAgain: [], same: [] }
  if (content === undefined) return nothing
  const file = { key: '', line: 1 }
  let about: About
  try {
    about = JSON.parse(content)
  } catch (error) {
    report('json', file, (error as Error).message, 'a JSON file')
    return nothing
  }
  const list = (value: unknown): value is string[] =>
    Array.isArray(value) && value.every(item => typeof item === 'string' && item !== '')
  const { translators, nativeReview, tryAgain, same } = about
  const isTranslator = (value: Translator | null) =>
    value?.name && /^[^|<>]+$/.test(value.name) && ['person', 'machine'].includes(value.kind)
  if (!Array.isArray(translators) || translators.length === 0 || !translators.every(isTranslator)) {
    report(
      'about',
      { key: 'translators', line: 1 },
      JSON.stringify(translators),
      'who wrote the texts: [{ "name": …, "kind": "person" or "machine" }]',
    )
  }
  const reviewed = nativeReview === null || (/^\d{4}-\d\d-\d\d$/.test(nativeReview?.date) && nativeReview.by)
  if (!reviewed) {
    report(
      'about',
      { key: 'nativeReview', line: 1 },
      JSON.stringify(nativeReview),
      'null, or { "by": …, "date": "2026-12-31" }',
    )
  }
  if (!list(tryAgain) || tryAgain.length === 0) {
    report(
      'about',
      { key: 'tryAgain', line: 1 },
      JSON.stringify(tryAgain),
      'the words that say "try again" here, at least one',
    )
  }
  if (!list(same)) report('about', { key: 'same', line: 1 }, JSON.stringify(same), 'a list of keys')
  return { translators, nativeReview, tryAgain: list(tryAgain) ? tryAgain : [], same: list(same) ? same : [] }
}
