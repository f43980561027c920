// Fixes in a locale's files that need no knowledge of the language.
import { sorted } from './json'
import { layOut } from './layout'
import { NAMESPACES, SOURCE, texts } from './locales'

/** The value with every text in NFC, Unicode's normal form. */
function normal<T>(value: T): T {
  return JSON.parse(JSON.stringify(value).normalize('NFC'))
}

/**
 * The content as it should be laid out: UTF-8 without a byte order mark, LF line ends, two spaces for each level, keys in order, texts in NFC.
 * Throws if it is not JSON.
 */
export function tidied(name: string, content: string): string {
  const value = normal(JSON.parse(content.replace(/^\ufeff/, '')))
  const namespace = NAMESPACES.find(namespace => name === `${namespace}.json`)
  if (!namespace || typeof value !== 'object' || value === null || Array.isArray(value)) return layOut(value)
  return `${JSON.stringify(sorted(value, Object.keys(texts(SOURCE, namespace))), null, 2)}\n`
}
