import type { CodeEntry } from './entry'

// Situations without a code in the vendor's tables, by theme. Products' codes mean these. The texts are ours.

// biome-ignore format: a table
export const states = {
  // Before the check.
  evenLight:          { audience: 'user',      action: 'none' },
  bareFace:           { audience: 'user',      action: 'none' },
  eyeLevel:           { audience: 'user',      action: 'none' },
  // The check itself.
  cancelled:          { audience: 'user',      action: 'restart' },
  leftApp:            { audience: 'user',      action: 'stayHere' },
  unfinished:         { audience: 'user',      action: 'restart' },
  ended:              { audience: 'user',      action: 'none' },
  repeated:           { audience: 'user',      action: 'restart' },
  timedOut:           { audience: 'user',      action: 'retry' },
  checking:           { audience: 'user',      action: 'holdStill',      includesAdvice: true },
  offline:            { audience: 'user',      action: 'checkNetwork' },
  loadFailed:         { audience: 'user',      action: 'checkNetwork' },
  consentNeeded:      { audience: 'user',      action: 'agree' },
  consentFailed:      { audience: 'user',      action: 'retry' },
  detailsInvalid:     { audience: 'user',      action: 'checkDetails' },
  // What it found.
  faceUnverified:     { audience: 'user',      action: 'changePlace' },
  faceUnmatched:      { audience: 'user',      action: 'changePlace' },
  faceUnclear:        { audience: 'user',      action: 'faceCamera' },
  videoUnusable:      { audience: 'user',      action: 'recordAgain',    includesAdvice: true },
  // The phone.
  cameraDenied:       { audience: 'user',      action: 'allowCamera' },
  microphoneDenied:   { audience: 'user',      action: 'allowMicrophone' },
  permissionDenied:   { audience: 'user',      action: 'allowAccess' },
  cameraBusy:         { audience: 'user',      action: 'closeOtherApps' },
  microphoneBusy:     { audience: 'user',      action: 'closeOtherApps' },
  frontCameraNeeded:  { audience: 'user',      action: 'frontCamera' },
  recordingFailed:    { audience: 'user',      action: 'recordAgain' },
  screenCaptured:     { audience: 'user',      action: 'stopCapture' },
  volumeLow:          { audience: 'user',      action: 'turnUpVolume' },
  deviceUnsupported:  { audience: 'user',      action: 'otherPhone' },
  browserUnsupported: { audience: 'user',      action: 'otherBrowser' },
  // The ID card.
  cardIncomplete:     { audience: 'user',      action: 'wholeCard' },
  cardUnclear:        { audience: 'user',      action: 'retakeCard' },
  cardGlare:          { audience: 'user',      action: 'avoidGlare' },
  cardCopy:           { audience: 'user',      action: 'originalCard' },
  cardUnverified:     { audience: 'user',      action: 'retakeCard' },
  cardTypeWrong:      { audience: 'user',      action: 'retry' },
  nfcFault:           { audience: 'user',      action: 'restartNfc' },
  // The running camera: what is wrong.
  noFace:             { audience: 'user',      action: 'fitFrame' },
  outOfFrame:         { audience: 'user',      action: 'fitFrame' },
  faceLeft:           { audience: 'user',      action: 'centerFace' },
  faceRight:          { audience: 'user',      action: 'centerFace' },
  faceTurned:         { audience: 'user',      action: 'faceCamera' },
  badDistance:        { audience: 'user',      action: 'fitFrame' },
  faceChanged:        { audience: 'user',      action: 'beAlone' },
  eyesCovered:        { audience: 'user',      action: 'uncoverEyes' },
  mouthCovered:       { audience: 'user',      action: 'showFace' },
  badLight:           { audience: 'user',      action: 'betterLight' },
  moved:              { audience: 'user',      action: 'holdStill' },
  actionMissed:       { audience: 'user',      action: 'followPrompts' },
  flash:              { audience: 'user',      action: 'holdStill' },
  // The running camera: what to do.
  holdStill:          { audience: 'user',      action: 'holdStill',      includesAdvice: true },
  openMouth:          { audience: 'user',      action: 'followPrompts',  includesAdvice: true },
  closeMouth:         { audience: 'user',      action: 'followPrompts',  includesAdvice: true },
  openEyes:           { audience: 'user',      action: 'followPrompts',  includesAdvice: true },
  blink:              { audience: 'user',      action: 'followPrompts',  includesAdvice: true },
  nod:                { audience: 'user',      action: 'followPrompts',  includesAdvice: true },
  shakeHead:          { audience: 'user',      action: 'followPrompts',  includesAdvice: true },
  turnHead:           { audience: 'user',      action: 'followPrompts',  includesAdvice: true },
  // The app.
  sdkLicense:         { audience: 'developer', action: 'contactSupport' },
  sdkSetup:           { audience: 'developer', action: 'contactSupport' },
  sdkError:           { audience: 'developer', action: 'retryLater' },
  temporaryError:     { audience: 'developer', action: 'retry' },
  appStopped:         { audience: 'developer', action: 'restart' },
  staffNeeded:        { audience: 'developer', action: 'contactSupport' },
} as const satisfies Record<string, CodeEntry>
