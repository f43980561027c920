import { aliases, type Code, codes, GENERIC, type MessageKey, type State } from './codes'

const own = Object.prototype.hasOwnProperty

/** A message key; for a numeric code it may be a number. */
type Key = keyof typeof codes

/** The code as text, untrimmed; `''` for a value that is neither text nor a number. */
export function codeText(code: unknown): string {
  return typeof code === 'string' || typeof code === 'number' || typeof code === 'bigint' ? String(code) : ''
}

/** The key of `code` in `table`: the catalogue or the messages of a pack. */
export function findKey(table: object, code: unknown): Key {
  const text = codeText(code).trim()
  return (
    // 1. The code or its alias: 1201, 'FailedOperation.ActionLightDark' → 1201
    ownKey(table, text) ??
    // 2. Its parent: 'InvalidParameterValue.Anything' → 'InvalidParameterValue'
    parentKey(table, text) ??
    // 3. The generic key.
    GENERIC
  )
}

/** The key of a code or, for an alias, of its target. */
function ownKey(table: object, code: string | number): Key | undefined {
  if (own.call(table, code)) return code as Key
  return own.call(aliases, code) ? ownKey(table, aliases[code as keyof typeof aliases]) : undefined
}

/**
 * The key of a sub-code's parent. No code has more than two parts. Only a code with a name of two words, such as
 * 'InvalidParameter', has sub-codes: 1201 and 'Success' have none, so 1201.5 has no parent.
 */
function parentKey(table: object, text: string): Key | undefined {
  const parts = text.split('.', 2)
  const head = parts[0] as string
  return /[a-z][A-Z]/.test(head) ? (ownKey(table, parts.join('.')) ?? ownKey(table, head)) : undefined
}

/** Whether the catalogue has this code, as an entry or as an alias. */
export function isKnown(text: string): boolean {
  return own.call(codes, text) || own.call(aliases, text)
}

/**
 * Gives the key of a code's message, in any pack and in any library that loaded one.
 *
 * @param code Any value. Space around text is ignored; `'1201'` is the same as `1201`.
 * @returns The key. An unknown sub-code gets its parent's key (`'InvalidParameterValue.X'` → `'InvalidParameterValue'`).
 *   Any other unknown value gets `'FailedOperation.UnKnown'`. Never throws.
 * @example
 * messageKey(1201) // '1201'
 * messageKey('FailedOperation.ActionLightDark') // '1201'
 * messageKey(9999) // 'FailedOperation.UnKnown'
 */
export function messageKey(code: Code | State): MessageKey
export function messageKey(code: unknown): MessageKey
export function messageKey(code: unknown): MessageKey {
  return `${findKey(codes, code)}`
}
