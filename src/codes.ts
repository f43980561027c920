import type source from '../locales/zh-CN/liveness.json'

/**
 * The next steps a person can be given, each with whether trying again after it can help
 * (in the same session, or in a new one).
 */
export const actions = {
  none: false,
  retry: true,
  retryLater: true,
  restart: true,
  contactSupport: false,
  brighten: true,
  dim: true,
  moveBack: true,
  moveCloser: true,
  moveLeft: true,
  moveRight: true,
  showFace: true,
  faceCamera: true,
  beAlone: true,
  openMouth: true,
  moveLips: true,
  closeEyes: true,
  followPrompts: true,
  speakUp: true,
  recordAgain: true,
  newPhoto: true,
} as const

/** The next step: `'brighten'`, `'retry'`, … or `'none'` where there is nothing left to do. */
export type Action = keyof typeof actions

/** Who can act on a message: `'user'`, or `'developer'` where only the app's makers can mend the fault. */
export type Audience = 'user' | 'developer'

/** Which of the vendor's two tables lists a code. */
export type Family = 'paas' | 'saas'

type SourceKey = keyof typeof source

/** What the catalogue says of one code. */
export interface Row {
  readonly audience: Audience
  readonly action: Action
  /** The message itself says what to do, so that advice would repeat it. */
  readonly told?: true
}

/** PaaS codes, and whether the vendor bills the call. Source: the vendor's PaaS table (错误码, 是否计费). */
// biome-ignore format: a table
export const paas = {
  'Success':                                { billed: true,  audience: 'user',      action: 'none' },
  'FailedOperation.CompareLowSimilarity':   { billed: true,  audience: 'user',      action: 'retry' },
  'InvalidParameter':                       { billed: false, audience: 'developer', action: 'contactSupport' },
  'InvalidParameterValue':                  { billed: false, audience: 'developer', action: 'contactSupport' },
  'FailedOperation.DownLoadError':          { billed: false, audience: 'user',      action: 'retry' },
  'FailedOperation.UnKnown':                { billed: false, audience: 'developer', action: 'retry' },
  'FailedOperation.IdPhotoPoorQuality':     { billed: false, audience: 'user',      action: 'newPhoto', told: true },
  'FailedOperation.LifePhotoDetectFaces':   { billed: false, audience: 'user',      action: 'beAlone' },
  'FailedOperation.LifePhotoDetectFake':    { billed: false, audience: 'user',      action: 'retry' },
  'FailedOperation.LifePhotoDetectNoFaces': { billed: false, audience: 'user',      action: 'showFace' },
  'FailedOperation.CompareFail':            { billed: false, audience: 'user',      action: 'retry' },
  'FailedOperation.LivessSystemError':      { billed: false, audience: 'developer', action: 'retryLater' },
} as const satisfies Record<Exclude<SourceKey, `${number}`>, Row & { readonly billed: boolean }>

/** SaaS codes. Source: the vendor's SaaS table. */
// biome-ignore format: a table
export const saas = {
  0:    { audience: 'user',      action: 'none' },
  1:    { audience: 'developer', action: 'contactSupport' },
  2:    { audience: 'developer', action: 'contactSupport' },
  3:    { audience: 'developer', action: 'contactSupport' },
  4:    { audience: 'developer', action: 'retryLater' },
  8:    { audience: 'user',      action: 'retryLater',  told: true },
  9:    { audience: 'user',      action: 'retry',       told: true },
  10:   { audience: 'user',      action: 'retryLater',  told: true },
  11:   { audience: 'user',      action: 'retryLater',  told: true },
  14:   { audience: 'user',      action: 'none' },
  15:   { audience: 'user',      action: 'restart',     told: true },
  16:   { audience: 'user',      action: 'contactSupport' },
  17:   { audience: 'user',      action: 'restart' },
  202:  { audience: 'user',      action: 'retry' },
  1001: { audience: 'developer', action: 'retryLater' },
  1002: { audience: 'user',      action: 'retry' },
  1003: { audience: 'user',      action: 'retry' },
  1004: { audience: 'user',      action: 'faceCamera' },
  1005: { audience: 'user',      action: 'retry' },
  1101: { audience: 'user',      action: 'speakUp' },
  1102: { audience: 'user',      action: 'showFace' },
  1103: { audience: 'user',      action: 'speakUp' },
  1104: { audience: 'user',      action: 'recordAgain' },
  1105: { audience: 'user',      action: 'retry',       told: true },
  1106: { audience: 'user',      action: 'speakUp' },
  1107: { audience: 'user',      action: 'recordAgain', told: true },
  1108: { audience: 'user',      action: 'recordAgain' },
  1109: { audience: 'user',      action: 'moveLips' },
  1201: { audience: 'user',      action: 'brighten' },
  1202: { audience: 'user',      action: 'dim' },
  1203: { audience: 'user',      action: 'moveBack' },
  1204: { audience: 'user',      action: 'moveLeft' },
  1205: { audience: 'user',      action: 'moveCloser' },
  1206: { audience: 'user',      action: 'moveRight' },
  1207: { audience: 'user',      action: 'closeEyes' },
  1208: { audience: 'user',      action: 'followPrompts' },
  1209: { audience: 'user',      action: 'openMouth' },
  1210: { audience: 'user',      action: 'showFace' },
  1301: { audience: 'user',      action: 'retry' },
  1302: { audience: 'user',      action: 'retry' },
  1303: { audience: 'user',      action: 'recordAgain', told: true },
  1401: { audience: 'user',      action: 'retry' },
  2001: { audience: 'developer', action: 'retryLater' },
  2004: { audience: 'user',      action: 'newPhoto' },
  2009: { audience: 'user',      action: 'newPhoto',    told: true },
  2010: { audience: 'user',      action: 'faceCamera' },
  2011: { audience: 'user',      action: 'retry' },
  2012: { audience: 'user',      action: 'beAlone' },
  2013: { audience: 'user',      action: 'showFace' },
  2014: { audience: 'user',      action: 'newPhoto',    told: true },
  2015: { audience: 'user',      action: 'retry' },
  2016: { audience: 'user',      action: 'retry' },
} as const satisfies Record<Extract<SourceKey, `${number}`>, Row>

/** Both tables in one. */
export const codes = /* @__PURE__ */ Object.assign({}, saas, paas)

export type PaasCode = keyof typeof paas

/** As a number or as text: `1201`, `'1201'`. */
export type SaasCode = keyof typeof saas | `${keyof typeof saas}`

export type Code = PaasCode | SaasCode

/** A code as text: the key of its message in every pack. */
export type MessageKey = PaasCode | `${keyof typeof saas}`

/** An action that is put into words: the key of its advice in every pack. */
export type AdviceKey = Exclude<Action, 'none'>
