// Rules about the language: script and letters, regional words, capitals.
import { eld } from 'eld/large'
import * as OpenCC from 'opencc-js'
import { exemplars, lettersOf, scriptOf } from '../../lib/locale-data'
import { DEFAULT } from '../../lib/locales'
import { memo, memoFor } from '../../lib/memo'
import { wordsOf } from '../forms'
import { type Context, matches, type Rule, type Text } from './rule'

/** A short name that every script writes in Latin letters: SDK, Wi-Fi, iOS. Not next to letters that look like Latin ones. */
const NAMES =
  /(?<![\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}])\p{Ll}?\p{Lu}[A-Za-z-]{1,9}(?![\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}])/gu

/** The letters of a language in CLDR: main, for its own words, and auxiliary. */
const spelling = memo(locale => {
  // No list of Chinese characters is complete.
  const sets = scriptOf(locale) in FOREIGN ? undefined : exemplars(locale)
  const set = (letters = '') => new RegExp(`^[${letters}]$`, 'iu')
  return { main: set(sets?.main ?? lettersOf(locale)), further: set(sets?.auxiliary) }
})

/** Whether a letter is foreign to the language. An auxiliary letter without accents, like 'گ' in Arabic, is, unless another text uses it. */
function isStray(letter: string, text: string, { locale, all }: Context): boolean {
  const { main, further } = spelling(locale)
  if (/[a-zªº\p{Lm}]/iu.test(letter) || main.test(letter)) return false
  const isAccented = /\p{M}/u.test(letter.normalize('NFD'))
  const isUsed = all.length === 0 || all.some(other => other.text !== text && other.text.includes(letter))
  return !further.test(letter) || !(isAccented || isUsed)
}

/** Matches the characters that CLDR lists for a locale. */
const spelled = memo(locale => {
  const { main = '', auxiliary = '' } = exemplars(locale) ?? {}
  return new RegExp(`[${main}${auxiliary}]`, 'u')
})

type Variant = Parameters<typeof OpenCC.Converter>[0]['from']
const converter = memo(route => {
  const [from, to] = route.split('>') as [Variant, Variant]
  return OpenCC.Converter({ from, to })
})
const convert = memo(key => {
  const [route, text] = key.split('\n') as [string, string]
  return converter(route)(text)
})
const converted = (text: string, ...routes: string[]) => routes.map(route => convert(`${route}\n${text}`))

/** Whether a Han character is foreign to a script. */
const FOREIGN: Record<string, (char: string) => boolean> = {
  Hant: char => converted(char, 'cn>t', 'cn>tw', 'cn>hk').every(other => other !== char),
  Hans: char => converted(char, 't>cn', 'tw>cn', 'hk>cn').every(other => other !== char),
  Jpan: char => converted(char, 'cn>t')[0] !== char && converted(char, 'jp>t')[0] === char,
}

/** Words that OpenCC replaces although Taiwan uses them too. */
const BOTH = /參數|權限|類型|程序|支持|像素|文件|打開|質量|水平/g

/** How much a text looks like each language, the likeliest first. */
const scores = memo(text => {
  const found: Record<string, number> = eld.detect(text).getScores()
  // eld uses older or broader codes for some languages: 'tl' for 'fil', 'no' for 'nb'.
  return new Map(Object.entries(found).map(([tag, score]) => [Intl.getCanonicalLocales(tag)[0], score]))
})
const words = (text: string) => text.match(/\p{L}[\p{L}\p{M}]*/gu)?.length ?? 0

/** The words of all en-US texts. */
const englishWords = memoFor((all: readonly Text[]) => {
  const texts = all.flatMap(({ originals }) => originals.filter(({ locale }) => locale === DEFAULT))
  return new Set(texts.flatMap(({ text }) => wordsOf(text, DEFAULT)))
})

const names = new Intl.DisplayNames('en', { type: 'language' })

/** The languages that a long text could be in; none for one like Uzbek, which looks like no language that eld knows. */
const likeness = memo(text => {
  const found = [...scores(text)]
  const best = found[0]?.[1] ?? 0
  return best < 0.6 ? [] : found.filter(([, score]) => score > 0.85 * best).map(([tag]) => tag ?? '')
})

const known = new Set(
  Object.values<string>(eld.info().Languages).map(tag => Intl.getCanonicalLocales(tag)[0]),
)

/**
 * The language of a text, if it is not the locale's. If eld does not know the locale's language, the languages that its other texts look like
 * stand in: Malay for Indonesian.
 */
