// The vendor's own Node SDK against a server that answers as its API does.

import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { faceid } from 'tencentcloud-sdk-nodejs/tencentcloud/services/faceid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { explain, meaning, readCode } from '../src'
import enUS from '../src/locales/en-US'
import { official, table } from './source'

const RequestId = '1b7bf1c1-8d4c-4a7e-9a4f-1b1c3a0d2e5f'

type Answer = object | number | 'drop'
let answer: Answer
let server: Server
let client: InstanceType<typeof faceid.v20180301.Client>

beforeAll(async () => {
  server = createServer((request, response) => {
    request.resume()
    request.on('end', () => {
      if (answer === 'drop') request.socket.destroy()
      else if (typeof answer === 'number') response.writeHead(answer).end('<h1>Bad gateway</h1>')
      else
        response
          .setHeader('content-type', 'application/json')
          .end(JSON.stringify({ Response: { ...answer, RequestId } }))
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  client = new faceid.v20180301.Client({
    credential: { secretId: 'id', secretKey: 'key' },
    region: 'ap-guangzhou',
    profile: {
      httpProfile: { endpoint: `127.0.0.1:${(server.address() as AddressInfo).port}`, protocol: 'http://' },
    },
  })
})
afterAll(() => server.close())

const calls = {
  LivenessCompare: () =>
    client.LivenessCompare({ LivenessType: 'SILENT', VideoBase64: 'AA==', ImageBase64: 'AA==' }),
  GetDetectInfo: () => client.GetDetectInfo({ BizToken: 'token', RuleId: '1' }),
  GetDetectInfoEnhanced: () => client.GetDetectInfoEnhanced({ BizToken: 'token', RuleId: '1' }),
  GetFaceIdResult: () => client.GetFaceIdResult({ FaceIdToken: 'token' }),
}

const detect = (ErrCode: number | null) => ({ Text: { ErrCode, ErrMsg: null, LivenessDetail: [] } })

test.each<[string, keyof typeof calls, Answer, string]>([
  ['passed', 'LivenessCompare', { Result: 'Success', Description: '', Sim: 99.1 }, 'Verification passed'],
  [
    'a failing result with HTTP 200',
    'LivenessCompare',
    { Result: 'FailedOperation.ActionLightDark', Description: '光线太暗', Sim: 0 },
    'Too dark',
  ],
  [
    'an error envelope',
    'LivenessCompare',
    { Error: { Code: 'FailedOperation.CompareFail', Message: '比对失败' } },
    "Couldn't confirm it's you",
  ],
  [
    'an unknown sub-code',
    'LivenessCompare',
    { Error: { Code: 'AuthFailure.SecretIdNotFound', Message: '…' } },
    'Something went wrong',
  ],
  ['a JSON text', 'GetDetectInfo', { DetectInfo: JSON.stringify(detect(1203)) }, 'Face too close'],
  ['an object', 'GetDetectInfoEnhanced', detect(15), 'Session expired'],
  ['an unfinished flow', 'GetDetectInfoEnhanced', detect(null), 'Something went wrong'],
  [
    'a code as text',
    'GetFaceIdResult',
    { Result: '1004', Description: '', Similarity: 0, BestFrameBase64: '' },
    "Couldn't get a good photo of your face",
  ],
  ['HTTP 500', 'LivenessCompare', 500, 'Something went wrong'],
  ['a dropped connection', 'LivenessCompare', 'drop', 'Something went wrong'],
])('%s: %s', async (_, call, answered, text) => {
  answer = answered
  const errorOrResult = await calls[call]().catch((error: unknown) => error)
  expect(explain(readCode(errorOrResult), enUS).title).toBe(text)
})

test('every code that the SDK names is in the catalogue', () => {
  const typings = readFileSync(
    'node_modules/tencentcloud-sdk-nodejs/tencentcloud/services/faceid/v20180301/faceid_models.d.ts',
    'utf8',
  )
  const heads = new Set(
    [...table, ...official].flatMap(({ code }) => /^[A-Z][A-Za-z]+/.exec(code)?.[0] ?? []),
  )
  const named = typings.match(new RegExp(`\\b(?:${[...heads].join('|')})\\.[A-Z]\\w+`, 'g')) ?? []
  expect(named).toContain('FailedOperation.OcrWarningOccurred')
  expect(named.filter(code => !meaning(code).known)).toEqual([])
})
