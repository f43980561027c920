import type source from '../../locales/zh-CN/liveness.json'
import { identity, picture, service, session } from './further'
import type { Row } from './row'
import type { shared } from './shared'
import { paas, saas } from './vendor'

export { type Action, type AdviceKey, type Audience, actions, type Family, type Retry, type Row } from './row'
export { shared } from './shared'
export { paas, saas } from './vendor'

type Tables = typeof saas & typeof paas & typeof identity & typeof picture & typeof session & typeof service
type Text<Key> = Key extends number ? `${Key}` : Key

/** Every code that has a text of its own: those of zh-CN, the source. */
export const codes = /* @__PURE__ */ Object.assign(
  {},
  saas,
  paas,
  identity,
  picture,
  session,
  service,
) as Tables satisfies Record<keyof typeof source, Row>

/** A code as text: the key of its message in every pack. */
export type MessageKey = Text<keyof Tables>

/** A code as text or, where it is a number, as a number: `'Success'`, `1201`, `'1201'`. */
export type Code = keyof Tables | keyof typeof shared | Text<keyof Tables | keyof typeof shared>

export type SaasCode = Extract<Code, number | `${number}`>

export type PaasCode = Exclude<Code, SaasCode>

/** The code whose message and next step serve whatever is not known. */
export const GENERIC = 'FailedOperation.UnKnown'
