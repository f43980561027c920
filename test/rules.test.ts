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

test('every rule is there', () => {
  expect(rules.map(({ rule }) => rule).sort()).toEqual(
    [
      ...[
        'broken',
        'capitals',
        'empty',
        'ending',
        'exclamation',
        'forbidden',
        'icu',
        'invisible',
        'left over',
      ],
      ...['long hint', 'nfc', 'punctuation', 'script', 'simplified', 'space', 'stop', 'unpaired', 'vendor'],
    ].sort(),
  )
})

// What a contributor reads: each fault once, and what nobody sees by its code points.
test.each<[rule: string, sample: Sample, found: string]>([
  ['empty', ['en-US', ' '], 'an empty text'],
  ['empty', ['en-US', '-'], '-'],
  ['forbidden', ['en-US', 'a & b < c & d'], '& <'],
  ['broken', ['en-US', 'a\\nb'], '\\n'],
  ['nfc', ['de-DE', 'Zu nah fu\u0308r'], 'U+0075 U+0308 for U+00FC'],
  ['invisible', ['en-US', 'a\u200bb\u200bc\u{e0001}'], 'U+200B U+E0001'],
  ['invisible', ['en-US', 'a\tb'], 'U+0009'],
  ['space', ['en-US', 'a  bcd\u00a0efg'], 'U+0020 U+0020 U+00A0'],
  ['space', ['en-US', '   a'], 'U+0020 U+0020 U+0020'],
  ['unpaired', ['en-US', 'a (b [c'], '( ['],
  ['exclamation', ['en-US', 'a! b!'], '!'],
  ['stop', ['en-US', 'Too dark.'], 'a final stop'],
  ['stop', ['en-US', 'Too dark. Move away'], 'no final stop'],
  ['script', ['ar', 'الإضاءة dark جدًا'], 'dark'],
  ['simplified', ['zh-TW', '光线，请'], '线 请'],
  ['long hint', ['en-US', 'a b c d e f g h i', 'live hint'], '9 words'],
  ['icu', ['en-US', 'Too {dark}'], 'more than a literal'],
  ['vendor', ['en-US', 'Token of Tencent'], 'Tencent'],
])('%s of %j: %s', (name, sample, expected) => {
  const rule = rules.find(({ rule }) => rule === name)
  expect(rule && found(rule.find, sample)).toBe(expected)
})

test.each(['ar', 'he', 'dv', 'syr', 'nqo', 'ff-Adlm', 'rhg-Rohg'])(
  '%s has marks beside Latin letters',
  tag => {
    const rule = rules.find(({ rule }) => rule === 'invisible')
    expect(rule && found(rule.find, [tag, 'א \u200eSDK\u200e'])).toBeUndefined()
    expect(rule && found(rule.find, ['tlh', 'a \u200eSDK'])).toBe('U+200E')
  },
)
