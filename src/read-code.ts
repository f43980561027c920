import { consentStep } from './consent-step'
import { DETAIL, denies, endsWell } from './contradicts'
import { codeText } from './key'
import { parseText } from './parse-text'
import { appCode, vendorCodes } from './shapes'
import { asCode, type CodeValue, get, linesOf, ownNames } from './value'

/** The names of common wrappers, where a name that any app may use can be the vendor's. No country stands in them. */
const NEAR = /^(response|detectInfo|data|result|body)$/i

/** What errors and events have outside their own enumerable properties. */
const HIDDEN = ['cause', 'errors', 'message', 'data', 'detail']

/** How much is read: so many values, and each character of a text a thousandth. */
const BUDGET = 10_000

/**
 * Finds the code in an answer. In an object, a success counts only in the vendor's own fields, and only if nothing in the
 * answer contradicts it. Source: the vendor's public SDKs and examples (Node SDK 4.1.313, international edition 3.0.1335).
 *
 * @param value An API answer, a result or error of the vendor's SDKs, or a callback of the mini-program plugin or of WeChat;
 *   inside anything: an HTTP client's answer, an app's wrapper, an error's `cause`, a list, JSON text. Also an app's own
 *   `{ errCode }`, `{ errorCode }` or `{ code }`, or a bare code.
 * @returns The code as it is. For another product's answer, the key of its meaning (`'cancelled'`), or the product and its code
 *   where that is not known (`'faceVerify.7'`). `undefined` if there is none (the check has not ended, the network failed) or
 *   if the answer contradicts its success. Never throws, and takes a bounded time.
 * @example
 * readCode({ Response: { Error: { Code: 'FailedOperation.CompareFail', Message: '…' } } }) // 'FailedOperation.CompareFail'
 */
export function readCode(value: unknown): string | number | bigint | undefined {
  const received = parseText(value)
  if (typeof received !== 'object') return asCode(received)

  const codes: CodeValue[] = []
  let ownCode: unknown
  let consent: string | undefined
  let isDenied = false
  let left = BUDGET
  const found = new Map<object, [name: string, isNear: boolean, isDetail: boolean]>()
  function open(text: unknown, name: string, isNear: boolean, isDetail: boolean) {
    left -= 1 + codeText(text).length / 1000
    const object = left > 0 && parseText(text)
    if (object && typeof object === 'object' && !found.has(object))
      found.set(object, [name, isNear, isDetail])
  }

  // 1. Every object inside, outermost first, whatever the names that lead to it.
  open(received, '', true, false)
  for (const [object, [name, isNear, isDetail]] of found) {
    const names = ownNames(object)
    const lines = linesOf(object, names)
    if (!isDetail) codes.push(...vendorCodes(object, lines, name, isNear))
    if (isNear) ownCode = appCode(object, lines) ?? ownCode
    const verdict = consentStep(object)
    if (typeof verdict === 'string') consent = consent || verdict
    isDenied = isDenied || !verdict || names.some(inner => denies(inner, get(object, inner), isDetail))
    for (const inner of names.concat(HIDDEN)) {
      if (left <= 0) break
      open(get(object, inner), inner, isNear && NEAR.test(inner), isDetail || DETAIL.test(inner))
    }
  }

  // 2. The vendor's shapes. If the face passed, the consent step decides. A success counts only if every code is one, and if
  //    everything was read.
  const [code] = codes
  if (endsWell(code)) return consent || (isDenied || left <= 0 || !codes.every(endsWell) ? undefined : code)

  // 3. Names that any app may use, innermost first: the outer ones are a wrapper's own.
  return code ?? asCode(ownCode)
}
