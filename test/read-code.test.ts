import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codes } from '../src/codes'
import { states } from '../src/codes/states'
import { meaning, message } from '../src/explain'
import enUS from '../src/locales/en-US'
import { readCode } from '../src/read-code'

const RequestId = 'f904f4cf-75db-4f8f-a5ec-dc4f942c7f7a'

/** An error as the SDK throws it, with these properties. */
const exception = (properties: object) =>
  Object.assign(new Error('the vendor’s text'), { requestId: RequestId, traceId: 'c0ffee', ...properties })

const detectInfo = (ErrCode: number | null) => ({
  Text: {
    ErrCode,
    ErrMsg: '光线太暗',
    IdCard: '110101199003070000',
    Name: '张三',
    LiveStatus: ErrCode,
    LiveMsg: '光线太暗',
    Comparestatus: ErrCode === 0 ? 0 : null,
    Comparemsg: null,
    Sim: '12.5',
    LivenessDetail: [
      { ReqTime: '1590000000', Seq: RequestId, Errcode: 1202, Errmsg: '光线太强', Issueid: null },
      { ReqTime: '1590000001', Seq: RequestId, Errcode: 1203, Errmsg: '脸离屏幕太近', Issueid: null },
    ],
  },
  IdCardData: { OcrFront: '', OcrBack: '' },
  BestFrame: { BestFrame: '' },
  RequestId,
})

const sdkVerification = (Result: string | null) => ({
  Result,
  Description: 'Liveness check failed',
  CompareResults: [
    { ErrorCode: '1001', LiveErrorCode: 4001, LiveErrorMsg: 'first', CompareLibType: 'BUSINESS' },
    { ErrorCode: '1004', LiveErrorCode: 4002, LiveErrorMsg: 'second', CompareLibType: 'BUSINESS' },
  ],
  ReqTime: '1590000000',
  RequestId,
})

const question = (FinalResultDetailCode: number | null) => ({
  IntentionQuestionResult: { FinalResultDetailCode, FinalResultMessage: '…', FinalResultCode: null },
})

const DOMAIN = 'WBFaceErrorDomainNativeProcess'

const passed = { Result: 'Success', Sim: 99, RequestId }

