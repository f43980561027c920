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
  retakeCard: true,
  removeMask: true,
  checkDetails: true,
  validId: true,
  checkNetwork: true,
  register: true,
  retryTomorrow: true,
  otherWay: false,
  askAuthority: false,
} as const

/** The next step: `'brighten'`, `'retry'`, … or `'none'` where there is nothing left to do. */
export type Action = keyof typeof actions

/** Who can act on a message: `'user'`, or `'developer'` where only the app's makers can mend the fault. */
export type Audience = 'user' | 'developer'

/** Of which of the vendor's two kinds a code is: PaaS codes are text, SaaS codes are numbers. */
export type Family = 'paas' | 'saas'

/** What the catalogue says of one code. */
export interface Row {
  readonly audience: Audience
  readonly action: Action
  /** The message itself says what to do, so that advice would repeat it. */
  readonly told?: true
}

/** An action that is put into words: the key of its advice in every pack. */
export type AdviceKey = Exclude<Action, 'none'>
