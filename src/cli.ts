#!/usr/bin/env node
import { buffer } from 'node:stream/consumers'
import { parseArgs, promisify } from 'node:util'
import { version } from '../package.json'
import { aliases, codes } from './codes'
import { type Explanation, explain } from './explain'
import { messageKey } from './key'
import { loadPack } from './load'
import { shipped } from './locales'
import { matchPack } from './pick-pack'
import * as productFunctions from './products'
import { readCode } from './read-code'

/** The product functions, by name. */
const products = new Map(Object.entries<productFunctions.Product>(productFunctions))

const HELP = `Usage: liveness-messages CODE… [--product NAME] [--locale TAG] [--json]
       liveness-messages - [--locale TAG] [--json] < response.json
       liveness-messages --all [--locale TAG] [--json]

Shows the message and the next step of a face-liveness code.

  -               read a JSON response from standard input and find its code
  --product NAME  the product that gave the code: ${[...products.keys()].slice(0, 5).join(', ')},
                  ${[...products.keys()].slice(5).join(', ')}
  --locale TAG    the language, as a device reports it (default: en-US);
                  one of ${shipped.map(({ locale }) => locale).join(', ')}
  --json          print the full explanation as JSON
  --all           show every code and state
  --help          show this text
  --version       show the version of this package

Exit status: 0 if all codes are known, 1 if a code is unknown or missing, 2 for wrong usage, bad JSON
or output that could not be written.`

/** A prefix so that parseArgs does not take a negative number for an option. No argument can contain it. */
const CODE = '\0'

/** Reads the arguments, and standard input for `-`. Throws an error with a one-line reason for wrong usage. */
async function readArguments() {
  const { values, positionals: marked } = parseArgs({
    args: process.argv
      .slice(2)
      .map((argument, n, all) =>
        /^-\d/.test(argument) && !/^--(?:locale|product)$/.test(all[n - 1] ?? '')
          ? CODE + argument
          : argument,
      ),
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
  if ((positionals.length === 0) === !values.all) {
    throw new Error('give one code or more, or - for a response, or --all; --help says more')
  }
  if (response && positionals.length > 1) throw new Error('- stands alone: a response or codes, not both')
  if (values.product !== undefined && (response || values.all)) {
    throw new Error('--product is for codes, not for - or --all')
  }
  if (response) return { ...values, given: [readCode(await readJson())] }
  return { ...values, given: values.all ? [...Object.keys(codes), ...Object.keys(aliases)] : positionals }
}

/** The columns of the table. The text comes last: its width depends on the font and aligns nothing. */
const COLUMNS: Record<string, (explanation: Explanation) => string> = {
  code: ({ code }) => printable(code.trim()),
  family: ({ family = '-' }) => family,
  billed: ({ billed }) => (billed === undefined ? '-' : billed ? 'yes' : 'no'),
  audience: ({ audience }) => audience,
  action: ({ action }) => action,
  retry: ({ retry }) => retry || 'no',
  'title → advice': ({ audience, message, title, advice }) =>
    [
      advice ? `${title} → ${advice}` : title,
      ...(audience === 'developer' ? [`(for developers: ${message})`] : []),
    ].join(' '),
}

/** A code as one safe line: line ends and characters that control a terminal or text direction are escaped. */
function printable(code: string): string {
  return code.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, escaped)
}

const escaped = (character: string) =>
  [...Array(character.length).keys()]
    .map(n => `\\u${character.charCodeAt(n).toString(16).padStart(4, '0')}`)
    .join('')

/** JSON.stringify escapes the other control characters. */
const json = (value: unknown) =>
  JSON.stringify(value, null, 2).replace(/[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu, escaped)

function table(explanations: readonly Explanation[]): string {
  const rows = [
    Object.keys(COLUMNS),
    ...explanations.map(explanation => Object.values(COLUMNS).map(cell => cell(explanation))),
  ]
  const widths = Object.keys(COLUMNS).map((_, column) =>
    Math.max(...rows.map(row => row[column]?.length ?? 0)),
  )
  return rows
    .map(row =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** The JSON on standard input, in UTF-8 or UTF-16. Rejects if it is not JSON. */
async function readJson(): Promise<unknown> {
  const input = await buffer(process.stdin)
  // Windows PowerShell writes UTF-16, with or without a byte order mark. JSON begins with ASCII, so UTF-16 has a zero byte.
  const [first, second] = input
  const encoding =
    second === 0 || (first === 0xff && second === 0xfe)
      ? 'utf-16le'
      : first === 0 || (first === 0xfe && second === 0xff)
        ? 'utf-16be'
        : 'utf-8'
  try {
    return JSON.parse(new TextDecoder(encoding).decode(input))
  } catch (error) {
    throw new Error(`standard input is not JSON: ${printable((error as Error).message)}`)
  }
}

/** Writes to standard output. Rejects if that fails, for example on a full disk. */
async function print(text: string): Promise<void> {
  const { stdout } = process
  stdout.on('error', () => {}) // The callback gets the same error.
  await promisify<string, void>((chunk, done) => stdout.write(chunk, error => done(error ?? null)))(
    `${text}\n`,
  )
}

/** Names the products that know a code, if it means the same in all. Short numbers such as -1 may be from any product. */
function hint(code: string): string {
  const candidates = [...products].map(([name, product]) => ({ name, key: product(code) }))
  const named = candidates.filter(({ key }) => key !== undefined && key !== messageKey(code))
  if (/^-?\d\d?$/.test(code) || new Set(named.map(({ key }) => key)).size !== 1) return ''
  return `; it may be from another product: ${named.map(({ name }) => `--product ${name}`).join(', ')}`
}

async function main(): Promise<number> {
  let call: Awaited<ReturnType<typeof readArguments>>
  try {
    call = await readArguments()
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    const [reason] = message.split(/\. |\n/)
    const flags = code?.startsWith('ERR_PARSE_ARGS')
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
  const explanations = call.given.map(code => explain(code, pack, products.get(call.product ?? '')))
  await print(call.json ? json(explanations) : table(explanations))
  const unknown = explanations.filter(({ known }) => !known)
  for (const { code, key } of unknown) {
    const reason = call.product ? `in the table of ${call.product}` : 'a published code'
    const fault = code === '' ? 'there is no code' : `"${printable(code)}" is not ${reason}`
    console.error(
      `liveness-messages: ${fault}; users see the message of ${key}${call.product ? '' : hint(code)}`,
    )
  }
  return unknown.length > 0 ? 1 : 0
}

try {
  process.exitCode = await main()
} catch (error) {
  // A reader may stop early, like `head`.
  const { code, message } = error as NodeJS.ErrnoException
  if (code !== 'EPIPE') console.error(`liveness-messages: could not write: ${message}`)
  process.exitCode = 2
}
