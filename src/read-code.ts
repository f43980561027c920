import { contradicts, denies, endsWell, fails } from './contradicts'
import { parseText } from './parse-text'
import { SHAPES } from './shapes'
import { asCode, type CodeValue, get, ownNames } from './value'

/** The names of common wrappers, where a name that any app may use can be the vendor's. No country stands in them. */
const NEAR = /^(?:response|detectInfo|data|result|body)$/i

/** Parts of an answer that say nothing by themselves: the tries and the consent step. */
const DETAIL = /^(?:livenessDetail|compareResults|verificationDetailList|intention\w+)$/i

/** What errors and events have outside their own enumerable properties. */
const HIDDEN = ['cause', 'errors', 'message', 'data', 'detail']

/** How much is read: so many values, and each character of a text a thousandth. */
const BUDGET = 10_000

/** A code under a name that any app may use. Never a success. */
function appCode(answer: unknown): CodeValue | undefined {
  // The status of another function of WeChat: 'getLocation:fail'
  if (/^[\w.]+:(?:ok|fail|cancel)/.test(String(asCode(get(answer, 'errMsg'))))) return undefined
  // Small numbers come from HTTP, frameworks and DOMExceptions. Exceptions have codes such as 'ECONNRESET', except the vendor's,
  // which have a requestId. A closed WebSocket has its own numbers.
  const isForeign =
    (get(answer, 'stack') !== undefined && get(answer, 'requestId') === undefined) ||
    get(answer, 'wasClean') !== undefined
  return ['errCode', 'errorCode', 'code']
    .map(name => asCode(get(answer, name)))
    .find((code, n) => fails(code) && (n < 2 || !(isForeign || Number(code) < 1000)))
}

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
  const appCodes: (CodeValue | undefined)[] = []
  let isDenied = false
  let left = BUDGET
  const seen = new Set<unknown>()
  const objects: { object: unknown; isNear: boolean; isDetail: boolean }[] = []
  function open(text: unknown, isNear: boolean, isDetail: boolean) {
    left -= 1 + (typeof text === 'string' ? text.length / 1000 : 0)
    const object = left > 0 && parseText(text)
    if (typeof object !== 'object' || object === null || seen.has(object)) return
    seen.add(object)
    objects.push({ object, isNear, isDetail })
  }

  // 1. Every object inside, outermost first, whatever the names that lead to it.
  open(received, true, false)
  for (const { object, isNear, isDetail } of objects) {
    if (!isDetail) codes.push(...SHAPES.map(read => read(object, isNear)).filter(code => code !== undefined))
    if (isNear) appCodes.push(appCode(object))
    isDenied = isDenied || contradicts(object)
    const own = ownNames(object)
    own.concat(HIDDEN).every((name, n) => {
      const property = get(object, name)
      isDenied = isDenied || (n < own.length && denies(name, property, isDetail))
      open(property, isNear && NEAR.test(name), isDetail || DETAIL.test(name))
      return left > 0
    })
  }

  // 2. The vendor's shapes. A success counts only if every code is one, and if everything was read.
  const [code] = codes
  if (code !== undefined)
    return endsWell(code) && (isDenied || left <= 0 || !codes.every(endsWell)) ? undefined : code

  // 3. Names that any app may use, innermost first: the outer ones are a wrapper's own.
  return appCodes.reverse().find(each => each !== undefined)
}
