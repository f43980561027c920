// npm run review [-- TAG]: writes the page on which a native reader reviews a locale; without TAG, writes the pages of all locales for
// the demo. With --by "Name", records instead that they have read the current texts.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { locales, ROOT } from '../lib/locales'
import { reviewPage } from '../review/page'
import { record } from '../review/record'

const folder = join(ROOT, 'demo/public/review')

async function write(locale: string): Promise<string> {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, `${locale}.html`)
  writeFileSync(path, await reviewPage(locale))
  return path
}

async function main() {
  const { values, positionals } = parseArgs({ options: { by: { type: 'string' } }, allowPositionals: true })
  const [locale, ...others] = positionals
  if (locale === undefined && values.by === undefined) {
    rmSync(folder, { recursive: true, force: true })
    for (const each of locales) await write(each)
    console.log(`${relative('', folder)}: ${locales.join(', ')}`)
  } else if (locale === undefined || !locales.includes(locale) || others.length > 0) {
    throw new Error(`expected a locale (${locales.join(', ')}); found "${positionals.join(' ')}"`)
  } else if (values.by !== undefined) {
    record(locale, values.by)
    console.log(`locales/${locale}/about.json: reviewed by ${values.by.trim()}`)
  } else {
    console.log(`Open ${relative('', await write(locale))} in a browser.`)
  }
}

try {
  await main()
} catch (error) {
  console.error(`review: ${(error as Error).message}`)
  process.exitCode = 2
}
