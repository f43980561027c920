// What the generated documents have in common.
import { markdownTable } from 'markdown-table'
import { ABOUT_FILES } from '../check/index'
import { rules } from '../check/rules'
import { codePoints } from '../check/rules/rule'
import { directionOf, nameOf } from '../lib/cldr'
import { about, localesIn, NAMESPACES, type Namespace, texts } from '../lib/locales'

export const NOTICE = '<!-- Written by `npm run docs`: change the texts, not this file. -->'

export const table = (rows: readonly string[][]) =>
  markdownTable(rows, { alignDelimiters: false, padding: true })
export const code = (text: string) => `\`${text}\``

export function review(locale: string, root: string): string {
  const { nativeReview } = about(locale, root)
  return nativeReview ? `${nativeReview.by}, ${nativeReview.date}` : 'not yet'
}

/** Who wrote the texts; a machine is not given as a person. */
function translators(locale: string, root: string): string {
  return about(locale, root)
    .translators.map(({ name, kind }) => (kind === 'machine' ? `${name} (machine)` : name))
    .join('; ')
}

const translated = (locale: string, namespace: Namespace, root: string) =>
  `${Object.values(texts(locale, namespace, root)).filter(text => text !== '').length}`

/** What `npm run check` expects, with a text that it refuses. */
export function rulesTable(): string {
  return table([
    ['Rule', 'Expected', 'Refused, for instance'],
    ...rules.map(({ rule, expected, finds }) => [
      code(rule),
      expected,
      finds[0]?.[1] ? code(finds[0][1].replace(/\p{C}/gu, codePoints).replace(/\|/g, '\\|')) : '',
    ]),
    ...Object.entries(ABOUT_FILES).map(([rule, expected]) => [code(rule), expected, '']),
  ])
}

export function localesTable(root: string): string {
  return table([
    [
      'Locale',
      'Language',
      'In its own words',
      'Direction',
      'Messages',
      'Advice',
      'Written by',
      'Reviewed by a native reader',
    ],
    ...localesIn(root).map(locale => [
      code(locale),
      nameOf(locale, 'en'),
      nameOf(locale, locale),
      directionOf(locale),
      ...NAMESPACES.map(namespace => translated(locale, namespace, root)),
      translators(locale, root),
      review(locale, root),
    ]),
  ])
}
