// Adds the packs to the language codes that i18next tries one after the other.
import type { Pack } from './pack'
import { matchPack } from './pick'

/** The language code of a pack, which no text of the app has: 'zh-TW-x-liveness'. */
export const codeOf = (pack: Pack) => `${pack.locale}-x-liveness`

/** i18next takes 'zh' for the parent of 'zh-TW', but their scripts differ. Other languages need no such check. */
const SCRIPTS = [{ locale: 'zh-Hans' }, { locale: 'zh-Hant' }]
const sameScript = (one: string, other: string) => matchPack(SCRIPTS, one) === matchPack(SCRIPTS, other)

/**
 * Adds the packs to i18next's hierarchy for a language.
 *
 * @param packs The packs. The first is the default.
 * @param lng The requested language, if any.
 * @param codes i18next's hierarchy: 'zh-HK', 'zh', then the fallbacks.
 * @param own The codes that are not fallbacks.
 * @returns The codes in the same order, with those of the packs among them.
 */
export function withPacks(
  packs: readonly [Pack, ...Pack[]],
  lng: string | undefined,
  codes: readonly string[],
  own: readonly string[],
): string[] {
  const hierarchy: string[] = []
  let nearest = matchPack(packs, lng)
  for (const code of codes) {
    const isOwn = own.indexOf(code) >= 0
    // 1. The nearest pack comes after the app's texts in the requested language: 'en-GB', 'en', [en-US], 'fr'
    //    but before texts in another script, if its own script is right: 'zh-HK', [zh-TW], 'zh'
    if (nearest && lng && !(isOwn && (sameScript(code, lng) || !sameScript(nearest.locale, lng)))) {
      hierarchy.push(codeOf(nearest))
      nearest = undefined
    }
    hierarchy.push(code)
    // 2. Each fallback gets its pack too: 'fr', 'de-CH', [de-DE]
    const fallback = isOwn ? undefined : matchPack(packs, code)
    if (fallback) hierarchy.push(codeOf(fallback))
  }
  // 3. The first pack is for everybody else: 'fr', [en-US]
  hierarchy.push(codeOf(nearest || packs[0]))
  return hierarchy
}
