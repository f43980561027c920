import {
  type Action,
  type AdviceKey,
  type Audience,
  actions,
  type CodeEntry,
  codes,
  type Family,
  GENERIC,
  type MessageKey,
  type Retry,
  states,
} from './codes'
import { codeText, findKey, isKnown, messageKey } from './key'
import { checkPack, type Pack } from './pack'

/** The explanation of a code, without texts. */
export interface Meaning {
  /** The code as text, unchanged; `''` if there was none. */
  code: string
  /** The key of its message: the code itself, its alias's target, its parent or the generic one. */
  key: MessageKey
  /** The key of the title: `key`, or the generic one if `audience` is `'developer'`. */
  titleKey: MessageKey
  /** The key of the advice; `undefined` if the message already says what to do, or if nothing is left to do. */
  adviceKey: AdviceKey | undefined
  /** Whether the catalogue has this code. */
  known: boolean
  /** `'paas'` for a text code, `'saas'` for a number; `undefined` for a state or an unknown code. */
  family: Family | undefined
  /** Who can act on the message. */
  audience: Audience
  /** The next step. */
  action: Action
  /** When to try again. `'now'`: on this screen. `'later'`: after a while. `'restart'`: in a new session. `false`: never. */
  retry: Retry
  /** Whether the vendor bills the call; only codes of its PaaS table have this. */
  billed?: boolean
}

/** The explanation of a code, with the texts of a pack. */
export interface Explanation extends Meaning {
  /** What happened. If `audience` is `'developer'`, this is for a log. */
  message: string
  /** What happened, for the screen: the text of `titleKey`. */
  title: string
  /** What to do next, for the screen: the text of `adviceKey`. */
  advice: string | undefined
}

/**
 * Gives the message of a code.
 *
 * @param code Any value: a PaaS or SaaS code as text or a number, or anything else.
 * @param pack The texts.
 * @returns The message, never empty. An unknown sub-code gets its parent's message, any other unknown value the generic one.
 *   Never throws on a code.
 * @throws TypeError if `pack` is not a pack.
 * @example
 * message(1201, enUS) // 'Too dark'
 */
export function message(code: unknown, pack: Pack): string {
  const { messages } = checkPack(pack)
  return messages[findKey(messages, code)]
}

/**
 * Explains a code: the title and next step for a result screen, and facts for the app, such as `retry`.
 *
 * @param code Any value, as for `message`.
 * @param pack The texts. Leave it out if i18next, FormatJS or vue-i18n has them: the result then has only keys.
 * @returns The explanation. `known` is `false` for a value that is not in the catalogue. Never throws on a code.
 * @throws TypeError if `pack` is given and is not a pack.
 * @example
 * explain(1201, enUS).title // 'Too dark'
 * explain(1201, enUS).advice // 'Move somewhere brighter'
 */
export function explain(code: unknown): Meaning
export function explain(code: unknown, pack: Pack): Explanation
export function explain(code: unknown, ...packs: Pack[]): Meaning {
  const text = codeText(code)
  const trimmed = text.trim()
  const key = messageKey(trimmed)
  const known = isKnown(trimmed)
  const { action, audience, includesAdvice, billed }: CodeEntry = codes[key]
  const meaning: Meaning = {
    code: text,
    key,
    titleKey: audience === 'user' ? key : GENERIC,
    adviceKey: includesAdvice || action === 'none' ? undefined : action,
    known,
    family: known && !(trimmed in states) ? (/^\d/.test(trimmed) ? 'saas' : 'paas') : undefined,
    audience,
    action,
    retry: actions[action],
  }
  if (trimmed === key && billed !== undefined) meaning.billed = billed
  return packs.length === 0 ? meaning : withTexts(meaning, packs[0])
}

function withTexts(meaning: Meaning, pack: Pack | undefined): Explanation {
  const { messages, advice } = checkPack(pack)
  const explanation = meaning as Explanation
  explanation.message = messages[findKey(messages, meaning.key)]
  explanation.title =
    meaning.titleKey === meaning.key ? explanation.message : messages[findKey(messages, meaning.titleKey)]
  explanation.advice = meaning.adviceKey && advice[meaning.adviceKey]
  return explanation
}
