// src/cldr.ts: Unicode CLDR's data about languages, reduced to what can change which pack a person gets.
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const supplemental = (name: string) => require(`cldr-core/supplemental/${name}.json`).supplemental

type Values = Record<string, string>
const aliases: Record<string, { _reason: string; _replacement: string }> =
  supplemental('aliases').metadata.alias.languageAlias
const likely: Values = supplemental('likelySubtags').likelySubtags
const parents: Values = supplemental('parentLocales').parentLocales.parentLocale
const territories: Record<string, { _population: string; languagePopulation?: Record<string, Values> }> =
  supplemental('territoryInfo').territoryInfo
const matching: {
  languageMatch: { _desired: string; _supported: string; _distance: string; _oneway?: true }[]
  matchVariables: Record<string, { _value: string }>
} = supplemental('languageMatching').languageMatching['written-new']
const coverage: Values = require('cldr-core/coverageLevels.json').effectiveCoverageLevels
const available: string[] = require('cldr-core/availableLocales.json').availableLocales.full

/** The languages of existing and planned packs, and those that are read beside them or in two scripts. */
const LANGUAGES = new Set(
  `am ar az bn bo ckb cs da de el en es fa fil fr ha he hi hr hu id it ja kk km ko lo mn mr ms my nb ne nl pa
   pl pt ro ru sk sr sv sw ta te tg th tr ug uk ur uz vi zh`.split(/\s+/),
)

/** A language with fewer readers in a region is not worth the bytes. */
const MANY = 600_000

/** A tag with its likely subtags. */
function parse(tag: string) {
  const { language, script, region } = new Intl.Locale(tag)
  const full = new Intl.Locale(likely[tag] ?? likely[`${language}-${script}`] ?? likely[language] ?? tag)
  return { language, script: script ?? full.script ?? '', region: region ?? full.region ?? '' }
}

/** How many people read a language, in one region or everywhere. */
function readers(language: string, regions = Object.keys(territories)): number {
  let sum = 0
  for (const region of regions) {
    const { _population = 0, languagePopulation = {} } = territories[region] ?? {}
    for (const [tag, { _populationPercent }] of Object.entries(languagePopulation)) {
      if (tag.split('_')[0] === language) sum += (Number(_population) * Number(_populationPercent)) / 100
    }
  }
  return sum
}

/** A constant of src/cldr.ts: a table in lower case, by key. */
function table(comment: string, name: string, values: Values): string {
  const lines = Object.entries(values)
    .filter(([, value]) => value)
    .map(([key, value]) => `  ${/\W/.test(key) ? `'${key}'` : key}: '${value}',\n`.toLowerCase())
  return `/** ${comment} */\nexport const ${name}: Table = {\n${lines.sort().join('')}}\n`
}

/** Regions in lower case: 'hk mo'. */
const list = (regions: string[]) => `'${regions.sort().join(' ').toLowerCase()}'`

/** Other names of languages, and languages whose speakers read another. */
function names(): Values {
  const found: Values = { no: 'nb' }
  for (const [name, { _reason, _replacement }] of Object.entries(aliases)) {
    const { language, script } = parse(_replacement)
    const known = language === 'no' ? 'nb' : language
    // Platforms report three-letter codes of ISO 639-2/T, and speech engines some of ISO 639-3.
    const isRare = name.length === 3 && /macro|deprecated|bibliographic/.test(_reason)
    const isGone = /hbs|mol|swc/.test(name)
    if ((isRare && !/arb|cmn|zsm/.test(name)) || isGone) continue
    if (name.includes('-') || !LANGUAGES.has(known)) continue
    // 'sh' → 'sr-Latn'
    found[name] = script === parse(language).script ? known : `${known}-${script}`
  }
  for (const { _desired: name, _supported: written, _distance, _oneway } of matching.languageMatch) {
    const distance = Number(_distance)
    if (!_oneway || distance > 10 || name.includes('-') || readers(name) < (distance > 4 ? 3e7 : 1e6))
      continue
    if (!LANGUAGES.has(written) || LANGUAGES.has(name)) continue
    const { script, region } = parse(name)
    if (script === parse(written).script) found[name] = written
    // 'yue' → 'zh-HK': the region tells the script.
    else if (parse(`${written}-${region}`).script === script) found[name] = `${written}-${region}`
  }
  return found
}