export function foreignLanguage(text: string, locale: string, others: () => string): string | undefined {
  const found = scores(text)
  const [top] = found
  const { language } = new Intl.Locale(locale)
  const isKnown = known.has(language) && scriptOf(language) === scriptOf(locale)
  const isAnyOf = (own: readonly string[], least: number) =>
    own.some(tag => (found.get(tag) ?? 0) >= least * (top?.[1] ?? 0))
  // The shorter a text, the less sure eld can be.
  const least = words(text) > 3 ? 0.9 : 0.8
  const own = isKnown ? [language] : likeness(others())
  const isOwn = own.length === 0 || isAnyOf(own, isKnown ? least : 0.6)
  return top?.[0] && !isOwn ? names.of(top[0]) : undefined
}

export const language: readonly Rule[] = [
  {
    rule: 'script',
    expected: 'letters of the locale’s own script, and short names: SDK, ID, Wi-Fi',
    find: (text, { locale, place }) => {
      const own = lettersOf(locale)
      if (/\p{L}/u.test(text) && !new RegExp(`[${own}]`, 'u').test(text)) return text
      const rest = text.replace(place === 'log' ? /\p{sc=Latin}+/gu : NAMES, '')
      return matches(rest, new RegExp(`(?:(?![${own}ªº\\p{Lm}])\\p{L})+`, 'gu'))
    },
  },
  {
    rule: 'letters',
    suspects: true,
    expected: 'letters that the language uses',
    find: (text, context) => {
      const own = new RegExp(`(?=[${lettersOf(context.locale)}])\\p{L}`, 'gu')
      const stray = [...new Set(text.match(own))].filter(letter => isStray(letter, text, context))
      return stray.join(' ') || undefined
    },
  },
  {
    rule: 'characters',
    expected: 'Han characters that the locale uses',
    find: (text, { locale }) => {
      const isForeign = FOREIGN[scriptOf(locale)]
      const han = text.match(/\p{sc=Han}/gu)
      if (!isForeign || !han) return undefined
      return han.filter(char => isForeign(char) && !spelled(locale).test(char)).join(' ') || undefined
    },
  },
  {
    rule: 'regional',
    suspects: true,
    expected: 'the words of the locale’s own region',
    find: (text, { locale }) => {
      const { region = '' } = new Intl.Locale(locale).maximize()
      const to = region.toLowerCase() as Variant
      // OpenCC names its dictionaries of regional words after the region, plus 'p'.
      if (scriptOf(locale) !== 'Hant' || !(`${to}p` in OpenCC.Locale.to)) return undefined
      const rest = text.replace(BOTH, '')
      const [phrases] = converted(rest, `t>${to}p`)
      return phrases === converted(rest, `t>${to}`)[0] ? undefined : `"${rest}" for "${phrases}"`
    },
  },
  {
    rule: 'English',
    expected: 'a translation of the English sentence',
    find: (text, { locale, all }) => {
      if (new Intl.Locale(locale).language === 'en' || words(text) < 3) return undefined
      const known = englishWords(all)
      const found = wordsOf(text, DEFAULT)
      return known.size > 0 && found.every(word => known.has(word)) ? `"${text}"` : undefined
    },
  },
  {
    rule: 'language',
    suspects: true,
    expected: 'a text in the locale’s own language',
    find: (text, { locale, all }) => {
      // One or two words may be in any language.
      if (words(text) < 3) return undefined
      const found = foreignLanguage(text, locale, () => all.map(other => other.text).join('\n') || text)
      return found && `${found}: "${text}"`
    },
  },
  {
    rule: 'capitals',
    suspects: true,
    expected:
      'a capital at the start if other texts have one, otherwise lower case except for short names: SDK, ID',
    find: (text, { all }) => {
      const loud = matches(text, /\p{Lu}{6,}|\p{Lu}{2,} \p{Lu}{2,}/gu)
      const words = text.match(/(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu) ?? []
      // A short name is never also written in lower case.
      const small = (word: string) => new RegExp(`(?<!\\p{L})${word.toLowerCase()}(?!\\p{L})`, 'u')
      const first = /^\p{Ll}\p{L}*/u.exec(text)?.[0]
      const isLow =
        first && all.length > 1 && !all.some(other => other.text !== text && /^\p{Ll}/u.test(other.text))
      const word = words.find(word => all.some(other => small(word).test(other.text)))
      return loud ?? (word ? `${word}, but ${word.toLowerCase()} in another text` : isLow ? first : undefined)
    },
  },
]
