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
  fitFrame: 'now',
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
  betterLight: 'now',
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

/** An action that is put into words: the key of its advice in every pack. */
export type AdviceKey = Exclude<Action, 'none'>
