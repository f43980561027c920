// Fixes in a locale's files that need no knowledge of the language.
import { sorted } from './json'
import { layOut } from './layout'
import { NAMESPACES, SOURCE, texts } from './locales'

/** The value with every text in NFC, Unicode's normal form, and without space at its ends or twice in a row. */
const normal = (content: string) =>
  JSON.parse(content.normalize('NFC'), (_, value) =>
    typeof value === 'string' ? value.trim().replace(/ {2,}/g, ' ') : value,
  )

/**
 * The content as it should be laid out: UTF-8 without a byte order mark, LF line ends, two spaces for each level, keys in order, texts in NFC with single spaces.
 * Throws if it is not JSON.
 */
export function tidied(name: string, content: string): string {
  const value = normal(content.replace(/^\ufeff/, ''))
  const namespace = NAMESPACES.find(namespace => name === `${namespace}.json`)
  if (!namespace || typeof value !== 'object' || value === null || Array.isArray(value)) return layOut(value)
  return `${JSON.stringify(sorted(value, Object.keys(texts(SOURCE, namespace))), null, 2)}\n`
}
