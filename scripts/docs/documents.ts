// The generated files that are committed.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../lib/locales'
import { records } from '../lib/made-from'
import { apiPage } from './api-page'
import { codesPage } from './codes-page'
import { chineseFacts, facts } from './facts'
import { cldr } from './write-cldr'

/** What is made from the texts, by path. */
export const documents = (root = ROOT): Record<string, string> => ({
  'locales/README.md': codesPage(root),
  ...records(root),
})

const SECTION = /(<!-- (\w+): written by `npm run docs` -->\n).*?(\n<!-- \/\2 -->)/gs

/** A page with its section between `<!-- name: written by npm run docs -->` and `<!-- /name -->`. */
const filled = (page: string, section: string) =>
  readFileSync(join(ROOT, page), 'utf8').replace(SECTION, (_, begin, __, end) => begin + section + end)

/** What is made from the sources and the build, by path. */
export const references = (): Record<string, string> => ({
  'README.md': filled('README.md', facts()),
  'README.zh-CN.md': filled('README.zh-CN.md', chineseFacts()),
  'docs/api.md': apiPage(),
  'src/cldr.ts': cldr(),
})
