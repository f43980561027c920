// Rules about characters: library syntax, encoding errors, invisible characters, spaces.
import { directionOf, lettersOf } from '../../lib/locale-data'
import { codePoints, matches, type Rule } from './rule'

// Scripts that use joiners, and scripts without spaces between words.
const JOINING =
  '[\\p{sc=Arab}\\p{sc=Beng}\\p{sc=Deva}\\p{sc=Gujr}\\p{sc=Guru}\\p{sc=Knda}\\p{sc=Khmr}\\p{sc=Mlym}\\p{sc=Mong}\\p{sc=Mymr}\\p{sc=Orya}\\p{sc=Sinh}\\p{sc=Taml}\\p{sc=Telu}]'
const BREAKING = '[\\p{sc=Khmr}\\p{sc=Laoo}\\p{sc=Mymr}\\p{sc=Thai}]'
const JOINERS = new RegExp(`(?<=${JOINING})[\\u200c\\u200d](?=${JOINING})`, 'gu')
const WORD_BREAKS = new RegExp(`(?<=${BREAKING})\\u200b(?=\\S)|(?<=\\S)\\u200b(?=${BREAKING})`, 'gu')
/** Direction marks that keep Latin letters and digits in place in right-to-left text. */
const DIRECTION_MARKS =
  /(?<=[A-Za-z0-9]\p{P}?)[\u200e\u200f\u061c]|[\u200e\u200f\u061c](?=\p{P}?[A-Za-z0-9])/gu
/** The characters of windows-1252 for bytes 80 to FF; from A0 on, they are Latin-1. Node's own decoder is wrong in some versions. */
const HIGH = [
  ...'€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ',
  ...Buffer.from(Array.from({ length: 96 }, (_, n) => n + 160)).toString('latin1'),
].join('')

/** Finds UTF-8 that was decoded as windows-1252: encoded again, it is text in the locale's script. */
const mojibake = (text: string, locale: string) =>
  (text.match(new RegExp(`[${HIGH}]{2,}`, 'g')) ?? []).filter(run => {
    const was = Buffer.from([...run].map(char => HIGH.indexOf(char) + 128)).toString()
    return new RegExp(`^[${lettersOf(locale)}\\p{P}\\p{M}]+$`, 'u').test(was)
  })

export const characters: readonly Rule[] = [
  {
    rule: 'forbidden',
    expected: 'plain text, without emoji or the syntax of i18next, ICU, vue-i18n or HTML',
    find: text => matches(text, /[{}<>&@|]|\$t\(|''|\p{Extended_Pictographic}/gu),
  },
  {
    rule: 'broken',
    expected: 'intact UTF-8, no escapes, and the usual form of each character',
    find: (text, { locale }) =>
      mojibake(text, locale).join(' ') ||
      matches(
        text,
        /\ufffd|\?{2,}|\\[nrtux'"]|[\ufb50-\ufdff\ufe70-\ufefc\uff61-\uff9f\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]|\u0e4d[\u0e48-\u0e4b]?\u0e32|\u0ecd[\u0ec8-\u0ecb]?\u0eb2|\u0e40\u0e40|\u0ec0\u0ec0/gu,
      ),
  },
  {
    rule: 'nfc',
    suspects: true,
    expected: 'text in Unicode NFC',
    find: text => {
      const normal = text.normalize('NFC')
      if (text === normal) return undefined
      const parts = [...new Intl.Segmenter('und').segment(text)].map(({ segment }) => segment)
      const other = parts.find(part => part !== part.normalize('NFC')) ?? text
      return `${codePoints(other)} instead of ${codePoints(other.normalize('NFC'))}`
    },
  },
  {
    rule: 'invisible',
    expected: 'no control characters, and no invisible ones that the script does not need',
    find: (text, { locale }) => {
      const spelled = text.replace(JOINERS, '').replace(WORD_BREAKS, '')
      const rest = directionOf(locale) === 'rtl' ? spelled.replace(DIRECTION_MARKS, '') : spelled
      return matches(rest, /\p{C}|\p{Zl}|\p{Zp}|\p{Default_Ignorable_Code_Point}/gu)
    },
  },
  {
    rule: 'space',
    suspects: true,
    expected: 'single ordinary spaces between words, no-break spaces only where typography needs them',
    find: text => {
      const typographic =
        /(?<=[«‹\p{Nd}.])[\u00a0\u202f]|[\u00a0\u202f](?=[»›:;!?%—–\p{Nd}])|(?<=(?:^|\P{L})\p{L}{1,3})[\u00a0\u202f](?=\p{L})/gu
      return matches(text.replace(typographic, ' '), /^\s+|\s+$| {2,}|(?! )\p{Zs}/gu)
    },
  },
]
