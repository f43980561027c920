// Plants misleading texts into the real ones, one at a time: one of the rules against each must find it.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { contexts, findingsOf, readReference } from '../scripts/check/check-locale'
import { about, type Namespace, texts } from '../scripts/lib/locales'

type Texts = Record<string, string>

const planted = readFileSync(new URL('data/planted.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter(line => line !== '' && !line.startsWith('#'))
  .slice(1)
  .map(line => line.split('\t') as [locale: string, keys: string, change: string, rules: string])

const references = [...new Set(planted.map(([locale]) => locale))].map(locale => readReference(locale))

/** The texts of a file with the defect planted; `others` are the texts of the other file. */
function broken(all: Texts, others: Texts, keys: readonly string[], change: string): Texts {
  const [from = '', to = ''] = keys
  if (change === '<>') return { ...all, [from]: all[to] ?? '', [to]: all[from] ?? '' }
  if (change === '>>') {
    const order = Object.keys(all)
    const moved = order.slice(order.indexOf(from), order.indexOf(to) + 1)
    return { ...all, ...Object.fromEntries(moved.map((key, n) => [key, all[moved[n - 1] ?? to] ?? ''])) }
  }
  const [, repeated] = /^=(\w+)$/.exec(change) ?? []
  if (repeated) return { ...all, [from]: all[repeated] ?? others[repeated] ?? '' }
  return { ...all, [from]: JSON.parse(`"${change}"`).replace(/~/g, all[from] ?? '') }
}

/** The rules that find the defect of a row. */
function found([locale, keys, change]: (typeof planted)[number]): string[] {
  const [messages, advice] = [texts(locale, 'liveness'), texts(locale, 'liveness-advice')]
  const which = keys.split(' ')
  const isMessage = (which[0] ?? '') in messages
  const [here, others] = isMessage ? [messages, advice] : [advice, messages]
  const after = broken(here, others, which, change)
  const changed = Object.keys(here).filter(key => here[key] !== after[key])

  const namespace: Namespace = isMessage ? 'liveness' : 'liveness-advice'
  const entries = (texts: Texts) => Object.entries(texts).map(([key, text]) => ({ key, text, line: 1 }))
  const all = { liveness: entries(messages), 'liveness-advice': entries(advice), [namespace]: entries(after) }
  return contexts(locale, all, about(locale), references)
    .filter(context => context.namespace === namespace && changed.includes(context.key))
    .flatMap(findingsOf)
    .map(({ rule }) => rule)
}

test.each(references)('every mistake planted in $locale is found by one of its rules', ({ locale }) => {
  const rows = planted.filter(row => row[0] === locale)
  expect(rows.filter(row => !found(row).some(rule => row[3].split('|').includes(rule)))).toEqual([])
})
