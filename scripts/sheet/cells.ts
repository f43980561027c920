// The layout of a sheet, and how its cells are kept from becoming formulas.
import { DEFAULT, SOURCE } from '../lib/locales'

export const FILE = 'file'
export const KEY = 'key'

/** The locales that a locale is translated from. */
export const sourcesOf = (locale: string): string[] => [SOURCE, DEFAULT].filter(source => source !== locale)

const TRANSLATION = / \(translation\)$/
export const translationOf = (locale: string): string => `${locale} (translation)`
export const localeOf = (column: string): string | undefined =>
  TRANSLATION.test(column) ? column.replace(TRANSLATION, '') : undefined

// A spreadsheet would evaluate '=1+1'; an apostrophe before it makes it text. A text that itself begins with an apostrophe gets
// another, so that reading it back is unambiguous.
const FORMULA = "[=+\\-@\\t\\r＝＋－＠']"

export const guarded = (text: string): string => text.replace(new RegExp(`^(?=${FORMULA})`), "'")
export const unguarded = (text: string): string => text.replace(new RegExp(`^'(?=${FORMULA})`), '')
