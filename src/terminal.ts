// The input and output of the command line: texts, JSON and a table.
import { buffer } from 'node:stream/consumers'
import { promisify } from 'node:util'
import type { Explanation } from './message'

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
export function printable(code: string): string {
  return code.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, escaped)
}

const escaped = (character: string) =>
  [...Array(character.length).keys()]
    .map(n => `\\u${character.charCodeAt(n).toString(16).padStart(4, '0')}`)
    .join('')

/** JSON.stringify escapes the other control characters. */
export const json = (value: unknown) =>
  JSON.stringify(value, null, 2).replace(/[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu, escaped)

export function table(explanations: readonly Explanation[]): string {
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
export async function readJson(): Promise<unknown> {
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
export async function print(text: string): Promise<void> {
  const { stdout } = process
  stdout.on('error', () => {}) // The callback gets the same error.
  await promisify<string, void>((chunk, done) => stdout.write(chunk, error => done(error ?? null)))(
    `${text}\n`,
  )
}
