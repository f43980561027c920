import { GENERIC } from '../codes'
import { codeText } from '../key'
import { get } from '../value'
import { keyOf, type Product, type Table } from './product'

/** The names of `DOMException`s, with those that older browsers use. Source: the W3C's Media Capture and Streams. */
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

/** 'insertCamera:fail auth deny', 'authorize:fail:auth denied': how a mini program says that the camera is not allowed. */
const REFUSED = /^\w+:fail\b.*(?:\bden(?:y|ied)\b|permission)/i

/**
 * The key of why a camera does not start: of what `getUserMedia` rejects with, or a mini program's `<camera>` or `wx.authorize` fails with, the error
 * itself or its name; `'FailedOperation.UnKnown'` for any other value. Never throws.
 *
 * @example
 * camera('NotAllowedError') // 'cameraDenied'
 */
export const camera: Product = error => {
  const key = keyOf(get(error, 'name') ?? error, names)
  if (key !== undefined) return key
  const status = get(error, 'errMsg') ?? get(get(error, 'detail'), 'errMsg') ?? error
  return REFUSED.test(codeText(status)) ? 'cameraDenied' : GENERIC
}
