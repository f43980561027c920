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

/** Every code and state with its own text: the keys of zh-CN, the source. */
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

/** The key of a message in every pack: a code as text, or a state. */
export type MessageKey = Text<keyof Tables>

/** A code: `'Success'`, `1201`, `'1201'`. */
export type Code = keyof Published | keyof typeof aliases | Text<keyof Published | keyof typeof aliases>

export type SaasCode = Extract<Code, number | `${number}`>

export type PaasCode = Exclude<Code, SaasCode>

/** A situation without a code, named in words: `'cancelled'`, `'cameraDenied'`. */
export type State = keyof typeof states

/** The code that gives every unknown code its message and next step. */
export const GENERIC = 'FailedOperation.UnKnown'
