import { IMPLIED, NAMES, WORDINGS } from './cldr'

/** A table of src/cldr.ts, by key. */
function read(table: string): Readonly<Record<string, string>> {
  const values: Record<string, string> = {}
  for (const group of table.split(',')) {
    const [value, ...keys] = group.split(' ')
    for (const key of keys) values[key] = value || key.slice(0, 2)
  }
  return values
}

const names = /* @__PURE__ */ read(NAMES)
const implied = /* @__PURE__ */ read(IMPLIED)

/** What devices write that CLDR does not know, in this order, after '_' has become '-' and capitals small. */
const SPELLINGS: readonly (readonly [string | RegExp, string])[] = [
  ['chinese', 'zh'],
  ['zh-cht', 'zh-tw'],
  ['zh-tc', 'zh-tw'],
  ['zh-yue', 'zh-hk'],
  // POSIX: 'sr_RS@latin'
  ['latin', 'latn'],
  // Extensions, which say nothing of the texts: 'de-DE-u-co-phonebk', Java's 'th_TH_TH_#u-nu-thai'.
  [/\W\w-.*/, ''],
]

export type Tag = readonly [
  text: string,
  language: string,
  script: string | undefined,
  region: string,
  /** The region whose wording is meant: 419 for es-AR, GB for en-AU, HK for zh-Hant-MO. */
  wording: string,
  /** The language that readers of this one read next. */
  second: string | false | undefined,
]

/** A tag with what it does not say by itself: 'zh_TW.UTF-8' is zh-Hant-TW. What is no tag has no language. */
export function parse(reported: string): Tag {
  const text = reported.trim().toLowerCase().replace(/_/g, '-')
  let tag = text
  for (const [spelling, meaning] of SPELLINGS) tag = tag.replace(spelling, meaning)
  // 'deu-DE' → 'de-DE', 'sh-RS' → 'sr-Latn-RS'
  tag = tag.replace(/^[a-z]{2,8}\b/, name => names[name] || name)
  const find = (subtag: RegExp) => (subtag.exec(tag) || [])[1]
  const language = find(/^([a-z]{2,8})\b/) || ''
  // Wherever it stands: 'zh_HK_#Hans', 'sr_RS@latin'.
  const written = find(/\W([a-z]{4})\b/)
  // The last one counts: 'yue-CN' has become 'zh-HK-CN'.
  const place = find(/^.*-([a-z]{2}|\d{3})\b/)
  const [usual, home = language, second] = (
    implied[[language, written || place].join('-')] ||
    implied[language] ||
    ''
  ).split('-')
  // A language that is written in one script is not asked for it: 'ru-Cyrl' is 'ru'.
  const script = usual && (written || usual)
  const region = place || home
  const [regions, inside = '', outside = home] = WORDINGS[language] || []
  const wording = regions?.test(region) ? inside : outside
  return [text, language, script, region, wording, script === usual && second]
}

/** How far `offered` is from what is wanted: 0 is the same tag, `Infinity` no help. */
export function distance(wanted: Tag, offered: Tag): number {
  const [wantedText, wantedLanguage, wantedScript, wantedRegion, wantedWording] = wanted
  const [text, language, script, region, wording] = offered
  // 1. The same tag: ['no'] * ['nb', 'no'] = 'no'
  if (wantedText === text) return 0
  // 2. The same language: ['srn-SR'] * ['sr'] = none
  if (!language || wantedLanguage !== language) return Infinity
  // 3. The same script, or one that Chinese, Serbian and Hindi readers read too: ['zh-TW'] * ['zh-CN'] = 'zh-CN', ['uz'] * ['uz-Cyrl'] = none
  if (wantedScript !== script && !/zh|sr|hi/.test(language)) return Infinity
  // 4. The same region: ['fr-CA'] * ['fr-FR', 'fr-CA'] = 'fr-CA'
  // 5. The one whose wording is meant: ['es-AR'] * ['es-ES', 'es-MX', 'es-419'] = 'es-419'
  // 6. One where the same is meant: ['es-AR'] * ['es-ES', 'es-MX'] = 'es-MX'
  // 7. One that stands for others: ['pt-BR'] * ['pt-AO', 'pt-PT'] = 'pt-PT'
  const steps = [wantedRegion, wantedWording, wantedWording === wording ? region : '', wording, region]
  return (wantedScript === script ? 1 : 9) + steps.indexOf(region)
}
