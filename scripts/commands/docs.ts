// npm run docs [-- --check]: writes everything that is generated and committed; with --check, says instead what is out of date, and exits 1.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { documents } from '../docs/index'
import { ROOT, writeFiles } from '../lib/locales'

const { values } = parseArgs({ options: { check: { type: 'boolean' } } })
const files = documents()
if (values.check) {
  const isWritten = (path: string) =>
    existsSync(join(ROOT, path)) && readFileSync(join(ROOT, path), 'utf8') === files[path]
  for (const path of Object.keys(files).filter(path => !isWritten(path))) {
    console.error(`${path}: out of date; \`npm run docs\` writes it`)
    process.exitCode = 1
  }
} else {
  writeFiles(files)
}
