// Which names folders in locales/ may have.
import { matchPack } from '../../src/pick-pack'

const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })

function attempt<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}

/** Whether a tag is canonical and the platform knows the name of its language. */
const isTag = (tag: string) =>
  attempt(() => Intl.getCanonicalLocales(tag)[0]) === tag && attempt(() => languages.of(tag)) !== undefined

/** The tag that was probably meant, or `undefined`. */
export function meant(tag: string): string | undefined {
  // 'ja_jp' → 'ja-JP', 'EN-us' → 'en-US'
  const canonical = attempt(() => Intl.getCanonicalLocales(tag.replace(/_/g, '-'))[0])
  if (canonical && canonical !== tag && isTag(canonical)) return canonical
  // 'jp' → 'ja-JP', 'kr' → 'ko-KR': a country code, meant as its main language.
  const country = /^[a-z]{2}$/i.test(tag) ? tag.toUpperCase() : ''
  if (country && attempt(() => regions.of(country))) {
    return `${new Intl.Locale(`und-${country}`).maximize().language}-${country}`
  }
  // 'zh-CHT' → 'zh-TW': a non-standard name that devices use.
  return matchPack([{ locale: 'zh-CN' }, { locale: 'zh-TW' }, { locale: 'zh-HK' }], tag)?.locale
}

/** What is wrong with the tag; `undefined` if nothing is. */
export function objection(tag: string): string | undefined {
  const probably = meant(tag)
  const hint = probably ? `; did you mean ${probably}?` : ''
  if (!isTag(tag))
    return `expected a canonical BCP 47 tag of a language that exists, like ja-JP or ar; found "${tag}"${hint}`
  // 'kr' is Kanuri, of which the platform knows only the name; 'kr-NG' is unambiguous.
  const unlikely = /^[a-z]{2}$/.test(tag) && Intl.DateTimeFormat.supportedLocalesOf(tag).length === 0
  return unlikely && probably
    ? `"${tag}" is ${languages.of(tag)}${hint} If not, add the region to the tag`
    : undefined
}
