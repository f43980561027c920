// What speaks against a success in the same answer.
import { type CodeEntry, codes, GENERIC } from './codes'
import { consentStep } from './consent-step'
import { codeText, messageKey } from './key'
import { asCode, field, get, ownNames } from './value'

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

const PASSED = /^(?:is_?)?(?:ok|success|pass(?:ed)?|verified)$/i
const FAILED = /^(?:is_?)?(?:errors?|fail(?:ed|ure)?)$/i
/** The vendor's codes, in any spelling, and the parts of a flow. */
const CODE = /^(?:err(?:or)?_?(?:code|no)|(?:live|compare)_?status|final_?result\w*)$/i
/** A code or status of an app or of HTTP. */
const STATUS = /^(?:(?:res\w*|ret|biz|sub|status|http)_?)?(?:code|status)$|^(?:ret|result|type|errMsg)$/i

/** Whether a property contradicts a success in the same answer. `isTry`: it belongs to one of several tries. */
export function denies(name: string, value: unknown, isTry: boolean): boolean {
  const text = codeText(value).trim().slice(0, 99)
  // 1. A flag: { success: false }
  if (PASSED.test(name)) return value === false || /^(?:0|false)$/.test(text)
  // 2. An error: { error: {…} }. Event emitters keep functions under this name.
  if (FAILED.test(name)) {
    return Boolean(value) && get(value, 'length') !== 0 && typeof (get(value, '0') || value) !== 'function'
  }
  // 3. A code of the vendor: { errCode: 1201 }. A flow that passed may have tries that failed.
  if (CODE.test(name)) return !isTry && fails(text) && !/^(?:0+|200|ok)$/i.test(text)
  // 4. An app's code or status, if it is negative, an HTTP failure or a published code. Many apps say 1 or 200 for a success.
  return (
    isRefusal(text) ||
    (STATUS.test(name) &&
      fails(text) &&
      (/^(?:-|[4-9]\d\d$|(?:[\w.]+:)?(?:fail|error))/i.test(text) ||
        (messageKey(text) !== GENERIC && !/^(?:1|2\d\d)$/.test(text))))
  )
}

/** The codes of the tries in a list. */
export function tries(answer: unknown, list: string): unknown[] {
  const entries = field(answer, list)
  return ownNames(entries).map(name => field(get(entries, name), 'ErrorCode'))
}

/** Whether an object contradicts a success by its parts: its consent step has not passed, or none of its tries has. */
export const contradicts = (answer: unknown) =>
  consentStep(answer) !== true ||
  ['CompareResults', 'VerificationDetailList'].some(list => {
    const codes = tries(answer, list)
    return codes.some(fails) && !codes.some(endsWell)
  })
