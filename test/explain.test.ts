import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shippedTexts } from '../scripts/lib/coverage'
import { explain, meaning, message } from '../src/explain'
import { customize, type Pack } from '../src/pack'
import { camera, consent, huiyanAndroid, huiyanIos, wechat } from '../src/products'
import { readCode } from '../src/read-code'
import { expectLinear } from './linear'
import { packs } from './packs'
import { official, table } from './source'

const pack = (locale: string) => packs.find(pack => pack.locale === locale) as (typeof packs)[number]
const enUS = pack('en-US')
const zhCN = pack('zh-CN')

test.each(table)('zh-CN has the vendor’s text for $code', ({ code, text }) => {
  expect(message(code, zhCN)).toBe(text)
})

test.each(table)('explain knows the family and the billing of $code', row => {
  const explanation = explain(row.code, enUS)
  expect(explanation).toMatchObject({ code: row.code, key: row.code, known: true, family: row.family })
  expect(explanation.billed).toBe(row.billed)
  expect('billed' in explanation).toBe('billed' in row)
})

test.each(official)('explain knows $code and its family', ({ code, family }) => {
  const explanation = explain(code, enUS)
  expect(explanation).toMatchObject({ code, known: true, family })
  expect('billed' in explanation).toBe(false)
})

test('explain reports an alias as it came', () => {
  expect(explain('FailedOperation.ActionLightDark', enUS)).toEqual({
    ...explain(1201, enUS),
    code: 'FailedOperation.ActionLightDark',
    family: 'paas',
  })
})

test.each([
  [1201, enUS, 'Too dark'],
  ['1201', zhCN, '光线太暗'],
  [' 1201 ', enUS, 'Too dark'],
  [1201n, enUS, 'Too dark'],
  ['FailedOperation.CompareFail', zhCN, '比对失败'],
  ['FailedOperation.CompareLowSimilarity', zhCN, '比对相似度未达到通过标准'],
  ['InvalidParameter.Anything', zhCN, '参数错误'],
  [9999, enUS, 'Something went wrong'],
  [9999, zhCN, '未知错误'],
] as const)('message of %s: case %#', (code, pack, text) => {
  expect(message(code, pack)).toBe(text)
})

test('explain says everything that a screen needs', () => {
  expect(explain(1201, enUS)).toEqual({
    code: '1201',
    key: '1201',
    titleKey: '1201',
    adviceKey: 'brighten',
    known: true,
    family: 'saas',
    audience: 'user',
    action: 'brighten',
    retry: 'now',
    message: 'Too dark',
    title: 'Too dark',
    advice: 'Move somewhere brighter',
  })
})

test('a fault of the app is not shown to users', () => {
  expect(explain('InvalidParameter', enUS)).toMatchObject({
    audience: 'developer',
    message: 'Invalid parameter',
    title: 'Something went wrong',
    titleKey: 'FailedOperation.UnKnown',
    advice: 'Contact support',
    adviceKey: 'contactSupport',
  })
})

test('an unknown code has a next step too', () => {
  expect(explain(9999, enUS)).toMatchObject({
    audience: 'user',
    title: 'Something went wrong',
    advice: 'Try again',
  })
})

