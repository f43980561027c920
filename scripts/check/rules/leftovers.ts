// Rules about leftovers: notes, placeholders, markup, doubled words, the vendor's name.
import { actions, codes } from '../../../src/codes'
import { matches, type Rule } from './rule'
import { among } from './samples'

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
    finds: [
      ['en-US', ''],
      ['en-US', ' '],
      ['en-US', '-'],
      ['ja-JP', '。'],
    ],
    passes: [['zh-TW', '暗']],
  },
  {
    rule: 'leftover',
    expected: 'a finished text without notes, placeholders or markup',
    find: text =>
      text in codes || text in actions ? 'a key' : (matches(text, NOTES) ?? matches(text, MARKUP)),
    finds: [
      ['en-US', 'TODO: too dark'],
      ['en-US', 'undefined'],
      ['en-US', 'Lorem ipsum'],
      ['en-US', 'Wait %s seconds'],
      ['en-US', 'Wait %1$s seconds'],
      ['en-US', 'Wait $1 seconds'],
      ['en-US', 'Wait %10$s seconds'],
      ['en-US', 'Hello :name'],
      ['en-US', 'Hello :n'],
      ['en-US', '## Too dark'],
      ['en-US', 'See http://example.test'],
      ['en-US', 'Wait [[seconds]]'],
      ['en-US', 'Wait __count__ seconds'],
      ['en-US', '**Too dark**'],
      ['en-US', 'Too `dark`'],
      ['en-US', '[Help](page)'],
      ['en-US', 'See https://example.test'],
      ['en-US', 'Error 1201: too dark'],
      ['en-US', 'x'],
      ['de-DE', 'brighten'],
      ['de-DE', 'null'],
      ['de-DE', 'FailedOperation.CompareFail'],
      ['fr-FR', 'Attendez %(count)s secondes'],
      ['fr-FR', '[DE] Trop sombre'],
      ['fr-FR', '- Trop sombre'],
    ],
    passes: [
      ['es-419', 'Muestre todo el rostro'],
      ['pt-BR', 'Todo o rosto deve aparecer'],
      ['de-DE', 'Null Versuche übrig'],
      ['es-ES', 'Documento juvenil'],
      ['id-ID', 'nilai tidak cocok'],
      ['zh-TW', '暗'],
      ['en-US', 'Video is longer than 20 seconds'],
      ['en-US', 'Card # not clear'],
      ['de-DE', 'Hinweis: zu dunkel'],
      ['fr-FR', 'Trop sombre : allez dehors'],
    ],
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
    finds: [
      ['en-US', 'Too too dark'],
      ['en-US', 'The the photo is blank'],
    ],
    passes: [
      ['en-US', 'Too dark'],
      ['en-US', 'To Tokyo'],
      ['en-US', 'Photo to open'],
      ['vi-VN', 'Từ từ gật đầu', among('Từ từ lắc đầu')],
    ],
  },
  {
    rule: 'vendor',
    expected: 'no vendor name, and no “token” in texts that people read',
    find: (text, { place }) =>
      matches(text, /tencent|腾讯|騰訊|テンセント|텐센트|тенсент|تنسنت|تينسنت|faceid|huiyan|慧眼/giu) ??
      (place === 'log'
        ? undefined
        : matches(text, /\btokens?\b|トークン|토큰|токен|令牌|權杖|โทเค็น|टोकन|টোকেন|ٹوکن/giu)),
    finds: [
      ['en-US', 'Tencent refused the call', { place: 'log' }],
      ['zh-TW', '騰訊雲錯誤', { place: 'log' }],
      ['en-US', 'Token expired'],
    ],
    passes: [['en-US', "Token doesn't exist", { place: 'log' }]],
  },
]