describe('received values', () => {
  test.each<[string, unknown, unknown]>([
    ['a bare number', 1201, 1201],
    ['a bare 0', 0, 0],
    ['a bare code as text', 'FailedOperation.CompareFail', 'FailedOperation.CompareFail'],
    ['a bare 0 as text', '0', '0'],
    [
      'an error envelope',
      { Response: { Error: { Code: 'FailedOperation.UnKnown', Message: '1201' }, RequestId } },
      'FailedOperation.UnKnown',
    ],
    [
      'an error without the envelope',
      { Error: { Code: 'AuthFailure', Message: '…' }, RequestId },
      'AuthFailure',
    ],
    ['the SDK’s exception', exception({ code: 'InvalidParameter' }), 'InvalidParameter'],
    ['the SDK’s exception on an HTTP failure', exception({ httpCode: 502 }), undefined],
    ['the SDK’s exception on a network failure', exception({}), undefined],
    ['an error of Node', Object.assign(new Error('read'), { code: 'ECONNRESET', errno: -104 }), undefined],
    ['an exception of the browser', new DOMException('aborted', 'NetworkError'), undefined],
    [
      'LivenessCompare, failed',
      {
        Result: 'FailedOperation.SilentDetectFail',
        Description: '实人检测失败',
        Sim: 0,
        BestFrameBase64: null,
        RequestId,
      },
      'FailedOperation.SilentDetectFail',
    ],
    [
      'LivenessRecognition, passed',
      { Result: 'Success', Description: '成功', Sim: 98.66, RequestId },
      'Success',
    ],
    [
      'ImageRecognition in its envelope',
      {
        Response: { Result: 'FailedOperation.CompareLowSimilarity', Description: '…', Sim: 41.2, RequestId },
      },
      'FailedOperation.CompareLowSimilarity',
    ],
    ['GetDetectInfoEnhanced', detectInfo(1201), 1201],
    ['GetDetectInfoEnhanced, passed', { Response: detectInfo(0) }, 0],
    ['GetEidResult before the flow ends', detectInfo(null), undefined],
    ['GetDetectInfo', { DetectInfo: JSON.stringify(detectInfo(1203)), RequestId }, 1203],
    [
      'GetDetectInfo in its envelope',
      { Response: { DetectInfo: JSON.stringify(detectInfo(0)), RequestId } },
      0,
    ],
    [
      'GetDetectInfo before the flow ends',
      { DetectInfo: JSON.stringify(detectInfo(null)), RequestId },
      undefined,
    ],
    ['GetDetectInfo, cut off', { DetectInfo: '{"Text":{"ErrCode":12', RequestId }, undefined],
    [
      'GetFaceIdResult',
      {
        IdCard: '…',
        Name: '…',
        Result: '1201',
        Description: '…',
        BestFrameBase64: '',
        Similarity: 0,
        RequestId,
      },
      '1201',
    ],
    [
      'GetFaceIdResult, passed',
      { Result: '0', Description: '', BestFrameBase64: '', Similarity: 99, RequestId },
      '0',
    ],
    ['GetLivenessResult, passed', { Result: '0', Description: '', BestFrame: { Url: '' }, RequestId }, '0'],
    [
      'GetFaceIdResultIntl',
      { Result: '1004', Description: '…', BestFrame: '', Similarity: 12.3, RequestId },
      '1004',
    ],
    [
      'GetFaceIdResultIntl, too dark or overexposed',
      { Result: '1201', Similarity: 0, RequestId },
      'badLight',
    ],
    ['GetFaceIdResultIntl, face covered', { Result: '2017', Similarity: 0, RequestId }, '1102'],
    ['GetFaceIdResultIntl, not finished', { Result: '-999', BestFrame: null, RequestId }, '17'],
    [
      'GetWebVerificationResultIntl',
      { ErrorCode: 1202, ErrorMsg: '…', VerificationDetailList: [{ ErrorCode: 1202 }], RequestId },
      1202,
    ],
    [
      'GetWebVerificationResultIntl, too dark: the page kept the old meaning',
      { ErrorCode: 1201, ErrorMsg: 'Too dark', VerificationDetailList: [{ ErrorCode: 1201 }], RequestId },
      1201,
    ],
    [
      'GetWebVerificationResultIntl, passed at the second try',
      { ErrorCode: 0, VerificationDetailList: [{ ErrorCode: 1202 }, { ErrorCode: 0 }], RequestId },
      0,
    ],
    ['GetSdkVerificationResult', sdkVerification('1005'), '1005'],
    ['GetSdkVerificationResult without a result', sdkVerification(null), '1004'],
    ['GetSdkVerificationResult with empty values', { Result: '', CompareResults: [], RequestId }, undefined],
    ['the mini-program’s callback', { BizToken: 'A1B2', ErrorCode: 0, ErrorMsg: '成功' }, 0],
    ['the mini-program’s page parameter', '{"BizToken":"A1B2","ErrorCode":1210,"ErrorMsg":"…"}', 1210],
    ['an app’s errCode', { errCode: 1201, errMsg: '…' }, 1201],
    ['an app’s errorCode', { errorCode: '1201' }, '1201'],
    ['an app’s wrapper with a code', { code: 1201, msg: '…', data: null }, 1201],
    [
      'an app’s code',
      { code: 'FailedOperation.CompareFail', requestId: RequestId },
      'FailedOperation.CompareFail',
    ],
    ['an app’s own text beside it', { code: 1202, message: '1201', Sim: '1203' }, 1202],
    [
      'IdCardVerification, which has a table of its own',
      { Result: '-1', Description: '…', RequestId },
      undefined,
    ],
    ['CheckPhoneAndName, likewise', { Result: '1', Description: '…', RequestId }, undefined],
    ['CheckPhoneAndName, passed', { Result: '0', Description: '…', RequestId }, undefined],
    ['the consent step, passed', { ...detectInfo(0), ...question(0) }, 0],
    ['the consent step, failed by questions', { ...detectInfo(0), ...question(-201) }, '2016'],
    [
      'the consent step, failed with an unknown code',
      { ...detectInfo(0), ...question(-12345) },
      'consent.-12345',
    ],
    [
      'the consent step, over already: no success',
      { ...detectInfo(0), IntentionVerifyData: { ErrorCode: -14 } },
      '19',
    ],
    [
      'the consent step, failed by nodding',
      { ...detectInfo(0), IntentionActionResult: question(-301).IntentionQuestionResult },
      'consentFailed',
    ],
    [
      'the consent step, failed by reading',
      { ...detectInfo(0), IntentionVerifyData: { ErrorCode: -10 } },
      '1103',
    ],
    ['the consent step, not finished', { ...detectInfo(0), IsVerifyIntention: true }, undefined],
    ['the consent step, without a verdict', { ...detectInfo(0), ...question(null) }, undefined],
    ['no consent step', { ...detectInfo(0), ...question(null), IsVerifyIntention: false }, 0],
    ['the face failed before the consent step', { ...detectInfo(1201), ...question(null) }, 1201],
    [
      'the consent step inside GetDetectInfo',
      { DetectInfo: JSON.stringify({ ...detectInfo(0), ...question(-201) }), RequestId },
      '2016',
    ],
    ['Text by itself', { ErrCode: 1201, ErrMsg: '光线太暗' }, 1201],
    ['Text by itself, passed', { ErrCode: 0, ErrMsg: '成功', LiveStatus: 0 }, 0],
    [
      'Response.Error by itself',
      { Code: 'FailedOperation.CompareFail', Message: '…' },
      'FailedOperation.CompareFail',
    ],
    [
      'the Go SDK’s error',
      { Code: 'AuthFailure.SecretIdNotFound', Message: '…', RequestId },
      'AuthFailure.SecretIdNotFound',
    ],
    ['the Java SDK’s result', { result: '1004', description: '…', sim: '0', requestId: RequestId }, '1004'],
    [
      'the Java SDK’s result, passed',
      { result: 'Success', description: '…', sim: '99', requestId: RequestId },
      'Success',
    ],
    [
      'the Java SDK’s refusal as a result',
      { result: 'FailedOperation.CompareFail' },
      'FailedOperation.CompareFail',
    ],
    ['the Java SDK’s flow', { text: { errCode: 1203, errMsg: '…' }, requestId: RequestId }, 1203],
    [
      'the Java SDK’s flow, passed',
      { text: { errCode: 0, errMsg: '成功', liveStatus: 0, comparestatus: 0 } },
      0,
    ],
    ['an app’s text with an errCode', { text: { errCode: 0, errMsg: 'ok' } }, undefined],
    ['axios’s answer', { data: { Response: detectInfo(1205) }, status: 200, headers: {} }, 1205],
    [
      'wx.request’s answer',
      { data: { Text: { ErrCode: 1206 } }, statusCode: 200, errMsg: 'request:ok' },
      1206,
    ],
    [
      'a cloud function’s answer',
      { result: { Result: 'Success', Sim: 99 }, errMsg: 'cloud.callFunction:ok' },
      'Success',
    ],
    ['a body that is JSON text', { statusCode: 200, body: '{"ErrorCode":1210,"BizToken":""}' }, 1210],
    [
      'axios’s error',
      Object.assign(new Error('…'), { code: 'ERR_BAD_REQUEST', response: { data: { errCode: 1201 } } }),
      1201,
    ],
    [
      'an app’s wrapper',
      { code: 0, msg: 'success', data: { Result: 'FailedOperation.CompareFail' } },
      'FailedOperation.CompareFail',
    ],
    [
      'an app’s wrapper, passed',
      { code: 200, msg: 'success', data: { Result: 'Success', Sim: 99 } },
      'Success',
    ],
    ['an app’s wrapper in axios’s answer', { status: 200, data: { code: 0, data: detectInfo(0) } }, 0],
    ['an app’s code in its wrapper', { code: 20000, data: { errCode: 1202 } }, 1202],
    ['an app’s code around something else', { errCode: 1202, data: { id: 7 } }, 1202],
    ['an app’s word about WeChat', { errCode: 1202, errMsg: 'after getLocation:fail' }, 1202],
    ['an app’s Error', Object.assign(new Error('…'), { errCode: 1201 }), 1201],
    ['JSON with a byte order mark', '\uFEFF{"Text":{"ErrCode":1201}}', 1201],
    ['JSON text of a bare code', '"FailedOperation.CompareFail"', 'FailedOperation.CompareFail'],
    ['a success under errCode', { errCode: 0, errMsg: 'ok' }, undefined],
    ['a success under errorCode', { errorCode: '0' }, undefined],
    ['a success under code', { code: 'Success' }, undefined],
    ['a framework’s failure', { code: 0, msg: '操作失败!', data: '' }, undefined],
    ['a framework’s success', { code: 1 }, undefined],
    ['WeChat’s word that the check ended', { errCode: 0, errMsg: 'requestFacialVerify:ok' }, undefined],
    ['WeChat’s own error', { errCode: 1203, errMsg: 'getLocation:fail' }, undefined],
    ['a DOMException through a bridge', { name: 'NotAllowedError', code: 0, message: '…' }, undefined],
    ['a redirect to the login page', { code: 302, message: 'login expired' }, undefined],
    ['an HTTP status as text', { code: '204' }, undefined],
    ['a WebSocket that closed', { code: 1006, reason: '', wasClean: false }, undefined],
    ['the H5 flow’s redirect, passed', { code: '0', orderNo: '1', h5faceId: '2' }, undefined],
    ['the native SDK’s result', { isSuccess: false, error: { domain: DOMAIN, code: '41000' } }, 'cancelled'],
    [
      'the native SDK’s result, an unknown code',
      { isSuccess: false, error: { domain: DOMAIN, code: 7 } },
      'faceVerify.7',
    ],
    ['the native SDK’s result, passed', { isSuccess: true, error: null, orderNo: '1' }, undefined],
    ['another error with a domain', { error: { domain: 'NSURLErrorDomain', code: -1009 } }, undefined],
    ['the H5 flow’s redirect', { code: '66660017', orderNo: '1', h5faceId: '2' }, '16'],
    [
      'the H5 flow’s redirect as its address',
      'https://app.test/done?code=3001&h5faceId=2#top',
      'browserUnsupported',
    ],
    ['the H5 flow’s address, passed', '?code=0&orderNo=1&h5faceId=2', undefined],
    ['the H5 flow’s address, without a code', '?orderNo=1&h5faceId=2', undefined],
    [
      'the H5 flow’s address with a success of another product',
      '?h5faceId=1&Result=Success&Sim=99',
      undefined,
    ],
    ['a success on a line of an app’s text', { msg: 'x\nverify_ret=10000' }, undefined],
    // Each of these contradicts the success beside it.
    ['a success with HTTP status 400', { status: 400, data: passed }, undefined],
    ['a success with HTTP status 500', { statusCode: 500, data: passed }, undefined],
    ['a success with HTTP status 200', { statusCode: 200, data: passed }, 'Success'],
    ['a success that the app contradicts', { isSuccess: false, data: passed }, undefined],
    ['a success that is not ok', { ok: false, data: passed }, undefined],
    ['a success beside a failing errCode', { errCode: 1201, data: passed }, undefined],
    ['one whose face passed', { errCode: 1301, liveStatus: 0, data: passed }, undefined],
    ['a success beside a failing errorCode', { errorCode: 1201, data: passed }, undefined],
    ['a success beside an error without a code', { ...passed, Error: { Message: '…' } }, undefined],
    ['a success whose face check failed', { Text: { ErrCode: 0, LiveStatus: 1201 } }, undefined],
    [
      'a success without a passed try',
      { ErrorCode: 0, VerificationDetailList: [{ ErrorCode: 1202 }] },
      undefined,
    ],
    ['Text in both spellings', { Text: { ErrCode: 0, errCode: 0 } }, 0],
    ['a success without a similarity', { Result: 'Success', Description: '…', RequestId }, 'Success'],
    ['a number beside a picture', { Result: '1004', BestFrameBase64: '' }, '1004'],
    [
      'the last of three tries',
      { CompareResults: [{ ErrorCode: '1001' }, { ErrorCode: '1003' }, { ErrorCode: '1005' }] },
      '1005',
    ],
    ['GetSdkVerificationResult, too dark or overexposed', { Result: '1201', CompareResults: [] }, 'badLight'],
    ...['IdCard', 'Name', 'VideoBase64', 'BestFrameBase64'].map((name): [string, unknown, unknown] => [
      `a mainland answer, known by ${name}`,
      { Result: '1201', Similarity: 0, [name]: '' },
      '1201',
    ]),
    [
      'a consent step that was requested and passed',
      { ...detectInfo(0), ...question(0), IsVerifyIntention: true },
      0,
    ],
    ['a code inside four wrappers', { data: { data: { data: { data: { ErrorCode: 1201 } } } } }, 1201],
    [
      'a code inside five wrappers',
      { data: { data: { data: { data: { data: { ErrorCode: 1201 } } } } } },
      1201,
    ],
    ['the smallest code of an app', { code: 1000 }, 1000],
    ['a bigint', 1201n, 1201n],
    ['text with a brace in it', 'code {1201}', 'code {1201}'],
    ['another name in two words', { Code: 'xFailedOperation' }, undefined],
    ['ended already', { Text: { ErrCode: 14 } }, 14],
    ['ended already, says an app', { errCode: 14 }, undefined],
    [
      'a success beside a refusal',
      { Error: { Code: 'InternalError' }, Result: 'Success', Sim: 99 },
      'InternalError',
    ],
    [
      'a success beside a failed part',
      { Text: { ErrCode: 0, LiveStatus: 0, Comparestatus: 2016 } },
      undefined,
    ],
    ['GetSdkVerificationResult, a success without a passed try', { ...sdkVerification('0') }, undefined],
    [
      'a success beside a failure',
      { Result: 'Success', Sim: 1, data: { Text: { ErrCode: 1002 } } },
      undefined,
    ],
    ['a success that the app denies', { success: false, data: { Result: 'Success', Sim: 99 } }, undefined],
    ['a success with an HTTP failure', { status: 500, data: { Result: 'Success', Sim: 99 } }, undefined],
    ['a success beside an app’s code', { errCode: 1201, data: { Result: 'Success', Sim: 99 } }, undefined],
    ['an ID card that passed', { Result: 'Success', Sim: '90', Portrait: '', RequestId }, undefined],
    ['an empty object', {}, undefined],
    ['an empty text', ' ', undefined],
    ['a text that is cut off', '{"ErrorCode":12', undefined],
    ['a list', [1201], undefined],
    [
      'only the vendor’s text',
      { Description: '1201', Message: '1201', ErrMsg: '1201', Sim: 1201 },
      undefined,
    ],
    ['null', null, undefined],
    ['undefined', undefined, undefined],
    ['NaN', Number.NaN, undefined],
    ['true', true, undefined],
  ])('%s', (_, received, code) => {
    expect(readCode(received)).toBe(code)
    // The same as JSON text, as in a page parameter.
    if (typeof received === 'object' && !(received instanceof Error)) {
      expect(readCode(JSON.stringify(received))).toBe(received === null ? 'null' : code)
    }
  })
})

