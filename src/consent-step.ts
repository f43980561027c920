// The consent step after the face: questions, nods or reading aloud, in the answers of GetDetectInfoEnhanced and GetEidResult.
// Source: the Node SDK 4.1.313 and the vendor's examples of these two since 2022.
import { consent } from './products/consent'
import { keyOf, type Table } from './products/product'
import { asCode, type CodeValue, field, get, ownNames } from './value'

/** What a mode or the step says: `true` if it passed, a key for a failure, `undefined` if it says nothing. */
type Verdict = CodeValue | true | undefined

/** `FinalResultCode`, which has numbers of its own. It counts in answers from before `FinalResultDetailCode`. */
const final: Table = { '-1': 'consentFailed', '-2': 'browserUnsupported' }

function verdictOf(result: unknown): Verdict {
  const codes = ['ErrorCode', 'FinalResultDetailCode', 'FinalResultCode'].map(name =>
    asCode(field(result, name)),
  )
  const failing = codes.findIndex(code => code !== undefined && Number(code) !== 0)
  const code = codes[failing]
  if (code === undefined) return codes.some(each => each !== undefined) || undefined
  return (failing === 2 ? keyOf(code, final) : consent(code)) || `consent.${code}`
}

/** Whether a result has content. An unused one is full of nulls, empty, or a bean of the Java SDK with flags only. */
const hasContent = (result: unknown) =>
  ownNames(result).some(name => {
    const value = get(result, name)
    return asCode(value) !== undefined || Number(asCode(get(value, 'length'))) > 0
  })

const failed = (verdict: Verdict) => verdict !== undefined && verdict !== true

/** What the consent step in an answer says. A step that was not asked for has passed; one that contradicts itself says nothing. */
export function consentStep(answer: unknown): Verdict {
  const asked = field(answer, 'IsVerifyIntention')
  // In the order of IntentionVerifyType.
  const results = ['IntentionQuestionResult', 'IntentionActionResult', 'IntentionVerifyData'].map(name =>
    field(answer, name),
  )
  const verdicts = results.map(verdictOf)

  // 1. IntentionVerifyType names the mode that counts. Without it, every mode with a verdict or other content counts.
  const type = asked === false ? undefined : asCode(field(answer, 'IntentionVerifyType'))
  const counting =
    type === undefined
      ? verdicts.filter((verdict, n) => verdict !== undefined || (asked !== false && hasContent(results[n])))
      : [verdicts[Number(type)]]

  // 2. A failure counts even in a step that was not asked for. One in another mode leaves doubt.
  const refused = counting.find(failed)
  if (refused !== undefined || verdicts.some(failed)) return refused

  // 3. A step that was asked for must say that it passed.
  return (counting.every(Boolean) && (counting.length > 0 || asked !== true)) || undefined
}
