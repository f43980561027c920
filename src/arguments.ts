// Reads the command line: its options, and the codes to explain.
import { parseArgs } from 'node:util'
import { aliases, codes } from './codes'
import { shipped } from './locales'
import { matchPack } from './pick'
import * as productFunctions from './products'
import { readCode } from './read'
import { printable, readJson } from './terminal'

/** The product functions, by name. */
export const products = new Map(Object.entries<productFunctions.Product>(productFunctions))

export const HELP = `Usage: liveness-messages CODE… [--product NAME] [--locale TAG] [--json]
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
export async function readArguments() {
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
