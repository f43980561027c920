import {
  type Action,
  type Audience,
  actions,
  codes,
  type Family,
  type MessageKey,
  paas,
  type Row,
} from './codes'
import { codeText, isKnown, keyIn, messageKey } from './key'
import type { Pack } from './pack'

/** What `explain` says of a code. */
export interface Explanation {
  /** The code as it came, as text; `''` where there was none. */
  code: string
  /** The key of its message: the code itself, or the one whose text it shares. */
  key: MessageKey
  /** Whether the code itself is published. */
  known: boolean
  /** `'paas'` for a code that is text, `'saas'` for a number; `undefined` for an unknown code. */
  family: Family | undefined
  message: string
  /** The action in words; `undefined` where the message says it already, or where there is nothing to do. */
  advice: string | undefined
  action: Action
  /** `'developer'`: the message is for the app's makers, show the advice in its place. */
  audience: Audience
  /** Whether trying again, now or in a new session, can help. */
  retryable: boolean
  /** Whether the vendor bills the call: on the codes of its PaaS table only, which says so. */
  billed?: boolean
}

/**
 * The sentence that the person should read.
 *
 * @param code Any value: a PaaS or SaaS code as text or number, or whatever else arrived.
 * @param pack The texts.
 * @returns A sentence that is never empty: that of the code, for an unknown sub-code its parent's,
 *   and otherwise the generic one. Never throws.
 * @example
 * message(1201, enUS) // 'Too dark'
 */
export function message(code: unknown, pack: Pack): string {
  return pack.messages[keyIn(pack.messages, code)]
}

/**
 * The sentence with all that a screen needs beside it: the next step, and whose move it is.
 *
 * @param code Any value, as for `message`.
 * @param pack The texts.
 * @returns The explanation. For what is not in the catalogue `known` is `false`. Never throws.
 * @example
 * explain(1201, enUS).advice // 'Move somewhere brighter'
 */
export function explain(code: unknown, pack: Pack): Explanation {
  const text = codeText(code)
  const trimmed = text.trim()
  const key = messageKey(trimmed)
  const known = isKnown(trimmed)
  const { action, audience, told }: Row = codes[key]
  const explanation: Explanation = {
    code: text,
    key,
    known,
    family: known ? (/^\d/.test(trimmed) ? 'saas' : 'paas') : undefined,
    message: message(trimmed, pack),
    advice: told || action === 'none' ? undefined : pack.advice[action],
    action,
    audience,
    retryable: actions[action],
  }
  if (trimmed === key && key in paas) explanation.billed = paas[key as keyof typeof paas].billed
  return explanation
}
