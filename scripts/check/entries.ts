import { parse, type ValueNode } from '@humanwhocodes/momoa'
import type { Report } from './finding'

interface Member {
  readonly key: string
  readonly line: number
  readonly value: ValueNode
}

export interface Entry {
  readonly key: string
  readonly text: string
  readonly line: number
}

/** Reads the members of a JSON object in file order. Reports anything else, and returns `undefined`. */
export function readMembers(content: string, expected: string, report: Report): Member[] | undefined {
  try {
    const { body } = parse(content)
    if (body.type === 'Object')
      return body.members.map(({ name, value, loc }) => ({
        key: name.type === 'String' ? name.value : name.name,
        line: loc.start.line,
        value,
      }))
    report('json', { key: '', line: 1 }, body.type, expected)
  } catch (error) {
    const { line = 1, message } = error as { line?: number; message: string }
    report('json', { key: '', line }, message, expected)
  }
  return undefined
}

/** Reads a flat JSON file of texts and reports values that are not text. Returns `undefined` if the file cannot be read. */
export function readEntries(content: string, report: Report): Entry[] | undefined {
  const members = readMembers(content, 'a JSON object of keys and texts', report)
  return members?.flatMap((member, n) => {
    const { key, line, value } = member
    if (members.findIndex(other => other.key === key) !== n)
      report('duplicate', member, 'a duplicate key', 'each key once')
    if (value.type === 'String') return [{ key, line, text: value.value }]
    report('json', member, value.type, 'a text')
    return []
  })
}

/** Reports keys that are missing, unless they are `optional`, or extra. */
export function checkKeys(
  entries: readonly Entry[],
  keys: readonly string[],
  optional: (key: string) => boolean,
  report: Report,
): void {
  const missing = keys.filter(
    key => !optional(key) && !entries.some(entry => entry.key === key && entry.text !== ''),
  )
  const line = entries.at(-1)?.line ?? 1
  if (missing.length > 0)
    report('missing', { key: '', line }, `no text for ${missing.join(', ')}`, 'a text for each key')
  for (const entry of entries.filter(({ key }) => !keys.includes(key)))
    report('extra', entry, 'a key that is neither code nor action', 'only keys in the catalogue')
}
