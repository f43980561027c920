// Correct sentences in many languages: no rule of the check rejects them.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rules } from '../scripts/check/rules/all'
import type { Place } from '../scripts/lib/places'
import { findIn } from './rule-samples'

const correct = readFileSync(new URL('data/correct.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter(line => line !== '' && !line.startsWith('#'))
  .slice(1)
  .map(line => line.split('\t') as [locale: string, place: Place, text: string])

test.each(correct)('%s: %s "%s"', (locale, place, written) => {
  const text: string = JSON.parse(`"${written.replace(/"/g, '\\"')}"`)
  const found = rules.map(rule => [rule.rule, findIn(rule, [locale, text, { place }])])
  expect(found.filter(([, what]) => what !== undefined)).toEqual([])
})