test('a negative result is unknown', () => {
  expect(message(readCode({ Result: '-1', Sim: '0' }), enUS)).toBe('Something went wrong')
})

test('a getter that throws does not hide the code beside it', () => {
  const response = {
    get Response() {
      throw new Error('no')
    },
    get Error() {
      throw new Error('no')
    },
    get stack() {
      throw new Error('no')
    },
    ErrorCode: 1203,
  }
  expect(readCode(response)).toBe(1203)
})

test('circular and huge values are read without hanging', () => {
  const loop: Record<string, unknown> = {}
  for (const name of [
    'Response',
    'Error',
    'Text',
    'DetectInfo',
    'Result',
    'CompareResults',
    'code',
    'stack',
  ]) {
    loop[name] = loop
  }
  expect(readCode(loop)).toBe(undefined)

  const wide = { CompareResults: { length: 2 ** 32 }, code: 1201 }
  expect(readCode(wide)).toBe(1201)

  let deep: object = { code: 1201 }
  for (let depth = 0; depth < 100_000; depth += 1) deep = { Response: deep }
  expect(readCode(deep)).toBe(undefined)
  expect(readCode(`${'{"Response":'.repeat(100_000)}1${'}'.repeat(100_000)}`)).toBe(undefined)

  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  expect(readCode(proxy)).toBe(undefined)
  expect(readCode({ CompareResults: proxy, code: 1201 })).toBe(1201)
})

