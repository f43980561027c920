// npm run docs [-- --check]: writes the generated files that are committed, if locales/ can be read. With --check, lists those
// that are out of date instead, and exits 1 if there are any.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { check, isUnreadable } from '../check/check-project'
import { printed } from '../check/finding'
import { documents, references } from '../docs/documents'
import { ROOT, writeFiles } from '../lib/locales'

export function main(args: string[], root = ROOT): number {
  const { values } = parseArgs({ args, options: { check: { type: 'boolean' } } })
  const unreadable = check(root).errors.filter(isUnreadable)
  for (const finding of unreadable) console.error(printed(finding))
  if (unreadable.length > 0) return 1
  const files = { ...documents(root), ...references() }
  if (!values.check) {
    writeFiles(files, root)
    return 0
  }
  const isWritten = (path: string) =>
    existsSync(join(root, path)) && readFileSync(join(root, path), 'utf8') === files[path]
  const old = Object.keys(files).filter(path => !isWritten(path))
  for (const path of old) console.error(`${path}: out of date: run \`npm run docs\``)
  return old.length > 0 ? 1 : 0
}
