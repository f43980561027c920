import { contradicts, vendorCode } from './answer'
import { asCode, type CodeValue, endsWell, field, get, parseJson } from './value'

/** How deep an answer may lie: in an HTTP client's answer, an app's wrapper, the envelope, and GetDetectInfo's JSON text. */
const DEPTH = 4

/** How the functions of WeChat end: 'requestFacialVerify:ok', 'cloud.callFunction:fail …'. */
const WECHAT_STATUS = /^[\w.]+:(?:ok|fail)/

/** What was received and what is wrapped in it, outermost first. */
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

/** The code that an app passes on under a name that is everybody's. It is never a success. */
function appCode(answer: unknown): CodeValue | undefined {
  if (WECHAT_STATUS.test(String(asCode(get(answer, 'errMsg'))))) return undefined
  for (const name of ['errCode', 'errorCode', 'code']) {
    const code = asCode(get(answer, name))
    if (code === undefined || endsWell(code)) continue
    if (name !== 'code') return code
    // A small number is an HTTP status, a framework's, a DOMException's. The code of an exception that is not
    // the vendor's, which has a requestId, is 'ECONNRESET' or the like; a closed WebSocket has numbers of its own.
    const foreign =
      (get(answer, 'stack') !== undefined && get(answer, 'requestId') === undefined) ||
      get(answer, 'wasClean') !== undefined
    if (!(Number(code) < 1000) && !foreign) return code
  }
  return undefined
}

/**
 * The code in what an app receives. A success is read only from a field of the vendor's, and only where nothing beside it
 * speaks against it. Source: the vendor's public SDKs and examples (Node SDK 4.1.313, international edition 3.0.1335).
 *
 * @param value An answer of the API, what the vendor's SDKs resolve to or throw, the callback of the mini-program
 *   plugin, an app's own `{ errCode }`, `{ errorCode }` or `{ code }`, any of these in an HTTP client's answer or in an app's
 *   wrapper or as JSON text, or a bare code.
 * @returns The code as it stands there; where the answer is another product's, the key of its meaning (`'cancelled'`); or `undefined` where there is none: a check that has not ended, a network failure, another value.
 *   Never throws.
 * @example
 * readCode({ Response: { Error: { Code: 'FailedOperation.CompareFail', Message: '…' } } }) // 'FailedOperation.CompareFail'
 */
export function readCode(value: unknown): string | number | bigint | undefined {
  const received = parseJson(value)
  if (typeof received !== 'object') return asCode(received)
  const answers = unwrap(received)

  // 1. The vendor's names, outermost first. A success has to be the only thing that is said.
  const codes = answers.map(vendorCode).filter(code => code !== undefined)
  const [code] = codes
  if (code !== undefined) {
    return endsWell(code) && (!codes.every(endsWell) || answers.some(contradicts)) ? undefined : code
  }

  // 2. Everybody's names, innermost first: what stands further out is a wrapper's own.
  return answers
    .reverse()
    .map(appCode)
    .find(code => code !== undefined)
}
