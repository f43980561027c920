import { aliases, codes, GENERIC, type MessageKey } from './codes'

const own = Object.prototype.hasOwnProperty

/** A key of a message; that of a numeric code may be a number. */
type Key = keyof typeof codes

/** The code as text, as it came; `''` for a value that is neither text nor a number. */
export function codeText(code: unknown): string {
  return typeof code === 'string' || typeof code === 'number' || typeof code === 'bigint' ? String(code) : ''
}

/**
 * The key of `code` in `table`, which is the catalogue or the messages of a pack.
 *
 * Steps 1 and 2 are there for speed: the others answer the same.
 */
export function findKey(table: object, code: unknown): Key {
  // 1. A number is a key, an alias, or unknown: 1201, 1410 → 'cancelled'.
  if (typeof code === 'number') return ownKey(table, code) ?? GENERIC
  // 2. The code as it came, which is nearly always known: 'FailedOperation.ActionLightDark' → 1201.
  const text = codeText(code)
  const key = ownKey(table, text)
  if (key !== undefined) return key
  // 3. Without the space around it, or a number in another type: ' 1201 ', 1201n.
  // 4. Its parent: 'InvalidParameterValue.Anything' → 'InvalidParameterValue'.
  // 5. The generic message.
  const trimmed = text.trim()
  return ownKey(table, trimmed) ?? parentKey(table, trimmed) ?? GENERIC
}

/** The key of a code, or of the one whose text it shares. */
function ownKey(table: object, code: string | number): Key | undefined {
  if (own.call(table, code)) return code as Key
  return own.call(aliases, code) ? ownKey(table, aliases[code as keyof typeof aliases]) : undefined
}

/**
 * The key of what a sub-code belongs to. No code has more than two parts. A number has none (1201.5 is not a sub-code of
 * 1201), nor has 'Success': only a code whose name has two words has sub-codes, 'InvalidParameter'.
 */
function parentKey(table: object, text: string): Key | undefined {
  const parts = text.split('.', 2)
  const [head = ''] = parts
  return /[a-z][A-Z]/.test(head) ? (ownKey(table, parts.join('.')) ?? ownKey(table, head)) : undefined
}

/** Whether the code itself is in the catalogue, with a text of its own or as an alias. */
export function isKnown(text: string): boolean {
  return own.call(codes, text) || own.call(aliases, text)
}

/**
 * The key of a code's message, in any pack and in any library that loaded one.
 *
 * @param code Any value. Text may have space around it; a number may be written as text.
 * @returns The key. An unknown sub-code gets its parent's (`'InvalidParameterValue.X'` →
 *   `'InvalidParameterValue'`), any other unknown code `'FailedOperation.UnKnown'`. Never throws.
 * @example
 * messageKey(1201) // '1201'
 * messageKey('FailedOperation.ActionLightDark') // '1201'
 * messageKey(9999) // 'FailedOperation.UnKnown'
 */
export function messageKey(code: unknown): MessageKey {
  return `${findKey(codes, code)}`
}