/** Objects of any depth under the names that readCode looks at, with values that look like codes. */
const answers = () => {
  // biome-ignore format: a compact list
  const names = fc.constantFrom(
    'Response', 'Error', 'Code', 'Text', 'ErrCode', 'DetectInfo', 'Result', 'CompareResults', 'ErrorCode', 'LiveStatus',
    'Sim', 'Similarity', 'Portrait', 'IsVerifyIntention', 'IntentionVerifyData', 'FinalResultDetailCode',
    'errCode', 'errorCode', 'code', 'stack', 'requestId', 'length', 'text', 'result', 'error', 'data', 'body', 'response',
    'status', 'success', 'errMsg', 'detectInfo', 'liveStatus', 'sim',
  )
  const values = fc.constantFrom(
    ...[
      0,
      '0',
      -0,
      0n,
      ' 0',
      14,
      '14',
      'Success',
      'Success ',
      'Success.Anything',
      'success',
      1,
      15,
      302,
      1201,
      '1201',
      '',
    ],
    ...['{', '{"Text":{"ErrCode":1}}', '{"code":0}', '"Success"', null, true, 'x:ok'],
  )
  return fc.letrec(tie => ({
    tree: fc.oneof({ maxDepth: 6 }, fc.anything({ withBigInt: true, withNullPrototype: true }), tie('node')),
    node: fc.dictionary(names, fc.oneof(values, tie('tree'))),
  }))
}

