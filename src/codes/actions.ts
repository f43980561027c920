/**
 * The next steps for users, each with when to try again: `'now'` (on this screen), `'later'` (after a while), `'restart'`
 * (in a new session) or `false` (never).
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
  fitFrame: 'now',
  showFace: 'now',
  uncoverEyes: 'now',
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
  wholeCard: 'restart',
  rightCard: 'restart',
  removeMask: 'now',
  checkDetails: 'restart',
  checkDetailsFirst: 'restart',
  checkRecords: 'restart',
  validId: 'restart',
  activateEid: 'restart',
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
  betterLight: 'now',
  holdStill: 'now',
  avoidGlare: 'restart',
  originalCard: 'restart',
  restartNfc: 'now',
  otherBrowser: 'restart',
  otherPhone: 'restart',
  otherWay: false,
} as const satisfies Record<string, 'now' | 'later' | 'restart' | false>

/** The next step: `'brighten'`, `'retry'`, … or `'none'` if nothing is left to do. */
export type Action = keyof typeof actions

/** When to try again. */
export type Retry = (typeof actions)[Action]

/** The key of an action's advice in every pack: every action but `'none'`. */
export type AdviceKey = Exclude<Action, 'none'>
