import { type AdviceKey, GENERIC, type MessageKey } from './codes'

/** The texts of one locale. Pass it directly to FormatJS's `createIntl` or react-intl's provider. */
export interface Pack<Locale extends string = string> {
  /** A canonical BCP 47 tag: `'zh-CN'`. */
  readonly locale: Locale
  /** The text direction. */
  readonly dir: 'ltr' | 'rtl'
  /** Code → message. */
  readonly messages: Readonly<Record<MessageKey, string>>
  /** Action → advice. */
  readonly advice: Readonly<Record<AdviceKey, string>>
}

/** The texts to replace, for `customize`. */
export interface PackChanges {
  readonly messages?: Partial<Pack['messages']>
  readonly advice?: Partial<Pack['advice']>
}

/** Returns the pack; throws a TypeError if it is not a whole one. */
export function checkPack<P extends Pack>(pack: P): P {
  const { locale, dir, messages, advice }: Partial<Pack> = pack || {}
  if (!locale || !dir || !messages?.[GENERIC] || !advice) {
    throw new TypeError('expected a pack: { locale, dir, messages, advice }')
  }
  return pack
}

/**
 * Copies a pack with some texts replaced.
 *
 * @param pack The original pack, which does not change.
 * @param changes Messages by key and advice by action. `undefined` keeps a text.
 * @returns A new, frozen pack.
 * @throws RangeError if a key is unknown. TypeError if a text is empty or not a string, if `pack` is not a pack, or if
 *   `changes` or one of its parts is not an object.
 * @example
 * customize(enUS, { messages: { 1201: 'More light, please' } }).messages[1201] // 'More light, please'
 */
export function customize<Locale extends string>(pack: Pack<Locale>, changes: PackChanges): Pack<Locale> {
  const { locale, dir, messages, advice } = checkPack(pack)
  if (!isObject(changes)) throw new TypeError('customize: expected changes: { messages, advice }')
  return Object.freeze({
    locale,
    dir,
    messages: merge('messages', messages, changes.messages),
    advice: merge('advice', advice, changes.advice),
  })
}

const isObject = (value: unknown) => typeof value === 'object' && value !== null

function merge<T extends Readonly<Record<string, string>>>(
  name: string,
  texts: T,
  changes: Partial<T> = {},
): T {
  if (!isObject(changes)) throw new TypeError(`customize: ${name} must be an object of texts by key`)
  const merged: Record<string, string> = Object.assign({}, texts)
  for (const [key, text] of Object.entries<unknown>(changes)) {
    if (text === undefined) continue
    if (!Object.prototype.hasOwnProperty.call(texts, key)) {
      throw new RangeError(`customize: ${name} has no key "${key}"`)
    }
    if (typeof text !== 'string' || text.trim() === '') {
      throw new TypeError(`customize: ${name}["${key}"] must be a text that is not empty`)
    }
    merged[key] = text
  }
  return Object.freeze(merged) as T
}
