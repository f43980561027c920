import { contradicts, denies, endsWell } from './contradicts'
import { parseText } from './parse-text'
import { SHAPES } from './shapes'
import { asCode, type CodeValue, get, ownNames } from './value'

/** An object in what was received. */
interface Part {
  value: unknown
  /** Whether only the names of common wrappers lead to it. */
  near: boolean
  /** Whether it belongs to a part of an answer that says nothing by itself: a try, or the consent step. */
  isDetail: boolean
}

/** The names of common wrappers, with no country list in them. */
const NEAR = /^(?:response|detectInfo|data|result|body)$/i

/** Parts of an answer that say nothing by themselves: the tries and the consent step. */
const DETAIL = /^(?:livenessDetail|compareResults|verificationDetailList|intention\w+)$/i

/** What may be inherited or hidden from a loop: in errors, events and their likes. */
const HIDDEN = ['cause', 'errors', 'message', 'data', 'detail']

/** How much is read: so many values, each character of a text a thousandth. */
const BUDGET = 10_000

/**
 * Finds every object in the received value, outermost first, whatever the names that lead to it. JSON texts are opened.
 * `denied` is `true` if anything contradicts a success, or if there was too much to read.
 */
function open(received: unknown): { parts: Part[]; denied: boolean } {
  const parts: Part[] = []
  const seen = new Set<unknown>()
  let left = BUDGET
  let denied = false

  function add(raw: unknown, near: boolean, isDetail: boolean) {
    left -= 1 + (typeof raw === 'string' ? raw.length / 1000 : 0)
    const value = left < 0 ? undefined : parseText(raw)
    if (typeof value !== 'object' || value === null || seen.has(value)) return
    seen.add(value)
    parts.push({ value, near, isDetail })
  }

  add(received, true, false)
  for (const { value, near, isDetail } of parts) {
    const own = ownNames(value)
    const names = own.concat(HIDDEN)
    for (let n = 0; n < names.length; n += 1) {
      if (left < 0) return { parts, denied: true }
      const name = names[n] as string
      const property = get(value, name)
      denied = denied || (n < own.length && denies(name, property, isDetail))
      add(property, near && NEAR.test(name), isDetail || DETAIL.test(name))
    }
  }
  return { parts, denied }
}

/** The status of a WeChat function: 'requestFacialVerify:ok', 'cloud.callFunction:fail …'. */
const WECHAT_STATUS = /^[\w.]+:(?:ok|fail|cancel)/

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
  const { parts, denied } = open(received)
  const answers = parts.filter(({ isDetail }) => !isDetail)

  // 1. The vendor's shapes, outermost first. A success counts only if every code is one.
  const codes: CodeValue[] = []
  for (const { value, near } of answers) {
    for (const read of SHAPES) {
      const code = read(value, near)
      if (code !== undefined) codes.push(code)
    }
  }
  const [code] = codes
  if (code !== undefined) {
    const isDoubtful = denied || !codes.every(endsWell) || parts.some(part => contradicts(part.value))
    return endsWell(code) && isDoubtful ? undefined : code
  }

  // 2. Names that any app may use, innermost first: the outer ones are a wrapper's own.
  return answers
    .filter(({ near }) => near)
    .reverse()
    .map(part => appCode(part.value))
    .find(code => code !== undefined)
}
