#!/usr/bin/env node
import { parseArgs } from 'node:util'
import { version } from '../package.json'
import { codes, shared } from './codes'
import { loadPack } from './load'
import { shipped } from './locales'
import { explain } from './message'
import { matchPack } from './pick'
import { readCode } from './read'
import { json, print, printable, readJson, table } from './terminal'

const HELP = `Usage: liveness-messages CODE… [--locale TAG] [--json]
       liveness-messages - [--locale TAG] [--json] < response.json
       liveness-messages --all [--locale TAG] [--json]

What a face-liveness code says to the person, and the next step.

  -             the code in a response, read as JSON from standard input
  --locale TAG  the language, as a device reports it (default: en-US);
                there are ${shipped.map(({ locale }) => locale).join(', ')}
  --json        the whole explanation, for programs
  --all         every code of the catalogue
  --help        this text
  --version     the version of this package

Exit status: 0 for known codes, 1 where a code is unknown or missing, 2 for a wrong call, bad JSON,
or output that could not be written.`

/** Set before a negative number, so that it is no option; no argument can hold this character. */
const CODE = '\0'

async function readArguments() {
  const { values, positionals: marked } = parseArgs({
    args: process.argv.slice(2).map(argument => (/^-\d/.test(argument) ? CODE + argument : argument)),
    allowPositionals: true,
    options: {
      locale: { type: 'string', default: 'en-US' },
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
  const response = positionals.includes('-')
  if (positionals.length + Number(values.all ?? 0) === 0 || (positionals.length > 0 && values.all)) {
    throw new Error('give one code or more, or - for a response, or --all; --help says more')
  }
  if (response && positionals.length > 1) throw new Error('- stands alone: a response or codes, not both')
  if (response) return { ...values, given: [readCode(await readJson())] }
  return { ...values, given: values.all ? [...Object.keys(codes), ...Object.keys(shared)] : positionals }
}

async function main(): Promise<number> {
  let call: Awaited<ReturnType<typeof readArguments>>
  try {
    call = await readArguments()
  } catch (error) {
    const [reason = ''] = (error as Error).message.split(/\. |\n/)
    const flags = /^(Unknown option|Option)/.test(reason)
      ? '; the options are --locale TAG, --json, --all, --help, --version'
      : ''
    console.error(`liveness-messages: ${reason}${flags}`)
    return 2
  }
  if (call.help || call.version) {
    await print(call.help ? HELP : version)
    return 0
  }
  const pack = await loadPack(call.locale)
  const explanations = call.given.map(code => explain(code, pack))
  await print(call.json ? json(explanations) : table(explanations))
  const unknown = explanations.filter(({ known }) => !known)
  for (const { code, key } of unknown) {
    const fault = code === '' ? 'there is no code' : `"${printable(code)}" is no published code`
    console.error(`liveness-messages: ${fault}; a person sees the message of ${key}`)
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
