import type { Callback, i18n, ThirdPartyModule } from 'i18next'
import { loadPack } from './load'
import type { Pack } from './pack'
import { matchPack, scriptOf } from './pick-pack'

/** The types of both namespaces, for i18next's `CustomTypeOptions['resources']`. */
export interface LivenessResources {
  liveness: Pack['messages']
  'liveness-advice': Pack['advice']
}

const PARTS = new Map<unknown, 'messages' | 'advice'>([
  ['liveness', 'messages'],
  ['liveness-advice', 'advice'],
])

/** Options of a lookup: `lngs` is the whole hierarchy; without it, i18next builds one from `lng` and the fallbacks. */
interface Lookup {
  lng?: string
  lngs?: readonly string[]
  fallbackLng?: unknown
  ns?: unknown
}

/** What a lookup found, or where it looked last. */
interface Found {
  usedLng?: string
  usedNS?: string
}

/** The translator of an instance. i18next's types omit it, but every tested major has it. */
interface Translator {
  language?: string
  options: { defaultNS?: unknown; fallbackNS?: unknown }
  resolve(keys: unknown, options?: Lookup): Found
  getResource(tag: string, namespace: string, key: string, options?: Lookup): unknown
}

/**
 * Creates an i18next plugin with the namespaces `liveness` and `liveness-advice`. Texts of the app and its backend come
 * first; for the others, the pack nearest to the requested language answers.
 *
 * @param fallback The default pack, for languages that no pack speaks.
 * @param others The other packs.
 * @returns A plugin for `i18next.use`, to call before `init`. Clones of the instance have it too.
 * @example
 * await i18next.use(livenessMessages(enUS, zhCN)).init({ lng: 'zh-Hans-CN' })
 * i18next.t(messageKey(1201), { ns: 'liveness' }) // '光线太暗'
 */
export function livenessMessages(fallback: Pack, ...others: readonly Pack[]): ThirdPartyModule {
  return { type: '3rdParty', init: i18next => extend(i18next, [fallback, ...others]) }
}

/** Lets an instance read the packs. Its store stays as it is, so that its backend still loads what the app wants. */
function extend(i18next: i18n, packs: readonly [Pack, ...Pack[]]): void {
  const { translator } = i18next as unknown as { translator: Translator }
  if (!translator || typeof translator.resolve !== 'function') {
    throw new Error(
      'liveness-messages/i18next works with i18next 20 to 27; this one has no translator.resolve',
    )
  }
  const { languageUtils, utils } = i18next.services
  const { resolve, getResource } = translator
  const { hasLoadedNamespace, cloneInstance } = i18next
  const tags = packs.map(tagOf)

  // Most lookups ask for the same language as the last one.
  let last: { asked?: string; lngs?: string[] } = {}
  translator.resolve = (keys, options = {}) => {
    const { defaultNS, fallbackNS } = translator.options
    const plain = () => resolve.call(translator, keys, options)
    if (!/liveness/.test([keys, options.ns, defaultNS, fallbackNS].join())) return plain()
    const language = options.lng || translator.language
    const hierarchy: readonly string[] =
      options.lngs || languageUtils.toResolveHierarchy(language, options.fallbackLng)
    const lng = options.lngs ? options.lngs[0] : language || i18next.options.lng
    const asked = [lng, ...hierarchy].join()
    if (asked !== last.asked) {
      last = { asked, lngs: withPacks(packs, lng, hierarchy, languageUtils.toResolveHierarchy(lng, [])) }
    }
    const found = resolve.call(translator, keys, Object.assign({}, options, { lngs: last.lngs }))
    // The app's own namespaces know nothing of the packs' tags.
    if (!PARTS.has(found.usedNS)) return plain()
    const pack = packs[tags.indexOf(found.usedLng as string)]
    return pack ? Object.assign({}, found, { usedLng: pack.locale }) : found
  }

  translator.getResource = (tag, namespace, key, options) => {
    const pack = packs[tags.indexOf(tag)]
    if (!pack) return getResource.call(translator, tag, namespace, key, options)
    const part = PARTS.get(namespace)
    const texts: Readonly<Record<string, string>> = part ? pack[part] : {}
    return Object.prototype.hasOwnProperty.call(texts, key) ? texts[key] : undefined
  }

  // Nothing has to load unless the app lists our namespaces for its backend.
  i18next.hasLoadedNamespace = (namespace, options) =>
    (PARTS.has(namespace) && (i18next.options.ns || []).indexOf(String(namespace)) < 0) ||
    hasLoadedNamespace.call(i18next, namespace, options)
  if (utils) utils.hasLoadedNamespace = i18next.hasLoadedNamespace

  // A clone has its own translator and starts no plugin. Its callback waits until the clone is extended.
  i18next.cloneInstance = (options, callback = () => {}) => {
    let early: Parameters<Callback> | undefined
    let report: Callback = (...result) => {
      early = result
    }
    const clone = cloneInstance.call(i18next, options, (...result) => report(...result))
    extend(clone, packs)
    report = callback
    if (early) report(...early)
    return clone
  }
}

