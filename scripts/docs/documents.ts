// The generated files that are committed.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DEFAULT, ROOT } from '../lib/locales'
import { records } from '../lib/made-from'

import { codesPage } from './codes-page'
import { actionsTable, localesTable, sizeSentence } from './tables'
import { cldr } from './write-cldr'

/** What `npm run docs` can write between `<!-- name: written by npm run docs -->` and `<!-- /name -->`. */
const SECTIONS: Record<string, (root: string) => string> = {
  size: sizeSentence,
  locales: localesTable,
  actions: root => actionsTable([DEFAULT], root),
}

const SECTION = /(<!-- (\w+): written by `npm run docs` -->\n).*?(\n<!-- \/\2 -->)/gs

/** The documents as they should be, by path. */
export function documents(root = ROOT): Record<string, string> {
  const readme = readFileSync(join(root, 'README.md'), 'utf8').replace(SECTION, (_, begin, name, end) => {
    const section = SECTIONS[name]
    if (!section) throw new Error(`README.md: expected ${Object.keys(SECTIONS).join(', ')}; found ${name}`)
    return begin + section(root) + end
  })
  return {
    'README.md': readme,
    'locales/README.md': codesPage(root),
    ...records(root),
  }
}

/** The generated source files, by path. */
export const tables = (): Record<string, string> => ({ 'src/cldr.ts': cldr() })
