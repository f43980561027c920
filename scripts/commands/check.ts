// npm run check [-- TAG…]: lists what is wrong with the texts, which exits 1, and what a person should look at, which does not. In GitHub Actions,
// marks the lines of the pull request.
import { parseArgs } from 'node:util'
import { markdownTable } from 'markdown-table'
import { check } from '../check/check-project'
import { annotation, type Finding, printed } from '../check/finding'
import { localesIn, NAMESPACES, ROOT, readable, SOURCE } from '../lib/locales'

export function main(args: string[], root = ROOT): number {
  const { positionals } = parseArgs({ args, allowPositionals: true })
  const unknown = positionals.find(name => !localesIn(root).includes(name))
  if (unknown !== undefined) {
    console.error(`check: expected a locale (${localesIn(root).join(', ')}); found "${unknown}"`)
    return 2
  }
  const { errors, notices, coverage } = check(root, {
    only: positionals.length > 0 ? positionals : undefined,
    progress: ({ locale, errors }) => console.error(`${locale}: ${errors === 0 ? 'ok' : `${errors} to fix`}`),
  })
  // Old translations are work to do, not a fault of this change.
  const isOld = ({ rule }: Finding) => rule === 'stale' || rule === 'changed'
  const listed = notices.filter(finding => positionals.length > 0 || !isOld(finding))
  for (const [level, findings] of [
    ['error', errors],
    ['notice', listed],
  ] as const) {
    if (findings.length > 0) console.log(level === 'error' ? 'To fix:' : 'To look at:')
    for (const finding of findings)
      console.log(process.env.GITHUB_ACTIONS ? annotation(finding, level) : printed(finding))
  }
  const total = (namespace: (typeof NAMESPACES)[number]) =>
    Object.keys(readable(SOURCE, namespace, root)).length
  console.log(
    markdownTable([
      ['Locale', 'Messages', 'Advice', 'Stale', 'Changed since review', 'To fix', 'To look at'],
      ...coverage.map(row => [
        row.locale,
        ...NAMESPACES.map(namespace => `${row[namespace]}/${total(namespace)}`),
        ...[row.stale, row.changed, row.errors, row.notices].map(String),
      ]),
    ]),
  )
  return errors.length > 0 ? 1 : 0
}
