// Rules about what was left behind: notes, placeholders, markup, names that are nobody's business.
import { matches, type Rule } from './rule'

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
    rule: 'left over',
    expected: 'a finished text without notes, placeholders or markup',
    find: text =>
      matches(
        text,
        /\b(?:TODO|FIXME|XXX|TBD|undefined|NaN|lorem)\b|%(?:\d+\$)?[sd@]|\$\d|(?<![\p{L}\d]):\p{Ll}\w*|\[\[.*?\]\]|__\w+__|\*\*|`|\[[^\]]*\]\([^)]*\)|^#+ |https?:|www\.|(?<!\d)\d{4}(?!\d)|^\p{sc=Latin}$/giu,
      ),
    finds: [
      ['en-US', 'TODO: too dark'],
      ['en-US', 'undefined'],
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
    ],
    passes: [
      ['en-US', 'Video is longer than 20 seconds'],
      ['en-US', 'Card # not clear'],
      ['de-DE', 'Hinweis: zu dunkel'],
      ['fr-FR', 'Trop sombre : allez dehors'],
    ],
  },
  {
    rule: 'vendor',
    expected: 'no name of the vendor, and no “token” where a person reads it',
    find: (text, { place }) =>
      matches(text, /tencent|腾讯|騰訊|faceid|huiyan|慧眼/giu) ??
      (place === 'log' ? undefined : matches(text, /\btokens?\b/giu)),
    finds: [
      ['en-US', 'Tencent refused the call', 'log'],
      ['zh-TW', '騰訊雲錯誤', 'log'],
      ['en-US', 'Token expired'],
    ],
    passes: [['en-US', "Token doesn't exist", 'log']],
  },
]
