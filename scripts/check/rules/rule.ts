import type { Place } from '../../lib/places'

export type { Place }

export interface Context {
  readonly locale: Intl.Locale
  readonly place: Place
}

/** A text in a locale, as a message where no place is given. */
export type Sample = readonly [locale: string, text: string, place?: Place]

/** What holds for every text by itself. */
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

export const codePoints = (text: string) =>
  [...text].map(char => `U+${char.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`).join(' ')

/** What a pattern finds in the text, each once; what nobody sees is given by its code points. */
export function matches(text: string, pattern: RegExp): string | undefined {
  const found = [...new Set(text.match(pattern) ?? [])]
  if (found.length === 0) return undefined
  return found.map(part => (/^[\p{C}\p{Z}\p{M}]+$/u.test(part) ? codePoints(part) : part)).join(' ')
}

/** The script that the locale is written in: 'Latn', 'Arab', 'Jpan', … */
export const scriptOf = (locale: Intl.Locale) => locale.maximize().script ?? ''

export const RTL = ['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']
