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

/** Parses the JSON text of an object or a string, and the address that the H5 flow returns to. Other values stay as they are. */
export function parseJson(value: unknown): unknown {
  if (typeof value !== 'string') return value
  if (/[?&]h5faceId=/.test(value)) return { h5faceId: true, code: /[?&]code=([^&#]*)/.exec(value)?.[1] }
  if (!/^\s*[{"]/.test(value)) return value
  try {
    // `trim` also removes a byte order mark.
    return JSON.parse(value.trim())
  } catch {
    return undefined
  }
}

/** The value, if it can be a code. */
export function asCode(value: unknown): CodeValue | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value
  return typeof value === 'bigint' || (typeof value === 'number' && !Number.isNaN(value)) ? value : undefined
}

/** Whether the value is a code that leaves nothing to do. */
export function endsWell(value: unknown): boolean {
  return /^\s*(?:-?0|14|Success)\s*$/.test(String(asCode(value)))
}

/** Whether the value is any other code. */
export function fails(value: unknown): boolean {
  return asCode(value) !== undefined && !endsWell(value)
}