/** Whether CLDR has texts in several scripts. Hausa does not count: phones do not show it in Arabic letters. */
function isInScripts(language: string): boolean {
  if (language === 'ha') return false
  const scripts = available
    .filter(tag => tag.startsWith(`${language}-`))
    .map(tag => /-([A-Z][a-z]{3})/.exec(tag)?.[1] ?? '')
    .filter(script => script && !/Dsrt|Shaw/.test(script))
  return new Set([parse(language).script, ...scripts]).size > 1
}

/** The likely region, if the language is read in others too; `''` if it is the last of them, which wins a tie anyway. */
function home(language: string): string {
  const { script, region } = parse(language)
  const others = available
    .filter(tag => tag.startsWith(`${language}-`))
    .map(tag => /-([A-Z]{2})$/.exec(tag)?.[1] ?? '')
    .filter(other => other && readers(language, [other]) > MANY)
    .filter(other => parse(`${language}-${other}`).script === script)
  return region.toLowerCase() === language || others.every(other => other <= region) ? '' : region
}

/** The second language that readers of a language read: 'kk' → 'ru'. */
function seconds(): Values {
  const found: Values = {}
  const named = names()
  const pairs = matching.languageMatch.flatMap(pair =>
    pair._oneway ? [pair] : [pair, { ...pair, _desired: pair._supported, _supported: pair._desired }],
  )
  // The nearest of several comes last and wins.
  for (const { _desired, _supported } of pairs.sort((a, b) => Number(b._distance) - Number(a._distance))) {
    // Hardly any phone is set to Haitian Creole or Quechua.
    const isOnPhones = coverage[_desired] === 'modern' && readers(_desired) > MANY && !/ht|qu/.test(_desired)
    const isRead = LANGUAGES.has(_desired) || isOnPhones
    if (isRead && LANGUAGES.has(_supported) && _supported !== 'en' && !named[_desired]) {
      found[_desired] = _supported
    }
  }
  return found
}

/** The script of a language that is read in several, and where another one is likely. */
function scripts(languages: string[]): Values {
  const found: Values = {}
  for (const language of languages) if (isInScripts(language)) found[language] = parse(language).script
  for (const tag of Object.keys(likely)) {
    const [language = '', subtag = ''] = tag.split('-')
    const { script } = parse(tag)
    const here = readers(language, [subtag])
    const isMost = here > MANY && here > Number(territories[subtag]?._population) / 2
    if (!isMost && here <= 2.2 * MANY) continue
    if (LANGUAGES.has(language) && isInScripts(language) && script !== parse(language).script) {
      found[tag] = script
    }
  }
  return found
}

const variable = (name: string) => matching.matchVariables[`$${name}`]?._value.split('+') ?? []

/** The text of src/cldr.ts. */
export function cldr(): string {
  const americas = Object.keys(parents)
    .filter(tag => parents[tag] === 'es-419' && tag !== 'es-JP')
    .map(tag => tag.slice(3))
  const enUS = variable('enUS').filter(region => Number(territories[region]?._population) > 1e6)
  const second = seconds()
  const languages = [...new Set([...LANGUAGES, ...Object.keys(second)])]
  const regions = Object.fromEntries(languages.map(language => [language, home(language)]))
  return `// Written by \`npm run docs\` from Unicode's CLDR; scripts/docs/write-cldr.ts says what is left out.
type Table = Readonly<Record<string, string>>

${table('Other names of languages, and languages whose speakers read another.', 'LANGUAGES', names())}
${table('The script of a language that is read in several, alone or in a region.', 'SCRIPTS', scripts(languages))}
${table('The region that a language, alone or in a script, implies if it is not called as the language.', 'REGIONS', { ...regions, 'zh-Hant': 'TW' })}
${table('The second language of most readers of a language.', 'SECOND', second)}
const AMERICAS = ${list([...americas, 'CA', '419'])}

export interface Wording {
  /** Regions that share a wording. */
  readonly regions: string
  /** The region that represents them. */
  readonly inside: string
  /** The region that represents all others, if it is not the likely one. */
  readonly outside?: string
}

/** The wordings of languages that have several. */
export const WORDINGS: Readonly<Record<string, Wording>> = {
  en: { regions: ${list(enUS)}, inside: 'us', outside: 'gb' },
  es: { regions: AMERICAS, inside: '419' },
  pt: { regions: AMERICAS, inside: 'br', outside: 'pt' },
  zh: { regions: ${list(variable('cnsar'))}, inside: 'hk' },
}
`
}
