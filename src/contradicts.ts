// What speaks against a success in the same answer.
import { type CodeEntry, codes, GENERIC } from './codes'
import { consentStep } from './consent-step'
import { codeText, messageKey } from './key'
import { asCode, field, get } from './value'

/** Whether the value is a code that leaves nothing to do: a success, or the end of a check that ended before. */
export function endsWell(value: unknown): boolean {
  const { action }: CodeEntry = codes[messageKey(value)]
  return action === 'none'
}

/** Whether the value is any other code. */
export const fails = (value: unknown) => asCode(value) !== undefined && !endsWell(value)

/** Whether the value is an API error code of the vendor, whatever name it stands under: 'FailedOperation.CompareFail'. */
export function isRefusal(value: unknown): value is string {
  const text = codeText(value).trim()
  const isKnown = messageKey(text) !== GENERIC || /^FailedOperation\b/.test(text)
  return isKnown && /^[A-Z][a-z]+[A-Z]\w*(?:\.\w+)?$/.test(text) && fails(text)
}

/** The names of the vendor's codes, in any spelling, and of the parts of a flow. */
const CODE = /^(?:err(?:or)?_?(?:code|no)|(?:live|compare)_?status|final_?result\w*)$/i
/** The names under which an app or HTTP has a code of its own. */
const STATUS = /^(?:(?:res\w*|ret|biz|sub|status|http)_?)?(?:code|status)$|^(?:ret|result|type|errMsg)$/i
const PASSED = /^(?:is_?)?(?:ok|success|pass(?:ed)?|verified)$/i
const FAILED = /^(?:is_?)?(?:errors?|fail(?:ed|ure)?)$/i

/** Whether a property contradicts a success in the same answer. `isTry`: it belongs to one of several tries. */
export function denies(name: string, value: unknown, isTry: boolean): boolean {
  const text = codeText(value).trim().slice(0, 99)
  // 1. A flag: { success: false }, { error: {…} }. Event emitters keep functions under such names.
  if (PASSED.test(name)) return value === false || /^(?:0|false)$/.test(text)
  if (FAILED.test(name)) {
    const isList =
      [value, get(value, '0')].some(each => typeof each === 'function') || get(value, 'length') === 0
    return Boolean(value) && !isList && !/^(?:0|false)$/.test(text)
  }
  // 2. A code of the vendor: { errCode: 1201 }. A flow that passed may have tries that failed.
  if (CODE.test(name)) return !isTry && fails(text) && !/^(?:0+|200|ok)$/i.test(text)
  // 3. An app's code or status, if it is a published code, negative or an HTTP failure. Many apps say 1 or 200 for a success.
  const number = Number(text)
  return (
    isRefusal(text) ||
    (STATUS.test(name) &&
      fails(text) &&
      !/^(?:1|2\d\d)$/.test(text) &&
      (number < 0 ||
        (number >= 400 && number < 1000) ||
        messageKey(text) !== GENERIC ||
        /^(?:[\w.]+:)?(?:fail|error)/i.test(text)))
  )
}

/** The codes of the tries in a list. */
export function tries(answer: unknown, list: string): unknown[] {
  const entries = field(answer, list)
  const length = Number(asCode(get(entries, 'length'))) || 0
  return Array.from({ length: Math.min(length, 100) }, (_, n) => field(get(entries, `${n}`), 'ErrorCode'))
}

/** Whether an object contradicts a success by its parts: its consent step has not passed, or none of its tries has. */
export const contradicts = (answer: unknown) =>
  consentStep(answer) !== true ||
  ['CompareResults', 'VerificationDetailList']
    .map(list => tries(answer, list))
    .some(found => found.some(fails) && !found.some(endsWell))
