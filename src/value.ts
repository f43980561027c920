// Reads values of any shape without throwing.
import { codeText } from './key'

/** The types of a code. */
export type CodeValue = string | number | bigint

/** A property of any value; `undefined` if there is none, or if reading it throws. */
export function get(value: unknown, name: string): unknown {
  try {
    return (value as Record<string, unknown> | null | undefined)?.[name]
  } catch {
    return undefined
  }
}

/** A field in the spelling of the vendor's API (`ErrCode`) or its Java SDK (`errCode`). */
export function field(value: unknown, name: string): unknown {
  const found = get(value, name)
  return found === undefined
    ? get(
        value,
        name.replace(/^./, first => first.toLowerCase()),
      )
    : found
}

/** The names of an object's own properties; of a list, its first ten thousand indexes. */
export function ownNames(value: unknown): string[] {
  try {
    if (ArrayBuffer.isView(value)) return []
    return Object.keys(Array.isArray(value) ? value.slice(0, 10_000) : (value as object))
  } catch {
    return []
  }
}

/** An object's own properties, by their names, as lines of text, `name=value`, with the values that can be codes. */
export const linesOf = (value: unknown, names: readonly string[]) =>
  names
    .map(name => `${name}=${codeText(get(value, name)).slice(0, 99)}`.replace(/\s/g, ' '))
    // HuiYan's mark stands one deeper.
    .concat(get(get(value, 'extra'), 'sdkToken') ? 'extra=sdkToken' : '')
    .join('\n')

/** The value, if it can be a code. */
export const asCode = (value: unknown) =>
  /^(\s*|NaN)$/.test(codeText(value)) ? undefined : (value as CodeValue)
