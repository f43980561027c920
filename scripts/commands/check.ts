// npm run check [-- TAG] [--json]: lists everything that is wrong with the texts, and exits 1 if anything is. Findings that may wait, such as missing
// texts and stale translations, are counted, and listed if TAG is given.
import { parseArgs } from 'node:util'
import { markdownTable } from 'markdown-table'
import { check, line } from '../check/index'
import { localesIn, NAMESPACES, ROOT, readable, SOURCE } from '../lib/locales'

function main(): number {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'boolean' } },
    allowPositionals: true,
  })
  const unknown = positionals.find(name => !localesIn(ROOT).includes(name))
  if (unknown !== undefined) {
    console.error(`check: expected a locale (${localesIn(ROOT).join(', ')}); found "${unknown}"`)
    return 2
  }
  const isAsked = ({ locale }: { locale: string }) =>
    positionals.length === 0 || locale === '' || positionals.includes(locale)
  const result = check(ROOT, ({ locale, findings: count }) => {
    if (!values.json) console.error(`${locale}: ${count === 0 ? 'ok' : `${count} to fix`}`)
  })
  const findings = result.findings.filter(isAsked)
  const waiting = result.waiting.filter(isAsked)
  const coverage = result.coverage.filter(isAsked)
  if (values.json) {
    console.log(JSON.stringify({ findings, waiting, coverage }, null, 2))
    return findings.length > 0 ? 1 : 0
  }
  for (const finding of [...findings, ...(positionals.length > 0 ? waiting : [])]) console.log(line(finding))
  const [messages, advice] = NAMESPACES.map(
    namespace => Object.keys(readable(SOURCE, namespace, ROOT)).length,
  )
  const rows = coverage.map(row => [
    row.locale,
    `${row.messages}/${messages}`,
    `${row.advice}/${advice}`,
    ...[row.stale, row.changed, row.findings].map(String),
  ])
  console.log(
    markdownTable([['Locale', 'Messages', 'Advice', 'Stale', 'Changed since review', 'To fix'], ...rows]),
  )
  return findings.length > 0 ? 1 : 0
}

process.exitCode = main()