/**
 * Loads one namespace of one locale on demand, for `i18next-resources-to-backend`.
 *
 * @param language The tag that i18next asks for, matched as in `loadPack`.
 * @param namespace `'liveness'` or `'liveness-advice'`.
 * @returns A promise of the texts by key. It rejects with a `RangeError` for any other namespace, so that a chained backend
 *   tries the next, and with an `Error` if the texts cannot be loaded.
 * @example
 * await i18next.use(resourcesToBackend(loadNamespace)).init({ lng: 'zh-CN', ns: ['liveness', 'liveness-advice'] })
 * i18next.t('1201', { ns: 'liveness' }) // '光线太暗'
 */
export function loadNamespace(
  language: string,
  namespace: string,
): Promise<LivenessResources[keyof LivenessResources]> {
  const part = PARTS.get(namespace)
  return part
    ? loadPack(language).then(pack => pack[part])
    : Promise.reject(
        new RangeError(`liveness-messages has "liveness" and "liveness-advice", no "${namespace}"`),
      )
}

/** The private tag under which i18next finds a pack, and no text of the app: 'zh-TW-x-liveness'. */
const tagOf = (pack: Pack) => `${pack.locale}-x-liveness`

/** i18next takes 'zh' for the parent of 'zh-TW', and 'uz' for that of 'uz-Cyrl', but their scripts differ. */
const sameScript = (one: string, other: string) => scriptOf(one) === scriptOf(other)

/**
 * Adds the packs to i18next's hierarchy for a language.
 *
 * @param packs The packs. The first is the default.
 * @param lng The requested language, if any.
 * @param tags i18next's hierarchy: 'zh-HK', 'zh', then the fallbacks.
 * @param own The tags that are not fallbacks.
 * @returns The tags in the same order, with those of the packs among them.
 */
function withPacks(
  packs: readonly [Pack, ...Pack[]],
  lng: string | undefined,
  tags: readonly string[],
  own: readonly string[],
): string[] {
  const hierarchy: string[] = []
  let nearest = matchPack(packs, lng)
  for (const tag of tags) {
    const isOwn = own.indexOf(tag) >= 0
    // 1. The nearest pack comes after the app's texts in the requested language: 'en-GB', 'en', [en-US], 'fr'
    //    but before texts in another script, if its own script is right: 'zh-HK', [zh-TW], 'zh'
    if (nearest && lng && !(isOwn && (sameScript(tag, lng) || !sameScript(nearest.locale, lng)))) {
      hierarchy.push(tagOf(nearest))
      nearest = undefined
    }
    hierarchy.push(tag)
    // 2. Each fallback gets its pack too: 'fr', 'de-CH', [de-DE]
    const fallback = isOwn ? undefined : matchPack(packs, tag)
    if (fallback) hierarchy.push(tagOf(fallback))
  }
  // 3. The first pack is for everybody else: 'fr', [en-US]
  hierarchy.push(tagOf(nearest || packs[0]))
  return hierarchy
}
