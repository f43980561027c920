#!/usr/bin/env node
import { parseArgs } from 'node:util'
import { version } from '../package.json'
import { aliases, codes, GENERIC } from './codes'
import { loadPack } from './load'
import { shipped } from './locales'
import { type Explanation, explain } from './message'
import type { Pack } from './pack'
import { matchPack } from './pick'
import * as productFunctions from './products'
import { readCode } from './read'
import { json, print, printable, readJson, table } from './terminal'

const products = new Map(Object.entries<productFunctions.Product>(productFunctions))

const HELP = `Usage: liveness-messages CODE… [--product NAME] [--locale TAG] [--json]
       liveness-messages - [--locale TAG] [--json] < response.json
       liveness-messages --all [--locale TAG] [--json]

What a face-liveness code says to the person, and the next step.

  -               the code in a response, read as JSON from standard input
  --product NAME  the product that gave the code: ${[...products.keys()].slice(0, 5).join(', ')},
                  ${[...products.keys()].slice(5).join(', ')}
  --locale TAG    the language, as a device reports it (default: en-US);
                  there are ${shipped.map(({ locale }) => locale).join(', ')}
  --json          the whole explanation, for programs
  --all           every code and state of the catalogue
  --help          this text
  --version       the version of this package

Exit status: 0 for known codes, 1 where a code is unknown or missing, 2 for wrong usage, bad JSON,
or output that could not be written.`

/** Set before a negative number, so that it is no option; no argument can hold this character. */
const CODE = '\0'

async function readArguments() {
  const { values, positionals: marked } = parseArgs({
    args: process.argv.slice(2).map(argument => (/^-\d/.test(argument) ? CODE + argument : argument)),
    allowPositionals: true,
    options: {
      locale: { type: 'string', default: 'en-US' },
      product: { type: 'string' },
      json: { type: 'boolean' },
      all: { type: 'boolean' },
      help: { type: 'boolean' },
      version: { type: 'boolean' },
    },
  })
  const positionals = marked.map(code => code.replace(CODE, ''))
  if (values.help || values.version) return { ...values, given: [] }
  if (!matchPack(shipped, values.locale)) {
    const choices = shipped.map(({ locale }) => locale).join(', ')
    throw new Error(`there is no locale "${printable(values.locale)}"; choose from ${choices}`)
  }
  if (values.product !== undefined && !products.has(values.product)) {
    const choices = [...products.keys()].join(', ')
    throw new Error(`there is no product "${printable(values.product)}"; choose from ${choices}`)
  }
  const response = positionals.includes('-')
  if (positionals.length + Number(values.all ?? 0) === 0 || (positionals.length > 0 && values.all)) {
    throw new Error('give one code or more, or - for a response, or --all; --help says more')
  }
  if (response && positionals.length > 1) throw new Error('- stands alone: a response or codes, not both')
  if (values.product !== undefined && (response || values.all)) {
    throw new Error('--product is for codes, not for - or --all')
  }
  if (response) return { ...values, given: [readCode(await readJson())] }
  return { ...values, given: values.all ? [...Object.keys(codes), ...Object.keys(aliases)] : positionals }
}

/** What a code means, or, where its product is given, what it means there. */
function explained(code: unknown, pack: Pack, product: string | undefined): Explanation {
  const key = products.get(product ?? '')?.(code)
  if (key === undefined) return explain(code, pack)
  const { family, billed, ...rest } = explain(key, pack)
  return { ...rest, family: undefined, code: `${code}`, known: key !== GENERIC }
}

/** Which products an unknown code may be from, where it means the same in all of them. -1 and the like may be from anywhere. */
function hint(code: string): string {
  const candidates = [...products].map(([name, product]) => ({ name, key: product(code) }))
  const named = candidates.filter(({ key }) => key !== GENERIC)
  if (/^-?\d\d?$/.test(code) || new Set(named.map(({ key }) => key)).size !== 1) return ''
  return `; it may be from another product: ${named.map(({ name }) => `--product ${name}`).join(', ')}`
}

async function main(): Promise<number> {
  let call: Awaited<ReturnType<typeof readArguments>>
  try {
    call = await readArguments()
  } catch (error) {
    const [reason = ''] = (error as Error).message.split(/\. |\n/)
    const flags = /^(Unknown option|Option)/.test(reason)
      ? '; the options are --product NAME, --locale TAG, --json, --all, --help, --version'
      : ''
    console.error(`liveness-messages: ${reason}${flags}`)
    return 2
  }
  if (call.help || call.version) {
    await print(call.help ? HELP : version)
    return 0
  }
  const pack = await loadPack(call.locale)
  const explanations = call.given.map(code => explained(code, pack, call.product))
  await print(call.json ? json(explanations) : table(explanations))
  const unknown = explanations.filter(({ known }) => !known)
  for (const { code, key } of unknown) {
    const table = call.product ? `code of ${call.product}` : 'published code'
    const fault = code === '' ? 'there is no code' : `"${printable(code)}" is not a ${table}`
    console.error(
      `liveness-messages: ${fault}; users see the message of ${key}${call.product ? '' : hint(code)}`,
    )
  }
  return unknown.length > 0 ? 1 : 0
}

try {
  process.exitCode = await main()
} catch (error) {
  // A reader that stops early, like `head`, is no fault.
  const { code, message } = error as NodeJS.ErrnoException
  if (code !== 'EPIPE') console.error(`liveness-messages: could not write: ${message}`)
  process.exitCode = 2
}
