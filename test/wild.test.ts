// What public apps, the vendor's own examples and its SDKs pass around.
import { expect, test } from 'vitest'
import * as core from '../src'
import enUS from '../src/locales/en-US'
import * as products from '../src/products'
import cases from './data/wild-cases.json'

/** What is called with a row's input, by its name in the data. */
const calls: Record<string, (input: unknown) => unknown> = {
  ...products,
  readCode: core.readCode,
  'readCode.key': input => core.messageKey(core.readCode(input)),
  explain: input => core.explain(core.readCode(input), enUS),
}

test.each(cases)('$title', ({ call, input, expect: expected }) => {
  const result = calls[call]?.(input)
  if (call === 'explain') expect(result).toMatchObject(expected as object)
  else expect(result ?? null).toBe(expected)
})
