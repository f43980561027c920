// What is generated and committed.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { benchSection, chart, result } from '../bench/report'
import { localesIn, ROOT } from '../lib/locales'
import { records } from '../lib/made-from'
import { cldr } from './cldr'
import { codesPage } from './codes'
import { localePage } from './locale'
import { rulesTable } from './parts'

/** What stands between `<!-- name: … -->` and `<!-- /name -->`, written anew. */
function replaced(file: string, text: string, name: string, section: string): string {
  const begin = `<!-- ${name}: written by \`npm run docs\` -->`
  const end = `<!-- /${name} -->`
  const [before, rest] = text.split(begin)
  const after = rest?.split(end)[1]
  if (after === undefined) throw new Error(`${file}: expected ${begin} and, after it, ${end}`)
  return `${before}${begin}\n${section}\n${end}${after}`
}

/** The files as they ought to be, by path. */
export function documents(root = ROOT): Record<string, string> {
  const written = (file: string, sections: Record<string, string>) =>
    Object.entries(sections).reduce(
      (text, [name, section]) => replaced(file, text, name, section),
      readFileSync(join(root, file), 'utf8'),
    )
  const files: Record<string, string> = {
    'README.md': written('README.md', { bench: benchSection(result()) }),
    'CONTRIBUTING.md': written('CONTRIBUTING.md', { rules: rulesTable() }),
    'locales/README.md': codesPage(root),
    ...records(root),
  }
  for (const locale of localesIn(root)) {
    files[`locales/${locale}/README.md`] = localePage(locale, root)
  }
  return files
}

/** The charts of the last saved benchmark. */
export const charts = (): Record<string, string> => ({
  'demo/pictures/bench.svg': chart(result(), false),
  'demo/pictures/bench-dark.svg': chart(result(), true),
})

/** What the code knows of languages. */
export const tables = (): Record<string, string> => ({ 'src/cldr.ts': cldr() })
