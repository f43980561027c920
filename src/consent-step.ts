// The consent step after the face: questions, nods or reading aloud, in the answers of GetDetectInfoEnhanced and GetEidResult.
// Source: the Node SDK 4.1.313 and the vendor's examples of these two since 2022.
import { codeText } from './key'
import { consent } from './products/consent'
import { product } from './products/product'
import { field, get, ownNames } from './value'

/** What a mode or the step says: `true` if it passed, a key if it failed, `false` if it has no verdict yet. */
type Verdict = string | boolean | undefined

/** In the order of IntentionVerifyType. */
const MODES = ['IntentionQuestionResult', 'IntentionActionResult', 'IntentionVerifyData']

/** Where a mode's codes stand. FinalResultCode, in older answers, has numbers of its own. */
const CODES = [
  ['ErrorCode', consent],
  ['FinalResultDetailCode', consent],
  ['FinalResultCode', /* @__PURE__ */ product({ '-1': 'consentFailed', '-2': 'browserUnsupported' })],
] as const

/** `undefined` for a mode that was not used: it is full of nulls, empty, or a bean of the Java SDK with flags only. */
function verdictOf(mode: unknown): Verdict {
  let verdict: Verdict
  for (const name of ownNames(mode)) {
    const value = get(mode, name)
    if (codeText(value) || get(value, '0') !== undefined) verdict = false
  }
  for (const [name, key] of CODES) {
    const code = codeText(field(mode, name)).trim()
    if (/[^0]/.test(code)) return key(code) || `consent.${code}`
    if (code) verdict = true
  }
  return verdict
}

const isFailure = (verdict: Verdict) => typeof verdict === 'string'

/** What the consent step in an answer says. A step that was not asked for has passed; one that contradicts itself has not. */
export function consentStep(answer: unknown): Verdict {
  const asked = field(answer, 'IsVerifyIntention')
  const verdicts = MODES.map(name => verdictOf(field(answer, name)))

  // 1. IntentionVerifyType names the mode that counts. Without it, every used mode counts.
  const type = asked === false ? '' : codeText(field(answer, 'IntentionVerifyType'))
  const counting = type ? [verdicts[Number(type)]] : verdicts.filter(verdict => verdict !== undefined)

  return (
    // 2. A failure counts even in a step that was not asked for. One in another mode leaves doubt.
    counting.find(isFailure) ||
    (!verdicts.some(isFailure) &&
      // 3. A step that was asked for must say that it passed.
      (asked === false || (counting.every(Boolean) && (counting.length > 0 || !asked))))
  )
}
