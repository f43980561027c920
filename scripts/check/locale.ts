import { actions, codes, paas, saas } from '../../src/codes'
import type { About, Words } from '../lib/about'
import { DEFAULT, NAMESPACES, type Namespace, SOURCE } from '../lib/locales'
import { place } from '../lib/places'
import { objection } from '../lib/tags'
import { checkWords, readAbout } from './about'
import { checkKeys, type Entry, type Finding, type Report, readEntries } from './entries'
import { checkLayout } from './layout'
import { rules } from './rules'
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

/** Reads the words and texts of a locale, skipping whatever is invalid. */
export function readReference(locale: string, files: Files): Reference {
  const texts = (namespace: Namespace) => {
    const entries = readEntries(files[fileOf(namespace)] ?? '{}', () => {}) ?? []
    return Object.fromEntries(entries.map(({ key, text }) => [key, text]))
  }
  return {
    locale,
    words: readAbout(files['about.json'] ?? '{}', () => {}).words,
    texts: { liveness: texts('liveness'), 'liveness-advice': texts('liveness-advice') },
  }
}

/** Every text of a locale with the originals to compare it with: zh-CN and en-US, or for these two, all other locales. */
export function contexts(locale: string, entries: Entries, words: Words, references: readonly Reference[]) {
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
      all.push({ namespace, line, key, text, place: place(namespace, key), originals, locale, words, all })
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
    (rule, { key, line }, found, expected) => {
      findings.push({ rule, locale, file: `locales/${locale}/${name}`, line, key, found, expected })
    }
  const entries: Record<Namespace, readonly Entry[]> = { liveness: [], 'liveness-advice': [] }
  const translated = (namespace: Namespace) =>
    KEYS[namespace].filter(key => entries[namespace].some(entry => entry.key === key))
  let about: About | undefined
  const result = () => ({
    findings,
    entries,
    about,
    translated: NAMESPACES.map(namespace => translated(namespace).length) as [number, number],
  })

  const fault = objection(locale)
  if (fault) {
    const [, expected = fault] = /^expected (.*)$/.exec(fault.replace(/; found "[^"]*"/, '')) ?? []
    reporter('')('tag', { key: '', line: 1 }, locale, expected)
    return result()
  }

  for (const name of FILES) {
    const content = files[name]
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
      if (read) checkKeys(read, KEYS[namespace], report)
    } else about = readAbout(content, report)
    const isRead = findings.length === before
    if (isRead) checkLayout(name, content, report)
  }

  const all = contexts(locale, entries, about?.words ?? {}, references)
  const whole = all.map(({ text }) => text).join('\n')
  const wholly = foreignLanguage(whole, locale, () => whole) ?? copied(locale, entries, references)
  if (wholly) reporter('')('language', { key: '', line: 1 }, wholly, 'texts in the locale’s own language')
  const same = new Set<string>()
  for (const context of all) {
    for (const { rule, found, expected } of findingsOf(context)) {
      if (rule === 'untranslated') same.add(context.key)
      const isAllowed = rule === 'untranslated' && about?.same.includes(context.key)
      if (isAllowed || (wholly && rule === 'language')) continue
      reporter(fileOf(context.namespace))(rule, context, found, expected)
    }
  }

  if (about && !findings.some(({ rule, key }) => rule === 'json' || (rule === 'about' && key === 'words'))) {
    const isComplete = NAMESPACES.every(namespace => translated(namespace).length === KEYS[namespace].length)
    const english = references.find(other => other.locale === DEFAULT)?.words
    checkWords(
      about,
      files['about.json'] ?? '',
      Object.keys(english ?? {}),
      isComplete ? whole : undefined,
      reporter('about.json'),
    )
    for (const key of about.same.filter(key => !same.has(key))) {
      const expected = 'only keys whose text equals zh-CN or en-US'
      reporter('about.json')('same', { key, line: 1 }, 'the key under "same"', expected)
    }
  }
  return result()
}
