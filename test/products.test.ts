import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { meaning as meaningOf, message } from '../src/explain'
import { messageKey } from '../src/key'
import enUS from '../src/locales/en-US'
import * as products from '../src/products'
import { productCodes, table } from './source'

const GENERIC = 'FailedOperation.UnKnown'
const functions = Object.entries<products.Product>(products)
const meaning = (product: string, code: unknown) => new Map(functions).get(product)?.(code)

describe.each([...new Set(productCodes.map(({ product }) => product))])('%s', product => {
  const rows = productCodes.filter(row => row.product === product)

  test.each(rows)('$code: $meaning', ({ code, key }) => {
    expect(meaning(product, code)).toBe(key)
    if (/^-?\d+$/.test(code)) {
      expect(meaning(product, Number(code))).toBe(key)
      expect(meaning(product, BigInt(code))).toBe(key)
    }
    expect(meaning(product, ` ${code}\n`)).toBe(key)
  })
})

test('the same meaning has the same key in all products', () => {
  // Except the validity of a card: -9109 means something else in the international edition.
  const keys = new Map<string, Set<string>>()
  for (const { key, meaning } of productCodes) {
    if (key !== GENERIC) keys.set(meaning, (keys.get(meaning) ?? new Set()).add(key))
  }
  expect([...keys].filter(([, keys]) => keys.size > 1)).toEqual([])
})

test('a code and its key have the same audience', () => {
  // Except a model that does not load: the SDKs differ on who can act.
  const excepted = productCodes.filter(
    ({ key, meaning }) => key === GENERIC || meaning === 'Model failed to load',
  )
  const wrong = productCodes.filter(row => meaningOf(row.key).audience !== row.audience)
  expect(wrong.filter(row => !excepted.includes(row))).toEqual([])
})

test('closing the check is not reported as a fault', () => {
  const closed = productCodes.filter(({ meaning }) => /cancel|closed the check/i.test(meaning))
  expect(closed.length).toBeGreaterThan(8)
  expect([...new Set(closed.map(({ key }) => key))]).toEqual(['cancelled'])
  expect(message('cancelled', enUS)).not.toMatch(/wrong|couldn't|error|fail/i)
})

test.each(functions)('%s gives the generic key for any other value', (_, product) => {
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

test.each(table)(
  'intl gives $code the meaning of the vendor’s table unless the edition has its own',
  ({ code }) => {
    if (code === '1201') expect(products.intl(code)).toBe('badLight')
    else expect(products.intl(code)).toBe(messageKey(code))
  },
)

describe('camera', () => {
  test.each<[string, unknown, string]>([
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
    ['a text that mentions a refusal', 'log: insertCamera:fail auth deny', GENERIC],
    ['a mini program’s camera', { detail: { errMsg: 'insertCamera:fail auth deny' } }, 'cameraDenied'],
    [
      'a mini program’s camera, spelled differently',
      { errMsg: 'insertCamera:fail:auth denied' },
      'cameraDenied',
    ],
    ['wx.authorize', { errMsg: 'authorize:fail system permission denied' }, 'cameraDenied'],
    ['another failure of a mini program', { errMsg: 'insertCamera:fail timeout' }, GENERIC],
    ['a status that is not a failure', { errMsg: 'authorize:ok' }, GENERIC],
    ['another error', new TypeError('camera denied'), GENERIC],
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
      GENERIC,
    ],
  ])('%s', (_, error, key) => {
    expect(products.camera(error)).toBe(key)
  })
})
