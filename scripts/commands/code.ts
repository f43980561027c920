// npm run code:add -- KEY --after KEY --audience user|developer --action ACTION --zh-CN TEXT --en-US TEXT [--ja-JP TEXT …]
//   [--includesAdvice] [--billed yes|no]
// npm run code:remove -- KEY
// npm run code:rename -- KEY KEY
// Adds, removes or renames a code or state in the catalogue and in every locale, and lists what is left to do by hand.
import { parseArgs } from 'node:util'
import type { CodeEntry } from '../../src/codes'
import { add, type Files, remove, rename } from '../code/index'
import { mentions } from '../code/mentions'
import { localesIn, ROOT, writeFiles } from '../lib/locales'

const text = { type: 'string' } as const

function keys(positionals: readonly string[], count: number): string[] {
  if (positionals.length === count) return [...positionals]
  const expected = count === 1 ? 'one key' : 'the key and its new name'
  throw new Error(`expected ${expected}; found ${positionals.join(' ') || 'none'}`)
}

/** What a command writes, and what it leaves to do. */
type Outcome = readonly [files: Files, left: readonly string[]]

function adding(args: string[]): Outcome {
  const locales = localesIn(ROOT)
  const { values, positionals } = parseArgs({
    args,
    options: {
      ...{ after: text, audience: text, action: text, billed: text, includesAdvice: { type: 'boolean' } },
      ...Object.fromEntries(locales.map(locale => [locale, text])),
    },
    allowPositionals: true,
  })
  const [key = ''] = keys(positionals, 1)
  const { after = '', audience = '', action = '', billed, includesAdvice, ...rest } = values
  const texts = rest as Record<string, string>
  if (billed !== undefined && billed !== 'yes' && billed !== 'no')
    throw new Error(`expected --billed yes or no; found "${billed}"`)
  const entry = {
    ...(billed && { billed: billed === 'yes' }),
    ...{ audience, action },
    ...(includesAdvice && { includesAdvice }),
  } as CodeEntry
  const meaning = [key, audience, action, includesAdvice ? 'yes' : '', billed ?? ''].join('\t').trimEnd()
  const without = locales.filter(locale => !texts[locale])
  return [
    add(key, after, entry, texts),
    [
      `test/data/meanings.tsv: this row, in the order of the catalogue: ${meaning}`,
      ...(/^[a-z]/.test(key)
        ? []
        : ['test/data/error-codes.md or official-codes.tsv: a row, as the vendor publishes the code']),
      ...without.map(locale => `locales/${locale}: its translation`),
    ],
  ]
}

/** Where an old key is still written. Check each by hand: the word may mean something else. */
const seen = (key: string) => mentions(key, ROOT).map(place => `${place}: mentions ${key}`)

const COMMANDS: Record<string, (args: string[]) => Outcome> = {
  add: adding,
  remove: args => {
    const [key = ''] = keys(parseArgs({ args, allowPositionals: true }).positionals, 1)
    return [remove(key), seen(key)]
  },
  rename: args => {
    const [key = '', to = ''] = keys(parseArgs({ args, allowPositionals: true }).positionals, 2)
    return [rename(key, to), seen(key)]
  },
}

const [name = '', ...args] = process.argv.slice(2)
try {
  const command = COMMANDS[name]
  if (!command) throw new Error(`expected ${Object.keys(COMMANDS).join(', ')}; found "${name}"`)
  const [files, left] = command(args)
  writeFiles(files)
  for (const path of Object.keys(files)) console.log(`wrote ${path}`)
  console.log(['Left to do:', ...left, 'npm run build && npm run docs'].join('\n- '))
} catch (error) {
  console.error(`code:${name}: ${(error as Error).message}`)
  process.exitCode = 2
}
