import { parse } from '@humanwhocodes/momoa'
import { nameOf } from '../lib/json'

/** What is wrong, where, and what was expected. */
export interface Finding {
  readonly rule: string
  /** `''` if no locale is at fault. */
  readonly locale: string
  readonly file: string
  readonly line: number
  /** `''` if no key is at fault. */
  readonly key: string
  readonly found: string
  readonly expected: string
  /** The text in question, with zh-CN or en-US beside it. */
  readonly texts?: readonly { readonly locale: string; readonly text: string }[] | undefined
}

export interface Entry {
  readonly key: string
  readonly text: string
  readonly line: number
}

export type Report = (
  rule: string,
  entry: { key: string; line: number },
  found: string,
  expected: string,
  texts?: Finding['texts'],
) => void

/** Reads a flat JSON file of texts in file order and reports values that are not text. Returns `undefined` if the file cannot be read. */
export function readEntries(content: string, report: Report): Entry[] | undefined {
  const file = { key: '', line: 1 }
  let body: ReturnType<typeof parse>['body']
  try {
    body = parse(content).body
  } catch (error) {
    const { line = 1, message } = error as { line?: number; message: string }
    report('json', { key: '', line }, message, 'a JSON file')
    return undefined
  }
  if (body.type !== 'Object') {
    report('json', file, body.type, 'an object of keys and texts')
    return undefined
  }
  const entries: Entry[] = []
  for (const member of body.members) {
    const { value, loc } = member
    const key = nameOf(member)
    const entry = { key, line: loc.start.line }
    if (entries.some(other => other.key === key))
      report('duplicate', entry, 'a duplicate key', 'each key once')
    if (value.type !== 'String') report('json', entry, value.type, 'a text')
    else entries.push({ ...entry, text: value.value })
  }
  return entries
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
