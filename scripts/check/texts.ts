import i18next from 'i18next'
import { actions, type CodeEntry, codes, paas, type Retry, saas } from '../../src/codes'
import { type About, DEFAULT, type Namespace, readable, SOURCE } from '../lib/locales'
import { place } from '../lib/places'
import type { Entry, Report } from './entries'
import { rules } from './rules'

interface File {
  readonly locale: string
  readonly namespace: Namespace
  readonly root: string
  readonly about: About
}

const retry = (namespace: Namespace, key: string): Retry | undefined => {
  const action = namespace === 'liveness' ? (codes as Record<string, CodeEntry>)[key]?.action : key
  return actions[action as keyof typeof actions]
}

/** The zh-CN messages of the vendor's two tables are as they are. */
const isVendors = (locale: string, key: string) => locale === SOURCE && (key in paas || key in saas)

/** Checks every text of a file, by itself and beside the others; gives the keys whose text is that of zh-CN or en-US. */
export function checkTexts(file: File, entries: readonly Entry[], report: Report): string[] {
  const { locale, namespace, root, about } = file
  const source = readable(SOURCE, namespace, root)
  const english = readable(DEFAULT, namespace, root)
  const originals = locale === SOURCE ? [] : locale === DEFAULT ? [source] : [source, english]
  const translations = new Map<string, Entry>()
  const same: string[] = []

  for (const entry of entries) {
    const { key, text } = entry
    const context = { locale: new Intl.Locale(locale), place: place(namespace, key) }
    for (const { rule, find, expected } of isVendors(locale, key) ? [] : rules) {
      const found = find(text, context)
      if (found !== undefined) report(rule, entry, found, expected)
    }
    if (text === '') continue

    // What zh-CN says in one way means two things where the next steps differ: 2009 and 2014.
    const { action } = (codes as Record<string, CodeEntry>)[key] ?? { action: key }
    const meaning = `${source[key] ?? key} → ${action}`
    const twin = translations.get(meaning)
    if (!twin) translations.set(meaning, entry)
    else if (twin.text !== text) {
      report(
        'two texts',
        entry,
        `"${text}"`,
        `"${twin.text}", as for ${twin.key}: zh-CN says the same of both`,
      )
    }

    if (originals.some(original => original[key] === text)) {
      same.push(key)
      if (!about.same.includes(key)) {
        report('untranslated', entry, `"${text}"`, 'a translation, or the key under "same" in about.json')
      }
    }

    const word = about.tryAgain.find(word => text.toLowerCase().includes(word.toLowerCase()))
    if (word !== undefined && retry(namespace, key) === false) {
      report('try again', entry, `"${word}"`, 'no such words: trying again cannot help')
    }
  }
  return same
}

/** i18next itself says what it makes of the texts. */
export function checkI18next(
  { locale, namespace }: Pick<File, 'locale' | 'namespace'>,
  entries: readonly Entry[],
  report: Report,
): void {
  const i18n = i18next.createInstance()
  const texts = Object.fromEntries(entries.map(({ key, text }) => [key, text]))
  const resources = { [locale]: { [namespace]: texts } }
  i18n.init({ lng: locale, defaultNS: namespace, initAsync: false, resources })
  for (const entry of entries.filter(({ text }) => text !== '')) {
    const read = i18n.t(entry.key)
    if (read === texts[entry.key]) continue
    report('i18next', entry, `"${read}"`, 'a text that i18next reads as itself')
  }
}
