// Finds a "not" that an edit has taken out of a text, of whose former wording only a digest is recorded.
import { hasForm, isUnspaced } from './forms'

/**
 * Whether a text is what `isFormer` knows, once a word for "not" is put into it, or in place of a word. `texts` has all words of the locale.
 */
export function wasNegated(
  text: string,
  { locale, not, texts }: { locale: string; not: readonly string[]; texts: readonly string[] },
  isFormer: (text: string) => boolean,
): boolean {
  const glue = isUnspaced(locale) ? '' : ' '
  const parts = text.split(glue)
  const negations = isUnspaced(locale)
    ? not
    : new Set(
        texts.flatMap(text => text.split(' ').filter(word => not.some(form => hasForm(word, form, locale)))),
      )
  return [...negations].some(negation =>
    [...parts, ''].some((_, n) =>
      [0, 1].some(length =>
        isFormer([...parts.slice(0, n), negation, ...parts.slice(n + length)].join(glue)),
      ),
    ),
  )
}
