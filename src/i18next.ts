import type { Callback, i18n, ThirdPartyModule } from 'i18next'
import { codeOf, withPacks } from './hierarchy'
import { loadPack } from './load'
import type { Pack } from './pack'

/** The namespaces, for `CustomTypeOptions['resources']`. */
export interface LivenessResources {
  liveness: Pack['messages']
  'liveness-advice': Pack['advice']
}

const PARTS = new Map<unknown, 'messages' | 'advice'>([
  ['liveness', 'messages'],
  ['liveness-advice', 'advice'],
])

/** Where a text is looked up: under `lngs`, or else under what i18next makes of `lng` and the fallbacks. */
interface Lookup {
  lng?: string
  lngs?: readonly string[]
  fallbackLng?: unknown
}

/** What looks texts up for one instance. i18next's types leave it out; every major of the peer range has it. */
interface Translator {
  language?: string
  resolve(keys: unknown, options?: Lookup): unknown
  getResource(code: string, namespace: string, key: string, options?: Lookup): unknown
}

/**
 * A plugin that gives i18next the namespaces `liveness` and `liveness-advice`: where neither the app nor its backend has
 * a text in the language asked for, the pack nearest to that language answers.
 *
 * @param fallback The pack for the people whose language none of the packs speaks.
 * @param others The other packs to build in.
 * @returns A plugin for `i18next.use`, which has to come before `init`. Clones of the instance have it too.
 * @example
 * await i18next.use(livenessMessages(enUS, zhCN)).init({ lng: 'zh-Hans-CN' })
 * i18next.t(messageKey(1201), { ns: 'liveness' }) // '光线太暗'
 */
export function livenessMessages(fallback: Pack, ...others: readonly Pack[]): ThirdPartyModule {
  return { type: '3rdParty', init: i18next => extend(i18next, [fallback, ...others]) }
}

/** Lets an instance look into the packs. Its store stays as it is, so that its backend is asked for what the app wants. */
function extend(i18next: i18n, packs: readonly [Pack, ...Pack[]]): void {
  const { translator } = i18next as unknown as { translator: Translator }
  const { languageUtils, utils } = i18next.services
  const { resolve, getResource } = translator
  const { hasLoadedNamespace, cloneInstance } = i18next

  // Most look-ups ask for the same language as the one before.
  let last: { asked?: string; lngs?: string[] } = {}
  translator.resolve = (keys, options = {}) => {
    const language = options.lng || translator.language
    const codes: readonly string[] =
      options.lngs || languageUtils.toResolveHierarchy(language, options.fallbackLng)
    const lng = options.lngs ? options.lngs[0] : language || i18next.options.lng
    const asked = [lng, ...codes].join()
    if (asked !== last.asked) {
      last = { asked, lngs: withPacks(packs, lng, codes, languageUtils.toResolveHierarchy(lng, [])) }
    }
    return resolve.call(translator, keys, Object.assign({}, options, { lngs: last.lngs }))
  }

  const codesOfPacks = packs.map(codeOf)
  translator.getResource = (code, namespace, key, options) => {
    const pack = packs[codesOfPacks.indexOf(code)]
    if (!pack) return getResource.call(translator, code, namespace, key, options)
    const part = PARTS.get(namespace)
    const texts: Readonly<Record<string, string>> = part ? pack[part] : {}
    return Object.prototype.hasOwnProperty.call(texts, key) ? texts[key] : undefined
  }

  // Unless the app lists our namespaces for its backend, there is nothing to wait for.
  i18next.hasLoadedNamespace = (namespace, options) =>
    (PARTS.has(namespace) && (i18next.options.ns || []).indexOf(String(namespace)) < 0) ||
    hasLoadedNamespace.call(i18next, namespace, options)
  if (utils) utils.hasLoadedNamespace = i18next.hasLoadedNamespace

  // A clone looks up by itself and starts no plugin. What it reports before it is extended has to wait.
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
 * @param language The tag that i18next asks for, negotiated as `loadPack` does.
 * @param namespace `'liveness'` or `'liveness-advice'`.
 * @returns A promise of the texts by key. It rejects for another namespace, so that a chained backend goes on to the next.
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
