import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { meaning } from '../src/explain'
import { readCode } from '../src/read-code'
import { wrappers } from './wrappers'

/** How many objects the properties try: more on demand. */
const numRuns = Number(process.env.RUNS ?? 1000)

const text = { ErrCode: 0, ErrMsg: '成功', LiveStatus: 0, Comparestatus: 0, Sim: '99' }

/** All answers in which the vendor says that somebody passed. */
const successes: Record<string, () => object> = {
  LivenessCompare: () => ({
    Result: 'Success',
    Description: '成功',
    Sim: 99,
    BestFrameBase64: 'b',
    RequestId: 'r',
  }),
  'LivenessCompare in Java': () => ({ result: 'Success', description: '成功', sim: 99, requestId: 'r' }),
  GetDetectInfoEnhanced: () => ({
    Text: { ...text, LivenessDetail: [{ Errcode: 1202 }, { Errcode: 0 }] },
    RequestId: 'r',
  }),
  'GetDetectInfoEnhanced in Java': () => ({
    text: { errCode: 0, errMsg: '成功', liveStatus: 0, comparestatus: 0 },
  }),
  'Text alone': () => ({ ...text }),
  GetEidResult: () => ({
    Text: { ...text },
    EidInfo: { EidCode: 'e' },
    IntentionVerifyData: null,
    RequestId: 'r',
  }),
  'the consent step': () => ({
    Text: { ...text },
    IsVerifyIntention: true,
    IntentionVerifyType: '0',
    IntentionQuestionResult: { FinalResultDetailCode: 0, FinalResultCode: '0' },
    IntentionActionResult: null,
  }),
  'the older consent step': () => ({
    Text: { ...text },
    IntentionQuestionResult: { FinalResultCode: '0', ResultCode: ['0'] },
  }),
  GetDetectInfo: () => ({ DetectInfo: JSON.stringify({ Text: text }), RequestId: 'r' }),
  GetFaceIdResult: () => ({
    Result: '0',
    Description: '成功',
    Similarity: 99,
    IdCard: 'i',
    Name: 'n',
    BestFrameBase64: 'b',
    RequestId: 'r',
  }),
  GetFaceIdResultIntl: () => ({
    Result: '0',
    Description: 'Success',
    Similarity: 99,
    BestFrame: 'b',
    RequestId: 'r',
  }),
  GetSdkVerificationResult: () => ({
    Result: '0',
    CompareResults: [{ ErrorCode: '1001' }, { ErrorCode: '0' }],
    RequestId: 'r',
  }),
  GetWebVerificationResultIntl: () => ({
    ErrorCode: 0,
    ErrorMsg: 'Success',
    VerificationDetailList: [{ ErrorCode: 0 }],
    RequestId: 'r',
  }),
  'the mini program’s callback': () => ({ BizToken: 't', ErrorCode: 0, ErrorMsg: '成功' }),
  'WeChat’s server': () => ({ errcode: 0, errmsg: 'ok', verify_ret: 10000 }),
}

