import { codes, GENERIC, type MessageKey, shared } from './codes'

const own = Object.prototype.hasOwnProperty

/** The code as text, as it came; `''` for a value that is neither text nor a number. */
export function codeText(code: unknown): string {
  return typeof code === 'string' || typeof code === 'number' || typeof code === 'bigint' ? String(code) : ''
}

/** The key in `table` (a catalogue, or the messages of a pack) that serves `code`; a number may stay a number. */
export function keyIn(table: object, code: unknown): MessageKey {
  // 1. The code as it came, which is nearly always known: 1201, 'FailedOperation.ActionLightDark' → 1201.
  if (typeof code === 'number') return served(table, code) ?? GENERIC
  const text = codeText(code)
  const key = served(table, text)
  if (key !== undefined) return key

  // 2. In other clothes: ' 1201 ' → '1201', 1201n → '1201'.
  const trimmed = text.trim()
  // 3. Its parent: 'InvalidParameterValue.Anything' → 'InvalidParameterValue'.
  // 4. The generic message.
  return served(table, trimmed) ?? parent(table, trimmed) ?? GENERIC
}

/** The key of a code, or of the one that means the same. */
function served(table: object, code: string | number): MessageKey | undefined {
  if (own.call(table, code)) return code as MessageKey
  return own.call(shared, code) ? served(table, shared[code as keyof typeof shared]) : undefined
}

/**
 * The key of what a sub-code belongs to. No code has more than two parts. A number has none (1201.5 is no kind of 1201), and
 * neither has 'Success': what has parts is named in two words, 'InvalidParameter'.
 */
function parent(table: object, text: string): MessageKey | undefined {
  const parts = text.split('.', 2)
  const [head = ''] = parts
  return /[a-z][A-Z]/.test(head) ? (served(table, parts.join('.')) ?? served(table, head)) : undefined
}

/** Whether the code itself is published, be its text its own or another's. */
export function isKnown(text: string): boolean {
  return own.call(codes, text) || own.call(shared, text)
}

/**
 * The key under which every pack, and every library that a pack was given to, has the message of a code.
 *
 * @param code Any value. Text may have space around it, a number may be written as text.
 * @returns The key. An unknown sub-code gets its parent's (`'InvalidParameterValue.X'` →
 *   `'InvalidParameterValue'`), whatever else is unknown `'FailedOperation.UnKnown'`. Never throws.
 * @example
 * messageKey(1201) // '1201'
 * messageKey('FailedOperation.ActionLightDark') // '1201', whose text it shares
 * messageKey(9999) // 'FailedOperation.UnKnown'
 */
export function messageKey(code: unknown): MessageKey {
  return `${keyIn(codes, code)}`
}
