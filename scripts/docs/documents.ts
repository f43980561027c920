// The generated files that are committed.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../lib/locales'
import { records } from '../lib/made-from'
import { apiPage } from './api-page'
import { codesPage } from './codes-page'
import { chineseFacts, facts } from './facts'
import { cldr } from './write-cldr'

/** What `npm run docs` can write between `<!-- name: written by npm run docs -->` and `<!-- /name -->`. */
const SECTIONS: Record<string, (root: string) => string> = {
  facts,
  chineseFacts,
}

/** The pages in which it looks for these marks. */
const PAGES = ['README.md', 'README.zh-CN.md']

const SECTION = /(<!-- (\w+): written by `npm run docs` -->\n).*?(\n<!-- \/\2 -->)/gs

/** The documents as they should be, by path. */
export function documents(root = ROOT): Record<string, string> {
  const filled = (page: string) =>
    readFileSync(join(root, page), 'utf8').replace(SECTION, (_, begin, name, end) => {
      const section = SECTIONS[name]
      if (!section) throw new Error(`${page}: expected ${Object.keys(SECTIONS).join(', ')}; found ${name}`)
      return begin + section(root) + end
    })
  return {
    ...Object.fromEntries(
      PAGES.filter(page => existsSync(join(root, page))).map(page => [page, filled(page)]),
    ),
    'locales/README.md': codesPage(root),
    'docs/api.md': apiPage(),
    ...records(root),
  }
}

/** The generated source files, by path. */
export const tables = (): Record<string, string> => ({ 'src/cldr.ts': cldr() })
