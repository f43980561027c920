import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import enUS from '../src/locales/en-US'
import { message } from '../src/message'
import { readCode } from '../src/read'

const RequestId = 'f904f4cf-75db-4f8f-a5ec-dc4f942c7f7a'

/** Faults are thrown by the SDK as errors with these properties. */
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
    Comparestatus: 2016,
    Comparemsg: '比对相似度未达到通过标准',
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

describe('what arrives', () => {
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
      { Result: '1004', Description: '…', BestFrame: '', Similarity: 12.3, RequestId },
      '1004',
    ],
    ['GetLivenessResult, passed', { Result: '0', Description: '', RequestId }, '0'],
    [
      'GetWebVerificationResultIntl',
      { ErrorCode: 1201, ErrorMsg: 'Too dark', VerificationDetailList: [{ ErrorCode: 1202 }], RequestId },
      1201,
    ],
    ['GetSdkVerificationResult', sdkVerification('1005'), '1005'],
    ['GetSdkVerificationResult without a result', sdkVerification(null), '1004'],
    ['GetSdkVerificationResult without anything', { Result: '', CompareResults: [], RequestId }, undefined],
    ['the mini-program’s callback', { BizToken: 'A1B2', ErrorCode: 0, ErrorMsg: '成功' }, 0],
    ['the mini-program’s page parameter', '{"BizToken":"A1B2","ErrorCode":1210,"ErrorMsg":"…"}', 1210],
    ['an app’s errCode', { errCode: 1201, errMsg: '…' }, 1201],
    ['an app’s errorCode', { errorCode: '1201' }, '1201'],
    [
      'an app’s code',
      { code: 'FailedOperation.CompareFail', requestId: RequestId },
      'FailedOperation.CompareFail',
    ],
    ['an app’s own text beside it', { code: 1202, message: '1201', Sim: '1203' }, 1202],
    ['IdCardVerification, which has a table of its own', { Result: '-1', Description: '…', RequestId }, '-1'],
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
    // The same as JSON text, as a page parameter carries it.
    if (typeof received === 'object' && !(received instanceof Error)) {
      expect(readCode(JSON.stringify(received))).toBe(
        received === null ? 'null' : Array.isArray(received) ? '[1201]' : code,
      )
    }
  })
})

test('a negative result reads as unknown', () => {
  expect(message(readCode({ Result: '-1' }), enUS)).toBe('Something went wrong')
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
    ErrorCode: 1201,
  }
  expect(readCode(response)).toBe(1201)
})

test('nothing loops', () => {
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

  let deep: object = { code: 1201 }
  for (let depth = 0; depth < 100_000; depth += 1) deep = { Response: deep }
  expect(readCode(deep)).toBe(undefined)
  expect(readCode(`${'{"Response":'.repeat(100_000)}1${'}'.repeat(100_000)}`)).toBe(undefined)

  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  expect(readCode(proxy)).toBe(undefined)
  expect(readCode({ CompareResults: proxy, code: 1201 })).toBe(1201)
})

test('any value gives a code or nothing, and never throws', () => {
  const names = fc.constantFrom(
    ...[
      'Response',
      'Error',
      'Code',
      'Text',
      'ErrCode',
      'DetectInfo',
      'Result',
      'CompareResults',
      'ErrorCode',
    ],
    ...['errCode', 'errorCode', 'code', 'stack', 'requestId', 'length'],
  )
  const { tree } = fc.letrec(tie => ({
    tree: fc.oneof({ maxDepth: 6 }, fc.anything({ withBigInt: true, withNullPrototype: true }), tie('node')),
    node: fc.dictionary(
      names,
      fc.oneof(tie('tree'), fc.constantFrom(1201, '1201', '', '{', '{"Text":{"ErrCode":1}}', null)),
    ),
  }))
  fc.assert(
    fc.property(tree, received => {
      const code = readCode(received)
      if (code !== undefined) expect(['string', 'number', 'bigint']).toContain(typeof code)
      expect(Object.values(enUS.messages)).toContain(message(code, enUS))
    }),
    { numRuns: 2000 },
  )
})
