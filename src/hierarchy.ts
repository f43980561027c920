// The codes under which i18next looks for a text one after the other, with the packs in their places.
import type { Pack } from './pack'
import { matchPack } from './pick'

/** The code under which a look-up comes to a pack, and never to a text of the app: 'zh-TW-x-liveness'. */
export const codeOf = (pack: Pack) => `${pack.locale}-x-liveness`

/** For i18next 'zh' is the parent of 'zh-TW', in another script. (In other languages no pack matches across scripts.) */
const SCRIPTS = [{ locale: 'zh-Hans' }, { locale: 'zh-Hant' }]
const sameScript = (one: string, other: string) => matchPack(SCRIPTS, one) === matchPack(SCRIPTS, other)

/**
 * Puts the packs into the hierarchy that i18next made of a language.
 *
 * @param packs The packs, the first being for everybody whose language none of them speaks.
 * @param lng The language asked for, if any.
 * @param codes Where i18next looks: 'zh-HK', 'zh', then the fallbacks.
 * @param own Those that are not fallbacks.
 * @returns The codes in the order given, and among them those of the packs.
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
    // 1. The nearest pack comes after all texts of the app in the language asked for: 'en-GB', 'en', [en-US], 'fr'
    //    but before those in another script, if it is in the right one itself: 'zh-HK', [zh-TW], 'zh'
    if (nearest && lng && !(isOwn && (sameScript(code, lng) || !sameScript(nearest.locale, lng)))) {
      hierarchy.push(codeOf(nearest))
      nearest = undefined
    }
    hierarchy.push(code)
    // 2. A fallback has its pack too: 'fr', 'de-CH', [de-DE]
    const fallback = isOwn ? undefined : matchPack(packs, code)
    if (fallback) hierarchy.push(codeOf(fallback))
  }
  // 3. The first pack is for everybody else: 'fr', [en-US]
  hierarchy.push(codeOf(nearest || packs[0]))
  return hierarchy
}
