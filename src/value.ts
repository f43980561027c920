// Reads values of any shape without throwing.

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
  return found === undefined ? get(value, name.charAt(0).toLowerCase() + name.slice(1)) : found
}

/** Whether a value has one of these fields. */
export const has = (value: unknown, ...names: string[]) =>
  names.some(name => field(value, name) !== undefined)

/** The names of an object's own properties; of a list, its first ten thousand indexes. */
export function ownNames(value: unknown): string[] {
  try {
    if (Array.isArray(value)) return Array.from({ length: Math.min(value.length, 10_000) }, (_, n) => `${n}`)
    return ArrayBuffer.isView(value) ? [] : Object.keys(value as object)
  } catch {
    return []
  }
}

/** The value, if it can be a code. */
export function asCode(value: unknown): CodeValue | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value
  return typeof value === 'bigint' || (typeof value === 'number' && !Number.isNaN(value)) ? value : undefined
}
