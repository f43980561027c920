import {
  type Action,
  type AdviceKey,
  type Audience,
  actions,
  type Code,
  type CodeEntry,
  codes,
  type Family,
  GENERIC,
  type MessageKey,
  type Retry,
  type State,
  states,
} from './codes'
import { codeText, findKey, isKnown, messageKey } from './key'
import { checkPack, type Pack } from './pack'
import type { Product } from './products/product'

/** What a code means: keys and facts, without texts. */
export interface Meaning {
  /** The code as text, as it came; `''` if there was none. */
  code: string
  /** The key of its message: the code itself, its alias's target, its parent or the generic one. */
  key: MessageKey
  /** The key of the title, for the screen: `key`, another where the message is not for people, or the generic one for faults of the app. */
  titleKey: MessageKey
  /** The key of the advice; `undefined` if the title already says what to do, or if nothing is left to do. */
  adviceKey: AdviceKey | undefined
  /** Whether the catalogue, or the product, has this code. */
  known: boolean
  /** `'paas'` for a text code, `'saas'` for a number. States, unknown codes and codes of a product have none. */
  family?: Family
  /** Who can act on the message. */
  audience: Audience
  /** The next step. */
  action: Action
  /** When to try again. `'now'`: on this screen. `'later'`: after a while. `'restart'`: in a new session. `false`: never. */
  retry: Retry
  /** Whether the vendor bills the call; only codes of its PaaS table have this. */
  billed?: boolean
}

/** What a code means, with the texts of a pack. */
export interface Explanation extends Meaning {
  /** The table's text, for logs and support desks. */
  message: string
  /** What happened, for the screen: the text of `titleKey`. */
  title: string
  /** What to do next, for the screen: the text of `adviceKey`. */
  advice: string | undefined
}

/** The code of the catalogue that a value stands for: what its product says, or the value itself. */
function named(code: unknown, product: unknown): unknown {
  if (typeof product !== 'function') return code
  try {
    return product(code)
  } catch {
    // An app's `code => ours[code]` cannot read every value.
    return undefined
  }
}

/**
 * Gives the keys and facts of a code: for a screen whose texts are in i18next, FormatJS or vue-i18n.
 *
 * @param code Any value: a PaaS or SaaS code as text or a number, a state, or anything else.
 * @param product The product that gave the code, or a function of yours: `code => ours[code]`. Any other value is ignored, so
 *   that `codes.map(meaning)` works.
 * @returns The meaning. `known` is `false` for a value that the catalogue, or the product, does not have. Never throws.
 * @example
 * meaning(1201).titleKey // '1201'
 * meaning(90100, wechat).titleKey // 'cancelled'
 */
export function meaning(code: Code | State, product?: Product | number): Meaning
export function meaning(code: unknown, product?: Product | number): Meaning
export function meaning(code: unknown, product?: Product | number): Meaning {
  const trimmed = codeText(named(code, product)).trim()
  const key = messageKey(trimmed)
  const known = isKnown(trimmed)
  const { action, audience, title, includesAdvice, billed }: CodeEntry = codes[key]
  const result: Meaning = {
    code: codeText(code),
    key,
    titleKey: audience === 'user' ? ((title as MessageKey | undefined) ?? key) : GENERIC,
    adviceKey: includesAdvice || action === 'none' ? undefined : action,
    known,
    audience,
    action,
    retry: actions[action],
  }
  if (known && typeof product !== 'function' && !(trimmed in states)) {
    result.family = /^\d/.test(trimmed) ? 'saas' : 'paas'
    if (trimmed === key && billed !== undefined) result.billed = billed
  }
  return result
}

/**
 * Explains a code: the title and next step for a screen, and facts for the app, such as `retry`.
 *
 * After a change of language, `explain(result.code, otherPack, product)` gives what a new call would.
 *
 * @param code Any value, as for `meaning`: usually what `readCode` found.
 * @param pack The texts.
 * @param product The product that gave the code, as for `meaning`.
 * @returns The explanation. Never throws on a code.
 * @throws TypeError if `pack` is not a pack.
 * @example
 * explain(1201, enUS).title // 'Too dark'
 * explain(1201, enUS).advice // 'Move somewhere brighter'
 * explain(90100, enUS, wechat).title // 'Verification canceled'
 */
export function explain(code: Code | State, pack: Pack, product?: Product): Explanation
export function explain(code: unknown, pack: Pack, product?: Product): Explanation
export function explain(code: unknown, pack: Pack, product?: Product): Explanation {
  const { messages, advice } = checkPack(pack)
  const result = meaning(code, product)
  return Object.assign(result, {
    message: messages[findKey(messages, result.key)],
    title: messages[findKey(messages, result.titleKey)],
    advice: result.adviceKey && advice[result.adviceKey],
  })
}

/**
 * Gives the table's text of a code, for logs, support desks and people who want the vendor's words. A screen shows the
 * `title` of `explain`.
 *
 * @param code Any value, as for `meaning`.
 * @param pack The texts.
 * @param product The product that gave the code, as for `meaning`.
 * @returns The message, never empty. An unknown sub-code gets its parent's message, any other unknown value the generic one.
 *   Never throws on a code.
 * @throws TypeError if `pack` is not a pack.
 * @example
 * message(1201, enUS) // 'Too dark'
 */
export function message(code: Code | State, pack: Pack, product?: Product): string
export function message(code: unknown, pack: Pack, product?: Product): string
export function message(code: unknown, pack: Pack, product?: Product): string {
  const { messages } = checkPack(pack)
  return messages[findKey(messages, named(code, product))]
}
