import { LANGUAGES, REGIONS, SCRIPTS, SECOND, WORDINGS, type Wording } from './cldr'

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

/** A language tag, with what it implies. */
interface Tag {
  readonly text: string
  /** `''` for text that is not a tag. */
  readonly language: string
  /** `undefined` if the language has only one. */
  readonly script: string | undefined
  readonly region: string
  /** The region with the same wording: 419 for es-AR, GB for en-AU, HK for zh-Hant-MO. */
  readonly wording: string
  /** The second language of most readers of this one. */
  readonly second: string | undefined
}

/** Parses a tag and adds what it implies: 'zh_TW.UTF-8' is zh-Hant-TW. */
function parse(reported: string): Tag {
  const text = reported.trim().toLowerCase().replace(/_/g, '-')
  let tag = text
  for (const [spelling, meaning] of SPELLINGS) tag = tag.replace(spelling, meaning)
  // 'deu-DE' → 'de-DE', 'sh-RS' → 'sr-Latn-RS'
  tag = tag.replace(/^[a-z]{2,8}\b/, name => LANGUAGES[name] || name)
  const find = (subtag: RegExp) => (subtag.exec(tag) || [])[1]
  const language = find(/^([a-z]{2,8})\b/) || ''
  // The script may come last: 'zh_HK_#Hans', 'sr_RS@latin'.
  const written = find(/\W([a-z]{4})\b/)
  // The last one counts: 'yue-CN' has become 'zh-HK-CN'.
  const place = find(/^.*-([a-z]{2}|\d{3})\b/)
  const usual = SCRIPTS[language]
  // A language with one script needs no script: 'ru-Cyrl' is 'ru'.
  const script = usual && (written || SCRIPTS[`${language}-${place}`] || usual)
  const home = REGIONS[`${language}-${script}`] || REGIONS[language] || language
  const region = place || home
  const { regions = '', inside = home, outside = home }: Partial<Wording> = WORDINGS[language] || {}
  const wording = regions.split(' ').indexOf(region) < 0 ? outside : inside
  return { text, language, script, region, wording, second: script === usual ? SECOND[language] : undefined }
}

/** The script of a tag; `undefined` if its language has only one. */
export const scriptOf = (tag: string): string | undefined => parse(tag).script

/** Distances: of tags in the same script and in another, of any pack to '*', and of tags that do not match. */
const NEAR = 1
const OTHER_SCRIPT = 9
const ANY_DEFAULT = 97
const ANY = 98
const NO_MATCH = Infinity

/** How far `offered` is from `wanted`: 0 for the same tag. */
function distance(wanted: Tag, offered: Tag): number {
  // 1. The same tag: ['no'] * ['nb', 'no'] = 'no'
  if (wanted.text === offered.text) return 0
  // 2. The same language: ['srn-SR'] * ['sr'] = none
  if (!offered.language || wanted.language !== offered.language) return NO_MATCH
  // 3. The same script. Chinese, Serbian and Hindi readers read both: ['zh-TW'] * ['zh-CN'] = 'zh-CN', ['uz'] * ['uz-Cyrl'] = none
  const sameScript = wanted.script === offered.script
  if (!sameScript && !/zh|sr|hi/.test(offered.language)) return NO_MATCH
  const regions = [
    // 4. The same region: ['fr-CA'] * ['fr-FR', 'fr-CA'] = 'fr-CA'
    wanted.region,
    // 5. The region of its wording: ['es-AR'] * ['es-ES', 'es-MX', 'es-419'] = 'es-419'
    wanted.wording,
    // 6. A region with the same wording: ['es-AR'] * ['es-ES', 'es-MX'] = 'es-MX'
    wanted.wording === offered.wording ? offered.region : '',
    // 7. A region that others take their wording from: ['pt-BR'] * ['pt-AO', 'pt-PT'] = 'pt-PT'
    offered.wording,
    // 8. Any other region: ['de-CH'] * ['de-AT'] = 'de-AT'
    offered.region,
  ]
  return (sameScript ? NEAR : OTHER_SCRIPT) + regions.indexOf(offered.region)
}

/** The languages a user wants: `navigator.languages`, one tag, or an `Accept-Language` header. */
export type RequestedLocales = string | readonly string[] | null | undefined

/** Like `pickPack`, but `undefined` if no pack matches. */
export function matchPack<P extends { readonly locale: string }>(
  packs: readonly P[],
  requested: RequestedLocales,
): P | undefined {
  const offers = packs.map(pack => ({ pack, tag: parse(pack.locale), limit: NO_MATCH }))
  const wanted: [tag: Tag, quality: number][] = []
  const items = ([] as unknown[]).concat(requested).filter(item => typeof item === 'string')
  // Some clients write a decimal comma: 'fr;q=0,8'.
  const header = items.join().replace(/,(?=\d)/g, '.')
  for (const range of header.split(',')) {
    const name = (range.split(';')[0] as string).trim()
    if (!name) continue
    const [, weight = 1] = /;\s*q\s*=\s*([\d.]+)/i.exec(range) || []
    const quality = Number(weight)
    const tag = parse(name)
    if (quality > 0) {
      // 1. The wanted languages; after all of these, the second languages of their readers: ['uz', 'en'] = ['uz', 'en', 'ru']
      wanted.push([tag, quality])
      if (tag.second) wanted.push([parse(tag.second), quality - 1])
    } else {
      // 2. A refused language excludes every pack that is not nearer to another wanted one: ['zh-TW', 'zh-CN;q=0'] * ['zh-CN'] = none
      for (const offer of offers) offer.limit = Math.min(offer.limit, distance(tag, offer.tag))
    }
  }
  let best: P | undefined
  let bestQuality = -1
  for (const [tag, quality] of wanted) {
    if (quality <= bestQuality) continue
    let nearest = NO_MATCH
    // 3. The nearest pack; of several, the last in alphabetical order, so that their order does not matter.
    for (const { pack, tag: offered, limit } of offers) {
      // 4. '*' matches any pack, the default first: ['fr;q=0.8, *;q=0.5, zh-CN;q=0.2'] * ['en-US', 'zh-CN'] = 'en-US'
      const any = pack === packs[0] ? ANY_DEFAULT : ANY
      const away = tag.text === '*' ? any : distance(tag, offered)
      if (away < limit && (away < nearest || (away === nearest && pack.locale > (best as P).locale))) {
        nearest = away
        best = pack
        bestQuality = quality
      }
    }
  }
  return best
}

/**
 * Picks the pack for a user.
 *
 * @param packs The packs, or other objects with a `locale`; at least one. The first is the default; the order of the others
 *   does not matter.
 * @param requested `navigator.languages`, one tag, or an `Accept-Language` header. Device spellings work too (`zh_CN`,
 *   `zh-CHT`, `in-ID`). Values that are not tags are skipped.
 * @returns The pack nearest to the most wanted language that any pack speaks, by Unicode's CLDR. If there is none, a pack in
 *   a second language that readers usually know, such as Russian for Kazakh. Otherwise the first pack. Never throws.
 * @example
 * pickPack([enUS, zhCN], ['zh-Hans-HK', 'en']).locale // 'zh-CN'
 */
export function pickPack<P extends { readonly locale: string }>(
  packs: readonly P[],
  requested: RequestedLocales,
): P {
  return matchPack(packs, requested) || (packs[0] as P)
}
