import type { AdviceKey, MessageKey } from './codes'

/** The texts of one locale. Pass it directly to FormatJS's `createIntl` or react-intl's provider. */
export interface Pack {
  /** A canonical BCP 47 tag: `'zh-CN'`. */
  readonly locale: string
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

/** Returns the pack; throws a TypeError if it is not one. */
export function checkPack(pack: Pack | null | undefined): Pack {
  if (!pack?.messages) throw new TypeError('expected a pack: { locale, dir, messages, advice }')
  return pack
}

/**
 * Copies a pack with some texts replaced.
 *
 * @param pack The original pack, which does not change.
 * @param changes Messages by key and advice by action. `undefined` keeps a text.
 * @returns A new, frozen pack.
 * @throws RangeError if a key is unknown. TypeError if a text is empty or not a string, or if `pack` is not a pack.
 * @example
 * customize(enUS, { messages: { 1201: 'More light, please' } }).messages[1201] // 'More light, please'
 */
export function customize(pack: Pack, changes: PackChanges): Pack {
  checkPack(pack)
  return Object.freeze({
    locale: pack.locale,
    dir: pack.dir,
    messages: merge('messages', pack.messages, changes.messages),
    advice: merge('advice', pack.advice, changes.advice),
  })
}

function merge<T extends Readonly<Record<string, string>>>(
  name: string,
  texts: T,
  changes: Partial<T> = {},
): T {
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
