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
export { type Explanation, explain, type Meaning, meaning, message } from './explain'
export { messageKey } from './key'
export { customize, type Pack, type PackChanges } from './pack'
export { pickPack, type RequestedLocales } from './pick-pack'
export type { Product } from './products/product'
export { readCode } from './read-code'
