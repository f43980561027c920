import { codes, type MessageKey, shared } from './codes'

const own = Object.prototype.hasOwnProperty

const GENERIC = 'FailedOperation.UnKnown'

/** The code as text, as it came; `''` for a value that is neither text nor a number. */
export function codeText(code: unknown): string {
  return typeof code === 'string' || typeof code === 'number' || typeof code === 'bigint' ? String(code) : ''
}

/** The key in `table` (a catalogue, or the messages of a pack) that serves `code`; a number may stay a number. */
export function keyIn(table: object, code: unknown): MessageKey {
  const plain = typeof code === 'number' || typeof code === 'string'
  // 1. The code as it came, which is nearly always known: 1201, 'FailedOperation.ActionLightDark' → 1201.
  const key = plain ? served(table, code) : undefined
  if (key !== undefined) return key
  if (typeof code === 'number') return GENERIC

  // 2. In other clothes: ' 1201 ' → '1201', 1201n → '1201'.
  const text = codeText(code).trim()
  // 3. Its parent: 'InvalidParameterValue.Anything' → 'InvalidParameterValue'.
  // 4. The generic message.
  return (text === code ? undefined : served(table, text)) ?? parent(table, text) ?? GENERIC
}

/** The key of a code, or of the one that means the same. */
function served(table: object, code: string | number): MessageKey | undefined {
  if (own.call(table, code)) return code as MessageKey
  const key = own.call(shared, code) ? shared[code as keyof typeof shared] : undefined
  return key !== undefined && own.call(table, key) ? (key as MessageKey) : undefined
}

/** The key of what a sub-code belongs to. No code has more than two parts, and a number has none: 1201.5 is no kind of 1201. */
function parent(table: object, text: string): MessageKey | undefined {
  if (!text.includes('.')) return undefined
  const [head = '', sub] = text.split('.', 2)
  return Number.isNaN(Number(head)) ? (served(table, `${head}.${sub}`) ?? served(table, head)) : undefined
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
