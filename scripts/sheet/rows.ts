import { type CsvError, parse } from 'csv-parse/sync'

export interface Row {
  readonly line: number
  readonly cells: readonly string[]
}

/** Throws an error about a line of a sheet. */
export type Fail = (line: number, reason: string) => never

/** The rows of a CSV file from Excel, LibreOffice or Google Sheets, without empty ones. */
export function rowsOf(bytes: Uint8Array, fail: Fail): Row[] {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return fail(1, 'expected UTF-8; in Excel, save as “CSV UTF-8”')
  }
  // The column titles contain none of these.
  const delimiter = /[,;\t]/.exec(text)?.[0] ?? ','
  try {
    const parsed = parse(text, { delimiter, info: true, relax_column_count: true, skip_empty_lines: true })
    return (parsed as unknown as { info: { lines: number }; record: string[] }[])
      .map(({ info, record }) => ({ line: info.lines, cells: record }))
      .filter(({ cells }) => cells.some(cell => cell !== ''))
  } catch (error) {
    const { message, lines = 1 } = error as CsvError & { lines?: number }
    return fail(lines, message)
  }
}
