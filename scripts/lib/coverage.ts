// What a locale still lacks, and what it ships.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import {
  about,
  DEFAULT,
  localesIn,
  NAMESPACES,
  type Namespace,
  ROOT,
  readable,
  SOURCE,
  texts,
} from './locales'
import { place } from './places'

/** The keys without a text: those that people read, and those that only logs show. */
export function missing(locale: string, root = ROOT): { shown: string[]; logs: string[] } {
  const keys = NAMESPACES.flatMap(namespace => {
    const here = readable(locale, namespace, root)
    return Object.keys(readable(SOURCE, namespace, root))
      .filter(key => !here[key])
      .map(key => ({ key, log: place(namespace, key) === 'log' }))
  })
  return {
    shown: keys.filter(({ log }) => !log).map(({ key }) => key),
    logs: keys.filter(({ log }) => log).map(({ key }) => key),
  }
}

/** Whether a locale is not yet in the package: its `about.json` says `"draft": true`. */
const isDraft = (locale: string, root: string) =>
  !existsSync(join(root, 'locales', locale, 'about.json')) || about(locale, root).draft === true

/** The locales of the package, whatever they lack. */
export const shippedLocales = (root = ROOT): string[] =>
  localesIn(root).filter(locale => !isDraft(locale, root))

/** The texts that a locale ships, in the order of the source. Missing ones are filled in from en-US. */
export function shippedTexts(locale: string, namespace: Namespace, root = ROOT): Record<string, string> {
  const [here, fallback] = [texts(locale, namespace, root), texts(DEFAULT, namespace, root)]
  return Object.fromEntries(
    Object.keys(texts(SOURCE, namespace, root)).map(key => [key, here[key] || fallback[key] || '']),
  )
}
