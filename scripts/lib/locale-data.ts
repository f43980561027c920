// CLDR's data about a locale. The packages are pinned so that every machine reads the same; Node's own data changes with its version.
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { memo } from './memo'

const require = createRequire(import.meta.url)

const PACKAGES = join(dirname(require.resolve('cldr-core/package.json')), '..')
const scripts: Record<string, { rtl: string; sampleChar: string }> =
  require('cldr-core/scriptMetadata.json').scriptMetadata

/** The script that a locale is written in: 'Latn', 'Arab', 'Jpan', … */
export const scriptOf = memo(locale => new Intl.Locale(locale).maximize().script ?? '')

/** A letter that any font for the locale's script has. */
export const sampleOf = (locale: string) => scripts[scriptOf(locale)]?.sampleChar ?? 'a'

/** The Unicode scripts that some scripts consist of. */
const SEVERAL: Record<string, string> = {
  Hans: '\\p{sc=Han}',
  Hant: '\\p{sc=Han}',
  Jpan: '\\p{sc=Han}\\p{scx=Hira}\\p{scx=Kana}',
  Kore: '\\p{sc=Hang}',
}

/** The letters of the locale's script, for a regular expression's character class; any letters if the script is unknown. */
export function lettersOf(locale: string): string {
  const script = scriptOf(locale)
  return SEVERAL[script] ?? (script ? `\\p{scx=${script}}` : '\\p{L}')
}

/** The scripts that run from right to left. */
export const RTL_SCRIPTS = Object.keys(scripts).filter(script => scripts[script]?.rtl === 'YES')

export const directionOf = (locale: string): 'ltr' | 'rtl' =>
  RTL_SCRIPTS.includes(scriptOf(locale)) ? 'rtl' : 'ltr'

/** A CLDR file of the nearest locale that has it: 'zh-Hant' for 'zh-TW', 'de' for 'de-DE', none for 'tlh'. */
// biome-ignore lint/suspicious/noExplicitAny: CLDR's files have no types
function read(folder: string, name: string, locale: string): any {
  const { language, script, region } = new Intl.Locale(locale).maximize()
  const tags = [locale, `${language}-${script}-${region}`, `${language}-${script}`, language]
  const there = tags.find(tag => existsSync(join(PACKAGES, folder, 'main', tag, `${name}.json`)))
  return there && require(join(PACKAGES, folder, 'main', there, `${name}.json`)).main[there]
}

/** The locale's main and auxiliary letters, for a regular expression's character class; `undefined` if CLDR has none. */
export const exemplars = memo((locale): { main: string; auxiliary: string } | undefined => {
  const characters = read('cldr-misc-full', 'characters', locale)?.characters
  const set = (text = '[]') => text.slice(1, -1).replace(/[ {}]/g, '')
  return characters && { main: set(characters.exemplarCharacters), auxiliary: set(characters.auxiliary) }
})

/** The digits of every numbering system, '0' first: '0123456789', '٠١٢٣٤٥٦٧٨٩', … */
export const DIGITS: readonly string[] = Object.values<{ _digits?: string; _type: string }>(
  require('cldr-core/supplemental/numberingSystems.json').supplemental.numberingSystems,
).flatMap(({ _digits, _type }) => (_type === 'numeric' && _digits ? [_digits] : []))

/** The name of a locale in the language of another: 'American English', 'Deutsch (Deutschland)'. */
export function nameOf(locale: string, inLocale: string): string {
  const names = (part: string) =>
    (read('cldr-localenames-full', part, inLocale) ?? read('cldr-localenames-full', part, 'en'))
      .localeDisplayNames
  const { languages } = names('languages')
  const { language, script, region } = new Intl.Locale(locale)
  if (languages[locale]) return languages[locale]
  const withScript = script && languages[`${language}-${script}`]
  const { territories } = names('territories')
  const more = [
    script && !withScript && (names('scripts').scripts[script] ?? script),
    region && (territories[`${region}-alt-short`] ?? territories[region] ?? region),
  ].filter(Boolean)
  const name = withScript || languages[language] || language
  if (more.length === 0) return name
  const { localePattern, localeSeparator } = names('localeDisplayNames').localeDisplayPattern
  const joined = more.reduce((a, b) => localeSeparator.replace('{0}', a).replace('{1}', b))
  return localePattern.replace('{0}', name).replace('{1}', joined)
}
