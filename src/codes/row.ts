/**
 * The next steps a person can be given, each with how the check goes on after it: `'now'` (again on this screen), `'later'`
 * (after a while), `'restart'` (a new session) or `false` (trying again cannot help).
 */
export const actions = {
  none: false,
  retry: 'now',
  retryLater: 'later',
  restart: 'restart',
  contactSupport: false,
  brighten: 'now',
  dim: 'now',
  moveBack: 'now',
  moveCloser: 'now',
  centerFace: 'now',
  showFace: 'now',
  faceCamera: 'now',
  beAlone: 'now',
  openMouth: 'now',
  moveLips: 'now',
  closeEyes: 'now',
  followPrompts: 'now',
  speakUp: 'now',
  changePlace: 'now',
  brightenScreen: 'now',
  recordAgain: 'now',
  shorterVideo: 'now',
  newPhoto: 'restart',
  smallerPhoto: 'restart',
  retakeCard: 'restart',
  removeMask: 'now',
  checkDetails: 'restart',
  checkDetailsFirst: 'restart',
  validId: 'restart',
  checkNetwork: 'now',
  retryTomorrow: 'later',
  allowCamera: 'now',
  allowMicrophone: 'now',
  allowAccess: 'now',
  closeOtherApps: 'now',
  frontCamera: 'now',
  stayHere: 'restart',
  agree: 'restart',
  stopCapture: 'now',
  turnUpVolume: 'now',
  evenLight: 'now',
  holdStill: 'now',
  avoidGlare: 'restart',
  originalCard: 'restart',
  otherBrowser: 'restart',
  otherPhone: 'restart',
  otherWay: false,
} as const satisfies Record<string, 'now' | 'later' | 'restart' | false>

/** The next step: `'brighten'`, `'retry'`, … or `'none'` where there is nothing left to do. */
export type Action = keyof typeof actions

/** How the check goes on after an action. */
export type Retry = (typeof actions)[Action]

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
