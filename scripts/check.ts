// npm run check [-- --json]: everything that is wrong with the texts, all at once. Exits 1 where there is anything.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { markdownTable } from 'markdown-table'
import type { Finding } from './check/finding'
import { checkLocale } from './check/locale'
import { documents } from './docs'
import { about, localesIn, NAMESPACES, ROOT, SOURCE, texts } from './locales'
import { isMain } from './main'

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
      if (existsSync(path) && readFileSync(path, 'utf8') === text) continue
      const found = existsSync(path) ? 'an older version' : 'no such file'
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

function main(): number {
  const { values } = parseArgs({ options: { json: { type: 'boolean' } } })
  const total = NAMESPACES.map(namespace => Object.keys(texts(SOURCE, namespace)).length)
  const { findings, coverage } = check(ROOT, ({ locale, findings: count }) => {
    if (!values.json) console.error(`${locale}: ${count === 0 ? 'ok' : `${count} to mend`}`)
  })
  if (values.json) {
    console.log(JSON.stringify({ findings, coverage }, null, 2))
    return findings.length > 0 ? 1 : 0
  }
  for (const { file, line, key, rule, found, expected } of findings) {
    console.log(
      `${file}:${line}: ${[key, `[${rule}]`].join(' ').trim()} found ${found}; expected ${expected}`,
    )
  }
  const rows = coverage.map(({ locale, messages, advice, findings: count }) => [
    locale,
    `${messages}/${total[0]}`,
    `${advice}/${total[1]}`,
    reviewed(locale),
    String(count),
  ])
  console.log(markdownTable([['Locale', 'Messages', 'Advice', 'Native review', 'Findings'], ...rows]))
  return findings.length > 0 ? 1 : 0
}

function reviewed(locale: string): string {
  try {
    return about(locale).nativeReview ? 'yes' : 'no'
  } catch {
    return '?'
  }
}

if (isMain(import.meta.url)) process.exitCode = main()
