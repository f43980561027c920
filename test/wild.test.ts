// What public apps, the vendor's own examples and its SDKs pass around.
import { expect, test } from 'vitest'
import * as core from '../src'
import enUS from '../src/locales/en-US'
import * as products from '../src/products'
import cases from './data/wild-cases.json'
import { wrappers } from './wrappers'

const { readCode } = core
const text = JSON.stringify({ text: 'x'.repeat(1_000_000) })

/** What is called with a row's input, by its name in the data. */
const calls: Record<string, (input: unknown) => unknown> = {
  ...products,
  readCode: core.readCode,
  'readCode.key': input => core.messageKey(core.readCode(input)),
  explain: input => core.explain(core.readCode(input), enUS),
}

test.each(cases)('$title', ({ call, input, expect: expected }) => {
  const result = calls[call]?.(input)
  if (call === 'explain') expect(result).toMatchObject(expected as object)
  else expect(result ?? null).toBe(expected)
})

test.each<[string, object, unknown]>([
  [
    'an API error',
    { Response: { Error: { Code: 'AuthFailure', Message: 'm' }, RequestId: 'r' } },
    'AuthFailure',
  ],
  ['a failed flow', { Text: { ErrCode: 1201, LiveStatus: 1201 } }, 1201],
  ['a failed consent step', { Text: { ErrCode: 0 }, IntentionVerifyData: { ErrorCode: -10 } }, '1103'],
  ['a failed check', { Result: '1004', Sim: '0' }, '1004'],
  ['an error of the SDK', { domain: 'WBFaceErrorDomainNativeProcess', code: '41000' }, 'cancelled'],
  ['the H5 flow’s redirect', { code: '66660004', orderNo: 'o', h5faceId: 'f' }, '2011'],
  ['WeChat’s callback', { errMsg: 'requestFacialVerify:cancel', errCode: 90100 }, 'cancelled'],
  ['the mini program’s callback', { BizToken: 't', ErrorCode: 1201, ErrorMsg: 'm' }, 1201],
])('%s is found inside every wrapper', (_, answer, code) => {
  expect(wrappers.filter(([, wrap]) => readCode(wrap(answer)) !== code).map(([title]) => title)).toEqual([])
})

test.each<[string, () => unknown]>([
  ['a long text of the SDK’s words', () => 'WBFaceErrorDomain'.repeat(100_000)],
  ['a long list', () => Array.from({ length: 100_000 }, (_, code) => ({ code }))],
  ['one long text many times', () => Array.from({ length: 10_000 }, () => text)],
])('%s takes a bounded time', (_, value) => {
  const start = performance.now()
  readCode(value())
  expect(performance.now() - start).toBeLessThan(5000)
})
