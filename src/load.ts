export { type Locale, locales } from './locales'

import { type Locale, shipped } from './locales'
import type { Pack } from './pack'
import { pickPack, type RequestedLocales } from './pick-pack'

/**
 * Loads the pack nearest to the requested languages, from all locales of this package. With code splitting, the others are
 * not downloaded.
 *
 * @param requested As for `pickPack`.
 * @returns A promise of the pack, or of en-US if no locale fits. It rejects with an `Error` that names the locale if its file
 *   cannot be loaded.
 * @example
 * const pack = await loadPack(['zh-Hans-CN']).catch(() => enUS) // on a page: navigator.languages
 * pack.locale // 'zh-CN'
 */
export function loadPack(requested: RequestedLocales): Promise<Pack<Locale>> {
  const { locale, load } = pickPack(shipped, requested)
  return load().then(
    module => module.default,
    cause => {
      throw new Error(`liveness-messages: the texts of "${locale}" could not be loaded`, { cause })
    },
  )
}
