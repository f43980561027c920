// What a locale still lacks, and what it ships.
import { DEFAULT, localesIn, NAMESPACES, type Namespace, ROOT, readable, SOURCE, texts } from './locales'
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

/** The locales with every text that people read. The others are not built. */
export const shippedLocales = (root = ROOT): string[] =>
  localesIn(root).filter(locale => missing(locale, root).shown.length === 0)

/** The texts that a locale ships, in the order of the source. Missing logs are filled in from en-US. */
export function shippedTexts(locale: string, namespace: Namespace, root = ROOT): Record<string, string> {
  const [here, fallback] = [texts(locale, namespace, root), texts(DEFAULT, namespace, root)]
  return Object.fromEntries(
    Object.keys(texts(SOURCE, namespace, root)).map(key => [key, here[key] || fallback[key] || '']),
  )
}
