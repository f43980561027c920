// How a sheet is laid out, and what its cells are kept from.
import { DEFAULT, SOURCE } from '../lib/locales'

export const FILE = 'file'
export const KEY = 'key'

/** The texts that are translated from. */
export const sourcesOf = (locale: string): string[] => [SOURCE, DEFAULT].filter(source => source !== locale)

const TRANSLATION = / \(translation\)$/
export const translationOf = (locale: string): string => `${locale} (translation)`
export const localeOf = (column: string): string | undefined =>
  TRANSLATION.test(column) ? column.replace(TRANSLATION, '') : undefined

// '=1+1' would be reckoned out when a spreadsheet opens the file; an apostrophe before it makes it a text. A text that begins with an
// apostrophe itself gets another, so that the way back is never in doubt.
const FORMULA = "[=+\\-@\\t\\r＝＋－＠']"

export const guarded = (text: string): string => text.replace(new RegExp(`^(?=${FORMULA})`), "'")
export const unguarded = (text: string): string => text.replace(new RegExp(`^'(?=${FORMULA})`), '')
