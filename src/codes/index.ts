import type source from '../../locales/zh-CN/liveness.json'
import type { aliases } from './aliases'
import type { CodeEntry } from './entry'
import { account, identity, media, session } from './sdk'
import { states } from './states'
import { paas, saas } from './tables'

export { type Action, type AdviceKey, actions, type Retry } from './actions'
export { aliases } from './aliases'
export type { Audience, CodeEntry, Family } from './entry'
export { states } from './states'
export { paas, saas } from './tables'

type Published = typeof saas & typeof paas & typeof identity & typeof media & typeof session & typeof account
type Tables = Published & typeof states
type Text<Key> = Key extends number ? `${Key}` : Key

/** Every code and state that has a text of its own: those of zh-CN, the source. */
export const codes = /* @__PURE__ */ Object.assign(
  {},
  saas,
  paas,
  identity,
  media,
  session,
  account,
  states,
) as Tables satisfies Record<keyof typeof source, CodeEntry>

/** A state, or a code as text: the key of its message in every pack. */
export type MessageKey = Text<keyof Tables>

/** A code as text or, where it is a number, as a number: `'Success'`, `1201`, `'1201'`. */
export type Code = keyof Published | keyof typeof aliases | Text<keyof Published | keyof typeof aliases>

export type SaasCode = Extract<Code, number | `${number}`>

export type PaasCode = Exclude<Code, SaasCode>

/** What no code names, as a key in words: `'cancelled'`, `'cameraDenied'`. */
export type State = keyof typeof states

/** The code whose message and next step are those of every unknown code. */
export const GENERIC = 'FailedOperation.UnKnown'
