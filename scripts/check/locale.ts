import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { actions, codes } from '../../src/codes'
import { DEFAULT, NAMESPACES, type Namespace, readable, SOURCE } from '../lib/locales'
import { stale } from '../lib/made-from'
import { changedSinceReview } from '../lib/review'
import { readAbout } from './about'
import { checkKeys, type Entry, type Finding, type Report, readEntries } from './entries'
import { checkFailures, checkNumbers, checkOpposites, checkRepeats, checkTwins } from './meaning'
import { checkI18next, checkTexts } from './texts'

const KEYS: Record<Namespace, string[]> = {
  liveness: Object.keys(codes),
  'liveness-advice': Object.keys(actions).filter(action => action !== 'none'),
}

/** Everything that is wrong with one locale, and how many texts of it are there. */
export function checkLocale(locale: string, root: string) {
  const findings: Finding[] = []
  const reporter =
    (name: string): Report =>
    (rule, { key, line }, found, expected) => {
      findings.push({ rule, locale, file: `locales/${locale}/${name}`, line, key, found, expected })
    }
  const entries: Record<Namespace, Entry[]> = { liveness: [], 'liveness-advice': [] }
  const translated = (namespace: Namespace) =>
    KEYS[namespace].filter(key => entries[namespace].some(entry => entry.key === key))
  const result = () => ({
    findings,
    translated: NAMESPACES.map(namespace => translated(namespace).length) as [number, number],
  })

  const canonical = canonicalTag(locale)
  if (canonical !== locale) {
    const expected = `a canonical BCP 47 tag${canonical ? `: ${canonical}` : ''}`
    reporter('')('tag', { key: '', line: 1 }, locale, expected)
    return result()
  }

  const read = (name: string): string | undefined => {
    const path = join(root, 'locales', locale, name)
    if (existsSync(path)) return readFileSync(path, 'utf8')
    reporter(name)('json', { key: '', line: 1 }, 'no such file', 'the file: `npm run locale:new` writes it')
    return undefined
  }
  const about = readAbout(read('about.json'), reporter('about.json'))
  const same: string[] = []
  for (const namespace of NAMESPACES) {
    const name = `${namespace}.json`
    const content = read(name)
    if (content === undefined) continue
    const all = readEntries(content, reporter(name))
    checkKeys(all, KEYS[namespace], reporter(name))
    entries[namespace] = all.filter(({ text }) => text !== '')
    same.push(...checkTexts({ locale, namespace, root, about }, entries[namespace], reporter(name)))
    checkI18next({ locale, namespace }, entries[namespace], reporter(name))
    // The source itself is compared with en-US.
    const other = readable(locale === SOURCE ? DEFAULT : SOURCE, namespace, root)
    checkNumbers(entries[namespace], other, about, reporter(name))
    checkOpposites(entries[namespace], about, reporter(name))
    checkFailures(entries[namespace], about, reporter(name))
    checkTwins(entries[namespace], other, reporter(name))
  }
  checkRepeats(entries.liveness, entries['liveness-advice'], reporter('liveness.json'))
  for (const key of about.same.filter(key => !same.includes(key))) {
    const expected = 'only keys whose text is that of zh-CN or en-US'
    reporter('about.json')('same', { key, line: 1 }, 'the key under "same"', expected)
  }

  const wait = (rule: string, namespace: Namespace, key: string, found: string, expected: string) => {
    const line = entries[namespace].find(entry => entry.key === key)?.line ?? 1
    reporter(`${namespace}.json`)(rule, { key, line }, found, expected)
  }
  for (const { namespace, key } of stale(locale, root)) {
    const originals = locale === DEFAULT ? [SOURCE] : [SOURCE, DEFAULT]
    const now = new Set(originals.map(original => readable(original, namespace, root)[key]).filter(Boolean))
    const expected = `one of "${[...now].join('", "')}", and then \`npm run locale:confirm -- ${locale} ${key}\``
    wait('stale', namespace, key, 'a translation of an older text', expected)
  }
  for (const { namespace, key } of changedSinceReview(locale, about, root)) {
    const expected = `a review of it: \`npm run review -- ${locale}\``
    wait('changed', namespace, key, 'a text that is not the one reviewed', expected)
  }
  return result()
}

function canonicalTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag.replace(/_/g, '-'))[0]
  } catch {
    return undefined
  }
}
