import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { documents } from '../docs'
import { localesIn, ROOT, SOURCE } from '../lib/locales'
import type { Finding } from './entries'
import { checkLocale } from './locale'

export interface Coverage {
  readonly locale: string
  readonly messages: number
  readonly advice: number
  readonly findings: number
}

/** Checks every locale of a project; `progress` is told of each as it is done. */
export function check(root = ROOT, progress: (coverage: Coverage) => void = () => {}) {
  const locales = localesIn(root)
  const findings: Finding[] = []
  const coverage: Coverage[] = []
  if (!locales.includes(SOURCE)) {
    const expected = 'folders of texts, zh-CN among them'
    const found = locales.join(', ') || 'no folder'
    return { findings: [{ rule: 'none', file: 'locales/', line: 1, key: '', found, expected }], coverage }
  }
  for (const locale of locales) {
    const { findings: here, translated } = checkLocale(locale, root)
    findings.push(...here)
    const [messages, advice] = translated
    const row = { locale, messages, advice, findings: here.length }
    coverage.push(row)
    progress(row)
  }
  // What is generated is compared only where it can be generated.
  if (findings.every(({ rule }) => rule !== 'json' && rule !== 'tag' && rule !== 'about')) {
    for (const [file, text] of Object.entries(documents(root))) {
      const path = join(root, file)
      const there = existsSync(path) ? readFileSync(path, 'utf8') : undefined
      if (there === text) continue
      const found = there === undefined ? 'no such file' : 'an older version'
      findings.push({
        rule: 'generated',
        file,
        line: 1,
        key: '',
        found,
        expected: 'what `npm run docs` writes',
      })
    }
  }
  return { findings, coverage }
}
