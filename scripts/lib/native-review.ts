// A native review covers the texts as they were read: about.json keeps a digest of each, so that later changes show.
import type { About } from './about'
import { digest } from './digest'
import { allTexts, ROOT } from './locales'

const LENGTH = 4
const DIGESTS = new RegExp(`.{${LENGTH}}`, 'g')

/** The texts that have changed since the review; none if there was no review. */
export function changedSinceReview(
  locale: string,
  { nativeReview }: Pick<About, 'nativeReview'>,
  root = ROOT,
) {
  if (!nativeReview) return []
  const known = new Set(nativeReview.texts.match(DIGESTS))
  return allTexts(locale, root).filter(
    ({ key, text }) => text && !known.has(digest(key, text).slice(0, LENGTH)),
  )
}
