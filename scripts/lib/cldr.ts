// What CLDR says of a locale. Its packages are pinned, so that every machine reads the same; Node's own data changes with its version.
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

/** A letter that a font for that script has. */
export const sampleOf = (locale: string) => scripts[scriptOf(locale)]?.sampleChar ?? 'a'

/** The scripts that have several in Unicode. */
const SEVERAL: Record<string, string> = {
  Hans: '\\p{sc=Han}',
  Hant: '\\p{sc=Han}',
  Jpan: '\\p{sc=Han}\\p{scx=Hira}\\p{scx=Kana}',
  Kore: '\\p{sc=Hang}',
}

/** The letters of that script, as a set of a regular expression; any letters where no script is known. */
export function lettersOf(locale: string): string {
  const script = scriptOf(locale)
  return SEVERAL[script] ?? (script ? `\\p{scx=${script}}` : '\\p{L}')
}

/** The direction of that script. */
export const directionOf = (locale: string): 'ltr' | 'rtl' =>
  scripts[scriptOf(locale)]?.rtl === 'YES' ? 'rtl' : 'ltr'

/** A file of CLDR, of the nearest locale that has it: 'zh-Hant' for 'zh-TW', 'de' for 'de-DE', none for 'tlh'. */
// biome-ignore lint/suspicious/noExplicitAny: the files of CLDR are what they are
function read(folder: string, name: string, locale: string): any {
  const { language, script, region } = new Intl.Locale(locale).maximize()
  const tags = [locale, `${language}-${script}-${region}`, `${language}-${script}`, language]
  const there = tags.find(tag => existsSync(join(PACKAGES, folder, 'main', tag, `${name}.json`)))
  return there && require(join(PACKAGES, folder, 'main', there, `${name}.json`)).main[there]
}

/** The letters that a locale spells its own words with, as a set of a regular expression; none where CLDR does not know. */
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
