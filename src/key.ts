import { codes, type MessageKey, shared } from './codes'

const own = Object.prototype.hasOwnProperty

/** The code as text, as it came; `''` for a value that is neither text nor a number. */
export function codeText(code: unknown): string {
  return typeof code === 'string' || typeof code === 'number' || typeof code === 'bigint' ? String(code) : ''
}

/** The key in `table` (a catalogue, or the messages of a pack) that serves `code`. */
export function keyIn(table: object, code: unknown): MessageKey {
  const text = codeText(code).trim()
  const candidates = [text]
  // No code has more than two parts, and a number has none: 1201.5 is no kind of 1201.
  const [head = '', sub] = text.split('.', 2)
  if (Number.isNaN(Number(head))) candidates.push(`${head}.${sub}`, head)

  // 1. The code itself: ' 1201 ' → '1201'. Or else its parent: 'InvalidParameterValue.Anything' → 'InvalidParameterValue'.
  for (const candidate of candidates) {
    // 2. A code that means what another one means: 'FailedOperation.ActionLightDark' → '1201'.
    const key = own.call(shared, candidate) ? `${shared[candidate as keyof typeof shared]}` : candidate
    if (own.call(table, key)) return key as MessageKey
  }
  // 3. The generic message.
  return 'FailedOperation.UnKnown'
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
  return keyIn(codes, code)
}
