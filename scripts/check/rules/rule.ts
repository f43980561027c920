import type { Words } from '../../lib/about'
import type { Place } from '../../lib/places'

/** A text of another locale, with that locale's words. */
export interface Original {
  readonly locale: string
  readonly text: string
  readonly words: Words
}

/** A text, and what zh-CN and en-US, from which translators work, say in its place; these two themselves are compared with all locales. */
export interface Text {
  readonly key: string
  readonly text: string
  readonly place: Place
  readonly originals: readonly Original[]
}

export interface Context extends Text {
  readonly locale: string
  /** The locale's own words, from its about.json. */
  readonly words: Words
  /** Every text of the locale. */
  readonly all: readonly Text[]
}

/** A text in a locale, as a message that stands alone where nothing more is given. */
export type Sample = readonly [locale: string, text: string, context?: Partial<Context>]

export interface Rule {
  readonly rule: string
  /** What a contributor reads beside a finding, and in CONTRIBUTING. */
  readonly expected: string
  /** What is wrong with the text, or nothing. */
  find(text: string, context: Context): string | undefined
  /** Texts in which it finds something, and texts in which it must not: the tests run them. */
  readonly finds: readonly Sample[]
  readonly passes: readonly Sample[]
}

/** What a rule says of a sample. */
export const findIn = ({ find }: Rule, [locale, text, context]: Sample) =>
  find(text, { locale, text, key: '', place: 'message', originals: [], words: {}, all: [], ...context })

export const codePoints = (text: string) =>
  [...text].map(char => `U+${char.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`).join(' ')

/** What a pattern finds in the text, each once; what nobody sees is given by its code points. */
export function matches(text: string, pattern: RegExp): string | undefined {
  const found = [...new Set(text.match(pattern) ?? [])].filter(part => part !== '')
  if (found.length === 0) return undefined
  return found.map(part => (/^[\p{C}\p{Z}\p{M}]+$/u.test(part) ? codePoints(part) : part)).join(' ')
}
