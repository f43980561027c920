// Finds codes in the vendor's own answers. Source: its Node SDK, mainland edition 4.1.313 and international edition 3.0.1335.
import { consent } from './products/consent'
import { faceVerify } from './products/face-verify'
import { h5 } from './products/h5'
import { international } from './products/intl'
import { keyOf } from './products/product'
import { asCode, type CodeValue, endsWell, fails, field, get, parseJson } from './value'

/** An API error code: 'FailedOperation.CompareFail', 'AuthFailure'. */
const API_CODE = /^\s*[A-Z][a-z]+[A-Z]/

const has = (answer: unknown, ...names: string[]) => names.some(name => field(answer, name) !== undefined)

/** The code of each try in a list. */
function tries(answer: unknown, list: string): unknown[] {
  const entries = field(answer, list)
  const length = Number(asCode(get(entries, 'length'))) || 0
  return Array.from({ length: Math.min(length, 100) }, (_, n) => field(get(entries, `${n}`), 'ErrorCode'))
}

/** The verdicts of the consent step, `undefined` for a missing one; an empty list if there was no such step. */
function verdicts(answer: unknown): unknown[] {
  const asked = field(answer, 'IsVerifyIntention')
  const found = [
    ['IntentionVerifyData', 'ErrorCode'] as const,
    ['IntentionQuestionResult', 'FinalResultDetailCode'] as const,
    ['IntentionActionResult', 'FinalResultDetailCode'] as const,
  ]
    .filter(([step]) => field(answer, step))
    .map(([step, code]) => field(field(answer, step), code))
  if (asked === false) return []
  return asked === true && found.length === 0 ? [undefined] : found
}

/** The code, or what the international edition means by it: its 1201 is too dark or too bright. */
function meaning(code: CodeValue | undefined, answer: unknown): CodeValue | undefined {
  const isInternational =
    has(answer, 'CompareResults', 'VerificationDetailList') ||
    (has(answer, 'Similarity', 'BestFrame') &&
      !has(answer, 'IdCard', 'Name', 'VideoBase64', 'BestFrameBase64'))
  return (isInternational && keyOf(code, international)) || code
}

/** The key for an answer whose shape only one product has. The server must confirm a success in a page's address. */
function productKey(answer: unknown): CodeValue | undefined {
  // 1. The face verification SDK: { isSuccess: false, error: { domain, code: '41000' } }
  const error = get(answer, 'error')
  if (get(answer, 'isSuccess') === false && has(error, 'domain')) return faceVerify(get(error, 'code'))
  // 2. The address that the H5 flow returns to: { code: '66660004', orderNo, h5faceId }
  const code = asCode(get(answer, 'code'))
  return has(answer, 'h5faceId') && code !== undefined && !endsWell(code) ? h5(code) : undefined
}

/** The code in one object, under one of the vendor's names; `undefined` if there is none. */
function vendorCode(answer: unknown): CodeValue | undefined {
  // 1. The call was refused: { Error: { Code, Message } }, or { Code, Message } from the Go SDK.
  for (const code of [field(field(answer, 'Error'), 'Code'), get(answer, 'Code')]) {
    if (typeof code === 'string' && API_CODE.test(code)) return code
  }

  // 2. A flow has ended: { Text: { ErrCode } }, or Text alone. If the face passed, the consent step decides.
  const text = field(answer, 'Text')
  const flow = asCode(text ? field(text, 'ErrCode') : get(answer, 'ErrCode'))
  if (flow !== undefined) {
    const refused = verdicts(answer).find(fails)
    return endsWell(flow) && refused !== undefined ? consent(refused) : flow
  }

  // 3. A check has ended: { Result }. A number here may come from another API, with its own table.
  //    'Success' with a Portrait is about an ID card.
  const result = asCode(field(answer, 'Result'))
  const liveness =
    get(answer, 'Result') === 'Success' ||
    has(answer, 'Sim', 'Similarity', 'BestFrame', 'BestFrameBase64', 'CompareResults')
  if (result !== undefined && (API_CODE.test(`${result}`) || (liveness && !has(answer, 'Portrait')))) {
    return meaning(result, answer)
  }

  // 4. Only one product has this shape.
  const key = productKey(answer)
  if (key !== undefined) return key

  // 5. The answer has only its tries, or is a mini program's: { CompareResults: [{ ErrorCode }] }, { ErrorCode }.
  const [last] = tries(answer, 'CompareResults').slice(-1)
  return meaning(asCode(last) ?? asCode(get(answer, 'ErrorCode')), answer)
}

