import { describe, expect, test } from 'vitest'
import { rules } from '../scripts/check/rules'
import type { Sample } from '../scripts/check/rules/rule'

const found = (find: (typeof rules)[number]['find'], [tag, text, place = 'message']: Sample) =>
  find(text, { locale: new Intl.Locale(tag), place })

describe.each(rules)('$rule', ({ find, finds, passes }) => {
  test.each(finds.map(sample => ({ sample })))('finds $sample', ({ sample }) => {
    expect(found(find, sample)).toMatch(/./)
  })

  test.each(passes.map(sample => ({ sample })))('passes $sample', ({ sample }) => {
    expect(found(find, sample)).toBeUndefined()
  })

  test('has texts of both kinds', () => {
    expect([finds.length > 0, passes.length > 0]).toEqual([true, true])
  })
})
