// npm run sheet -- TAG: writes TAG.csv, the texts of a locale for a spreadsheet.
// npm run sheet -- --read FILE: reads the translations back from it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { localesIn, ROOT, writeFiles } from '../lib/locales'
import { readSheet } from '../sheet/read'
import { writeSheet } from '../sheet/write'

function write(locale: string) {
  if (!localesIn(ROOT).includes(locale)) {
    const choices = localesIn(ROOT).join(', ')
    throw new Error(
      `expected a locale (${choices}), or a new one from \`npm run locale:new\`; found "${locale}"`,
    )
  }
  const file = `${locale}.csv`
  if (existsSync(file))
    throw new Error(`${file} exists, perhaps with somebody's work: read or remove it first`)
  writeFileSync(file, writeSheet(locale))
  console.log(`wrote ${file}`)
}

function take(file: string) {
  const files = readSheet(readFileSync(file), basename(file))
  writeFiles(files)
  for (const path of Object.keys(files)) console.log(`wrote ${path}`)
  if (Object.keys(files).length === 0) console.log(`${file} has nothing new`)
}

try {
  const { values, positionals } = parseArgs({ options: { read: { type: 'string' } }, allowPositionals: true })
  const [locale, ...others] = positionals
  if (values.read !== undefined && locale === undefined) take(values.read)
  else if (values.read === undefined && locale !== undefined && others.length === 0) write(locale)
  else throw new Error('expected one locale, or --read and a file')
} catch (error) {
  console.error(`sheet: ${(error as Error).message}`)
  process.exitCode = 2
}
