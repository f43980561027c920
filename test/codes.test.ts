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

const source = texts('zh-CN', 'liveness')

test('a code for people says what to do only if its title in the source does', () => {
  const forPeople = Object.entries(rows).filter(([, { audience }]) => audience === 'user')
  const wrong = forPeople.filter(([code, { action, title = code, includesAdvice = false }]) =>
    action === 'none' ? includesAdvice : includesAdvice !== /请(?!求)/.test(source[title] ?? ''),
  )
  expect(wrong).toEqual([])
})

test('a fault of the app has advice, since a screen shows the generic title above it', () => {
  const faults = Object.entries(rows).filter(([, { audience }]) => audience === 'developer')
  expect(faults.filter(([, row]) => row.includesAdvice || row.title || row.action === 'none')).toEqual([])
})

test('a title is the text of a key for people that has no other title', () => {
  const titled = Object.entries(rows).filter(([, { title }]) => title !== undefined)
  expect(titled.length).toBeGreaterThan(0)
  const isPlain = (title = '') => rows[title]?.audience === 'user' && rows[title]?.title === undefined
  expect(titled.filter(([, { title }]) => !isPlain(title))).toEqual([])
})

// In the other locales, which people translate in any order, the check lists it.
test('en-US says the same in a message and in its title', () => {
  const here = texts('en-US', 'liveness')
  const apart = Object.entries(rows).filter(([code, { title = code }]) => here[code] !== here[title])
  expect(apart).toEqual([])
})

test('every action is used', () => {
  const used = Object.values(rows).map(({ action }) => action)
  expect(Object.keys(actions).filter(action => !used.includes(action as never))).toEqual([])
})
