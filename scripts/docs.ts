// npm run docs: writes everything that is generated and committed.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { argv } from 'node:process'
import { fileURLToPath } from 'node:url'
import { codesPage } from './docs/codes'
import { localePage } from './docs/locale'
import { localesTable } from './docs/parts'
import { localesIn, ROOT, SOURCE } from './locales'
import { madeFrom } from './made-from'

const BEGIN = '<!-- locales: written by `npm run docs` -->'
const END = '<!-- /locales -->'

/** The files as they ought to be, by path. */
export function documents(root = ROOT): Record<string, string> {
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  const [before, rest] = readme.split(BEGIN)
  const after = rest?.split(END)[1]
  if (after === undefined) throw new Error(`README.md: expected ${BEGIN} and, after it, ${END}`)
  const files: Record<string, string> = {
    'README.md': `${before}${BEGIN}\n${localesTable(root)}\n${END}${after}`,
    'locales/README.md': codesPage(root),
  }
  for (const locale of localesIn(root)) {
    files[`locales/${locale}/README.md`] = localePage(locale, root)
    if (locale !== SOURCE) files[`locales/${locale}/made-from.json`] = madeFrom(locale, root)
  }
  return files
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of Object.entries(documents())) writeFileSync(join(ROOT, path), text)
}
