// npm run review [-- TAG]: writes the page on which a locale is translated and reviewed, also of one that is new; without TAG, the pages of all
// locales, and that of a new one, for the demo.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { localesIn, ROOT } from '../lib/locales'
import { objection } from '../lib/tags'
import { readReview } from '../review/data'
import { reviewPage } from '../review/page'

/** Writes pages into the demo's folder, and gives their paths. */
async function main(args: string[], root = ROOT): Promise<string[]> {
  const { positionals } = parseArgs({ args, allowPositionals: true })
  const [tag, ...others] = positionals
  const locales = localesIn(root)
  const fault =
    others.length > 0
      ? `expected one tag; found ${positionals.join(' ')}`
      : tag !== undefined && !locales.includes(tag) && objection(tag)
  if (fault) throw new Error(fault)
  const folder = join(root, 'demo/public/review')
  if (tag === undefined) rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const paths: string[] = []
  for (const locale of tag === undefined ? [...locales, ''] : [tag]) {
    const path = join(folder, `${locale || 'index'}.html`)
    writeFileSync(path, await reviewPage(readReview(locale, root)))
    paths.push(path)
  }
  return paths
}

/** Runs the command. */
export async function review(args: string[], root = ROOT): Promise<number> {
  try {
    for (const path of await main(args, root)) console.log(relative(root, path))
    return 0
  } catch (error) {
    console.error(`review: ${(error as Error).message}`)
    return 2
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  process.exitCode = await review(process.argv.slice(2))
