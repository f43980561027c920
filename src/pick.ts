import { distance, parse, type Tag } from './locale-tag'

/** The languages a user wants: `navigator.languages`, one tag, or an `Accept-Language` header. */
export type RequestedLocales = string | readonly unknown[] | null | undefined

/** Like `pickPack`, but `undefined` if no pack matches. */
export function matchPack<P extends { readonly locale: string }>(
  packs: readonly P[],
  requested: RequestedLocales,
): P | undefined {
  const offers = packs.map(pack => ({ pack, tag: parse(pack.locale), limit: Infinity }))
  const wanted: [tag: Tag, quality: number][] = []
  const items = ([] as unknown[]).concat(requested).filter(item => typeof item === 'string')
  // Some clients write a decimal comma: 'fr;q=0,8'.
  const header = items.join().replace(/,(?=\d)/g, '.')
  for (const range of header.split(',')) {
    const [, weight = 1] = /;\s*q\s*=\s*([\d.]+)/i.exec(range) || []
    const quality = Number(weight)
    const tag = parse(range.split(';')[0] as string)
    if (quality > 0) {
      // 1. The wanted languages; after all of these, the second languages of their readers: ['uz', 'en'] = ['uz', 'en', 'ru']
      wanted.push([tag, quality])
      if (tag[5]) wanted.push([parse(tag[5]), quality - 1])
    } else {
      // 2. A refused language excludes every pack that is not nearer to another wanted one: ['zh-TW', 'zh-CN;q=0'] * ['zh-CN'] = none
      for (const offer of offers) offer.limit = Math.min(offer.limit, distance(tag, offer.tag))
    }
  }
  let best: P | undefined
  let bestQuality = -1
  for (const [tag, quality] of wanted) {
    if (quality <= bestQuality) continue
    let nearest = Infinity
    // 3. The nearest pack; of several, the last in alphabetical order, so that their order does not matter.
    for (const { pack, tag: offered, limit } of offers) {
      // 4. '*' matches any pack, the default first: ['fr;q=0.8, *;q=0.5, zh-CN;q=0.2'] * ['en-US', 'zh-CN'] = 'en-US'
      const any = pack === packs[0] ? 97 : 98
      const away = tag[0] === '*' ? any : distance(tag, offered)
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
