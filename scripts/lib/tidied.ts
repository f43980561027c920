// Fixes in a locale's files that need no knowledge of the language.
import { layOut } from './about'
import { NAMESPACES, SOURCE, stringify, texts } from './locales'
import { normalText } from './normal-text'

/** The value with every key in NFC and every text as it should be. */
const normal = (content: string) =>
  JSON.parse(content.normalize('NFC'), (_, value) => (typeof value === 'string' ? normalText(value) : value))

/**
 * The content as it should be laid out: UTF-8 without a byte order mark, LF line ends, two spaces for each level, keys in the order of the source
 * and unknown ones last, texts in NFC with single spaces. Throws if it is not JSON.
 */
export function tidied(name: string, content: string): string {
  const value = normal(content.replace(/^\ufeff/, ''))
  const namespace = NAMESPACES.find(namespace => name === `${namespace}.json`)
  if (!namespace || typeof value !== 'object' || value === null || Array.isArray(value)) return layOut(value)
  const keys = [...Object.keys(texts(SOURCE, namespace)), ...Object.keys(value)]
  return stringify(Object.fromEntries(keys.filter(key => key in value).map(key => [key, value[key]])))
}
