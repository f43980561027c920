// A native review is of the texts as they were read: about.json keeps a digest of each, so that what has changed since can be told.
import type { About } from './about'
import { digest } from './digest'
import { allTexts, ROOT } from './locales'

const LENGTH = 4
const DIGESTS = new RegExp(`.{${LENGTH}}`, 'g')

const read = (key: string, text: string) => digest(key, text).slice(0, LENGTH)

/** The texts of a locale, in the form in which `nativeReview.texts` has them. */
export const reviewed = (locale: string, root = ROOT): string =>
  allTexts(locale, root)
    .map(({ key, text }) => read(key, text))
    .join('')

/** What has another text than the reviewer read; nothing where nobody has reviewed the locale. */
export function changedSinceReview(
  locale: string,
  { nativeReview }: Pick<About, 'nativeReview'>,
  root = ROOT,
) {
  if (!nativeReview) return []
  const known = new Set(nativeReview.texts.match(DIGESTS))
  return allTexts(locale, root).filter(({ key, text }) => text && !known.has(read(key, text)))
}

/** What a review says of the texts when a key of them gets another name, or goes. */
export const carriedOver = (reviewed: string, text: string, from: string, to: string | undefined): string =>
  (reviewed.match(DIGESTS) ?? [])
    .map(each => (each === read(from, text) ? (to === undefined ? '' : read(to, text)) : each))
    .join('')
