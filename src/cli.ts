#!/usr/bin/env node
import { text } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { version } from '../package.json'
import { codes, shared } from './codes'
import { loadPack } from './load'
import { shipped } from './locales'
import { type Explanation, explain } from './message'
import { matchPack } from './pick'
import { readCode } from './read'

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

Exit status: 0 for known codes, 1 where a code is unknown or missing, 2 for a wrong call or bad JSON.`

/** The columns of the table. The text comes last, so that its width, which depends on the font, aligns nothing. */
const COLUMNS: Record<string, (explanation: Explanation) => string> = {
  code: ({ code }) => code.trim(),
  family: ({ family = '-' }) => family,
  billed: ({ billed }) => (billed === undefined ? '-' : billed ? 'yes' : 'no'),
  audience: ({ audience }) => audience,
  action: ({ action }) => action,
  retryable: ({ retryable }) => (retryable ? 'yes' : 'no'),
  'message → advice': ({ message, advice }) => (advice ? `${message} → ${advice}` : message),
}

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

async function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      locale: { type: 'string', default: 'en-US' },
      json: { type: 'boolean' },
      all: { type: 'boolean' },
      help: { type: 'boolean' },
      version: { type: 'boolean' },
    },
  })
  if (values.help || values.version) return { ...values, given: [] }
  if (!matchPack(shipped, values.locale)) {
    const choices = shipped.map(({ locale }) => locale).join(', ')
    throw new Error(`there is no locale "${values.locale}"; choose from ${choices}`)
  }
  const response = positionals.includes('-')
  if (positionals.length + Number(values.all ?? 0) === 0 || (positionals.length > 0 && values.all)) {
    throw new Error('give one code or more, or - for a response, or --all; --help says more')
  }
  if (response && positionals.length > 1) throw new Error('- stands alone: a response or codes, not both')
  if (response) return { ...values, given: [readCode(await readJson())] }
  return { ...values, given: values.all ? [...Object.keys(codes), ...Object.keys(shared)] : positionals }
}

async function readJson(): Promise<unknown> {
  const input = await text(process.stdin)
  try {
    return JSON.parse(input)
  } catch (error) {
    throw new Error(`standard input is not JSON: ${(error as Error).message}`)
  }
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
    console.log(call.help ? HELP : version)
    return 0
  }
  const pack = await loadPack(call.locale)
  const explanations = call.given.map(code => explain(code, pack))
  console.log(call.json ? JSON.stringify(explanations, null, 2) : table(explanations))
  const unknown = explanations.filter(({ known }) => !known)
  for (const { code, key } of unknown) {
    const fault = code === '' ? 'there is no code' : `"${code}" is no published code`
    console.error(`liveness-messages: ${fault}; a person sees the message of ${key}`)
  }
  return unknown.length > 0 ? 1 : 0
}

process.exitCode = await main()