describe('a product', () => {
  test.each([
    ['wechat', wechat, 90100, 'cancelled'],
    ['wechat, as text', wechat, ' 90100 ', 'cancelled'],
    ['huiyanAndroid', huiyanAndroid, 218, 'permissionDenied'],
    ['huiyanIos', huiyanIos, 218, 'leftApp'],
    ['consent', consent, -301, 'consentFailed'],
  ] as const)('%s: its own number is known, and is of neither table', (_, product, code, key) => {
    const explanation = explain(code, enUS, product)
    expect(explanation).toMatchObject({ code: `${code}`, key, known: true, title: enUS.messages[key] })
    expect(explanation).not.toHaveProperty('family')
    expect(explanation).not.toHaveProperty('billed')
    expect(message(code, enUS, product)).toBe(enUS.messages[key])
    expect(meaning(code, product)).toMatchObject({ code: `${code}`, key, known: true })
  })

  test.each([31337, undefined, null, 'FailedOperation.CompareFail', {}])(
    'a value that is not in its table is unknown: %s',
    code => {
      const explanation = explain(code, enUS, wechat)
      expect(explanation).toMatchObject({
        code: typeof code === 'object' || code === undefined ? '' : `${code}`,
        key: 'FailedOperation.UnKnown',
        known: false,
      })
      expect(explanation).not.toHaveProperty('family')
      expect(explanation).not.toHaveProperty('billed')
      expect(message(code, enUS, wechat)).toBe('Something went wrong')
    },
  )

  test('an error of the camera is read by its function', () => {
    const error = new DOMException('…', 'NotAllowedError')
    expect(explain(error, enUS, camera).key).toBe('cameraDenied')
    expect(explain(camera(error), enUS).key).toBe('cameraDenied')
  })
})

describe('a function of the app', () => {
  const ours: Record<string, 'offline'> = { E7: 'offline' }
  const read = (code: string) => ours[code]

  test('gives its own codes a message', () => {
    expect(explain('E7', enUS, read)).toMatchObject({ code: 'E7', key: 'offline', known: true })
  })

  test.each(['constructor', '__proto__', 'E8', Object.create(null), Symbol('x'), undefined])(
    'never throws and never gives an inherited value: case %#',
    code => {
      expect(explain(code, enUS, read)).toMatchObject({ key: 'FailedOperation.UnKnown', known: false })
    },
  )
})

test('codes.map(meaning) reads every code', () => {
  expect([1201, '9999'].map(meaning)).toEqual([meaning(1201), meaning('9999')])
})

test.each([
  [1201, undefined],
  [' 1201 ', undefined],
  ['FailedOperation.ActionLightDark', undefined],
  [90100, wechat],
  [31337, wechat],
  [
    readCode({ isSuccess: false, error: { domain: 'WBFaceErrorDomainNativeProcess', code: '41000' } }),
    undefined,
  ],
  [undefined, undefined],
] as const)('after a change of language, the explained code gives the same: %s', (code, product) => {
  expect(explain(explain(code, enUS, product).code, zhCN, product)).toEqual(explain(code, zhCN, product))
})

describe('in place of a pack', () => {
  const { locale, dir, messages, advice } = enUS
  test.each([
    ['undefined', undefined],
    ['null', null],
    ['an empty object', {}],
    ['a tag', 'en-US'],
    ['a module', { default: enUS }],
    ['a number, as from map', 0],
    ['a pack without a tag', { dir, messages, advice }],
    ['a pack without a direction', { locale, messages, advice }],
    ['a pack without messages', { locale, dir, advice }],
    ['a pack with no message', { locale, dir, messages: {}, advice }],
    ['a pack without advice', { locale, dir, messages }],
  ])('%s is refused', (_, pack) => {
    const expected = 'expected a pack: { locale, dir, messages, advice }'
    for (const use of [message, explain, (_: unknown, pack: never) => customize(pack, {})]) {
      expect(() => use(1201, pack as never)).toThrow(TypeError)
      expect(() => use(1201, pack as never)).toThrow(expected)
    }
  })
})

test('a missing text is replaced by the generic one', () => {
  const messages = { 'FailedOperation.UnKnown': 'Sorry' } as unknown as Pack['messages']
  const partial: Pack = { locale: 'tlh', dir: 'ltr', messages, advice: enUS.advice }
  // Also through an alias or a parent.
  for (const code of [1201, '1201', 'FailedOperation.ActionLightDark', 1409, 'InvalidParameter.X', 9999]) {
    expect(message(code, partial)).toBe('Sorry')
    expect(explain(code, partial)).toMatchObject({ message: 'Sorry', title: 'Sorry' })
  }
})

