import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { documents } from '../docs'
import { localesIn, NAMESPACES, ROOT, SOURCE } from '../lib/locales'
import { stale } from '../lib/stale'
import { objection } from '../lib/tags'
import type { Finding } from './entries'
import { checkLocale, FILES, type Files, readReference } from './locale'

export interface Coverage {
  readonly locale: string
  readonly messages: number
  readonly advice: number
  readonly findings: number
}

const read = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined)

/** The files of a locale that a contributor writes. */
export function filesOf(locale: string, root = ROOT): Files {
  return Object.fromEntries(FILES.map(name => [name, read(join(root, 'locales', locale, name))]))
}

/** What is said of files rather than of one text, for CONTRIBUTING. */
export const ABOUT_FILES = {
  json: 'files that can be read, with a text for each key',
  'extra`, `missing`, `duplicate`, `misplaced': 'the keys of the catalogue, each once, in its order',
  layout: 'files as `npm run tidy` writes them: LF, two spaces, an end of the last line',
  about: 'an `about.json` with all its fields, and words that the texts have',
  same: 'under `same`, only keys whose text is that of zh-CN or en-US',
  tag: 'a folder named by a canonical BCP 47 tag',
  stale: 'translations of what zh-CN says now',
  generated: 'files as `npm run docs` writes them',
} as const

/** A finding as a person reads it. */
export const line = ({ file, line, key, rule, found, expected }: Finding) =>
  `${file}:${line}: ${[key, `[${rule}]`].join(' ').trim()} found ${found}; expected ${expected}`

/** What stands in the way of reading the files of locales/: the rest of the check, and the documents, need them whole. */
export const isUnreadable = ({ rule }: Finding) => ['none', 'json', 'tag'].includes(rule)

/** Checks the texts of every locale of a project; `progress` is told of each as it is done. */
export function checkTexts(root = ROOT, progress: (coverage: Coverage) => void = () => {}) {
  const locales = localesIn(root)
  const findings: Finding[] = []
  const coverage: Coverage[] = []
  if (!locales.includes(SOURCE)) {
    const expected = 'folders of texts, zh-CN among them'
    const found = locales.join(', ') || 'no folder'
    return { findings: [{ rule: 'none', file: 'locales/', line: 1, key: '', found, expected }], coverage }
  }
  const references = locales
    .filter(locale => !objection(locale))
    .map(locale => readReference(locale, filesOf(locale, root)))
  for (const locale of locales) {
    const { findings: here, entries, translated } = checkLocale(locale, filesOf(locale, root), references)
    for (const { key, before, now } of locale === SOURCE || here.some(isUnreadable)
      ? []
      : stale(locale, root)) {
      const namespace =
        NAMESPACES.find(name => entries[name].some(entry => entry.key === key)) ?? NAMESPACES[0]
      const line = entries[namespace].find(entry => entry.key === key)?.line ?? 1
      const expected = `a translation of "${now}": change it, or \`npm run locale:confirm -- ${locale} ${key}\``
      const found = `a translation of "${before}"`
      here.push({ rule: 'stale', file: `locales/${locale}/${namespace}.json`, line, key, found, expected })
    }
    findings.push(...here)
    const [messages, advice] = translated
    const row = { locale, messages, advice, findings: here.length }
    coverage.push(row)
    progress(row)
  }
  return { findings, coverage }
}

/** Checks every locale of a project, and that what is generated is what would be generated now. */
export function check(root = ROOT, progress?: (coverage: Coverage) => void) {
  const { findings, coverage } = checkTexts(root, progress)
  // What is generated is compared only where it can be generated.
  if (!findings.some(finding => isUnreadable(finding) || finding.rule === 'about')) {
    for (const [file, text] of Object.entries(documents(root))) {
      const there = read(join(root, file))
      if (there === text) continue
      const found = there === undefined ? 'no such file' : 'an older version'
      const expected = 'what `npm run docs` writes'
      findings.push({ rule: 'generated', file, line: 1, key: '', found, expected })
    }
  }
  return { findings, coverage }
}
