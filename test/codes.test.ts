import { expect, test } from 'vitest'
import { texts } from '../scripts/locales'
import { actions, codes, paas, type Row, saas, shared } from '../src/codes'
import { messageKey } from '../src/key'
import { official, table } from './source'

const rows: Record<string, Row> = codes

test('the vendor’s tables were read', () => {
  expect(table.filter(({ family }) => family === 'paas')).toHaveLength(12)
  expect(table.filter(({ family }) => family === 'saas')).toHaveLength(52)
  expect(official).toHaveLength(135)
})

test('the first two tables of the catalogue are the vendor’s, in its order', () => {
  const inTable = (family: string) => table.filter(row => row.family === family).map(row => row.code)
  expect(Object.keys(paas)).toEqual(inTable('paas'))
  expect(Object.keys(saas)).toEqual(inTable('saas'))
})

test('the catalogue has every published code and no other', () => {
  const published = [...table, ...official].map(({ code }) => code)
  expect([...Object.keys(codes), ...Object.keys(shared)].sort()).toEqual(published.sort())
})

test.each(official)('$code is for the $audience and shares the text it is said to share', row => {
  const key = messageKey(row.code)
  expect(rows[key]?.audience).toBe(row.audience)
  if (row.sameAs !== '') expect(key).toBe(row.sameAs)
})

test('a shared text is that of a code with a text of its own', () => {
  expect(Object.values(shared).filter(key => !(key in codes))).toEqual([])
  expect(Object.keys(shared).filter(code => code in codes)).toEqual([])
})

test.each(Object.entries(texts('zh-CN', 'liveness')))(
  '%s says what to do itself only where its text asks for it: %s',
  (code, text) => {
    const told = Boolean(rows[code]?.told)
    expect(told).toBe(/请(?!求)/.test(text))
    // Where a screen shows the generic message in place of this one, it shows the advice too.
    if (rows[code]?.audience === 'developer') expect(told || rows[code]?.action === 'none').toBe(false)
  },
)

test('every action is used', () => {
  const used = Object.values(rows).map(({ action }) => action)
  expect(Object.keys(actions).filter(action => !used.includes(action as never))).toEqual([])
})
