import { distance, parse, type Tag } from './locale-tag'

/** What a device, a browser or a request header says of the languages it wants. */
export type RequestedLocales = string | readonly unknown[] | null | undefined

/** The pack that fits what is requested, or `undefined` where none speaks any of its languages. */
export function matchPack<P extends { readonly locale: string }>(
  packs: readonly P[],
  requested: RequestedLocales,
): P | undefined {
  const offers = packs.map(pack => ({ pack, tag: parse(pack.locale), limit: Infinity }))
  const wanted: [tag: Tag, quality: number][] = []
  const items = ([] as unknown[]).concat(requested).filter(item => typeof item === 'string')
  // Some write a decimal comma: 'fr;q=0,8'.
  const header = items.join().replace(/,(?=\d)/g, '.')
  for (const range of header.split(',')) {
    const [, weight = 1] = /;\s*q\s*=\s*([\d.]+)/i.exec(range) || []
    const quality = Number(weight)
    const tag = parse(range.split(';')[0] as string)
    if (quality > 0) {
      // 1. What is wanted, and after all that, what else its readers read: ['uz', 'en'] = ['uz', 'en', 'ru']
      wanted.push([tag, quality])
      if (tag[5]) wanted.push([parse(tag[5]), quality - 1])
    } else {
      // 2. What is refused, with all that is no nearer to what is wanted: ['zh-TW', 'zh-CN;q=0'] * ['zh-CN'] = none
      for (const offer of offers) offer.limit = Math.min(offer.limit, distance(tag, offer.tag))
    }
  }
  let best: P | undefined
  let bestQuality = -1
  for (const [tag, quality] of wanted) {
    if (quality <= bestQuality) continue
    let nearest = Infinity
    // 3. The nearest pack; of several, whatever their order, the last by the alphabet.
    for (const { pack, tag: offered, limit } of offers) {
      // 4. Anything, the default first: ['fr;q=0.8, *;q=0.5, zh-CN;q=0.2'] * ['en-US', 'zh-CN'] = 'en-US'
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
 * The pack for this device.
 *
 * @param packs What there is to choose from, at least one; the first is the default, and else their order does not matter.
 *   Anything with a `locale` will do.
 * @param requested `navigator.languages`, one tag, or an `Accept-Language` header. Tags may be written as devices
 *   write them (`zh_CN`, `zh-CHT`, `in-ID`); what is no tag is skipped.
 * @returns The pack nearest to the most wanted language that any pack speaks, by Unicode's CLDR; else one in a language that
 *   readers of those usually know, Russian for Kazakh; else the first. Never throws.
 * @example
 * pickPack([enUS, zhCN], ['zh-Hans-HK', 'en']).locale // 'zh-CN'
 */
export function pickPack<P extends { readonly locale: string }>(
  packs: readonly P[],
  requested: RequestedLocales,
): P {
  return matchPack(packs, requested) || (packs[0] as P)
}
