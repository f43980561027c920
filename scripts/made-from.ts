import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { NAMESPACES, ROOT, readable, SOURCE } from './locales'

/**
 * What every translation was made from: `locales/<tag>/made-from.json`, by key the text of zh-CN and the translation as they
 * were then. A program writes it (`npm run docs`, `npm run confirm`); nobody edits it.
 */
type MadeFrom = Record<string, readonly [source: string, translation: string]>

const path = (locale: string, root: string) => join(root, 'locales', locale, 'made-from.json')

function read(locale: string, root: string): MadeFrom {
  return existsSync(path(locale, root)) ? JSON.parse(readFileSync(path(locale, root), 'utf8')) : {}
}

/** The texts of both files; a key stands in one of them only. */
const all = (locale: string, root: string): Record<string, string> =>
  Object.assign({}, ...NAMESPACES.map(namespace => readable(locale, namespace, root)))

/** The translations that were made from another text than zh-CN has now, and have not been touched since. */
export function stale(locale: string, root = ROOT): { key: string; before: string; now: string }[] {
  const [source, here, record] = [all(SOURCE, root), all(locale, root), read(locale, root)]
  return Object.entries(record).flatMap(([key, [before, translation]]) => {
    const now = source[key]
    return now !== undefined && now !== before && translation === here[key] ? [{ key, before, now }] : []
  })
}

/** The record as it ought to be: what is stale stays as it was until it is touched, or confirmed. */
export function madeFrom(locale: string, root = ROOT, confirmed: readonly string[] = []): string {
  const [source, here, record] = [all(SOURCE, root), all(locale, root), read(locale, root)]
  const waiting = stale(locale, root).filter(({ key }) => !confirmed.includes(key))
  const entries = Object.entries(here)
    .filter(([key, translation]) => translation !== '' && source[key] !== undefined)
    .map(([key, translation]) => [
      key,
      waiting.some(entry => entry.key === key) ? record[key] : [source[key], translation],
    ])
  // A line a key, so that a change shows as one.
  const lines = entries.map(([key, pair]) => `  ${JSON.stringify(key)}: ${JSON.stringify(pair)}`)
  return `{\n${lines.join(',\n')}\n}\n`
}
