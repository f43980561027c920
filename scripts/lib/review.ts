// A native review is of the texts as they were read: about.json keeps a digest of each, so that what has changed since can be told.
import { digest } from './digest'
import { type About, NAMESPACES, ROOT, readable } from './locales'

const LENGTH = 4

/** Every text of a locale with its digest. A few keys are those of a message and of an advice. */
const digests = (locale: string, root: string) =>
  NAMESPACES.flatMap(namespace =>
    Object.entries(readable(locale, namespace, root)).map(([key, text]) => ({
      ...{ namespace, key, text },
      digest: digest(namespace, key, text).slice(0, LENGTH),
    })),
  )

/** The texts of a locale, in the form in which `nativeReview.texts` has them. */
export const reviewed = (locale: string, root = ROOT): string =>
  digests(locale, root)
    .map(({ digest }) => digest)
    .join('')

/** The texts that are others than the reviewer read; none where nobody has reviewed the locale. */
export function changedSinceReview(
  locale: string,
  { nativeReview }: Pick<About, 'nativeReview'>,
  root = ROOT,
) {
  if (!nativeReview) return []
  const known = new Set(nativeReview.texts.match(new RegExp(`.{${LENGTH}}`, 'g')))
  return digests(locale, root).filter(({ text, digest }) => text && !known.has(digest))
}
