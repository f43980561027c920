// npm run locale:new -- TAG: starts a locale, or adds to one the keys that it lacks.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { matchPack } from '../../src/pick'
import { OPPOSITES } from '../check/meaning'
import { readTexts, sorted } from '../lib/json'
import {
  type About,
  NAMESPACES,
  type Namespace,
  ROOT,
  SOURCE,
  stringify,
  texts,
  writeFiles,
} from '../lib/locales'
import { records } from '../lib/made-from'

const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })

function attempt<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}

/** A canonical tag of a language that exists, of which the platform knows the name. */
const isTag = (tag: string) =>
  attempt(() => Intl.getCanonicalLocales(tag)[0]) === tag && attempt(() => languages.of(tag)) !== undefined

/** The tag that was probably meant, or `undefined`. */
function meant(tag: string): string | undefined {
  // 'ja_jp' → 'ja-JP', 'EN-us' → 'en-US'
  const canonical = attempt(() => Intl.getCanonicalLocales(tag.replace(/_/g, '-'))[0])
  if (canonical && canonical !== tag && isTag(canonical)) return canonical
  // 'jp' → 'ja-JP', 'kr' → 'ko-KR': the code of a country, whose main language was meant.
  const country = /^[a-z]{2}$/i.test(tag) ? tag.toUpperCase() : ''
  if (country && attempt(() => regions.of(country))) {
    return `${new Intl.Locale(`und-${country}`).maximize().language}-${country}`
  }
  // 'zh-CHT' → 'zh-TW': a private name that devices use.
  return matchPack([{ locale: 'zh-CN' }, { locale: 'zh-TW' }, { locale: 'zh-HK' }], tag)?.locale
}

/** What is wrong with the tag, or nothing. */
function objection(tag: string): string | undefined {
  const probably = meant(tag)
  const hint = probably ? `; did you mean ${probably}?` : ''
  if (!isTag(tag))
    return `expected a canonical BCP 47 tag of a language that exists, like ja-JP or ar; found "${tag}"${hint}`
  // 'kr' is Kanuri, of which the platform knows no more than the name; 'kr-NG' says so beyond doubt.
  const unlikely = /^[a-z]{2}$/.test(tag) && Intl.DateTimeFormat.supportedLocalesOf(tag).length === 0
  return unlikely && probably
    ? `"${tag}" is ${languages.of(tag)}${hint} If not, add the region to the tag`
    : undefined
}

/** The texts that are there, with an empty one for each key that is not, in the order of the source. */
function completed(tag: string, namespace: Namespace) {
  const path = `locales/${tag}/${namespace}.json`
  const there = existsSync(join(ROOT, path)) ? readTexts(tag, namespace) : {}
  const lacking = Object.keys(texts(SOURCE, namespace)).filter(key => !Object.hasOwn(there, key))
  const empty = Object.fromEntries(lacking.map(key => [key, '']))
  return {
    path,
    texts: sorted({ ...there, ...empty }, Object.keys(texts(SOURCE, namespace))),
    added: lacking.length,
  }
}

function start(tag: string): string {
  const folder = join(ROOT, 'locales', tag)
  // Nothing is written before everything could be read.
  const files = NAMESPACES.map(namespace => completed(tag, namespace))
  mkdirSync(folder, { recursive: true })
  writeFiles(Object.fromEntries(files.map(({ path, texts }) => [path, stringify(texts)])))
  const about: About = {
    translators: [],
    nativeReview: null,
    tryAgain: [],
    opposites: Object.fromEntries(OPPOSITES.flat().map(key => [key, ''])),
    passed: [],
    not: [],
    same: [],
  }
  if (!existsSync(join(folder, 'about.json'))) writeFileSync(join(folder, 'about.json'), stringify(about))
  // What is translated from here on is made from the sources as they are here.
  const record = `locales/${tag}/made-from.json`
  if (!existsSync(join(ROOT, record))) writeFiles({ [record]: records()[record] as string })
  const added = files.reduce((sum, file) => sum + file.added, 0)
  return `locales/${tag}: ${added} ${added === 1 ? 'key' : 'keys'} added for ${languages.of(tag)}.

1. Translate the values of locales/${tag}/liveness.json and liveness-advice.json from zh-CN; locales/en-US/README.md shows
   both languages side by side, and where each text is shown.
2. In locales/${tag}/about.json, say who translated in "translators", and give the words for "tryAgain", "opposites",
   "passed" and "not": CONTRIBUTING.md says what for.
3. Run \`npm run check -- ${tag}\` until it lists nothing.`
}

const { positionals } = parseArgs({ allowPositionals: true })
try {
  const [tag = '', ...others] = positionals
  const fault = others.length > 0 ? `expected one tag; found ${positionals.join(' ')}` : objection(tag)
  if (fault) throw new Error(fault)
  console.log(start(tag))
} catch (error) {
  console.error(`locale:new: ${(error as Error).message}`)
  process.exitCode = 2
}