describe('explain gives', () => {
  test.each([
    // There is no advice if there is nothing to do, or if the message itself says what to do.
    [0, { action: 'none', advice: undefined, retry: false }],
    [1303, { action: 'recordAgain', advice: undefined, adviceKey: undefined, retry: 'now' }],
    [
      2014,
      { action: 'otherPhone', advice: enUS.advice.otherPhone, adviceKey: 'otherPhone', retry: 'restart' },
    ],
    // Dead ends: no attempts left, and a session that has to be started again.
    [16, { action: 'contactSupport', advice: 'Contact support', retry: false }],
    [15, { action: 'restart', advice: 'Start over', retry: 'restart' }],
    [4, { action: 'retryLater', retry: 'later' }],
    // A fault that only developers can fix.
    [1, { audience: 'developer', action: 'contactSupport', advice: 'Contact support', retry: false }],
    ['Success', { billed: true }],
    ['InvalidParameter', { billed: false }],
    // An unknown sub-code has its parent's row, but its billing is unknown.
    ['InvalidParameter.X', { known: false, key: 'InvalidParameter', audience: 'developer' }],
    [9999, { code: '9999', known: false, key: 'FailedOperation.UnKnown' }],
    // The code as it came.
    [' 1201 ', { code: ' 1201 ', known: true, key: '1201' }],
    [1201n, { code: '1201', known: true }],
    [1007, { known: false }],
    [2017, { known: false }],
    ['InternalError.CompareLowSimilarity', { known: true, key: 'FailedOperation.CompareLowSimilarity' }],
    [Number.NaN, { code: 'NaN', known: false }],
    ['__proto__', { code: '__proto__', known: false, key: 'FailedOperation.UnKnown' }],
    [null, { code: '', known: false }],
    [{ code: 1201 }, { code: '', known: false }],
  ] as const)('for row %#', (code, expected) => {
    const explanation = explain(code, enUS)
    expect(explanation).toMatchObject(expected)
    expect('billed' in explanation).toBe('billed' in expected)
  })
})

describe.each(packs)('$locale', pack => {
  const messages = Object.values(shippedTexts(pack.locale, 'liveness'))
  const advice = Object.values(shippedTexts(pack.locale, 'liveness-advice'))

  test('every code for users has a text other than the generic one', () => {
    const generic = message('FailedOperation.UnKnown', pack)
    const forUser = [...table, ...official].filter(({ code }) => {
      const { audience, key } = meaning(code)
      return audience === 'user' && key !== 'FailedOperation.UnKnown'
    })
    expect(forUser.length).toBeGreaterThan(100)
    expect(forUser.filter(({ code }) => message(code, pack) === generic)).toEqual([])
  })

  test('any value gives one of the texts and never throws', () => {
    const dotted = fc.array(fc.constantFrom(...Object.keys(pack.messages), '', 'constructor'), {
      maxLength: 4,
    })
    const anything = fc.oneof(
      fc.anything({
        withBigInt: true,
        withDate: true,
        withMap: true,
        withNullPrototype: true,
        withBoxedValues: true,
      }),
      fc.string({ unit: 'binary' }),
      fc.double(),
      dotted.map(parts => parts.join('.')),
    )
    fc.assert(
      fc.property(anything, code => {
        const explanation = explain(code, pack)
        const { message: _, title, advice: next, ...rest } = explanation
        expect(meaning(code)).toEqual(rest)
        expect(title).toBe(pack.messages[rest.titleKey])
        expect(next).toBe(rest.adviceKey && pack.advice[rest.adviceKey])
        expect(messages).toContain(message(code, pack))
        expect(explanation.message).toBe(message(code, pack))
        if (explanation.action !== 'none' && explanation.advice !== undefined) {
          expect(advice).toContain(explanation.advice)
        }
      }),
      { numRuns: 2000 },
    )
  })

  test.each(['.', 'a.', ' ', '1', 'InvalidParameter.'])('a megabyte of "%s" takes linear time', part => {
    expectLinear(128_000, size => {
      const code = part.repeat(size / part.length)
      return () => expect(messages).toContain(message(code, pack))
    })
  })
})