/** What says, beside a success, that somebody did not pass. */
const failures: readonly (readonly [name: string, ...values: unknown[]])[] = [
  ['code', 'FailedOperation.CompareFail', 1201, '1201', 2016, 'InternalError', -1, 500],
  ...['errCode', 'errorCode', 'ErrCode', 'ErrorCode', 'errcode', 'error_code'].map(
    name => [name, 1201, '1201', 15, -1, 'FailedOperation.CompareFail'] as const,
  ),
  ['LiveStatus', 1201, '1003', -1],
  ['Comparestatus', 2016, '2016', -1],
  ['liveStatus', 1201],
  ['Error', { Code: 'FailedOperation.CompareFail', Message: 'm' }, { Message: 'm' }, 'no'],
  ['error', { code: 1201 }, 'no', true, {}],
  ['errors', [{ message: 'm' }]],
  ['Result', 'FailedOperation.CompareFail', '1004', 1004],
  ['status', 400, 401, 404, 500, '503', 'failed', 'error'],
  ['statusCode', 400, 502],
  ['httpCode', 500],
  ['success', false, 'false', 0],
  ['ok', false],
  ['isSuccess', false],
  ['IsSuccess', false],
  ['isError', true],
  ['CompareResults', [{ ErrorCode: '1001' }], [{ ErrorCode: 2016 }, { ErrorCode: '1001' }]],
  ['VerificationDetailList', [{ ErrorCode: 1202 }]],
  ['IntentionVerifyType', '1'],
  ['IntentionVerifyData', { ErrorCode: -10 }, { ErrorCode: '3011' }],
  ['IntentionQuestionResult', { FinalResultDetailCode: -201 }, { FinalResultCode: '-1' }],
  ['IntentionActionResult', { FinalResultDetailCode: -301 }],
  ['FinalResultDetailCode', -301],
  ['Text', { ErrCode: 1201 }, { ErrCode: 0, LiveStatus: 1201 }],
  ['text', { errCode: 1002, liveStatus: 1002 }],
  ['Code', 'FailedOperation.CompareFail'],
  ['reason', 'FailedOperation.CompareFail'],
  ['errMsg', 'cloud.callFunction:fail'],
  ['verify_ret', 10004],
  ['domain', 'WBFaceErrorDomainNativeProcess'],
  [
    'msg',
    '[TencentCloudSDKException] code:FailedOperation.CompareFail message:m',
    '{"Response":{"Error":{"Code":"FailedOperation.CompareFail"}}}',
  ],
]

/** An object's objects that a failure may stand in. Tries may have failed; the consent step's own fields are other names. */
function places(value: unknown, found: Record<string, unknown>[] = []): Record<string, unknown>[] {
  if (typeof value === 'object' && value !== null) {
    if (!Array.isArray(value)) found.push(value as Record<string, unknown>)
    for (const [name, inner] of Object.entries(value)) {
      if (!/^(LivenessDetail|CompareResults|VerificationDetailList|Intention)/.test(name))
        places(inner, found)
    }
  }
  return found
}

const passed = (received: unknown) => meaning(readCode(received)).action === 'none'

describe.each(Object.entries(successes))('%s, passed', (_, success) => {
  test('is a success inside every wrapper', () => {
    expect(wrappers.filter(([, wrap]) => !passed(wrap(success()))).map(([title]) => title)).toEqual([])
  })

  test('is a success beside what says nothing', () => {
    const neutral = [
      { code: 0 },
      { code: 200 },
      { code: '20000' },
      { code: 1 },
      { errCode: 0 },
      { status: 200 },
      { error: null },
      { success: true },
    ]
    for (const beside of neutral) {
      expect([beside, passed({ ...beside, data: success() })]).toEqual([beside, true])
      expect([beside, passed({ ...beside, ...success() })]).toEqual([beside, true])
    }
  })
})

/** A success in two wrappers with a failure in one of its objects or of theirs. */
const contradicted = fc
  .record({
    success: fc.constantFrom(...Object.values(successes)),
    wrap: fc.constantFrom(...wrappers),
    around: fc.constantFrom(...wrappers),
    failure: fc.constantFrom(
      ...failures.flatMap(([name, ...values]) => values.map(value => [name, value] as const)),
    ),
    place: fc.nat({ max: 20 }),
    depth: fc.constantFrom('answer', 'wrapped', 'child'),
  })
  .map(({ success, wrap: [inner, wrap], around: [outer, around], failure: [name, value], place, depth }) => {
    const answer = success()
    let received: unknown = depth === 'answer' ? answer : wrap(answer)
    const objects = places(received)
    const target = objects[place % objects.length]
    // A failing value of a name that is a success's own replaces it.
    const planted = name === 'domain' ? { domain: value, code: '41000' } : { [name]: value }
    if (target === undefined) received = [planted, received]
    else if (depth === 'child') Object.assign(target, { more: planted })
    else Object.assign(target, planted)
    if (depth === 'answer') received = wrap(received)
    return { title: `${name} in ${inner} in ${outer}`, received: around(received) }
  })

test(
  'a success with a failure beside it, around it or in it is not one',
  () => {
    fc.assert(
      fc.property(contradicted, ({ received }) => {
        const code = readCode(received)
        expect([code, meaning(code).action === 'none']).toEqual([code, false])
      }),
      { numRuns },
    )
  },
  numRuns * 10,
)
