import { IMPLIED, NAMES, WORDINGS } from './cldr'

/** Reads a table of src/cldr.ts into an object. */
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

/** Device spellings that CLDR does not know, replaced in this order, in lower case with '-' for '_'. */
const SPELLINGS: readonly (readonly [string | RegExp, string])[] = [
  ['chinese', 'zh'],
  ['zh-cht', 'zh-tw'],
  ['zh-tc', 'zh-tw'],
  ['zh-yue', 'zh-hk'],
  // POSIX: 'sr_RS@latin'
  ['latin', 'latn'],
  // Extensions, which do not affect the texts: 'de-DE-u-co-phonebk', Java's 'th_TH_TH_#u-nu-thai'.
  [/\W\w-.*/, ''],
]

export type Tag = readonly [
  text: string,
  language: string,
  script: string | undefined,
  region: string,
  /** The region with the same wording: 419 for es-AR, GB for en-AU, HK for zh-Hant-MO. */
  wording: string,
  /** The second language of most readers of this one. */
  second: string | false | undefined,
]

/** Parses a tag and adds what it implies: 'zh_TW.UTF-8' is zh-Hant-TW. Text that is not a tag gets no language. */
export function parse(reported: string): Tag {
  const text = reported.trim().toLowerCase().replace(/_/g, '-')
  let tag = text
  for (const [spelling, meaning] of SPELLINGS) tag = tag.replace(spelling, meaning)
  // 'deu-DE' → 'de-DE', 'sh-RS' → 'sr-Latn-RS'
  tag = tag.replace(/^[a-z]{2,8}\b/, name => names[name] || name)
  const find = (subtag: RegExp) => (subtag.exec(tag) || [])[1]
  const language = find(/^([a-z]{2,8})\b/) || ''
  // The script may come last: 'zh_HK_#Hans', 'sr_RS@latin'.
  const written = find(/\W([a-z]{4})\b/)
  // The last one counts: 'yue-CN' has become 'zh-HK-CN'.
  const place = find(/^.*-([a-z]{2}|\d{3})\b/)
  const [usual, home = language, second] = (
    implied[[language, written || place].join('-')] ||
    implied[language] ||
    ''
  ).split('-')
  // A language with one script needs no script: 'ru-Cyrl' is 'ru'.
  const script = usual && (written || usual)
  const region = place || home
  const [regions, inside = '', outside = home] = WORDINGS[language] || []
  const wording = regions?.test(region) ? inside : outside
  return [text, language, script, region, wording, script === usual && second]
}

/** How far `offered` is from `wanted`: 0 for the same tag, `Infinity` for no match. */
export function distance(wanted: Tag, offered: Tag): number {
  const [wantedText, wantedLanguage, wantedScript, wantedRegion, wantedWording] = wanted
  const [text, language, script, region, wording] = offered
  // 1. The same tag: ['no'] * ['nb', 'no'] = 'no'
  if (wantedText === text) return 0
  // 2. The same language: ['srn-SR'] * ['sr'] = none
  if (!language || wantedLanguage !== language) return Infinity
  // 3. The same script. Chinese, Serbian and Hindi readers read both: ['zh-TW'] * ['zh-CN'] = 'zh-CN', ['uz'] * ['uz-Cyrl'] = none
  if (wantedScript !== script && !/zh|sr|hi/.test(language)) return Infinity
  // 4. The same region: ['fr-CA'] * ['fr-FR', 'fr-CA'] = 'fr-CA'
  // 5. The region of its wording: ['es-AR'] * ['es-ES', 'es-MX', 'es-419'] = 'es-419'
  // 6. A region with the same wording: ['es-AR'] * ['es-ES', 'es-MX'] = 'es-MX'
  // 7. A region that others take their wording from: ['pt-BR'] * ['pt-AO', 'pt-PT'] = 'pt-PT'
  const steps = [wantedRegion, wantedWording, wantedWording === wording ? region : '', wording, region]
  return (wantedScript === script ? 1 : 9) + steps.indexOf(region)
}