/** Whether one object contradicts a success in the same answer. */
function contradicts(answer: unknown): boolean {
  const text = field(answer, 'Text') || answer
  const isBean = get(text, 'ErrCode') === undefined && get(text, 'errCode') !== undefined
  return (
    // 1. The call was refused, or the HTTP status or wrapper says that it failed.
    Boolean(field(answer, 'Error')) ||
    [get(answer, 'status'), get(answer, 'statusCode')].some(status => Number(asCode(status)) >= 400) ||
    [get(answer, 'success'), get(answer, 'isSuccess'), get(answer, 'ok')].includes(false) ||
    [get(answer, 'errCode'), get(answer, 'errorCode')].some(fails) ||
    // 2. A part failed. Any app may use `errCode`, so there a part must say that it passed.
    [field(text, 'LiveStatus'), field(text, 'Comparestatus')].some(fails) ||
    (isBean && !endsWell(field(text, 'LiveStatus'))) ||
    // 3. The consent step did not end well.
    verdicts(answer).some(verdict => !endsWell(verdict)) ||
    // 4. No try passed.
    [tries(answer, 'CompareResults'), tries(answer, 'VerificationDetailList')].some(
      codes => codes.some(fails) && !codes.some(endsWell),
    )
  )
}

/** How deep an answer may be nested: in an HTTP client's answer, an app's wrapper, the envelope, and GetDetectInfo's JSON text. */
const DEPTH = 4

/** The status of a WeChat function: 'requestFacialVerify:ok', 'cloud.callFunction:fail …'. */
const WECHAT_STATUS = /^[\w.]+:(?:ok|fail)/

/** The received value and all answers inside it, outermost first. */
function unwrap(received: unknown): unknown[] {
  const answers: unknown[] = []
  let level = [received]
  for (let depth = 0; depth <= DEPTH; depth += 1) {
    const inner: unknown[] = []
    for (const answer of level) {
      answers.push(answer)
      inner.push(
        get(answer, 'Response'),
        field(answer, 'DetectInfo'),
        get(answer, 'data'),
        get(answer, 'result'),
        get(answer, 'body'),
        get(get(answer, 'response'), 'data'),
      )
    }
    level = inner.map(parseJson).filter(answer => typeof answer === 'object' && answer !== null)
  }
  return answers
}

/** A code under a name that any app may use. Never a success. */
function appCode(answer: unknown): CodeValue | undefined {
  if (WECHAT_STATUS.test(String(asCode(get(answer, 'errMsg'))))) return undefined
  for (const name of ['errCode', 'errorCode', 'code']) {
    const code = asCode(get(answer, name))
    if (code === undefined || endsWell(code)) continue
    if (name !== 'code') return code
    // Small numbers come from HTTP, frameworks and DOMExceptions. Exceptions have codes such as 'ECONNRESET', except the
    // vendor's, which have a requestId. A closed WebSocket has its own numbers.
    const foreign =
      (get(answer, 'stack') !== undefined && get(answer, 'requestId') === undefined) ||
      get(answer, 'wasClean') !== undefined
    if (!(Number(code) < 1000) && !foreign) return code
  }
  return undefined
}

/**
 * Finds the code in an answer. In an object, a success counts only in the vendor's own fields, and only if nothing in the
 * answer contradicts it. Source: the vendor's public SDKs and examples (Node SDK 4.1.313, international edition 3.0.1335).
 *
 * @param value An API answer, a result or error of the vendor's SDKs, or the callback of the mini-program plugin. Also an
 *   app's own `{ errCode }`, `{ errorCode }` or `{ code }`, or a bare code. Each may be inside an HTTP client's answer or an
 *   app's wrapper, or be JSON text.
 * @returns The code as it is. For another product's answer, the key of its meaning (`'cancelled'`). `undefined` if there is
 *   none (the check has not ended, the network failed) or if the answer contradicts its success. Never throws.
 * @example
 * readCode({ Response: { Error: { Code: 'FailedOperation.CompareFail', Message: '…' } } }) // 'FailedOperation.CompareFail'
 */
export function readCode(value: unknown): string | number | bigint | undefined {
  const received = parseJson(value)
  if (typeof received !== 'object') return asCode(received)
  const answers = unwrap(received)

  // 1. The vendor's names, outermost first. A success counts only if every code is one.
  const codes = answers.map(vendorCode).filter(code => code !== undefined)
  const [code] = codes
  if (code !== undefined) {
    return endsWell(code) && (!codes.every(endsWell) || answers.some(contradicts)) ? undefined : code
  }

  // 2. Names that any app may use, innermost first: the outer ones are a wrapper's own.
  return answers
    .reverse()
    .map(appCode)
    .find(code => code !== undefined)
}
