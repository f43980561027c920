import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { About } from '../lib/about'
import { DEFAULT, localesIn, type Namespace, ROOT, readable, SOURCE } from '../lib/locales'
import { stale } from '../lib/made-from'
import { changedSinceReview } from '../lib/review'
import { objection } from '../lib/tags'
import type { Finding } from './entries'
import { checkLocale, type Entries, FILES, type Files, readReference } from './locale'

export interface Coverage {
  readonly locale: string
  readonly messages: number
  readonly advice: number
  readonly findings: number
  /** The number of texts that wait, by reason. */
  readonly missing: number
  readonly stale: number
  readonly changed: number
}

const read = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined)

/** The files of a locale that contributors write. */
export function filesOf(locale: string, root = ROOT): Files {
  return Object.fromEntries(FILES.map(name => [name, read(join(root, 'locales', locale, name))]))
}

/** Rules about files rather than single texts, for CONTRIBUTING. */
export const ABOUT_FILES = {
  json: 'readable files with a text for each key',
  'extra`, `missing`, `duplicate`, `misplaced': 'the keys of the catalogue, each once, in its order',
  layout: 'files as `npm run tidy` writes them: LF, two spaces, a final newline',
  about: 'an `about.json` with all fields, and only words used in the texts',
  same: 'under `same`, only keys whose text equals zh-CN or en-US',
  tag: 'a folder named after a canonical BCP 47 tag',
  'stale`, `changed':
    'translations of the current zh-CN and en-US texts, and texts as reviewed; others are only listed',
} as const

/** A finding as one readable line. */
export const line = ({ file, line, key, rule, found, expected }: Finding) =>
  `${file}:${line}: ${[key, `[${rule}]`].join(' ').trim()} found ${found}; expected ${expected}`

/** Whether a finding means that locales/ cannot be read, as the rest of the check and the documents require. */
export const isUnreadable = ({ rule }: Finding) => ['none', 'json', 'tag'].includes(rule)

/** Whether a finding may wait: a missing text, a stale translation, a text changed since its review. */
const mayWait = ({ rule, locale }: Finding) =>
  rule === 'stale' || rule === 'changed' || (rule === 'missing' && ![SOURCE, DEFAULT].includes(locale))

/** Checks every locale of a project and separates errors from findings that may wait. Calls `progress` after each locale. */
export function check(root = ROOT, progress: (coverage: Coverage) => void = () => {}) {
  const locales = localesIn(root)
  const findings: Finding[] = []
  const waiting: Finding[] = []
  const coverage: Coverage[] = []
  if (!locales.includes(SOURCE)) {
    const expected = 'locale folders, including zh-CN'
    const found = locales.join(', ') || 'no folder'
    findings.push({ rule: 'none', locale: '', file: 'locales/', line: 1, key: '', found, expected })
    return { findings, waiting, coverage }
  }
  const references = locales
    .filter(locale => !objection(locale))
    .map(locale => readReference(locale, filesOf(locale, root)))
  for (const locale of locales) {
    const {
      findings: all,
      entries,
      about,
      translated,
    } = checkLocale(locale, filesOf(locale, root), references)
    if (about && !all.some(isUnreadable)) all.push(...changes(locale, entries, about, root))
    const here = all.filter(finding => !mayWait(finding))
    const later = all.filter(mayWait)
    findings.push(...here)
    waiting.push(...later)
    const count = (rule: string) => later.filter(finding => finding.rule === rule).length
    const [messages, advice] = translated
    const row = {
      ...{ locale, messages, advice, findings: here.length },
      ...{ missing: count('missing'), stale: count('stale'), changed: count('changed') },
    }
    coverage.push(row)
    progress(row)
  }
  return { findings, waiting, coverage }
}

/** The texts of a locale whose sources have changed since their translation, and those that have changed since their review. */
function changes(locale: string, entries: Entries, about: About, root: string): Finding[] {
  const at = (namespace: Namespace, key: string) => ({
    locale,
    file: `locales/${locale}/${namespace}.json`,
    line: entries[namespace].find(entry => entry.key === key)?.line ?? 1,
    key,
  })
  const originals = locale === DEFAULT ? [SOURCE] : [SOURCE, DEFAULT]
  return [
    ...stale(locale, root).map(({ namespace, key }) => {
      const now = new Set(originals.map(original => readable(original, namespace, root)[key]).filter(Boolean))
      const expected = `a translation of "${[...now].join('" or "')}", then \`npm run locale:confirm -- ${locale} ${key}\``
      return { rule: 'stale', ...at(namespace, key), found: 'a translation of an older text', expected }
    }),
    ...changedSinceReview(locale, about, root).map(({ namespace, key }) => {
      const expected = `a new review: \`npm run review -- ${locale}\``
      return {
        rule: 'changed',
        ...at(namespace, key),
        found: 'a text changed since its review',
        expected,
      }
    }),
  ]
}
