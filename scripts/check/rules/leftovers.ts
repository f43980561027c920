// Rules about leftovers: notes, placeholders, markup, doubled words, the vendor's name.
import { actions, codes } from '../../../src/codes'
import { matches, type Rule } from './rule'

/** Notes and placeholders left in place of a text. 'Todo' and 'null' are words in some languages. */
const NOTES =
  /\b(?:TODO|FIXME|XXX|TBD|TBC|undefined|NaN|[Ll]orem)\b|^(?:null|NULL|nil|None|N\/A|n\/a)$|^[^\p{sc=Han}]$/gu
const PLACEHOLDERS =
  '%(?:\\d+\\$)?[sd@]|%\\(\\w+\\)|%\\w+%|\\$\\d|(?<![\\p{L}\\d]):\\p{Ll}\\w*|[\\[\\]]|\\w*_\\w+'
const MARKUP = new RegExp(
  `${PLACEHOLDERS}|\\*|\`|^#+|^[-•] |https?:|www\\.|\\.(?:com|cn)\\b|(?<!\\p{Nd})\\p{Nd}{4}(?!\\p{Nd})|^\\w+\\.\\w+$`,
  'gu',
)

/** A word twice in a row. */
const DOUBLED = /(?<![\p{L}\p{M}])(\p{L}[\p{L}\p{M}]*) \1(?![\p{L}\p{M}])/iu

export const leftovers: readonly Rule[] = [
  {
    rule: 'empty',
    expected: 'a translation',
    find: text => (/[\p{L}\p{N}]/u.test(text) ? undefined : text.trim() === '' ? 'an empty text' : text),
  },
  {
    rule: 'leftover',
    expected: 'a finished text without notes, placeholders or markup',
    find: text =>
      text in codes || text in actions ? 'a key' : (matches(text, NOTES) ?? matches(text, MARKUP)),
  },
  {
    rule: 'doubled',
    suspects: true,
    expected: 'each word once',
    // Where one text doubles a word, as for “slowly” in Bengali, the language does.
    find: (text, { all }) => {
      const found = DOUBLED.exec(text)?.[0]
      return all.some(other => other.text !== text && DOUBLED.test(other.text)) ? undefined : found
    },
  },
  {
    rule: 'vendor',
    expected: 'no vendor name, and no “token” in texts that people read',
    find: (text, { place }) =>
      matches(text, /tencent|腾讯|騰訊|テンセント|텐센트|тенсент|تنسنت|تينسنت|faceid|huiyan|慧眼/giu) ??
      (place === 'log'
        ? undefined
        : matches(text, /\btokens?\b|トークン|토큰|токен|令牌|權杖|โทเค็น|टोकन|টোকেন|ٹوکن/giu)),
  },
]
