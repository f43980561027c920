// How the answers of the vendor's products look, and where their codes stand.
// Source: the Node SDK, mainland edition 4.1.313 and international edition 3.0.1335, and the pages named in `products`.
import { endsWell, fails, isRefusal, isWords, tries } from './contradicts'
import { codeText } from './key'
import { faceVerify, faceVerifyHarmony } from './products/face-verify'
import { h5 } from './products/h5'
import { detectTags, server, tags } from './products/huiyan-server'
import { international, web } from './products/intl'
import { keyOf, type Product, type Table } from './products/product'
import { wechat } from './products/wechat'
import { asCode, type CodeValue, field, get } from './value'

/** The names that a code has in SDKs, plugins and apps. */
const CODES = ['errCode', 'errorCode', 'code']

/**
 * What a client says, or WeChat's server: the line that marks the shape, the names that the code stands under, the product that
 * an unknown code is reported with, and the product's codes. A client's word is no success.
 */
// biome-ignore format: a table
const CLIENTS: readonly (readonly [mark: RegExp, names: string[], product: string, ...Product[]])[] = [
  // { errMsg: 'requestFacialVerify:fail', errCode: 90100 }
  [/^errMsg=(request|start)Facial\w*:/m, CODES, 'wechat', wechat],
  // { domain: 'WBFaceErrorDomainNativeProcess', code: '41000', desc, reason }; in plugins also { errorDomain, errorCode }
  [/^(d|errorD)omain=WBFaceErrorDomain/m, CODES, 'faceVerify', faceVerify, faceVerifyHarmony],
  // Without the domain: { code: 41000, desc, reason }, { code: 41000, description, verifyResult }
  [/^(verifyResult=|desc=.*\nreason=)/m, CODES, '', faceVerify, faceVerifyHarmony],
  // Where the H5 flow returns to: { code, faceCode, willCode, h5faceId }; its server: { code, bizSeqNo }
  [/^(h5faceId|bizSeqNo)=/m, ['faceCode', 'willCode', 'code'], 'h5', h5, faceVerify],
  // HuiYan in a plugin, which does not say on which system: { success: false, errorCode: '303', extra: { sdkToken } }
  [/^extra=sdkToken/m, CODES, 'huiyan'],
  // { errcode: 0, verify_ret: 10004 }
  [/^(verify|identify)_ret=/m, ['verify_ret', 'identify_ret'], 'wechat', wechat],
]

/** Lines that say the code. */
const SAYINGS: readonly (readonly [line: RegExp, code: string])[] = [
  [/^errMsg=(request|start)Facial\w*:cancel/m, 'cancelled'],
  // Success, from WeChat's server: { errcode: 0, verify_ret: 10000 }, { errcode: 0, identify_ret: 0 }
  [/^(verify_ret=10000|identify_ret=0)$/m, '0'],
  // The token timed out: { Status: 'timeout', RequestId }, which stand next to each other
  [/^Status=timeout\nRequestId=/m, '15'],
]

/**
 * What is beside a code tells its API (the first row that matches), and so the codes that mean something else there and the
 * reasons for a refused face. Source: the pages named in the tables.
 */
const EDITIONS: readonly (readonly [mark: RegExp, codes: Table, tags: Table])[] = [
  [/^errCode=/im, {}, detectTags],
  [/^verificationDetailList=/im, web, {}],
  [/^compareResults=/im, international, {}],
  [/^(idCard|name|videoBase64|bestFrameBase64)=/im, server, tags],
  [/^(similarity|bestFrame)=/im, international, {}],
]

/** The failing code of a client. */
function clientCode(
  answer: unknown,
  lines: string,
  [mark, names, product, ...products]: (typeof CLIENTS)[number],
) {
  const code = mark.test(lines) ? names.map(name => get(answer, name)).find(fails) : undefined
  const key =
    products.map(read => read(code)).find(Boolean) || (product && code && `${product}.${codeText(code)}`)
  return fails(key) && key
}

/** The code, or what it means in its edition. */
function inEdition(code: unknown, answer: unknown, lines: string): unknown {
  for (const [mark, codes, tags] of EDITIONS) {
    if (mark.test(lines)) {
      // Only a refused face has a reason: 1001 to 1999.
      const tag = /^\s*1\d{3}/.test(codeText(code)) && field(answer, 'LivenessInfoTag')
      return keyOf(codeText(tag) || get(tag, '0'), tags) || keyOf(code, codes) || code
    }
  }
  return code
}

/**
 * Every code in an answer. `isNear`: only the names of common wrappers lead to it, so that a name which any app may use is the
 * vendor's there. Only 3 to 6 read a success.
 */
export function vendorCodes(answer: unknown, lines: string, name: string, isNear: boolean): CodeValue[] {
  const isText = /^text$/i.test(name)
  const errCode = field(answer, 'ErrCode')
  const result = field(answer, 'Result')
  const errorCode = get(answer, 'ErrorCode')
  return [
    // 1. A client.
    ...CLIENTS.map(client => clientCode(answer, lines, client)),

    // 2. The call was refused: { Error: { Code, Message } }, { Code, Message } from the Go SDK, { errorCode } from the Java SDK
    [field(field(answer, 'Error'), 'Code'), get(answer, 'Code')].find(isWords),
    CODES.concat('error')
      .map(name => get(answer, name))
      .find(isRefusal),

    ...[
      // 3. A flow has ended: { ErrCode }, inside Text or alone. Any app may have a `text` with an `errCode`.
      isText && (fails(errCode) || endsWell(field(answer, 'LiveStatus')))
        ? errCode
        : (isText || isNear || /^LiveStatus=/im.test(lines)) && get(answer, 'ErrCode'),

      // 4. A check has ended: { Result }. A number here may come from another API, with its own table. 'Success' with a Portrait
      //    is about an ID card.
      (isRefusal(result) ||
        ((/^(sim(ilarity)?|bestFrame\w*|compareResults)=/im.test(lines) ||
          (isNear && /^Result=Success$/m.test(lines))) &&
          !/^portrait=/im.test(lines))) &&
        result,

      // 5. The answer has only its tries, or is a mini program's: { CompareResults: [{ ErrorCode }] }, { ErrorCode, BizToken }
      [(isNear || fails(errorCode) || /^(requestId|bizToken|errorMsg)=/im.test(lines)) && errorCode]
        .concat(tries(field(answer, 'CompareResults')))
        .pop(),
    ].map(code => inEdition(code, answer, lines)),

    // 6. A line.
    ...SAYINGS.map(([line, code]) => line.test(lines) && code),
  ].filter((code): code is CodeValue => asCode(code) !== undefined)
}

/** A code under a name that any app may use. Never a success. */
export function appCode(answer: unknown, lines: string): unknown {
  // The status of another function of WeChat: 'getLocation:fail'
  if (/^errMsg=[\w.]+:(ok|fail|cancel)/m.test(lines)) return undefined
  // Small numbers come from HTTP, frameworks and DOMExceptions. Exceptions have codes such as 'ECONNRESET', and a closed WebSocket
  // has its own numbers.
  const isForeign = ['stack', 'wasClean'].some(name => get(answer, name) !== undefined)
  return CODES.map(name => get(answer, name)).find(
    (code, n) => fails(code) && (n < 2 || !(isForeign || Number(code) < 1000)),
  )
}
