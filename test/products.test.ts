import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { meaning as meaningOf, message } from '../src/explain'
import { messageKey } from '../src/key'
import enUS from '../src/locales/en-US'
import * as products from '../src/products'
import { detectTags, tags } from '../src/products/huiyan-server'
import { livenessTags, productCodes, table } from './source'

const functions = Object.entries<products.Product>(products)
const meaning = (product: string, code: unknown) => new Map(functions).get(product)?.(code)

describe.each([...new Set(productCodes.map(({ product }) => product))])('%s', product => {
  const rows = productCodes.filter(row => row.product === product)

  test('every code has its key, as text, with space around it, and as a number', () => {
    expect(rows.length).toBeGreaterThan(0)
    const forms = (code: string) => [
      code,
      ` ${code}\n`,
      ...(/^-?\d+$/.test(code) ? [Number(code), BigInt(code)] : []),
    ]
    expect(rows.filter(({ code, key }) => forms(code).some(form => meaning(product, form) !== key))).toEqual(
      [],
    )
  })
})

test('the same meaning has the same key in all products', () => {
  const keys = new Map<string, Set<string>>()
  for (const { key, meaning } of productCodes) {
    if (key !== undefined) keys.set(meaning, (keys.get(meaning) ?? new Set()).add(key))
  }
  expect([...keys].filter(([, keys]) => keys.size > 1)).toEqual([])
})

test('a code and its key have the same audience', () => {
  const known = productCodes.filter(({ key }) => key !== undefined)
  expect(known.filter(row => meaningOf(row.key).audience !== row.audience)).toEqual([])
})

