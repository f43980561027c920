import type { AdviceKey, MessageKey } from './codes'

/** Everything for one locale. `createIntl` of FormatJS and react-intl's provider take it as it is. */
export interface Pack {
  /** A canonical BCP 47 tag: `'zh-CN'`. */
  readonly locale: string
  /** The direction of the locale's script. */
  readonly dir: 'ltr' | 'rtl'
  /** Code → message. */
  readonly messages: Readonly<Record<MessageKey, string>>
  /** Action → advice. */
  readonly advice: Readonly<Record<AdviceKey, string>>
}

/** The texts that an app overrides. */
export interface PackChanges {
  readonly messages?: Partial<Pack['messages']>
  readonly advice?: Partial<Pack['advice']>
}

/** The pack itself; TypeError for anything else that came in its place. */
export function checkPack(pack: Pack | null | undefined): Pack {
  if (!pack?.messages) throw new TypeError('expected a pack: { locale, dir, messages, advice }')
  return pack
}

/**
 * A pack with some of its texts replaced.
 *
 * @param pack The pack to start from; it stays as it was.
 * @param changes Messages by code and advice by action. `undefined` leaves a text as it is.
 * @returns A new pack.
 * @throws RangeError if a key is unknown; TypeError if a text is empty or not a text, or if `pack` is not a pack.
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
