import type { i18n, ThirdPartyModule } from 'i18next'
import { loadPack } from './load'
import type { Pack } from './pack'
import { matchPack } from './pick'

/** The namespaces, for `CustomTypeOptions['resources']`. */
export interface LivenessResources {
  liveness: Pack['messages']
  'liveness-advice': Pack['advice']
}

/**
 * A plugin that gives i18next the namespaces `liveness` and `liveness-advice`. A text that the app or a backend
 * has put there itself stays; the packs fill in the rest.
 *
 * @param packs The packs to build in; the first serves the people whose language none of them speaks.
 * @returns A plugin for `i18next.use`, which has to come before `init`.
 * @example
 * await i18next.use(livenessMessages(enUS, zhCN)).init({ lng: 'zh-Hans-CN' })
 * i18next.t(messageKey(1201), { ns: 'liveness' }) // '光线太暗'
 */
export function livenessMessages(...packs: readonly [Pack, ...Pack[]]): ThirdPartyModule {
  return {
    type: '3rdParty',
    init(i18next: i18n) {
      const { languageUtils } = i18next.services
      // The instance has this method too, but not yet.
      const resourceStore = i18next.services.resourceStore as unknown as Pick<i18n, 'addResourceBundle'>
      const fill = (language: string | undefined, pack: Pack | undefined) => {
        // A language that the app does not support must not look as if it had translations,
        // and i18next reads one with a dot ('zh_CN.UTF-8') as a path.
        if (!language || !pack || /\./.test(language) || !languageUtils.isSupportedCode(language)) {
          return
        }
        resourceStore.addResourceBundle(language, 'liveness', pack.messages, true, false)
        resourceStore.addResourceBundle(language, 'liveness-advice', pack.advice, true, false)
      }

      // 1. Where i18next looks for any device, also through `t(…, { lng })` and clones: 'zh-Hans-CN' falls back to 'zh',
      //    and what is not found at all to 'dev'.
      for (const pack of packs) {
        fill(pack.locale, pack)
        const [language] = pack.locale.split('-')
        fill(language, matchPack(packs, language))
      }
      fill('dev', packs[0])

      // 2. Where it looks on this device: first under the tag as reported ('zh-CHT'), last under the app's fallback.
      i18next.on('languageChanged', () => {
        const [first] = i18next.languages
        const last = i18next.languages[i18next.languages.length - 1]
        fill(first, matchPack(packs, first))
        fill(last, matchPack(packs, last) || packs[0])
      })
    },
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
  if (namespace !== 'liveness' && namespace !== 'liveness-advice') {
    return Promise.reject(
      new RangeError(`liveness-messages has "liveness" and "liveness-advice", no "${namespace}"`),
    )
  }
  return loadPack(language).then(pack => (namespace === 'liveness' ? pack.messages : pack.advice))
}
