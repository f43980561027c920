import { expect, test } from 'vitest'
import { message } from '../src/explain'
import enUS from '../src/locales/en-US'
import { customize } from '../src/pack'
import { packs } from './packs'

test('customize replaces texts in a new pack and does not change the old one', () => {
  const before = structuredClone(enUS)
  const ours = customize(enUS, {
    messages: { 1201: 'More light, please' },
    advice: { brighten: 'Find a lamp' },
  })
  expect(message(1201, ours)).toBe('More light, please')
  expect(ours).toEqual({
    ...before,
    messages: { ...before.messages, 1201: 'More light, please' },
    advice: { ...before.advice, brighten: 'Find a lamp' },
  })
  expect(enUS).toEqual(before)
})

test('customize keeps the order of keys, and takes empty changes and its own packs', () => {
  const twice = customize(customize(enUS, { messages: { 1202: 'Less light' } }), {
    messages: { 1201: 'More light' },
  })
  expect(Object.keys(twice.messages)).toEqual(Object.keys(enUS.messages))
  expect([message(1201, twice), message(1202, twice)]).toEqual(['More light', 'Less light'])
  expect(customize(enUS, {})).toEqual(enUS)
  expect(customize(enUS, { messages: { 1201: undefined } } as object)).toEqual(enUS)
})

test.each([
  ['an unknown code', { messages: { 9999: 'x' } }, 'customize: messages has no key "9999"'],
  ['an action without advice', { advice: { none: 'x' } }, 'customize: advice has no key "none"'],
  [
    'an inherited name',
    { messages: JSON.parse('{"__proto__":"x"}') },
    'customize: messages has no key "__proto__"',
  ],
  [
    'an empty text',
    { messages: { 1201: '' } },
    'customize: messages["1201"] must be a text that is not empty',
  ],
  [
    'a blank text',
    { messages: { 1201: ' ' } },
    'customize: messages["1201"] must be a text that is not empty',
  ],
  [
    'a number for a text',
    { messages: { 1201: 7 } },
    'customize: messages["1201"] must be a text that is not empty',
  ],
])('customize refuses %s and says why', (_, changes, reason) => {
  expect(() => customize(enUS, changes as object)).toThrow(reason)
})

test.each(packs)('customize keeps everything else of $locale', pack => {
  expect(customize(pack, {})).toEqual(pack)
})

test.each(packs)('$locale is immutable, also customized', pack => {
  for (const each of [pack, customize(pack, {})])
    for (const part of [each, each.messages, each.advice]) expect(Object.isFrozen(part)).toBe(true)
})

test.each([null, undefined, 'x', { messages: null }, { advice: 'x' }])(
  'customize refuses changes that are no object: case %#',
  changes => {
    expect(() => customize(enUS, changes as never)).toThrow(TypeError)
    expect(() => customize(enUS, changes as never)).toThrow(/^customize: /)
  },
)
