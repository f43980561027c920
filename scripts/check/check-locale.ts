import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { actions, codes, paas, saas } from '../../src/codes'
import { type About, startAbout, type Words } from '../lib/about'
import {
  about,
  byNamespace,
  DEFAULT,
  NAMESPACES,
  type Namespace,
  ROOT,
  readable,
  SOURCE,
  type Texts,
} from '../lib/locales'
import { place } from '../lib/places'
import { objection } from '../lib/tags'
import { checkLayout } from './check-layout'
import { checkKeys, type Entry, readEntries } from './entries'
import type { Finding, Report } from './finding'
import { readAbout } from './read-about'
import { rules } from './rules/all'
import { foreignLanguage } from './rules/language'
import type { Context } from './rules/rule'

export type Entries = Readonly<Record<Namespace, readonly Entry[]>>

/** The words and texts of a locale, to compare others with. */
interface Reference {
  readonly locale: string
  readonly words: Words
  readonly texts: Texts
}

const fileOf = (namespace: Namespace) => `${namespace}.json`

const KEYS: Readonly<Record<Namespace, readonly string[]>> = {
  liveness: Object.keys(codes),
  'liveness-advice': Object.keys(actions).filter(action => action !== 'none'),
}

/** The number of texts that a locale has for the keys of each file. */
export const countOf = (entries: Entries) =>
  byNamespace(
    namespace => KEYS[namespace].filter(key => entries[namespace].some(entry => entry.key === key)).length,
  )

/** The vendor's own zh-CN messages may not be changed, and two of them say "token" and "6s". */
const isVendors = (locale: string, key: string, rule: string) =>
  locale === SOURCE && (key in paas || key in saas) && ['vendor', 'script'].includes(rule)

/** Reads the words and texts of a locale; none from a file that cannot be read. */
export function readReference(locale: string, root = ROOT): Reference {
  const texts = byNamespace(namespace => readable(locale, namespace, root))
  try {
    return { locale, words: about(locale, root).words ?? {}, texts }
  } catch {
    return { locale, words: {}, texts }
  }
}

/** Every text of a locale with the originals to compare it with: zh-CN and en-US, or for these two, all other locales. */
export function contexts(
  locale: string,
  entries: Entries,
  { words, never }: Pick<About, 'words' | 'never'>,
  references: readonly Reference[],
) {
  const sources = [SOURCE, DEFAULT]
  const others = references.filter(
    other => other.locale !== locale && (sources.includes(locale) || sources.includes(other.locale)),
  )
  const all: (Context & { readonly namespace: Namespace; readonly line: number })[] = []
  for (const namespace of NAMESPACES) {
    for (const entry of entries[namespace].filter(({ key }) => KEYS[namespace].includes(key))) {
      const originals = others.map(({ locale, words, texts }) => ({
        locale,
        words,
        text: texts[namespace][entry.key] ?? '',
      }))
      all.push({
        ...entry,
        namespace,
        place: place(namespace, entry.key),
        originals,
        locale,
        words,
        never,
        all,
      })
    }
  }
  return all
}

/** A locale of another language that shares most of its texts with this one. */
function copied(locale: string, entries: Entries, references: readonly Reference[]) {
  const language = (tag: string) => new Intl.Locale(tag).language
  const texts = NAMESPACES.flatMap(namespace => entries[namespace].map(entry => ({ namespace, ...entry })))
  return references
    .filter(other => language(other.locale) !== language(locale))
    .find(other => {
      const same = texts.filter(({ namespace, key, text }) => other.texts[namespace][key] === text)
      return same.length > texts.length / 2
    })?.locale
}

/** What the rules find in a text. */
export const findingsOf = (context: Context) =>
  rules.flatMap(({ rule, find, expected }) => {
    const found = isVendors(context.locale, context.key, rule) ? undefined : find(context.text, context)
    return found === undefined ? [] : [{ rule, found, expected }]
  })

/** Checks the files of one locale; returns the findings, and the entries and `about.json` as far as they can be read. */
export function checkLocale(locale: string, references: readonly Reference[], root = ROOT) {
  const findings: Finding[] = []
  const reporter =
    (name: string): Report =>
    (rule, { key, line }, found, expected, texts) => {
      findings.push({ rule, locale, file: `locales/${locale}/${name}`, line, key, found, expected, texts })
    }
  const entries: Record<Namespace, readonly Entry[]> = byNamespace(() => [])
  const fault = objection(locale)
  if (fault) {
    const [, expected = fault] = /^expected (.*)$/.exec(fault.replace(/; found "[^"]*"/, '')) ?? []
    reporter('')('tag', { key: '', line: 1 }, locale, expected)
    return { findings, entries }
  }

  /** Reads a file, then checks its layout if it is JSON. */
  function readFile<T>(name: string, read: (content: string, report: Report) => T) {
    const path = join(root, 'locales', locale, name)
    const report = reporter(name)
    if (!existsSync(path)) {
      const expected = `the file here, from the review page or from \`npm run locale:new -- ${locale}\``
      report('json', { key: '', line: 1 }, 'no such file', expected)
      return undefined
    }
    const content = readFileSync(path, 'utf8')
    const before = findings.length
    const value = read(content.replace(/^\ufeff/, ''), report)
    if (!findings.slice(before).some(({ rule }) => rule === 'json')) checkLayout(name, content, report)
    return value
  }

  const isSource = locale === SOURCE || locale === DEFAULT
  const about = readFile('about.json', readAbout)
  for (const namespace of NAMESPACES) {
    readFile(fileOf(namespace), (content, report) => {
      const read = readEntries(content, report)
      if (!read) return
      // An empty text counts as missing.
      entries[namespace] = read.filter(({ text }) => text !== '')
      // Only developers see logs: a translation may leave them in English.
      const isOptional = (key: string) => !isSource && place(namespace, key) === 'log'
      checkKeys(read, KEYS[namespace], isOptional, report)
    })
  }

  const all = contexts(locale, entries, about ?? startAbout(), references)
  const whole = all.map(({ text }) => text).join('\n')
  // A few texts may look like any language.
  const looks = all.length < 20 ? undefined : foreignLanguage(whole, locale, () => whole)
  const wholly = looks ?? copied(locale, entries, references)
  if (wholly) reporter('')('foreign', { key: '', line: 1 }, wholly, 'texts in the locale’s own language')
  for (const context of all) {
    const beside = context.originals.filter(
      ({ locale: other }) => other === (locale === DEFAULT ? SOURCE : DEFAULT),
    )
    for (const { rule, found, expected } of findingsOf(context)) {
      if (wholly && rule === 'language') continue
      reporter(fileOf(context.namespace))(rule, context, found, expected, [...beside, context])
    }
  }
  return { findings, entries, about }
}
