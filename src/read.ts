import { contradicts, vendorCode } from './answer'
import { asCode, type CodeValue, endsWell, field, get, parseJson } from './value'

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
