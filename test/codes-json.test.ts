import { spawnSync } from 'node:child_process'
import { gzipSync } from 'node:zlib'
import Ajv from 'ajv'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import catalogue from '../codes.json'
import schema from '../codes.schema.json'
import { meaning, type Product } from '../src'
import { aliases, codes, states } from '../src/codes'
import * as productFunctions from '../src/products'
import { official, productCodes, table } from './source'

interface Entry {
  readonly title: string
  readonly message?: string
  readonly advice?: string
  readonly action: string
  readonly retry: string | boolean
  readonly audience: string
}
type Tables = Record<string, Record<string, string>>
type Case = readonly [code: string | number, product: string | null]

const products = new Map(Object.entries<Product>(productFunctions))
const data: { codes: Record<string, Entry>; editions: Tables; products: Tables } = catalogue

/** The rule of the README, word for word, and nothing of this package. */
function find([code, product]: Case): Entry | undefined {
  // 1. The code as text, without space around it.
  let key = String(code).trim()
  // 2. With a product: its key for the code, or nothing; in an edition, or the code itself.
  if (product)
    key = data.editions[product]
      ? (data.editions[product][key] ?? key)
      : (data.products[product]?.[key] ?? '')
  // 3. While `codes` does not have it, and two words are joined before its last dot: without the last dot and what follows.
  while (!Object.hasOwn(data.codes, key) && /[a-z][A-Z].*\./.test(key))
    key = key.slice(0, key.lastIndexOf('.'))
  // 4. Or else FailedOperation.UnKnown.
  return data.codes[Object.hasOwn(data.codes, key) ? key : 'FailedOperation.UnKnown']
}

/** What `meaning` gives, as an entry with its `message`. */
function expected([code, product]: Case) {
  const { key, titleKey, adviceKey, action, retry, audience } = meaning(code, products.get(product ?? ''))
  return { title: titleKey, message: key, advice: adviceKey, action, retry, audience }
}

/** Several warnings in one text are not a code of codes.json. */
const isCode = (code: string | undefined): code is string => code !== undefined && !code.includes('|')
const known = [...table, ...official, ...productCodes, ...productCodes.map(({ key }) => ({ code: key }))]
  .map(({ code }) => code)
  .filter(isCode)
const names = [null, ...products.keys()]
const everyCode: Case[] = names.flatMap(name =>
  [...new Set([...known, ...Object.keys(states)])].map((code): Case => [code, name]),
)

const word = fc.oneof(fc.constantFrom(...known.flatMap(code => code.split('.'))), fc.string())
const code = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.array(word, { minLength: 2, maxLength: 4 }).map(words => words.join('.')),
  fc
    .tuple(fc.constantFrom(...known), fc.constantFrom('', ' ', '\n', '.', '.X', '0', 'Error'))
    .map(parts => parts.join('')),
  fc.constantFrom(...known).map(text => ` ${text}\t`),
  fc.constantFrom('__proto__', 'constructor', 'toString'),
)
const invented: Case[] = fc.sample(fc.tuple(code, fc.constantFrom(...names)), 10_000)

const withMessage = (entry: Entry | undefined) =>
  entry && { ...entry, message: entry.message ?? entry.title, advice: entry.advice }
const different = (cases: readonly Case[], found: readonly (Entry | undefined)[]) =>
  cases.filter(
    (each, n) => JSON.stringify(sorted(withMessage(found[n]))) !== JSON.stringify(sorted(expected(each))),
  )
const sorted = (entry: object | undefined) => Object.entries(entry ?? {}).sort()

test('it has every code, alias and state', () => {
  const all = [...table, ...official].map(({ code }) => code)
  expect(Object.keys(data.codes).sort()).toEqual([...all, ...Object.keys(states)].sort())
  expect(Object.keys(data.codes)).toEqual(Object.keys(Object.assign({}, codes, aliases)))
})

test('it has every product once', () => {
  const named = [...Object.keys(data.editions), ...Object.keys(data.products)]
  expect(named.sort()).toEqual([...products.keys()].sort())
})

test('it follows its schema', () => {
  const ajv = new Ajv()
  expect(ajv.validate(schema, catalogue), ajv.errorsText()).toBe(true)
})

test('its schema finds a title that is no key, a missing action and an unknown member', () => {
  const { title, action, retry, audience } = catalogue.codes['1201']
  const entries = [
    { title: 'tlh', action, retry, audience },
    { title, retry, audience },
    { title, action, retry, audience, tlh: 1 },
  ]
  for (const entry of entries)
    expect(new Ajv().validate(schema, { ...catalogue, codes: { ...catalogue.codes, 1201: entry } })).toBe(
      false,
    )
})

test('the four lines of the README find what `meaning` finds for every code of every product', () => {
  expect(everyCode.length).toBeGreaterThan(known.length)
  expect(different(everyCode, everyCode.map(find))).toEqual([])
})

test('the four lines of the README find what `meaning` finds for 10,000 invented codes', () => {
  expect(different(invented, invented.map(find))).toEqual([])
})

const { status: noPython } = spawnSync('python3', ['--version'])
if (noPython !== 0) console.log('skipped: no python3 to read codes.json with')

test.runIf(noPython === 0)('so do they in Python', () => {
  const cases = [...everyCode, ...invented]
  const { stdout, stderr } = spawnSync('python3', ['test/data/find.py'], {
    input: JSON.stringify(cases),
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
  expect(stderr).toBe('')
  expect(different(cases, JSON.parse(stdout))).toEqual([])
})

test('without products it weighs at most 16 bytes a code, gzipped', () => {
  const size = gzipSync(JSON.stringify({ codes: data.codes }), { level: 9 }).length
  expect(size / Object.keys(data.codes).length).toBeLessThanOrEqual(16)
})
