import { expect, test } from 'vitest'
import { messageKey } from '../src/key'
import { table } from './source'

test.each(table)('$code is its own key', ({ code }) => {
  expect(messageKey(code)).toBe(code)
  expect(messageKey(` ${code}\n`)).toBe(code)
  if (/^\d/.test(code)) expect([messageKey(Number(code)), messageKey(BigInt(code))]).toEqual([code, code])
})

test.each([
  ['InvalidParameterValue.Anything', 'InvalidParameterValue'],
  ['InvalidParameterValue.Anything.More', 'InvalidParameterValue'],
  ['InvalidParameter.Anything', 'InvalidParameter'],
  ['FailedOperation.CompareFail.More', 'FailedOperation.CompareFail'],
])('the unknown sub-code %s reads as its parent', (code, parent) => {
  expect(messageKey(code)).toBe(parent)
})

const tree: object[] = []
tree.push(tree)

// biome-ignore format: as many as fit on a line
const noCodes: unknown[] = [
  9999, -1, 1201.5, '1201.5', '0.1', Number.NaN, Number.POSITIVE_INFINITY, '01201', '0x4b1', '1201\u0000',
  'FailedOperation', 'FailedOperation.', 'FailedOperation.NoSuchThing', 'failedoperation.comparefail',
  'Success!', '.', '..', '.Success', '', ' ', null, undefined, true, {}, [1201], tree,
  Symbol('1201'), () => 1201, { toString: () => '1201' }, Object.create(null),
  '__proto__', 'constructor', 'toString', 'constructor.name', '__proto__.constructor',
]

test('what is no code has the generic key', () => {
  expect(noCodes.filter(code => messageKey(code) !== 'FailedOperation.UnKnown')).toEqual([])
})
