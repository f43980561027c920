// A native review is of the texts as they were read: about.json keeps a digest of each, so that what has changed since can be told.
import { digest } from './digest'
import { type About, allTexts, ROOT } from './locales'

const LENGTH = 4

const read = (key: string, text: string) => digest(key, text).slice(0, LENGTH)

/** The texts of a locale, in the form in which `nativeReview.texts` has them. */
export const reviewed = (locale: string, root = ROOT): string =>
  Object.entries(allTexts(locale, root))
    .map(([key, text]) => read(key, text))
    .join('')

/** The keys whose text is another than the reviewer read; none where nobody has reviewed the locale. */
export function changedSinceReview(
  locale: string,
  { nativeReview }: Pick<About, 'nativeReview'>,
  root = ROOT,
): string[] {
  if (!nativeReview) return []
  const known = new Set(nativeReview.texts.match(new RegExp(`.{${LENGTH}}`, 'g')))
  return Object.entries(allTexts(locale, root))
    .filter(([key, text]) => text && !known.has(read(key, text)))
    .map(([key]) => key)
}
