// The vendor's own answers. Source: its Node SDK, mainland edition 4.1.313 and international edition 3.0.1335.
import { GENERIC } from './codes'
import { bare, type CodeValue, endsWell, fails, field, get } from './value'

/** 'FailedOperation.CompareFail', 'AuthFailure': how the API names what it refuses. */
const API_CODE = /^\s*[A-Z][a-z]+[A-Z]/

const has = (answer: unknown, ...names: string[]) => names.some(name => field(answer, name) !== undefined)

/** The codes of the tries in a list, in its order. */
function tries(answer: unknown, list: string): unknown[] {
  const entries = field(answer, list)
  const length = Number(bare(get(entries, 'length'))) || 0
  return Array.from({ length: Math.min(length, 100) }, (_, n) => field(get(entries, `${n}`), 'ErrorCode'))
}

/** The verdicts of the consent step, `undefined` for one that has none; an empty list where there was no such step. */
function consent(answer: unknown): unknown[] {
  const asked = field(answer, 'IsVerifyIntention')
  const verdicts = [
    ['IntentionVerifyData', 'ErrorCode'] as const,
    ['IntentionQuestionResult', 'FinalResultDetailCode'] as const,
    ['IntentionActionResult', 'FinalResultDetailCode'] as const,
  ]
    .filter(([step]) => field(answer, step))
    .map(([step, code]) => field(field(answer, step), code))
  if (asked === false) return []
  return asked === true && verdicts.length === 0 ? [undefined] : verdicts
}

/** An international number by what the international edition means by it: its 1201 is too dark or too bright. */
function meaning(code: CodeValue | undefined, answer: unknown): CodeValue | undefined {
  const international =
    has(answer, 'CompareResults', 'VerificationDetailList') ||
    (has(answer, 'Similarity', 'BestFrame') &&
      !has(answer, 'IdCard', 'Name', 'VideoBase64', 'BestFrameBase64'))
  return international && /^\s*1201\s*$/.test(String(code)) ? GENERIC : code
}

/** The code that stands in one object under a name of the vendor's; `undefined` where there is none. */
export function vendorCode(answer: unknown): CodeValue | undefined {
  // 1. The call was refused: { Error: { Code, Message } }, and what the Go SDK makes of it, { Code, Message }.
  for (const code of [field(field(answer, 'Error'), 'Code'), get(answer, 'Code')]) {
    if (typeof code === 'string' && API_CODE.test(code)) return code
  }

  // 2. A flow has ended: { Text: { ErrCode } }, or Text by itself. Where the face passed, the consent step decides.
  const text = field(answer, 'Text')
  const flow = bare(text ? field(text, 'ErrCode') : get(answer, 'ErrCode'))
  if (flow !== undefined) return endsWell(flow) && consent(answer).some(fails) ? GENERIC : flow

  // 3. A check has ended: { Result }. A number under this name may be of another API, which has a table of its own.
  //    'Success' in an answer with a Portrait is about an ID card.
  const result = bare(field(answer, 'Result'))
  const liveness =
    get(answer, 'Result') === 'Success' ||
    has(answer, 'Sim', 'Similarity', 'BestFrame', 'BestFrameBase64', 'CompareResults')
  if (result !== undefined && (API_CODE.test(`${result}`) || (liveness && !has(answer, 'Portrait')))) {
    return meaning(result, answer)
  }

  // 4. Only its tries are known, or it was the mini program's: { CompareResults: [{ ErrorCode }] }, { ErrorCode }.
  const [last] = tries(answer, 'CompareResults').slice(-1)
  return meaning(bare(last) ?? bare(get(answer, 'ErrorCode')), answer)
}

/** Whether something in one object contradicts the success that it, or one beside it, tells of. */
export function contradicts(answer: unknown): boolean {
  const text = field(answer, 'Text') || answer
  const isBean = get(text, 'ErrCode') === undefined && get(text, 'errCode') !== undefined
  return (
    // 1. It is refused, or its HTTP status or its wrapper says that it failed.
    Boolean(field(answer, 'Error')) ||
    [get(answer, 'status'), get(answer, 'statusCode')].some(status => Number(bare(status)) >= 400) ||
    [get(answer, 'success'), get(answer, 'isSuccess'), get(answer, 'ok')].includes(false) ||
    [get(answer, 'errCode'), get(answer, 'errorCode')].some(fails) ||
    // 2. One of its parts failed. Where the name of its code is everybody's, a part has to say that it passed.
    [field(text, 'LiveStatus'), field(text, 'Comparestatus')].some(fails) ||
    (isBean && !endsWell(field(text, 'LiveStatus'))) ||
    // 3. The consent step did not end well.
    consent(answer).some(verdict => !endsWell(verdict)) ||
    // 4. No try passed.
    [tries(answer, 'CompareResults'), tries(answer, 'VerificationDetailList')].some(
      codes => codes.some(fails) && !codes.some(endsWell),
    )
  )
}
