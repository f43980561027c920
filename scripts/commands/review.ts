// npm run review [-- TAG]: writes the page on which a locale is translated and reviewed, also of one that is new; without TAG, the pages of all
// locales, and that of a new one, for the demo.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { localesIn, ROOT } from '../lib/locales'
import { objection } from '../lib/tags'
import { readReview } from '../review/data'
import { reviewPage } from '../review/page'

export async function main(args: string[], root = ROOT): Promise<number> {
  const { positionals } = parseArgs({ args, allowPositionals: true })
  const [tag, ...others] = positionals
  const locales = localesIn(root)
  if (others.length > 0) throw new Error(`expected one tag; found ${positionals.join(' ')}`)
  const fault = tag !== undefined && !locales.includes(tag) && objection(tag)
  if (fault) throw new Error(fault)
  const folder = join(root, 'demo/public/review')
  if (tag === undefined) rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const locale of tag === undefined ? [...locales, ''] : [tag]) {
    const path = join(folder, `${locale || 'index'}.html`)
    writeFileSync(path, await reviewPage(readReview(locale, root)))
    console.log(relative(root, path))
  }
  return 0
}
