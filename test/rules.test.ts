import { describe, expect, test } from 'vitest'
import { rules } from '../scripts/check/rules/all'
import { among, findIn, SAMPLES, type Sample } from './rule-samples'

describe.each(rules)('$rule', rule => {
  const { finds = [], passes = [] } = SAMPLES[rule.rule] ?? {}
  // The same text may be a sample twice, in two contexts.
  const titled = (samples: readonly Sample[]) =>
    samples.map(
      (sample, n) => [`${n + 1}, ${sample[0]}: ${sample[1].slice(0, 60).replace('%', '')}`, sample] as const,
    )

  test.each(titled(finds))('finds %s', (_, sample) => {
    expect(findIn(rule, sample)).toMatch(/./)
  })

  test.each(titled(passes))('passes %s', (_, sample) => {
    expect(findIn(rule, sample)).toBeUndefined()
  })

  test('has samples of both kinds', () => {
    expect([finds.length > 0, passes.length > 0]).toEqual([true, true])
  })
})

test('every sample belongs to a rule', () => {
  expect(Object.keys(SAMPLES)).toEqual(rules.map(({ rule }) => rule))
})

// Findings name each fault once, and invisible characters by code point.
test.each<[rule: string, sample: Sample, found: string]>([
  ['empty', ['en-US', ' '], 'an empty text'],
  ['empty', ['en-US', '-'], '-'],
  ['forbidden', ['en-US', 'a & b < c & d'], '& <'],
  ['broken', ['en-US', 'a\\nb'], '\\n'],
  ['nfc', ['de-DE', 'Zu nah fu\u0308r'], 'U+0075 U+0308 instead of U+00FC'],
  ['broken', ['de-DE', 'GrÃ¶ÃŸe fÃ¼r'], 'Ã¶ÃŸ Ã¼'],
  ['broken', ['th-TH', 'กรุณาท\u0e4d\u0e32'], '\u0e4d\u0e32'],
  ['invisible', ['en-US', 'a\u200bb\u200bc\u{e0001}'], 'U+200B U+E0001'],
  ['invisible', ['en-US', 'a\tb'], 'U+0009'],
  ['space', ['en-US', 'a  bcde\u00a0efg'], 'U+0020 U+0020 U+00A0'],
  ['space', ['en-US', '   a'], 'U+0020 U+0020 U+0020'],
  ['space', ['en-US', '\n\na'], 'U+000A U+000A'],
  ['space', ['en-US', 'a\n\n'], 'U+000A U+000A'],
  ['unpaired', ['en-US', 'a (b [c'], '( ['],
  ['exclamation', ['en-US', 'a! b!'], '!'],
  ['stop', ['en-US', 'Too dark.'], 'a final full stop'],
  ['stop', ['en-US', 'Too dark. Move away'], 'no final full stop'],
  ['script', ['ar', 'الإضاءة dark جدًا'], 'dark'],
  ['letters', ['de-DE', 'Zbyt słabe światło'], 'ł ś'],
  ['capitals', ['de-DE', 'viel zu dunkel', among('Zu hell', 'Zu nah')], 'viel'],
  ['characters', ['zh-TW', '光线，请'], '线 请'],
  ['language', ['de-DE', 'Try again later'], 'English: "Try again later"'],
  ['vendor', ['en-US', 'Token of Tencent'], 'Tencent'],
])('%s names its fault once, row %#', (name, sample, expected) => {
  const rule = rules.find(({ rule }) => rule === name)
  expect(rule && findIn(rule, sample)).toBe(expected)
})

test.each(['ar', 'he', 'dv', 'syr', 'nqo', 'ff-Adlm', 'rhg-Rohg'])(
  '%s may have direction marks beside Latin letters',
  tag => {
    const rule = rules.find(({ rule }) => rule === 'invisible')
    expect(rule && findIn(rule, [tag, 'א \u200eSDK\u200e'])).toBeUndefined()
    expect(rule && findIn(rule, ['tlh', 'a \u200eSDK'])).toBe('U+200E')
  },
)
