import type { Words } from '../../lib/about'
import type { Place } from '../../lib/places'

/** A text of another locale, with that locale's words. */
export interface Original {
  readonly locale: string
  readonly text: string
  readonly words: Words
}

/** A text and its originals: zh-CN and en-US, or for these two, all other locales. */
export interface Text {
  readonly key: string
  readonly text: string
  readonly place: Place
  readonly originals: readonly Original[]
}

export interface Context extends Text {
  readonly locale: string
  /** From the locale's about.json. */
  readonly words: Words
  readonly never: readonly string[]
  /** Every text of the locale. */
  readonly all: readonly Text[]
}

export interface Rule {
  readonly rule: string
  /** What contributors read beside a finding. */
  readonly expected: string
  /** Whether the rule only suspects: a correct text may be found, so what it finds is listed and fails nothing. */
  readonly suspects?: true
  /** What is wrong with the text; `undefined` if nothing is. */
  find(text: string, context: Context): string | undefined
}

export const codePoints = (text: string) =>
  [...text].map(char => `U+${char.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`).join(' ')

/** The distinct matches of a pattern in a text, invisible ones as code points. */
export function matches(text: string, pattern: RegExp): string | undefined {
  const found = [...new Set(text.match(pattern))]
  if (found.length === 0) return undefined
  return found.map(part => (/^[\p{C}\p{Z}\p{M}]+$/u.test(part) ? codePoints(part) : part)).join(' ')
}
