import { expect, test } from 'vitest'
import { texts } from '../scripts/lib/locales'
import { actions, aliases, type CodeEntry, codes, paas, saas, states } from '../src/codes'
import { messageKey } from '../src/key'
import { official, table } from './source'

const rows: Record<string, CodeEntry> = codes

test('the vendor’s tables were read', () => {
  expect(new Set(table.map(({ family }) => family))).toEqual(new Set(['paas', 'saas']))
  expect(new Set(official.map(({ family }) => family))).toEqual(new Set(['paas', 'saas']))
})

test('the first two tables of the catalogue are the vendor’s, in its order', () => {
  const inTable = (family: string) => table.filter(row => row.family === family).map(row => row.code)
  expect(Object.keys(paas)).toEqual(inTable('paas'))
  expect(Object.keys(saas)).toEqual(inTable('saas'))
})

test('the catalogue has every published code and no other', () => {
  const published = [...table, ...official].map(({ code }) => code)
  const inCatalogue = [...Object.keys(codes), ...Object.keys(aliases)].filter(code => !(code in states))
  expect(inCatalogue.sort()).toEqual(published.sort())
})

test.each(official)('$code is for the $audience and has the expected key', row => {
  const key = messageKey(row.code)
  expect(rows[key]?.audience).toBe(row.audience)
  if (row.sameAs !== '') expect(key).toBe(row.sameAs)
})

test('an alias stands for a code with its own text, and has none itself', () => {
  expect(Object.values(aliases).filter(key => !(key in codes))).toEqual([])
  expect(Object.keys(aliases).filter(code => code in codes)).toEqual([])
})

// The vendor's table says to upload or try again; its newer pages say what helps: another phone, another way, the card, a new session.
const OUTDATED = ['15', '2009', '2014', 'FailedOperation.IdPhotoPoorQuality']

test.each(Object.entries(texts('zh-CN', 'liveness')))(
  '%s includes advice only if its text asks for something: %s',
  (code, text) => {
    const { includesAdvice, audience, action } = rows[code] as CodeEntry
    if (audience === 'developer') {
      // A screen shows the generic message instead of this one, so it needs the advice.
      expect([Boolean(includesAdvice), action === 'none']).toEqual([false, false])
    } else {
      expect(Boolean(includesAdvice)).toBe(/请(?!求)/.test(text) && !OUTDATED.includes(code))
    }
  },
)

test.each(OUTDATED)('%s does ask', code => {
  expect(texts('zh-CN', 'liveness')[code]).toMatch(/请重新上传|请重试/)
})

test('every action is used', () => {
  const used = Object.values(rows).map(({ action }) => action)
  expect(Object.keys(actions).filter(action => !used.includes(action as never))).toEqual([])
})