test('closing the check is not reported as a fault', () => {
  const closed = productCodes.filter(({ meaning }) =>
    /^(?:Person )?(?:cancel|closed the check)/i.test(meaning),
  )
  expect(closed.length).toBeGreaterThan(8)
  expect([...new Set(closed.map(({ key }) => key))]).toEqual(['cancelled'])
  expect(message('cancelled', enUS)).not.toMatch(/wrong|couldn't|error|fail/i)
})

test.each(functions)('%s does not know any other value', (_, product) => {
  for (const value of [
    undefined,
    null,
    '',
    'constructor',
    '__proto__',
    {},
    [],
    NaN,
    Infinity,
    Symbol(),
    () => 1,
  ]) {
    expect(product(value)).toBeUndefined()
  }
})

test.each(functions)('%s never throws, and gives a key of the pack', (_, product) => {
  fc.assert(
    fc.property(fc.anything(), value => [undefined, ...Object.keys(enUS.messages)].includes(product(value))),
  )
})

describe.each(['intl', 'huiyanServer'])('%s', product => {
  const own = new Map(productCodes.filter(row => row.product === product).map(row => [row.code, row.key]))

  test.each(table)(
    '$code means what it means everywhere, unless the product has its own meaning',
    ({ code }) => {
      expect(meaning(product, code)).toBe(own.get(code) ?? messageKey(code))
    },
  )

  test('an unknown sub-code has its parent’s key', () => {
    expect(meaning(product, 'InvalidParameterValue.Whatever')).toBe('InvalidParameterValue')
    expect(meaning(product, 'FailedOperation.Whatever')).toBeUndefined()
  })
})

test.each(livenessTags)('tag $tag of $api: $meaning', ({ api, tag, key }) => {
  expect((api === 'GetFaceIdResult' ? tags : detectTags)[tag]).toBe(key)
})

test('every code of the face verification SDK on HarmonyOS is one of Android’s, raised by 2000', () => {
  const harmony = productCodes.filter(({ product, code }) => product === 'faceVerifyHarmony' && code > '13')
  expect(harmony.length).toBeGreaterThan(0)
  for (const { code, key } of harmony) expect(products.faceVerify(Number(code) - 2000)).toBe(key)
})

describe('camera', () => {
  test.each<[string, unknown, string | undefined]>([
    ['refused', new DOMException('Permission denied', 'NotAllowedError'), 'cameraDenied'],
    ['its name alone', 'NotAllowedError', 'cameraDenied'],
    ['refused, as Chrome named it before 58', { name: 'PermissionDeniedError' }, 'cameraDenied'],
    ['in use', new DOMException('Could not start video source', 'NotReadableError'), 'cameraBusy'],
    ['not found', new DOMException('Requested device not found', 'NotFoundError'), 'deviceUnsupported'],
    ['no matching camera', { name: 'OverconstrainedError', constraint: 'facingMode' }, 'deviceUnsupported'],
    ['not on this page', new DOMException('', 'SecurityError'), 'browserUnsupported'],
    ['refused, as old Safari names it', 'PermissionDismissedError', 'cameraDenied'],
    ['in use, as old Chrome names it', 'TrackStartError', 'cameraBusy'],
    ['gone, as old Firefox names it', 'SourceUnavailableError', 'cameraBusy'],
    ['stopped by the system', 'AbortError', 'cameraBusy'],
    ['not there, as old Chrome names it', 'DevicesNotFoundError', 'deviceUnsupported'],
    ['no matching camera, as old Chrome names it', 'ConstraintNotSatisfiedError', 'deviceUnsupported'],
    ['not in this browser', 'NotSupportedError', 'browserUnsupported'],
    ['a text that mentions a refusal', 'log: insertCamera:fail auth deny', undefined],
    ['a mini program’s camera', { detail: { errMsg: 'insertCamera:fail auth deny' } }, 'cameraDenied'],
    [
      'a mini program’s camera, spelled differently',
      { errMsg: 'insertCamera:fail:auth denied' },
      'cameraDenied',
    ],
    ['wx.authorize', { errMsg: 'authorize:fail system permission denied' }, 'cameraDenied'],
    ['another failure of a mini program', { errMsg: 'insertCamera:fail timeout' }, undefined],
    ['a status that is not a failure', { errMsg: 'authorize:ok' }, undefined],
    ['another error', new TypeError('camera denied'), undefined],
    ['turned off for all pages, as old Chrome names it', 'MediaDeviceKillSwitchOn', 'cameraDenied'],
    ['shut down, as old Chrome names it', 'MediaDeviceFailedDueToShutdown', 'cameraDenied'],
    ['stopped by the system, as old Chrome names it', 'DeviceCaptureError', 'cameraBusy'],
    ['stopped with the tab, as old Chrome names it', 'TabCaptureError', 'cameraBusy'],
    ['stopped with the screen, as old Chrome names it', 'ScreenCaptureError', 'cameraBusy'],
    [
      'a page without mediaDevices in Chrome',
      new TypeError("Cannot read properties of undefined (reading 'getUserMedia')"),
      'browserUnsupported',
    ],
    [
      'a page without mediaDevices in old Chrome',
      new TypeError("Cannot read property 'getUserMedia' of undefined"),
      'browserUnsupported',
    ],
    [
      'a page without mediaDevices in Firefox',
      new TypeError('navigator.mediaDevices is undefined'),
      'browserUnsupported',
    ],
    [
      'a page without mediaDevices in Safari',
      new TypeError("undefined is not an object (evaluating 'navigator.mediaDevices.getUserMedia')"),
      'browserUnsupported',
    ],
    [
      'a browser without getUserMedia',
      { name: 'TypeError', message: 'navigator.getUserMedia is not a function' },
      'browserUnsupported',
    ],
    [
      'a browser without getUserMedia, as MDN’s polyfill says it',
      new Error('getUserMedia is not implemented in this browser'),
      'browserUnsupported',
    ],
    [
      'wrong constraints of the app',
      new TypeError(
        "Failed to execute 'getUserMedia' on 'MediaDevices': At least one of audio and video must be requested",
      ),
      undefined,
    ],
    ['a TypeError of something else', new TypeError('a.b is undefined'), undefined],
    [
      'no answer to the question of a mini program',
      'insertCamera:fail authorize no response',
      'cameraDenied',
    ],
    ['a second camera in a mini program', 'insertCamera:fail can insert only one camera', 'cameraBusy'],
    ['a mini program on Windows', { errMsg: 'insertXWebCamera:fail:auth denied' }, 'cameraDenied'],
    [
      'an error that cannot be read',
      new Proxy(
        {},
        {
          get: () => {
            throw new Error()
          },
        },
      ),
      undefined,
    ],
  ])('%s', (_, error, key) => {
    expect(products.camera(error)).toBe(key)
  })
})
