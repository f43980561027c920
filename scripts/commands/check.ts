// npm run check [-- --json]: everything that is wrong with the texts, all at once. Exits 1 where there is anything.
import { parseArgs } from 'node:util'
import { markdownTable } from 'markdown-table'
import { check, line } from '../check/index'
import { about, NAMESPACES, ROOT, SOURCE, texts } from '../lib/locales'

function main(): number {
  const { values } = parseArgs({ options: { json: { type: 'boolean' } } })
  const total = NAMESPACES.map(namespace => Object.keys(texts(SOURCE, namespace)).length)
  const { findings, coverage } = check(ROOT, ({ locale, findings: count }) => {
    if (!values.json) console.error(`${locale}: ${count === 0 ? 'ok' : `${count} to fix`}`)
  })
  if (values.json) {
    console.log(JSON.stringify({ findings, coverage }, null, 2))
    return findings.length > 0 ? 1 : 0
  }
  for (const finding of findings) console.log(line(finding))
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

process.exitCode = main()
