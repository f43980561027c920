/**
 * An error of the face verification SDK or of the API's SDKs as text: WbFaceError{domain='WBFaceErrorDomain…', code='41000', …},
 * [TencentCloudSDKException] code:AuthFailure …, [TencentCloudSDKError] Code=AuthFailure, …
 */
const ERROR = /(WBFaceErrorDomain|\[TencentCloudSDK)[\w\]]{0,40}\W{0,9}code\W{1,9}(-?\w[\w.]{0,99})/i

/**
 * Parses JSON text, also inside JSON text, the vendor's errors as text, and the address that the H5 flow returns to. Other
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
  const error = ERROR.exec(value)
  if (error) return { domain: error[1], code: error[2] }
  if (!/[?&]h5faceId=/.test(value)) return isJson ? undefined : value
  // Anybody can write an address: only its failures are read.
  const found: Record<string, string> = {}
  value.replace(/[?&#](\w*code|h5faceId)=([^?&#]*)/gi, (_, name, text) => {
    found[name] = text
    return ''
  })
  return found
}
