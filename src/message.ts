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

/** What `explain` says of a code in any language. */
export interface Meaning {
  /** The code as it came, as text; `''` where there was none. */
  code: string
  /** The key of its message: the code itself, or the one whose text it shares. */
  key: MessageKey
  /** The key of what the screen says: `key`, or the generic one where the message is for the app's makers. */
  titleKey: MessageKey
  /** The key of the advice; `undefined` where the message says it already, or where there is nothing to do. */
  adviceKey: AdviceKey | undefined
  /** Whether the code itself is in the catalogue. */
  known: boolean
  /** `'paas'` for a code that is text, `'saas'` for a number; `undefined` for a state or an unknown code. */
  family: Family | undefined
  /** Who can act on the message. */
  audience: Audience
  action: Action
  /** `'now'`: again on this screen. `'later'`: after a while. `'restart'`: in a new session. `false`: trying again cannot help. */
  retry: Retry
  /** Whether the vendor bills the call; set only for the codes of its PaaS table, the only one that says. */
  billed?: boolean
}

/** What `explain` says of a code, with the texts of a pack. */
export interface Explanation extends Meaning {
  /** What happened; where `audience` is `'developer'`, in words for a log. */
  message: string
  /** What the screen says: the text of `titleKey`. */
  title: string
  /** What the screen says under it: the text of `adviceKey`. */
  advice: string | undefined
}

/**
 * The sentence that the person should read.
 *
 * @param code Any value: a PaaS or SaaS code as text or number, or whatever else arrived.
 * @param pack The texts.
 * @returns A non-empty sentence: the code's own, its parent's for an unknown sub-code, otherwise the generic one. Never
 *   throws on a code.
 * @throws TypeError if `pack` is not a pack.
 * @example
 * message(1201, enUS) // 'Too dark'
 */
export function message(code: unknown, pack: Pack): string {
  const { messages } = checkPack(pack)
  return messages[findKey(messages, code)]
}

/**
 * What a result screen shows, a title and a next step, and what an app needs to decide how it goes on.
 *
 * @param code Any value, as for `message`.
 * @param pack The texts. Without it the keys are given but no texts, for apps whose texts are in i18next, FormatJS or vue-i18n.
 * @returns The explanation. For what is not in the catalogue `known` is `false`. Never throws on a code.
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
