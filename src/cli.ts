import type { Readable, Writable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { parseArgs, promisify } from 'node:util'
import { explain } from './explain'
import { exportCodes, exportTexts, type FormatName, formats, isFormat } from './export'
import { messageKey } from './key'
import { loadPack } from './load'
import { shipped } from './locales'
import { catalogue, version } from './own-files'
import { matchPack } from './pick-pack'
import { printable, printableJson, printableTable } from './printable'
import * as productFunctions from './products'
import { readCode } from './read-code'

/** The product functions, by name. */
const products = new Map(Object.entries<productFunctions.Product>(productFunctions))
const productNames = [...products.keys()]
const localeNames = shipped.map(({ locale }) => locale)

/** Names in lines of at most 81 characters, to stand under the text of an option. */
const listed = (names: readonly string[]) =>
  (names.join(', ').match(/.{1,80}(?:,|$)/g) ?? []).map(line => line.trim()).join(`\n${' '.repeat(19)}`)

const HELP = `Usage: liveness-messages CODE… [--product NAME] [--locale TAG] [--json]
       liveness-messages --all [--product NAME] [--locale TAG] [--json]
       liveness-messages - [--locale TAG] [--json] < response.json
       liveness-messages export --format FORMAT [--locale TAG | --codes] > file
Shows the message and the next step of a face-liveness code, or writes the texts for a native app.

  -                read a JSON response from standard input and find its code
  --all            show every code and state, or every code of the product
  --product NAME   the product that gave the code:
                   ${listed(productNames)}
  --locale TAG     the language, as a device reports it (default: en-US); one of
                   ${listed(localeNames)}
  --json           print full explanations as JSON: "explanations" in codes.schema.json
  --format FORMAT  android (XML), apple (.strings), arb (Flutter) or harmony (HarmonyOS)
  --codes          in place of the texts, print codes.json with their names in the format
  --help, --version

Exit status: 0 if all codes are known, 1 if a code is unknown or missing, 2 for wrong usage,
bad JSON or output that could not be written.`

const OPTIONS = {
  locale: { type: 'string', default: 'en-US' },
  product: { type: 'string' },
  json: { type: 'boolean' },
  all: { type: 'boolean' },
  format: { type: 'string' },
  codes: { type: 'boolean' },
  help: { type: 'boolean' },
  version: { type: 'boolean' },
} as const

/** A prefix so that parseArgs does not take a negative number for an option. No argument can contain it. */
const NUMBER = '\0'
const unmarked = (argument: string) => argument.replace(NUMBER, '')

type Options = ReturnType<typeof readOptions>

/** Reads the arguments. Throws an error with a one-line reason for wrong usage. */
function readOptions(args: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: args.map(argument => (/^-\d/.test(argument) ? NUMBER + argument : argument)),
    allowPositionals: true,
    options: OPTIONS,
  })
  const { product, format } = values
  return {
    ...values,
    locale: unmarked(values.locale),
    product: product === undefined ? undefined : unmarked(product),
    format: format === undefined ? undefined : unmarked(format),
    words: positionals.map(unmarked),
  }
}

const noSuch = (kind: string, value: string, choices: readonly string[]) =>
  new Error(`there is no ${kind} "${printable(value)}"; choose from ${choices.join(', ')}`)

/** Throws an error with a one-line reason if the options do not belong together, or if a value is not one of the choices. */
function checkUsage({ words, all, product, locale, json, format, codes }: Options): void {
  const [word] = words
  if (word === 'export') {
    if (format === undefined) throw new Error(`export needs --format; choose from ${formats.join(', ')}`)
    if (words.length > 1 || all || json || product !== undefined) {
      throw new Error('export takes --format, --locale and --codes alone')
    }
  } else if (format !== undefined || codes) {
    throw new Error('--format and --codes are for export')
  } else if ((word === undefined) === !all) {
    throw new Error('give one code or more, or - for a response, or --all; --help says more')
  } else if (words.includes('-')) {
    if (words.length > 1) throw new Error('- stands alone: a response or codes, not both')
    if (product !== undefined) throw new Error('--product is for codes, not for -')
  }
  if (!matchPack(shipped, locale)) throw noSuch('locale', locale, localeNames)
  if (product !== undefined && !products.has(product)) throw noSuch('product', product, productNames)
  if (format !== undefined && !isFormat(format)) throw noSuch('format', format, formats)
}

