import { GENERIC, type MessageKey } from '../codes'
import { codeText } from '../key'

/** Gives the message key of a product's code; `'FailedOperation.UnKnown'` for any other value. Never throws. */
export type Product = (code: unknown) => MessageKey

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
    keyOf(code, ...tables) ?? GENERIC
