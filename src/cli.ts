#!/usr/bin/env node
import { version } from '../package.json'
import { HELP, products, readArguments } from './arguments'
import { GENERIC } from './codes'
import { messageKey } from './key'
import { loadPack } from './load'
import { type Explanation, explain } from './message'
import type { Pack } from './pack'
import { json, print, printable, table } from './terminal'

/** The explanation of a code, in its product if one is given. */
function explained(code: unknown, pack: Pack, product: string | undefined): Explanation {
  const key = products.get(product ?? '')?.(code)
  if (key === undefined) return explain(code, pack)
  const { family, billed, ...rest } = explain(key, pack)
  return { ...rest, family: undefined, code: `${code}`, known: key !== GENERIC }
}

/** Names the products that know a code, if it means the same in all. Short numbers such as -1 may be from any product. */
function hint(code: string): string {
  const candidates = [...products].map(([name, product]) => ({ name, key: product(code) }))
  const named = candidates.filter(({ key }) => key !== messageKey(code))
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
  const explanations = call.given.map(code => explained(code, pack, call.product))
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