/** The JSON on standard input, in UTF-8 or UTF-16. Rejects if it is not JSON. */
async function readJson(stdin: Readable): Promise<unknown> {
  const input = await buffer(stdin)
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

/** Every code and state, or every code that a product knows. */
function allCodes(name = ''): string[] {
  const { codes } = catalogue
  const product = products.get(name)
  if (!product) return Object.keys(codes)
  const tables: Record<string, object> = { ...catalogue.editions, ...catalogue.products }
  return Object.keys({ ...codes, ...tables[name] }).filter(code => product(code) !== undefined)
}

/** Names the products that know a code, if it means the same in all. Short numbers such as -1 may be from any product. */
function hint(code: string): string {
  const candidates = [...products].map(([name, product]) => ({ name, key: product(code) }))
  const named = candidates.filter(({ key }) => key !== undefined && key !== messageKey(code))
  if (/^-?\d\d?$/.test(code) || new Set(named.map(({ key }) => key)).size !== 1) return ''
  return `; it may be from another product: ${named.map(({ name }) => `--product ${name}`).join(', ')}`
}

/** What a call prints. `notes` go to standard error. */
interface Result {
  readonly output: string
  readonly notes?: readonly string[]
  readonly status?: number
}

async function explained({ words, all, product, locale, json }: Options, stdin: Readable): Promise<Result> {
  const given = all ? allCodes(product) : words[0] === '-' ? [readCode(await readJson(stdin))] : words
  const pack = await loadPack(locale)
  const explanations = given.map(code => explain(code, pack, products.get(product ?? '')))
  const notes = explanations
    .filter(({ known }) => !known)
    .map(({ code, key }) => {
      const reason = product ? `in the table of ${product}` : 'a published code'
      const fault = code === '' ? 'there is no code' : `"${printable(code)}" is not ${reason}`
      return `${fault}; users see the message of ${key}${product ? '' : hint(code)}`
    })
  const output = json ? printableJson(explanations) : printableTable(explanations)
  return { output, notes, status: notes.length > 0 ? 1 : 0 }
}

async function exported(format: FormatName, { locale, codes }: Options): Promise<Result> {
  if (codes) return { output: JSON.stringify(exportCodes(format), null, 2) }
  const { file, content } = exportTexts(format, await loadPack(locale))
  return { output: content, notes: [`save this as ${file}`] }
}

async function run(args: readonly string[], stdin: Readable): Promise<Result> {
  const options = readOptions(args)
  if (options.help) return { output: HELP }
  if (options.version) return { output: version }
  checkUsage(options)
  const { format } = options
  return isFormat(format) ? exported(format, options) : explained(options, stdin)
}

/** The reason of an error in one line. */
function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  const [reason = ''] = message.split(/\. |\n/)
  if (!code?.startsWith('ERR_PARSE_ARGS')) return reason
  const options = Object.keys(OPTIONS).map(name => `--${name}`)
  return `${reason}; the options are ${options.join(', ')}`
}

/**
 * Runs the command line.
 *
 * @param args What stands after the name of the program.
 * @returns The exit status.
 */
export async function main(
  args: readonly string[],
  { stdin, stdout, stderr }: { stdin: Readable; stdout: Writable; stderr: Writable },
): Promise<number> {
  const complain = (reason: string) => stderr.write(`liveness-messages: ${reason}\n`)
  let result: Result
  try {
    result = await run(args, stdin)
  } catch (error) {
    complain(reasonOf(error))
    return 2
  }
  const { output, notes = [], status = 0 } = result
  try {
    stdout.on('error', () => {}) // The callback gets the same error.
    await promisify<string, void>((text, done) => stdout.write(text, error => done(error ?? null)))(
      `${output}\n`,
    )
  } catch (error) {
    // A reader may stop early, like `head`.
    const { code, message } = error as NodeJS.ErrnoException
    if (code !== 'EPIPE') complain(`could not write: ${message}`)
    return 2
  }
  notes.forEach(complain)
  return status
}
