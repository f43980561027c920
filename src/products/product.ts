import type { MessageKey } from '../codes'
import { codeText } from '../key'

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
  const table = tables.find(each => Object.prototype.hasOwnProperty.call(each, text))
  return table?.[text]
}

export const product =
  (...tables: readonly Table[]): Product =>
  code =>
    keyOf(code, ...tables)
