// Finds the forms of about.json in texts.
import { scriptOf } from '../lib/locale-data'
import { memo } from '../lib/memo'

const UNSPACED = ['Thai', 'Laoo', 'Khmr', 'Mymr', 'Hans', 'Hant', 'Jpan']

/** Whether a locale's script has no spaces between words. */
export const isUnspaced = memo(locale => UNSPACED.includes(scriptOf(locale)))

const plain = memo(text => text.normalize('NFC').toLowerCase().replace(/’/g, "'"))

const pattern = memo(form => {
  const literal = plain(form).replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
  // An edge is one between a letter and something else: "n'" may stand before any letter.
  const begins = literal.replace(/^-|^(?=[\p{L}\p{N}])/u, edge => (edge ? '' : '(?<![\\p{L}\\p{M}\\p{N}])'))
  return new RegExp(
    begins.replace(/-$|(?<=[\p{L}\p{M}\p{N}])$/u, edge => (edge ? '' : '(?![\\p{L}\\p{M}\\p{N}])')),
    'u',
  )
})

/**
 * Whether a text has a form: a whole word or phrase. `kein-` also begins a word, `-nummer` ends one, `-fehl-` is part of one. Where a script
 * has no spaces between words, a form stands anywhere.
 *
 * @example hasForm('Datenbank', 'Daten', 'de-DE') // false; true with 'Daten-'
 */
export const hasForm = (text: string, form: string, locale: string): boolean =>
  isUnspaced(locale) ? plain(text).includes(plain(form)) : pattern(form).test(plain(text))

const segmenter = memo(locale => new Intl.Segmenter(locale, { granularity: 'word' }))

/** The words of a text, in lower case. */
export const wordsOf = (text: string, locale: string): string[] =>
  [...segmenter(locale).segment(plain(text))].filter(part => part.isWordLike).map(part => part.segment)
