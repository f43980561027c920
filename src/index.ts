export type {
  Action,
  AdviceKey,
  Audience,
  Code,
  Family,
  MessageKey,
  PaasCode,
  Retry,
  SaasCode,
  State,
} from './codes'
export { messageKey } from './key'
export { type Explanation, explain, type Meaning, message } from './message'
export { customize, type Pack, type PackChanges } from './pack'
export { pickPack, type RequestedLocales } from './pick'
export { readCode } from './read'
