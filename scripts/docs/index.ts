// The generated files that are committed.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { benchPage, benchSection, chart, result } from '../bench/report'
import { DEFAULT, localesIn, ROOT } from '../lib/locales'
import { records } from '../lib/made-from'
import { llms, skill } from './agents'
import { cldr } from './cldr'
import { codesPage } from './codes'
import { localePage } from './locale'
import { actionsTable, localesTable } from './parts'
import { sizeSentence } from './size'

/** Replaces the text between `<!-- name: … -->` and `<!-- /name -->`. */
function replaced(file: string, text: string, name: string, section: string): string {
  const begin = `<!-- ${name}: written by \`npm run docs\` -->`
  const end = `<!-- /${name} -->`
  const [before, rest] = text.split(begin)
  const after = rest?.split(end)[1]
  if (after === undefined) throw new Error(`${file}: expected ${begin} and, after it, ${end}`)
  return `${before}${begin}\n${section}\n${end}${after}`
}

/** The documents as they should be, by path. */
export function documents(root = ROOT): Record<string, string> {
  const written = (file: string, sections: Record<string, string>) =>
    Object.entries(sections).reduce(
      (text, [name, section]) => replaced(file, text, name, section),
      readFileSync(join(root, file), 'utf8'),
    )
  const readme = written('README.md', {
    size: sizeSentence(root),
    locales: localesTable(root),
    actions: actionsTable([DEFAULT], root),
    bench: benchSection(result()),
  })
  const files: Record<string, string> = {
    'README.md': readme,
    'BENCHMARK.md': benchPage(result()),
    'demo/pictures/bench.svg': chart(result()),
    'llms.txt': llms(readme),
    'skills/liveness-messages/SKILL.md': skill(readme),
    'locales/README.md': codesPage(root),
    ...records(root),
  }
  for (const locale of localesIn(root)) {
    files[`locales/${locale}/README.md`] = localePage(locale, root)
  }
  return files
}

/** The generated source files, by path. */
export const tables = (): Record<string, string> => ({ 'src/cldr.ts': cldr() })
