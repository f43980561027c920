import { describe, expect, test } from 'vitest'
import { texts } from '../scripts/lib/locales'
import { actions, codes } from '../src/codes'
import { table } from './source'

test('zh-CN has the vendor’s table, word for word', () => {
  const source = texts('zh-CN', 'liveness')
  expect(table.filter(({ code, text }) => source[code] !== text)).toEqual([])
})

test('the keys are in JavaScript’s order: integers first, then as in the catalogue', () => {
  expect(Object.keys(texts('zh-CN', 'liveness'))).toEqual(Object.keys(codes))
})

test('every action except `none` has advice', () => {
  expect(Object.keys(texts('zh-CN', 'liveness-advice'))).toEqual(
    Object.keys(actions).filter(action => action !== 'none'),
  )
})

describe('en-US', () => {
  const messages = Object.entries(texts('en-US', 'liveness'))
  const live = /^(1101|1102|1103|1106|1109|120[1-9]|1210)$/

  test('live hints are two to four words with no full stop', () => {
    const hints = messages.filter(([code]) => live.test(code))
    expect(hints).not.toEqual([])
    expect(hints.filter(([, text]) => !/^\S+( \S+){1,3}(?<!\.)$/.test(text))).toEqual([])
  })

  test('other messages are at most 60 characters; full stops appear only if there are two sentences', () => {
    const rest = messages.filter(([code]) => !live.test(code))
    expect(rest.filter(([, text]) => text.length > 60 || !/^[^.]+$|^[^.]+\. [^.]+\.$/.test(text))).toEqual([])
  })

  test('advice is at most 50 characters with no full stop', () => {
    const advice = Object.entries(texts('en-US', 'liveness-advice'))
    expect(advice.filter(([, text]) => text.length > 50 || text.endsWith('.'))).toEqual([])
  })
})
