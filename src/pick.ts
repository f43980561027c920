/** What a device, a browser or a request header says of the languages it wants. */
export type Requested = string | readonly unknown[] | null | undefined

/** What tags mean where they do not say it by themselves, applied in this order. */
const MEANINGS: readonly (readonly [RegExp, string])[] = [
  // Old and private names of languages: 'in-ID' → 'id-ID', 'cmn-Hans-CN' → 'zh-Hans-CN'.
  [/^in\b/, 'id'],
  [/^iw\b/, 'he'],
  [/^(zh-)?cmn\b|^(chinese|zho|chi)\b/, 'zh'],
  [/^srp\b/, 'sr'],
  [/^(zh-)?yue-hans\b/, 'zh-hans'],
  [/^(zh-)?yue(-hant)?\b/, 'zh-hant-hk'],
  // The script where Java's Locale puts it: 'zh_HK_#Hans' → 'zh-Hans-HK', 'zh__#Hant' → 'zh-Hant'.
  [/^([a-z]{2,3})-([a-z]{2}|\d{3})?-#([a-z]{4})\b/, '$1-$3-$2'],
  // Private names of scripts: 'zh-CHT' → 'zh-Hant'.
  [/^zh-(chs|sc)\b/, 'zh-hans'],
  [/^zh-(cht|tc)\b/, 'zh-hant'],
  // The script that a region or a language implies: 'zh-TW' → 'zh-Hant-TW', 'zh' → 'zh-Hans'.
  [/^zh-(tw|hk|mo)\b/, 'zh-hant-$1'],
  [/^zh\b(?!-han[st]\b)/, 'zh-hans'],
  [/^sr\b(?!-[a-z]{4}\b)/, 'sr-cyrl'],
  // The region whose wording is read: 'zh-Hant' → 'zh-Hant-TW', 'zh-Hant-MO' → 'zh-Hant-HK'.
  [/^zh-hant(?!-[a-z]{2}\b)/, 'zh-hant-tw'],
  [/^zh-hant-mo\b/, 'zh-hant-hk'],
]

/** 'zh_TW.UTF-8' → language 'zh', script 'hant', region 'tw'. What follows is left aside; what is no tag has no language. */
function parse(tag: string) {
  let text = tag.trim().toLowerCase().replace(/_/g, '-')
  for (const [reported, meaning] of MEANINGS) text = text.replace(reported, meaning)
  const [, language, script, region] =
    /^([a-z]{2,3})\b(?:-([a-z]{4})\b)?(?:-([a-z]{2}|\d{3})\b)?/.exec(text) || []
  return { language, script, region }
}

type Tag = ReturnType<typeof parse>

/** How well a reader of `wanted` is served by `offered`: 0 is not at all. */
function closeness(wanted: Tag, offered: Tag): number {
  // 1. Another language: ['fr'] * ['en-US'] = 0
  if (!wanted.language || wanted.language !== offered.language) return 0
  // 2. Another script, which only Chinese and Serbian readers mostly read too: ['zh-TW'] * ['zh-CN'] = 1, ['uz-Latn'] * ['uz-Cyrl'] = 0
  if (wanted.script && offered.script && wanted.script !== offered.script) {
    return /^(zh|sr)$/.test(wanted.language) ? 1 : 0
  }
  // 3. Another region: ['es-MX'] * ['es-ES'] = 2
  // 4. The same region: ['zh-Hant-HK'] * ['zh-HK'] = 3
  return wanted.region === offered.region ? 3 : 2
}

/** The pack that fits what is requested, or `undefined` where none speaks any of its languages. */
export function matchPack<P extends { readonly locale: string }>(
  packs: readonly P[],
  requested: Requested,
): P | undefined {
  const offers = packs.map(pack => ({ pack, tag: parse(pack.locale) }))
  let best: P | undefined
  let bestQuality = 0
  for (const item of Array.isArray(requested) ? requested : [requested]) {
    if (typeof item !== 'string') continue
    for (const range of item.split(',')) {
      // 'en;q=0.5' is wanted half as much as 'en', 'en;q=0' not at all.
      const [, quality = 1] = /;\s*q\s*=\s*([\d.]+)/i.exec(range) || []
      if (!(Number(quality) > bestQuality)) continue
      const wanted = parse(range)
      let nearest = 0
      for (const offer of offers) {
        const near = closeness(wanted, offer.tag)
        if (near <= nearest) continue
        nearest = near
        best = offer.pack
        bestQuality = Number(quality)
      }
    }
  }
  return best
}

/**
 * The pack for this device.
 *
 * @param packs What there is to choose from, at least one; the first is the default. Anything with a `locale` will do.
 * @param requested `navigator.languages`, one tag, or an `Accept-Language` header. Tags may be written as devices
 *   write them (`zh_CN`, `zh-CHT`, `in-ID`); what is no tag is skipped.
 * @returns The pack that fits the most wanted language that any pack speaks, or else the first. Never throws.
 * @example
 * pickPack([enUS, zhCN], ['zh-Hans-HK', 'en']).locale // 'zh-CN'
 */
export function pickPack<P extends { readonly locale: string }>(
  packs: readonly P[],
  requested: Requested,
): P {
  return matchPack(packs, requested) || (packs[0] as P)
}
