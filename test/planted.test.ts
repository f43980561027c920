// What would mislead a person, planted one at a time into the real texts: the check finds it, by the rule that is for it.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { filesOf } from '../scripts/check'
import { checkLocale, readReference } from '../scripts/check/locale'
import { locales, NAMESPACES, type Namespace, texts } from '../scripts/lib/locales'

const planted = readFileSync(new URL('data/planted.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter(line => line !== '' && !line.startsWith('#'))
  .slice(1)
  .map(line => line.split('\t') as [locale: string, keys: string, text: string, rules: string])

const references = locales.map(locale => readReference(locale, filesOf(locale)))
const unescaped = (text: string) => JSON.parse(`"${text}"`)

/** The texts of a file with the defect in them. */
function broken(all: Record<string, string>, other: Record<string, string>, keys: string[], change: string) {
  const [from = '', to = from] = keys
  const there = Object.keys(all)
  if (change === '<>') return { ...all, [from]: all[to] ?? '', [to]: all[from] ?? '' }
  if (change === '>>') {
    const moved = there.slice(there.indexOf(from), there.indexOf(to) + 1)
    const pairs = moved.map((key, n) => [key, all[moved[n - 1] ?? to] ?? ''])
    return { ...all, ...Object.fromEntries(pairs) }
  }
  const repeated = /^=(\w+)$/.exec(change)?.[1]
  if (repeated) return { ...all, [from]: all[repeated] ?? other[repeated] ?? '' }
  const parts = /^=\+|\+=|^= \+|^=\\/.test(change) ? change.split('+') : [change]
  const text = parts.map(part => part.replace('=', parts.length > 1 ? (all[from] ?? '') : '='))
  return { ...all, [from]: unescaped(text.join('')) }
}

test.each(planted)('%s: %s: %s is found as %s', (locale, keys, change, rules) => {
  const [from = '', ...rest] = keys.split(' ')
  const plain = from.replace('*', '')
  const namespace = NAMESPACES.find(name => from in texts(locale, name)) ?? NAMESPACES[0]
  const [here, there] = [
    texts(locale, namespace),
    texts(locale, NAMESPACES.find(name => name !== namespace) as Namespace),
  ]
  const after = broken(here, there, [plain, ...rest], change)
  expect(after).not.toEqual(here)
  const files = { ...filesOf(locale), [`${namespace}.json`]: `${JSON.stringify(after, null, 2)}\n` }
  const found = checkLocale(locale, files, references).findings
  const changed = Object.keys(here).filter(key => here[key] !== after[key])
  const meant = found.filter(
    finding => changed.includes(finding.key) && rules.split('|').includes(finding.rule),
  )
  expect(meant, JSON.stringify(found.map(({ rule, key }) => `${key} ${rule}`))).not.toEqual([])
})
