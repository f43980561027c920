#!/usr/bin/env node
import { parseArgs } from 'node:util'
import { version } from '../package.json'
import { codes } from './codes'
import { loadPack } from './load'
import { shipped } from './locales'
import { type Explanation, explain } from './message'
import { matchPack } from './pick'

const HELP = `Usage: liveness-messages CODE… [--locale TAG] [--json]
       liveness-messages --all [--locale TAG] [--json]

What a face-liveness code says to the person, and the next step.

  --locale TAG  the language, as a device reports it (default: en-US);
                there are ${shipped.map(({ locale }) => locale).join(', ')}
  --json        the whole explanation, for programs
  --all         every code of the catalogue
  --help        this text
  --version     the version of this package

Exit status: 0 for known codes, 1 where a code is unknown, 2 for a wrong call.`

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

function readArguments() {
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
  if (values.help || values.version) return { ...values, codes: [] }
  if (!matchPack(shipped, values.locale)) {
    const choices = shipped.map(({ locale }) => locale).join(', ')
    throw new Error(`there is no locale "${values.locale}"; choose from ${choices}`)
  }
  if (values.all ? positionals.length > 0 : positionals.length === 0) {
    throw new Error('give one code or more, or else --all; --help says more')
  }
  return { ...values, codes: values.all ? Object.keys(codes) : positionals }
}

async function main(): Promise<number> {
  let options: ReturnType<typeof readArguments>
  try {
    options = readArguments()
  } catch (error) {
    const [reason] = (error as Error).message.split(/\. |\n/)
    const flags = /option/i.test(reason ?? '')
      ? '; the options are --locale TAG, --json, --all, --help, --version'
      : ''
    console.error(`liveness-messages: ${reason}${flags}`)
    return 2
  }
  if (options.help || options.version) {
    console.log(options.help ? HELP : version)
    return 0
  }
  const pack = await loadPack(options.locale)
  const explanations = options.codes.map(code => explain(code, pack))
  console.log(options.json ? JSON.stringify(explanations, null, 2) : table(explanations))
  const unknown = explanations.filter(({ known }) => !known)
  for (const { code, key } of unknown) {
    console.error(`liveness-messages: "${code}" is not in the catalogue; a person sees the message of ${key}`)
  }
  return unknown.length > 0 ? 1 : 0
}

process.exitCode = await main()
