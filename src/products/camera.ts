import { codeText } from '../key'
import { get } from '../value'
import { keyOf, type Product, type Table } from './product'

/** The names of `DOMException`s, older browsers' names included. Source: the W3C's Media Capture and Streams. */
export const names: Table = {
  NotAllowedError: 'cameraDenied',
  PermissionDeniedError: 'cameraDenied',
  PermissionDismissedError: 'cameraDenied',
  NotReadableError: 'cameraBusy',
  TrackStartError: 'cameraBusy',
  SourceUnavailableError: 'cameraBusy',
  AbortError: 'cameraBusy',
  NotFoundError: 'deviceUnsupported',
  DevicesNotFoundError: 'deviceUnsupported',
  OverconstrainedError: 'deviceUnsupported',
  ConstraintNotSatisfiedError: 'deviceUnsupported',
  NotSupportedError: 'browserUnsupported',
  SecurityError: 'browserUnsupported',
}

/** Camera access refused in a mini program: 'insertCamera:fail auth deny', 'authorize:fail:auth denied'. */
const REFUSED = /^\w+:fail\b.*(?:\bden(?:y|ied)\b|permission)/i

/**
 * Gives the key of the reason why a camera does not start.
 *
 * @param error The error of `getUserMedia`, of a mini program's `<camera>` or of `wx.authorize`, or the error's name.
 * @returns The key.
 * @example
 * camera('NotAllowedError') // 'cameraDenied'
 */
export const camera: Product = (error: unknown) => {
  const key = keyOf(get(error, 'name') ?? error, names)
  if (key !== undefined) return key
  const status = get(error, 'errMsg') ?? get(get(error, 'detail'), 'errMsg') ?? error
  return REFUSED.test(codeText(status)) ? 'cameraDenied' : undefined
}
