import { readdirSync, readFileSync } from 'node:fs'

const folder = new URL('../locales/', import.meta.url)

/** The locales that are there, en-US (the default) first. A locale is a folder of `locales/`: no list is kept. */
export const locales: string[] = readdirSync(folder, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(entry => entry.name)
  .sort((a, b) => Number(b === 'en-US') - Number(a === 'en-US') || (a < b ? -1 : 1))

/** The texts of one file of a locale, by key. */
export function texts(locale: string, namespace: 'liveness' | 'liveness-advice'): Record<string, string> {
  return JSON.parse(readFileSync(new URL(`${locale}/${namespace}.json`, folder), 'utf8'))
}
