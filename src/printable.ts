import type { Explanation } from './explain'

const escaped = (character: string) =>
  [...Array(character.length).keys()]
    .map(n => `\\u${character.charCodeAt(n).toString(16).padStart(4, '0')}`)
    .join('')

/** A text as one safe line: line ends and characters that control a terminal or text direction are escaped. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, escaped)
}

/** A value as JSON that is safe in a terminal. `JSON.stringify` escapes the other control characters. */
export function printableJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(/[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu, escaped)
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

/** The explanations as a table, a line each. */
export function printableTable(explanations: readonly Explanation[]): string {
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
