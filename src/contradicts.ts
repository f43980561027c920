// What speaks against a success in the same answer.
import { type CodeEntry, codes, GENERIC } from './codes'
import { codeText, messageKey } from './key'
import { asCode, field, get, ownNames } from './value'

/** Whether the value is a code that leaves nothing to do: a success, or the end of a check that ended before. */
export const endsWell = (value: unknown) => (codes[messageKey(value)] as CodeEntry).action === 'none'

/** Whether the value is any other code. */
export const fails = (value: unknown) => asCode(value) !== undefined && !endsWell(value)

/** Whether the value looks like an API error code: 'FailedOperation.CompareFail'. */
export const isWords = (value: unknown) => /^[A-Z][a-z]+[A-Z]/.test(codeText(value))

/** Whether the value is an API error code of the vendor, whatever name it stands under. */
export const isRefusal = (value: unknown) =>
  isWords(value) && (messageKey(value) !== GENERIC || /^FailedOperation\b/.test(codeText(value)))

const PASSED = /^(is_?)?(ok|success|pass(ed)?|verified)$/i
const FAILED = /^(is_?)?(errors?|fail(ed|ure)?)$/i
/** The vendor's codes, in any spelling, and the parts of a flow. */
const CODE = /^(err(or)?_?(code|no)|(live|compare)_?status|final_?result\w*)$/i
/** A code or status of an app or of HTTP. */
const STATUS = /^(((res\w*|ret|biz|sub|status|http)_?)?(code|status)|ret|result|type|errMsg)$/i

/** Parts of an answer that say nothing by themselves: the tries and the consent step. */
export const DETAIL = /^(livenessDetail|compareResults|verificationDetailList|intention\w+)$/i

/** The codes of the tries in a list. */
export const tries = (list: unknown) => ownNames(list).map(name => field(get(list, name), 'ErrorCode'))

/** Whether a property contradicts a success in the same answer. `isTry`: it belongs to one of several tries. */
export function denies(name: string, value: unknown, isTry: boolean): boolean {
  const text = codeText(value).trim().slice(0, 99)
  // 1. A flag: { success: false }
  if (PASSED.test(name)) return value === false || /^(0|false)$/.test(text)
  // 2. An error: { error: {…} }. Event emitters keep functions under this name.
  if (FAILED.test(name))
    return !!value && get(value, 'length') !== 0 && typeof (get(value, '0') || value) !== 'function'
  // 3. A code of the vendor: { errCode: 1201 }. A flow that passed may have tries that failed.
  if (CODE.test(name)) return !isTry && fails(text) && !/^(0+|200|ok)$/i.test(text)
  return (
    // 4. A list of tries, if none passed.
    (DETAIL.test(name) && tries(value).some(fails) && !tries(value).some(endsWell)) ||
    // 5. The vendor's refusal, under any name.
    isRefusal(text) ||
    // 6. An app's code or status, if it is negative, an HTTP failure or a published code. Many apps say 1 or 200 for a success.
    (STATUS.test(name) &&
      fails(text) &&
      (/^(-|[4-9]\d\d$|([\w.]+:)?(fail|error))/i.test(text) ||
        (messageKey(text) !== GENERIC && !/^(1|2\d\d)$/.test(text))))
  )
}
