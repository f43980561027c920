import { actions, codes, paas, saas } from '../../src/codes'
import { type About, startAbout, type Words } from '../lib/about'
import { DEFAULT, NAMESPACES, type Namespace, SOURCE } from '../lib/locales'
import { place } from '../lib/places'
import { objection } from '../lib/tags'
import { checkLayout } from './check-layout'
import { checkKeys, type Entry, type Finding, type Report, readEntries } from './entries'
import { readAbout } from './read-about'
import { rules } from './rules/all'
import { foreignLanguage } from './rules/language'
import type { Context } from './rules/rule'

/** The content of each file of a locale, by name; `undefined` if the file is missing. */
export type Files = Readonly<Record<string, string | undefined>>

export type Entries = Readonly<Record<Namespace, readonly Entry[]>>

/** The words and texts of a locale, to compare others with. */
export interface Reference {
  readonly locale: string
  readonly words: Words
  readonly texts: Readonly<Record<Namespace, Readonly<Record<string, string>>>>
}

export const fileOf = (namespace: Namespace) => `${namespace}.json`
export const FILES = ['about.json', ...NAMESPACES.map(fileOf)]

const KEYS: Record<Namespace, string[]> = {
  liveness: Object.keys(codes),
  'liveness-advice': Object.keys(actions).filter(action => action !== 'none'),
}

/** The vendor's own zh-CN messages may not be changed, and two of them say "token" and "6s". */
const isVendors = (locale: string, key: string, rule: string) =>
  locale === SOURCE && (key in paas || key in saas) && ['vendor', 'script'].includes(rule)

const parsed = (content = '{}'): Record<string, unknown> => {
  try {
    return JSON.parse(content.replace(/^\ufeff/, '')) ?? {}
  } catch {
    return {}
  }
}

/** Reads the words and texts of a locale; none from a file that cannot be read. */
export function readReference(locale: string, files: Files): Reference {
  const texts = (namespace: Namespace) => parsed(files[fileOf(namespace)]) as Record<string, string>
  return {
    locale,
    words: (parsed(files['about.json']).words ?? {}) as Words,
    texts: { liveness: texts('liveness'), 'liveness-advice': texts('liveness-advice') },
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
    for (const { key, text, line } of entries[namespace].filter(({ key }) => KEYS[namespace].includes(key))) {
      const originals = others.map(({ locale, words, texts }) => ({
        locale,
        words,
        text: texts[namespace][key] ?? '',
      }))
      all.push({
        namespace,
        line,
        key,
        text,
        place: place(namespace, key),
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

/** Checks the files of one locale; returns the findings, the entries, about.json, and the number of texts in each namespace. */
export function checkLocale(locale: string, files: Files, references: readonly Reference[]) {
  const findings: Finding[] = []
  const reporter =
    (name: string): Report =>
    (rule, { key, line }, found, expected, texts) => {
      findings.push({ rule, locale, file: `locales/${locale}/${name}`, line, key, found, expected, texts })
    }
  const entries: Record<Namespace, readonly Entry[]> = { liveness: [], 'liveness-advice': [] }
  const translated = (namespace: Namespace) =>
    KEYS[namespace].filter(key => entries[namespace].some(entry => entry.key === key))
  let about: About | undefined
  const result = () => ({
    findings,
    entries,
    about,
    translated: {
      liveness: translated('liveness').length,
      'liveness-advice': translated('liveness-advice').length,
    },
  })

  const fault = objection(locale)
  if (fault) {
    const [, expected = fault] = /^expected (.*)$/.exec(fault.replace(/; found "[^"]*"/, '')) ?? []
    reporter('')('tag', { key: '', line: 1 }, locale, expected)
    return result()
  }

  for (const name of FILES) {
    const content = files[name]?.replace(/^\ufeff/, '')
    const report = reporter(name)
    if (content === undefined) {
      const command = name === 'about.json' ? 'tidy' : `locale:new -- ${locale}`
      report('json', { key: '', line: 1 }, 'no such file', `the file: run \`npm run ${command}\``)
      continue
    }
    const before = findings.length
    const namespace = NAMESPACES.find(namespace => name === fileOf(namespace))
    if (namespace) {
      const read = readEntries(content, report)
      // An empty text counts as missing.
      entries[namespace] = (read ?? []).filter(({ text }) => text !== '')
      // Only developers see logs: a translation may leave them in English.
      const isOptional = (key: string) =>
        ![SOURCE, DEFAULT].includes(locale) && place(namespace, key) === 'log'
      if (read) checkKeys(read, KEYS[namespace], isOptional, report)
    } else about = readAbout(content, report)
    const isRead = !findings.slice(before).some(({ rule }) => rule === 'json')
    if (isRead) checkLayout(name, files[name] ?? '', report)
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
  return result()
}
