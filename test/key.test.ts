import { expect, test } from 'vitest'
import { messageKey } from '../src/key'
import { official, table } from './source'

test.each(table)('$code is its own key', ({ code }) => {
  expect(messageKey(code)).toBe(code)
  expect(messageKey(` ${code}\n`)).toBe(code)
  if (/^\d/.test(code)) expect([messageKey(Number(code)), messageKey(BigInt(code))]).toEqual([code, code])
})

test.each(official.filter(({ sameAs }) => sameAs !== ''))('$code has the key $sameAs', ({ code, sameAs }) => {
  expect(messageKey(code)).toBe(sameAs)
})

test.each([
  ['InvalidParameterValue.Anything', 'InvalidParameterValue'],
  ['InvalidParameterValue.Anything.More', 'InvalidParameterValue'],
  ['InvalidParameter.Anything', 'InvalidParameter'],
  ['FailedOperation.CompareFail.More', 'FailedOperation.CompareFail'],
  ['AuthFailure.SecretIdNotFound', 'AuthFailure'],
  ['ResourceUnavailable.InArrears.More', 'ResourceUnavailable.InArrears'],
  // The parent is an alias.
  ['InternalError.NoSuchThing', '4'],
  ['FailedOperation.ActionLightDark.More', '1201'],
])('the unknown sub-code %s has its parent’s key', (code, parent) => {
  expect(messageKey(code)).toBe(parent)
})

const tree: object[] = []
tree.push(tree)

// biome-ignore format: a compact list
const noCodes: unknown[] = [
  9999, 1007, 2017, -1, 1201.5, '1201.5', '0.1', Number.NaN, Number.POSITIVE_INFINITY, '01201', '0x4b1', '1201\u0000',
  'FailedOperation', 'FailedOperation.', 'FailedOperation.NoSuchThing', 'failedoperation.comparefail',
  'Success!', 'Success.Anything', '.', '..', '.Success', '', ' ', null, undefined, true, {}, [1201], tree,
  Symbol('1201'), () => 1201, { toString: () => '1201' }, Object.create(null),
  '__proto__', 'constructor', 'toString', 'constructor.name', '__proto__.constructor',
]

test('values that are not codes have the generic key', () => {
  expect(noCodes.filter(code => messageKey(code) !== 'FailedOperation.UnKnown')).toEqual([])
})