test('any value gives a code or `undefined`, and never throws', () => {
  fc.assert(
    fc.property(answers().tree, received => {
      const code = readCode(received)
      if (code !== undefined) expect(['string', 'number', 'bigint']).toContain(typeof code)
      expect(Object.values(enUS.messages)).toContain(message(code, enUS))
    }),
    { numRuns: 2000 },
  )
})

/** All values of the vendor's fields that can say that somebody passed. */
function verdicts(value: unknown): unknown[] {
  if (typeof value === 'string' && value.startsWith('{')) {
    try {
      return verdicts(JSON.parse(value))
    } catch {
      return []
    }
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => [
    ...(/^(ErrCode|Result|result|ErrorCode|liveStatus)$/.test(name) ? [inner] : []),
    ...verdicts(inner),
  ])
}

test('for any value, an end without a next step comes only from a vendor’s field that says so', () => {
  let ends = 0
  fc.assert(
    fc.property(answers().node, received => {
      const code = readCode(received)
      if (code === undefined || meaning(code).action !== 'none') return
      ends += 1
      expect(verdicts(received)).toContain(code)
    }),
    { numRuns: 4_000, seed: 1 },
  )
  // Enough of the values did end.
  expect(ends).toBeGreaterThan(10)
})

test('no value under a common name is a success', () => {
  const names = fc.constantFrom(
    'code',
    'errCode',
    'errorCode',
    'Code',
    'msg',
    'data',
    'errMsg',
    'message',
    'status',
  )
  const value = fc.oneof(
    fc.constantFrom(0, '0', 14, 'Success', 'Success.X', ' 0 '),
    fc.dictionary(names, fc.constantFrom(0, 'Success')),
  )
  fc.assert(
    fc.property(fc.dictionary(names, value), received => {
      expect(meaning(readCode(received)).action).not.toBe('none')
      expect(meaning(readCode(JSON.stringify(received))).action).not.toBe('none')
    }),
  )
})

test('a small number under `code` is not a code', () => {
  fc.assert(
    fc.property(fc.integer({ max: 999 }), code => {
      expect([readCode({ code }), readCode({ code: `${code}` }), readCode({ data: { code } })]).toEqual(
        Array(3).fill(undefined),
      )
    }),
  )
})

test('every code with nothing left to do comes only from the vendor’s fields', () => {
  const ends = Object.keys(codes).filter(code => meaning(code).action === 'none' && !(code in states))
  expect(ends.length).toBeGreaterThan(1)
  for (const code of ends) {
    expect([readCode({ errCode: code }), readCode({ Result: code, Sim: '' })]).toEqual([undefined, code])
  }
})
