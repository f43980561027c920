// How the answers of the vendor's products look, and where their codes stand.
// Source: the Node SDK, mainland edition 4.1.313 and international edition 3.0.1335, and the pages named in `products`.
import { consentStep } from './consent-step'
import { endsWell, fails, isRefusal, tries } from './contradicts'
import { codeText, messageKey } from './key'
import { faceVerify, faceVerifyHarmony } from './products/face-verify'
import { h5 } from './products/h5'
import { detectTags, huiyanServer, tags } from './products/huiyan-server'
import { intl } from './products/intl'
import { keyOf, type Product, type Table } from './products/product'
import { wechat } from './products/wechat'
import { asCode, type CodeValue, field, get, has } from './value'

type Code = CodeValue | undefined

/** A failure as its product's key, or with the product's name if it does not know the code. A client's word is no success. */
function failure(code: unknown, products: readonly Product[], name?: string): Code {
  if (!fails(code)) return undefined
  const key = products.map(product => product(code)).find(Boolean) || (name && `${name}.${code}`)
  return endsWell(key) ? undefined : key
}

/** The first failing code under these names. */
const failing = (answer: unknown, ...names: string[]) => names.map(name => get(answer, name)).find(fails)

/** The code that an SDK or plugin gives. */
const sdkCode = (answer: unknown) => failing(answer, 'code', 'errorCode', 'errCode')

/** The code, or its key in an edition where it means something else. */
function inEdition(code: Code, product: Product): Code {
  const key = product(code)
  return key === messageKey(code) ? code : key || code
}

/** The failed code, or the better reason in `LivenessInfoTag`. Only a refused face has one: 1001 to 1999. */
function reason(code: Code, answer: unknown, table: Table): Code {
  const tag = field(answer, 'LivenessInfoTag')
  return (/^\s*1\d{3}\s*$/.test(codeText(code)) && (keyOf(tag, table) || keyOf(get(tag, '0'), table))) || code
}

/** The code of a check, by what its answer has beside it. */
function checkCode(code: Code, answer: unknown): Code {
  const isWeb = has(answer, 'VerificationDetailList')
  // The flow in a web page kept 1201 as it was.
  if (isWeb && Number(code) === 1201) return code
  if (isWeb || has(answer, 'CompareResults')) return inEdition(code, intl)
  if (!has(answer, 'Similarity', 'BestFrame')) return code
  if (!has(answer, 'IdCard', 'Name', 'VideoBase64', 'BestFrameBase64')) return inEdition(code, intl)
  const better = reason(code, answer, tags)
  return better === code ? inEdition(code, huiyanServer) : better
}

/**
 * A row a shape, and where its code stands; the first one that is there decides. `near`: only the names of common wrappers lead to the
 * object, so that a name which any app may use is the vendor's there. Only rows 6 to 9 read a success.
 */
export const SHAPES: readonly ((answer: unknown, near: boolean) => Code)[] = [
  // 1. WeChat's callback: { errMsg: 'requestFacialVerify:fail', errCode: 90100 }
  answer => {
    const status = codeText(get(answer, 'errMsg'))
    if (!/^(?:request|start)Facial\w*:/.test(status)) return undefined
    return failure(sdkCode(answer), [wechat], 'wechat') || (/cancel/.test(status) ? 'cancelled' : undefined)
  },

  // 2. The face verification SDK: { domain: 'WBFaceErrorDomainNativeProcess', code: '41000', desc, reason }. In plugins also
  //    { errorDomain, errorCode } and { code, description, verifyResult }.
  answer => {
    const isNamed = ['domain', 'errorDomain'].some(name =>
      /^WBFaceErrorDomain/.test(codeText(get(answer, name))),
    )
    return isNamed || has(answer, 'verifyResult') || (has(answer, 'desc') && has(answer, 'reason'))
      ? failure(sdkCode(answer), [faceVerify, faceVerifyHarmony], isNamed ? 'faceVerify' : '')
      : undefined
  },

  // 3. The H5 flow, where it returns to: { code, faceCode, willCode, h5faceId }; its server: { code, bizSeqNo }
  answer =>
    has(answer, 'h5faceId', 'bizSeqNo')
      ? failure(failing(answer, 'faceCode', 'willCode', 'code'), [h5, faceVerify], 'h5')
      : undefined,

  // 4. HuiYan in a plugin, which does not say on which system: { success: false, errorCode: '303', extra: { sdkToken } }
  answer => (has(get(answer, 'extra'), 'sdkToken') ? failure(sdkCode(answer), [], 'huiyan') : undefined),

  // 5. The call was refused: { Error: { Code, Message } }, { Code, Message } from the Go SDK, { errorCode } from the Java SDK
  answer => {
    const code = [field(field(answer, 'Error'), 'Code'), get(answer, 'Code')].find(each =>
      /^\s*[A-Z][a-z]+[A-Z]/.test(codeText(each)),
    )
    return asCode(
      code || ['code', 'errorCode', 'errCode', 'error'].map(name => field(answer, name)).find(isRefusal),
    )
  },

  // 6. A flow has ended: { Text: { ErrCode } }, or Text alone. If the face passed, the consent step decides.
  (answer, near) => {
    const text = field(answer, 'Text') || (near || has(answer, 'LiveStatus') ? answer : undefined)
    const isBean = get(text, 'ErrCode') === undefined
    const code = asCode(text === answer ? get(text, 'ErrCode') : field(text, 'ErrCode'))
    if (!endsWell(code)) return reason(code, text, detectTags)
    // Any app may have a `text` with an `errCode`.
    if (isBean && !endsWell(field(text, 'LiveStatus'))) return undefined
    const consent = consentStep(answer)
    return consent === true ? code : consent
  },

  // 7. A check has ended: { Result }. A number here may come from another API, with its own table. 'Success' with a Portrait
  //    is about an ID card.
  (answer, near) => {
    const result = asCode(field(answer, 'Result'))
    if (isRefusal(result)) return result
    const isCheck =
      has(answer, 'Sim', 'Similarity', 'BestFrame', 'BestFrameBase64', 'CompareResults') ||
      (get(answer, 'Result') === 'Success' && (near || has(answer, 'RequestId')))
    return isCheck && !has(answer, 'Portrait') ? checkCode(result, answer) : undefined
  },

  // 8. WeChat's server: { errcode: 0, verify_ret: 10000 }, { errcode: 0, identify_ret: 0 }
  answer => {
    const code = ['verify_ret', 'identify_ret']
      .map(name => asCode(get(answer, name)))
      .find(each => each !== undefined)
    return code === undefined || (code === get(answer, 'identify_ret') && endsWell(code))
      ? code
      : wechat(code) || `wechat.${code}`
  },

  // 9. The answer has only its tries, or is a mini program's: { CompareResults: [{ ErrorCode }] }, { ErrorCode, BizToken }
  (answer, near) => {
    const code = get(answer, 'ErrorCode')
    const isVendors =
      near || fails(code) || has(answer, 'RequestId', 'BizToken', 'ErrorMsg', 'VerificationDetailList')
    const codes = [isVendors && code].concat(tries(answer, 'CompareResults')).map(asCode)
    return checkCode(codes.pop(), answer)
  },

  // 10. The token timed out: { Status: 'timeout', RequestId }
  answer => (get(answer, 'Status') === 'timeout' && has(answer, 'RequestId') ? '15' : undefined),
]
