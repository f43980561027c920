import { expect, test } from 'vitest'
import { actions, codes, paas, type Row, saas } from '../src/codes'
import { table } from './source'

test('the vendor’s table was read', () => {
  expect(table.filter(({ family }) => family === 'paas')).toHaveLength(12)
  expect(table.filter(({ family }) => family === 'saas')).toHaveLength(52)
})

test('the catalogue has the codes of the vendor’s table, in its order', () => {
  const inTable = (family: string) => table.filter(row => row.family === family).map(row => row.code)
  expect(Object.keys(paas)).toEqual(inTable('paas'))
  expect(Object.keys(saas)).toEqual(inTable('saas'))
})

test.each(table)(
  '$code says what to do itself only where the vendor’s text asks for it',
  ({ code, text }) => {
    const { audience, action, told }: Row = codes[code as keyof typeof codes]
    expect(Boolean(told)).toBe(/请(?!求)/.test(text))
    // Where a screen shows the advice in place of the message, there has to be one.
    if (audience === 'developer') expect(Boolean(told) || action === 'none').toBe(false)
  },
)

test('every action is used', () => {
  const used = Object.values(codes).map(({ action }) => action)
  expect(Object.keys(actions).filter(action => !used.includes(action as never))).toEqual([])
})
