// Rows of the tables in src/codes/, aligned in columns that Biome leaves alone.
import type { CodeEntry } from '../../src/codes'
import type { Row } from './catalogue'

const NUMBER = /^(0|[1-9]\d{0,8})$/
const TEXT = /^[A-Z][A-Za-z\d]*(\.[A-Z][A-Za-z\d]*)?$/
const STATE = /^[a-z][A-Za-z\d]*$/

/** What is wrong with a key for a table; `undefined` if nothing is. */
export function objection(key: string, table: string): string | undefined {
  const [pattern, expected] = {
    saas: [NUMBER, 'a whole number'] as const,
    paas: [TEXT, 'a code like InvalidParameter or FailedOperation.CompareFail'] as const,
    states: [STATE, 'a name like cameraDenied'] as const,
  }[table] ?? [
    new RegExp(`${NUMBER.source}|${TEXT.source}`),
    'a whole number or a code like InvalidParameter or FailedOperation.CompareFail',
  ]
  return pattern.test(key) && !(key in {}) ? undefined : `expected ${expected} in "${table}"; found "${key}"`
}

/** A key as a literal: a number if possible. */
export const literal = (key: string) => (NUMBER.test(key) ? key : `'${key}'`)

const start = (key: string) => `  ${STATE.test(key) ? key : literal(key)}:`

/** Moves the columns of a table to the right if a key does not fit. */
function makeRoom(lines: string[], table: readonly Row[], key: string) {
  const column = (lines[table[0]?.line ?? 0] as string).indexOf('{')
  const room = ' '.repeat(Math.max(0, start(key).length + 1 - column))
  for (const { line } of table) lines[line] = (lines[line] as string).replace('{', `${room}{`)
}

/** The source with a new row after `after`, in the table with the rows `table`. */
export function withRow(text: string, table: readonly Row[], after: Row, key: string, entry: CodeEntry) {
  const lines = text.split('\n')
  makeRoom(lines, table, key)
  // Align each field with the nearest row that has it.
  const near = [...table]
    .sort((a, b) => Math.abs(a.line - after.line) - Math.abs(b.line - after.line))
    .map(({ line }) => lines[line] as string)
  const column = (field: string) => near.find(line => line.includes(field))?.indexOf(field) ?? 0
  const row = Object.entries(entry).reduce(
    (line, [field, value]) =>
      `${line.padEnd(column(`${field}:`))}${field}: ${typeof value === 'string' ? `'${value}'` : value}, `,
    `${start(key).padEnd(column('{'))}{ `,
  )
  lines.splice(after.line + 1, 0, row.replace(/, $/, ' },'))
  return lines.join('\n')
}

export const withoutRow = (text: string, row: Row) =>
  text
    .split('\n')
    .filter((_, line) => line !== row.line)
    .join('\n')

export function withRenamedRow(text: string, table: readonly Row[], row: Row, key: string) {
  const lines = text.split('\n')
  makeRoom(lines, table, key)
  const line = lines[row.line] as string
  const column = line.indexOf('{')
  lines[row.line] = start(key).padEnd(column) + line.slice(column)
  return lines.join('\n')
}
