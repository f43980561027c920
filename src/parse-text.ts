/** What an object of the face verification SDK looks like as text: WbFaceError{domain='WBFaceErrorDomain…', code='41000', …} */
const FACE_ERROR = /(WBFaceErrorDomain)\w{0,40}\W{1,9}code\W{1,9}(-?\w{1,40})/i

/** An exception of the API's SDKs: [TencentCloudSDKException] code:AuthFailure …, [TencentCloudSDKError] Code=AuthFailure, … */
const EXCEPTION = /\[TencentCloudSDK\w{1,20}\]\W{0,9}[Cc]ode\W{1,9}([A-Z]\w{1,99}(?:\.\w{1,99})?)/

/** The parameters of an address. */
function parameters(address: string): object {
  const found: Record<string, string> = {}
  for (const pair of address.split(/[?&#]/)) {
    const [name = '', value = ''] = pair.split('=')
    found[name] = value
  }
  return found
}

/**
 * Parses JSON text, also inside JSON text, the vendor's objects as text, and the address that the H5 flow returns to. Other
 * values stay as they are. `undefined` for JSON that is cut off.
 */
export function parseText(value: unknown): unknown {
  if (typeof value !== 'string') return value
  const isJson = /^\s*[[{"]/.test(value)
  try {
    // `trim` also removes a byte order mark.
    if (isJson) return parseText(JSON.parse(value.trim()))
  } catch {
    // Not JSON, or cut off.
  }
  const error = FACE_ERROR.exec(value)
  if (error) return { domain: error[1], code: error[2] }
  const exception = EXCEPTION.exec(value)
  if (exception) return { Code: exception[1] }
  if (/[?&]h5faceId=/.test(value)) return parameters(value)
  return isJson ? undefined : value
}
