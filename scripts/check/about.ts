import type { About } from '../locales'
import type { Report } from './finding'

/** Reads `about.json`, and reports what it does not say. */
export function readAbout(content: string | undefined, report: Report): About {
  const nothing: About = { nativeReview: null, tryAgain: [], same: [] }
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
  const { nativeReview, tryAgain, same } = about
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
  return { nativeReview, tryAgain: list(tryAgain) ? tryAgain : [], same: list(same) ? same : [] }
}
