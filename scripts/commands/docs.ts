// npm run docs [-- --check]: writes everything that is generated and committed, where the files of locales/ can be read; with --check, says
// instead what is out of date, and exits 1.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { check, isUnreadable, line } from '../check/index'
import { documents, tables } from '../docs/index'
import { ROOT, writeFiles } from '../lib/locales'

function main(): number {
  const { values } = parseArgs({ options: { check: { type: 'boolean' } } })
  const unreadable = check().findings.filter(isUnreadable)
  for (const finding of unreadable) console.error(line(finding))
  if (unreadable.length > 0) return 1
  const files = { ...documents(), ...tables() }
  if (!values.check) {
    writeFiles(files)
    return 0
  }
  const isWritten = (path: string) =>
    existsSync(join(ROOT, path)) && readFileSync(join(ROOT, path), 'utf8') === files[path]
  const old = Object.keys(files).filter(path => !isWritten(path))
  for (const path of old) console.error(`${path}: out of date; \`npm run docs\` writes it`)
  return old.length > 0 ? 1 : 0
}

process.exitCode = main()
