import { actions, codes, paas, saas } from '../../src/codes'
import { DEFAULT, NAMESPACES, type Namespace, SOURCE, type Words } from '../lib/locales'
import { place } from '../lib/places'
import { objection } from '../lib/tags'
import { checkWords, readAbout } from './about'
import { checkKeys, type Entry, type Finding, type Report, readEntries } from './entries'
import { checkLayout } from './layout'
import { rules } from './rules'
import { foreignLanguage } from './rules/language'
import type { Text } from './rules/rule'

/** The content of each file of a locale, by its name. */
export type Files = Readonly<Record<string, string | undefined>>

/** What a locale says, to compare others with. */
export interface Reference {
  readonly locale: string
  readonly words: Words
  readonly texts: Readonly<Record<string, Readonly<Record<string, string>>>>
}

const KEYS: Record<Namespace, string[]> = {
  liveness: Object.keys(codes),
  'liveness-advice': Object.keys(actions).filter(action => action !== 'none'),
}

/** The zh-CN messages of the vendor's two tables are as they are, and two of them say "token" and "6s". */
const isVendors = (locale: string, key: string, rule: string) =>
  locale === SOURCE && (key in paas || key in saas) && ['vendor', 'script'].includes(rule)

const silent: Report = () => {}

/** What a locale says, as far as its files can be read. */
export function readReference(locale: string, files: Files): Reference {
  const texts = NAMESPACES.map(namespace => {
    const entries = readEntries(files[`${namespace}.json`] ?? '{}', silent) ?? []
    return [namespace, Object.fromEntries(entries.map(({ key, text }) => [key, text]))]
  })
  return {
    locale,
    words: readAbout(files['about.json'] ?? '{}', silent).words,
    texts: Object.fromEntries(texts),
  }
}

/** Everything that is wrong with the files of one locale, and how many texts of it are there. */
export function checkLocale(locale: string, files: Files, references: readonly Reference[]) {
  const findings: Finding[] = []
  const reporter =
    (name: string): Report =>
    (rule, { key, line }, found, expected) => {
      findings.push({ rule, file: `locales/${locale}/${name}`, line, key, found, expected })
    }
  const fault = objection(locale)
  if (fault) {
    reporter('')('tag', { key: '', line: 1 }, locale, fault.replace(/^expected |; found "[^"]*"/g, ''))
    return {
      findings,
      entries: { liveness: [], 'liveness-advice': [] },
      translated: [0, 0] as [number, number],
    }
  }
  const content = (name: string) => {
    if (files[name] === undefined)
      reporter(name)('json', { key: '', line: 1 }, 'no such file', 'the file: `npm run locale:new` writes it')
    return files[name]
  }

  const aboutContent = content('about.json')
  const about = readAbout(aboutContent ?? '{}', aboutContent === undefined ? silent : reporter('about.json'))
  const isReference = locale === SOURCE || locale === DEFAULT
  const originals = references.filter(
    other => other.locale !== locale && (isReference || other.locale === SOURCE || other.locale === DEFAULT),
  )
  const entries: Record<Namespace, readonly Entry[]> = { liveness: [], 'liveness-advice': [] }
  const all: Text[] = []
  for (const namespace of NAMESPACES) {
    const name = `${namespace}.json`
    const text = content(name)
    const read = text === undefined ? undefined : readEntries(text, reporter(name))
    if (!read) continue
    entries[namespace] = read
    checkKeys(read, KEYS[namespace], reporter(name))
    all.push(
      ...read.map(({ key, text }) => ({
        ...{ key, text, place: place(namespace, key) },
        originals: originals.map(({ locale, words, texts }) => ({
          locale,
          words,
          text: texts[namespace]?.[key] ?? '',
        })),
      })),
    )
  }
  for (const name of ['about.json', ...NAMESPACES.map(namespace => `${namespace}.json`)]) {
    const isRead = !findings.some(({ rule, file }) => rule === 'json' && file.endsWith(`/${name}`))
    if (isRead) checkLayout(name, files[name] ?? '', reporter(name))
  }

  const whole = all.map(({ text }) => text).join('\n')
  const wholly = foreignLanguage(whole, locale, () => whole)
  if (wholly) reporter('')('language', { key: '', line: 1 }, wholly, 'texts in the locale’s own language')
  const same: string[] = []
  let at = 0
  for (const namespace of NAMESPACES) {
    for (const entry of entries[namespace]) {
      const context = { ...(all[at++] as Text), locale, words: about.words, all }
      for (const { rule, find, expected } of rules) {
        const found = find(entry.text, context)
        if (found === undefined || isVendors(locale, entry.key, rule)) continue
        if (wholly && rule === 'language') continue
        if (rule === 'untranslated') same.push(entry.key)
        if (rule === 'untranslated' && about.same.includes(entry.key)) continue
        reporter(`${namespace}.json`)(rule, entry, found, expected)
      }
    }
  }
  for (const key of about.same.filter(key => !same.includes(key))) {
    const expected = 'only keys whose text is that of zh-CN or en-US'
    reporter('about.json')('same', { key, line: 1 }, 'the key under "same"', expected)
  }
  const translated = NAMESPACES.map(
    namespace =>
      KEYS[namespace].filter(key => entries[namespace].some(entry => entry.key === key && entry.text !== ''))
        .length,
  ) as [number, number]
  const isComplete =
    translated[0] === KEYS.liveness.length && translated[1] === KEYS['liveness-advice'].length
  if (
    aboutContent !== undefined &&
    !findings.some(({ rule, key }) => rule === 'json' || (rule === 'about' && key === 'words'))
  ) {
    const english = references.find(other => other.locale === DEFAULT)
    const known = Object.keys(locale === DEFAULT ? about.words : (english?.words ?? {}))
    const texts = isComplete ? all.map(({ text }) => text) : []
    checkWords(about, aboutContent, known, texts, reporter('about.json'))
  }
  return { findings, entries, translated }
}
