// What the command line reads and writes: texts, JSON, and a table for a terminal.
import { buffer } from 'node:stream/consumers'
import { promisify } from 'node:util'
import type { Explanation } from './message'

/** The columns of the table. The text comes last, so that its width, which depends on the font, aligns nothing. */
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

/** A code in one line, whatever it holds: line ends and what steers a terminal or the direction of text are written out. */
export function printable(code: string): string {
  return code.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, escaped)
}

const escaped = (character: string) =>
  [...Array(character.length).keys()]
    .map(n => `\\u${character.charCodeAt(n).toString(16).padStart(4, '0')}`)
    .join('')

/** JSON escapes the rest of the control characters by itself. */
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

/** The JSON on standard input, in whatever Unicode encoding a shell has written it; rejects where it is not JSON. */
export async function readJson(): Promise<unknown> {
  const input = await buffer(process.stdin)
  // Windows PowerShell writes UTF-16, with or without a byte order mark. JSON begins with ASCII, so its zero tells.
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

/** Writes to standard output; rejects where that is not possible, on a full disk for instance. */
export async function print(text: string): Promise<void> {
  const { stdout } = process
  stdout.on('error', () => {}) // The callback has the same error.
  await promisify<string, void>((chunk, done) => stdout.write(chunk, error => done(error ?? null)))(
    `${text}\n`,
  )
}
