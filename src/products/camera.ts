import { codeText } from '../key'
import { get } from '../value'
import { keyOf, type Product, type Table } from './product'

/** The names of `DOMException`s. Source: the W3C's Media Capture and Streams; for older browsers' names, webrtc/adapter. */
export const names: Table = {
  NotAllowedError: 'cameraDenied',
  PermissionDeniedError: 'cameraDenied',
  PermissionDismissedError: 'cameraDenied',
  MediaDeviceFailedDueToShutdown: 'cameraDenied',
  MediaDeviceKillSwitchOn: 'cameraDenied',
  NotReadableError: 'cameraBusy',
  TrackStartError: 'cameraBusy',
  SourceUnavailableError: 'cameraBusy',
  AbortError: 'cameraBusy',
  DeviceCaptureError: 'cameraBusy',
  ScreenCaptureError: 'cameraBusy',
  TabCaptureError: 'cameraBusy',
  NotFoundError: 'deviceUnsupported',
  DevicesNotFoundError: 'deviceUnsupported',
  OverconstrainedError: 'deviceUnsupported',
  ConstraintNotSatisfiedError: 'deviceUnsupported',
  NotSupportedError: 'browserUnsupported',
  SecurityError: 'browserUnsupported',
}

/**
 * A page without `mediaDevices`, such as one on http: "Cannot read properties of undefined (reading 'getUserMedia')",
 * "navigator.mediaDevices is undefined", "getUserMedia is not implemented in this browser". Not "Failed to execute
 * 'getUserMedia' …", which complains of the app's constraints.
 */
const NO_CAMERA_API =
  /^(?!Failed)(?=.*(?:getUserMedia|mediaDevices)).*(?:undefined|null|not a function|not implemented)/

/**
 * Camera access refused in a mini program: 'insertCamera:fail auth deny', 'authorize:fail:auth denied',
 * 'insertCamera:fail authorize no response'.
 */
const REFUSED = /^\w+:fail\b.*(?:\bden(?:y|ied)\b|permission|authorize no response)/i

/** The mini program already shows a camera: 'insertCamera:fail can insert only one camera'. */
const SECOND = /^\w+:fail\b.*only one camera/i

/**
 * The phone's camera that does not start: the error of `getUserMedia`, of a mini program's `<camera>` or of `wx.authorize`, or
 * the error's name.
 *
 * @example
 * camera('NotAllowedError') // 'cameraDenied'
 */
export const camera: Product = (error: unknown) => {
  const key = keyOf(get(error, 'name') ?? error, names)
  if (key !== undefined) return key
  if (NO_CAMERA_API.test(codeText(get(error, 'message')))) return 'browserUnsupported'
  const status = codeText(get(error, 'errMsg') ?? get(get(error, 'detail'), 'errMsg') ?? error)
  if (SECOND.test(status)) return 'cameraBusy'
  return REFUSED.test(status) ? 'cameraDenied' : undefined
}
