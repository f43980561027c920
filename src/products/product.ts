import { GENERIC, type MessageKey } from '../codes'
import { codeText } from '../key'

/** Gives the key of what a product means by a code; for any other value `'FailedOperation.UnKnown'`. Never throws. */
export type Product = (code: unknown) => MessageKey

/** What a product's codes mean, by code. */
export type Table = Readonly<Record<string, MessageKey>>

/** The key that the first of the tables with this code has. */
export function keyOf(code: unknown, ...tables: readonly Table[]): MessageKey | undefined {
  const text = codeText(code).trim()
  const table = tables.find(each => Object.prototype.hasOwnProperty.call(each, text))
  return table?.[text]
}

export const product =
  (...tables: readonly Table[]): Product =>
  code =>
    keyOf(code, ...tables) ?? GENERIC
