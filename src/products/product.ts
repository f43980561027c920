import { GENERIC, type MessageKey } from '../codes'
import { codeText, isKnown, messageKey } from '../key'

/**
 * Gives the key of a product's code; `undefined` for any value that is not in the product's table. Never throws.
 *
 * An app's own codes work the same way: `code => ours[code]`.
 */
// biome-ignore lint/suspicious/noExplicitAny: whatever came is passed on, and an app's own function says what it takes.
export type Product = (code: any) => MessageKey | undefined

/** The message keys of a product's codes. */
export type Table = Readonly<Record<string, MessageKey>>

/** The key of a code in the first table that has it. */
export function keyOf(code: unknown, ...tables: readonly Table[]): MessageKey | undefined {
  const text = codeText(code).trim()
  for (const table of tables) {
    if (Object.prototype.hasOwnProperty.call(table, text)) return table[text]
  }
  return undefined
}

/** A product with codes of its own. */
export const product =
  (...tables: readonly Table[]): Product =>
  code =>
    keyOf(code, ...tables)

/** A product with the catalogue's codes, some of which mean something else there. */
export const edition =
  (table: Table): Product =>
  code => {
    const key = keyOf(code, table) ?? messageKey(code)
    // An unknown sub-code has its parent's key. Any other unknown code has the generic one, which is also a code.
    return key === GENERIC && !isKnown(codeText(code).trim()) ? undefined : key
  }

/** Tables with other numbers for the same constants. */
export function renumbered(number: (code: number) => number, ...tables: readonly Table[]): Table {
  const codes: Record<string, MessageKey> = {}
  for (const table of tables) {
    for (const code of Object.keys(table)) codes[number(Number(code))] = table[code] as MessageKey
  }
  return codes
}
