import { shipped } from './locales'
import type { Pack } from './pack'
import { pickPack, type RequestedLocales } from './pick'

/**
 * Loads the one pack that the device needs, of all that are shipped; the others cost nothing.
 *
 * @param requested As for `pickPack`. Where no shipped locale fits, en-US is loaded.
 * @returns A promise of the pack. It rejects with an `Error` that names the locale when the file cannot be loaded.
 * @example
 * const pack = await loadPack(['zh-Hans-CN']).catch(() => enUS) // on a page: navigator.languages
 * pack.locale // 'zh-CN'
 */
export function loadPack(requested: RequestedLocales): Promise<Pack> {
  const { locale, load } = pickPack(shipped, requested)
  return load().then(
    module => module.default,
    cause => {
      throw new Error(`liveness-messages: the texts of "${locale}" could not be loaded`, { cause })
    },
  )
}
