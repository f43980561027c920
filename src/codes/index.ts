import type source from '../../locales/zh-CN/liveness.json'
import { identity, picture, service, session } from './further'
import type { Row } from './row'
import type { shared } from './shared'
import { states } from './states'
import { paas, saas } from './vendor'

export { type Action, type AdviceKey, type Audience, actions, type Family, type Retry, type Row } from './row'
export { shared } from './shared'
export { states } from './states'
export { paas, saas } from './vendor'

type Published = typeof saas &
  typeof paas &
  typeof identity &
  typeof picture &
  typeof session &
  typeof service
type Tables = Published & typeof states
type Text<Key> = Key extends number ? `${Key}` : Key

/** Every code and state that has a text of its own: those of zh-CN, the source. */
export const codes = /* @__PURE__ */ Object.assign(
  {},
  saas,
  paas,
  identity,
  picture,
  session,
  service,
  states,
) as Tables satisfies Record<keyof typeof source, Row>

/** A state, or a code as text: the key of its message in every pack. */
export type MessageKey = Text<keyof Tables>

/** A code as text or, where it is a number, as a number: `'Success'`, `1201`, `'1201'`. */
export type Code = keyof Published | keyof typeof shared | Text<keyof Published | keyof typeof shared>

export type SaasCode = Extract<Code, number | `${number}`>

export type PaasCode = Exclude<Code, SaasCode>

/** What no code names, as a key in words: `'cancelled'`, `'cameraDenied'`. */
export type State = keyof typeof states

/** The code whose message and next step serve whatever is not known. */
export const GENERIC = 'FailedOperation.UnKnown'
