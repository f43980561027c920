// What becomes of a locale when a key of the catalogue comes, goes, or gets another name.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Node, ValueNode } from '@humanwhocodes/momoa'
import { nameOf, readObject, readTexts, sorted } from '../lib/json'
import { type About, stringify } from '../lib/locales'
import { madeFromPath } from '../lib/made-from'
import { carriedOver } from '../lib/review'

type Texts = Record<string, string>

/** A key of messages that comes with a text (`to` alone), goes (`from` alone), or gets another name. */
export interface Change {
  readonly from?: string
  readonly to?: string
  readonly text?: string | undefined
}

/** The fields of about.json that have something by key. */
const BY_KEY: readonly (keyof About)[] = ['opposites', 'same']

/**
 * The files of a locale that become others, by path.
 *
 * @param order The keys of messages as they stand afterwards.
 * @param isShared Whether `from` is the key of an action too: what about.json says of it stays.
 */
export function localeFiles(
  locale: string,
  change: Change,
  order: readonly string[],
  isShared: boolean,
  root: string,
): Record<string, string> {
  const { from, to, text } = change
  const files: Record<string, string> = {}
  const messages = readTexts(locale, 'liveness', root)
  const after = { ...moved(messages, change), ...(text ? { [to as string]: text } : {}) }
  if (text || (from && from in messages))
    files[`locales/${locale}/liveness.json`] = stringify(sorted(after, order))
  if (from === undefined) return files

  const record = madeFromPath(locale)
  if (existsSync(join(root, record))) {
    const made = readObject(record, root).value as { liveness: Texts }
    if (from in made.liveness)
      files[record] = stringify({ ...made, liveness: sorted(moved(made.liveness, change), order) })
  }
  const about = `locales/${locale}/about.json`
  const { content, members, value } = readObject(about, root)
  const keyed = members.filter(member => !isShared && BY_KEY.includes(nameOf(member) as keyof About))
  // From the last to the first, so that the places before stay where they are.
  const renamed = keyed.reduceRight((text, member) => withKey(text, member.value, from, to), content)
  const read = (value as unknown as About).nativeReview?.texts
  const changed = read ? renamed.replace(read, carriedOver(read, messages[from] ?? '', from, to)) : renamed
  if (changed !== content) files[about] = changed
  return files
}

const moved = (texts: Texts, { from, to }: Change): Texts =>
  Object.fromEntries(
    Object.entries(texts).flatMap(([key, text]) => {
      if (key !== from) return [[key, text]]
      return to === undefined ? [] : [[to, text]]
    }),
  )

const range = (node: Node) => node.range as [number, number]

/** The JSON `content` with another name for a key in an object or a list of keys, or without it. */
function withKey(content: string, list: ValueNode, from: string, to: string | undefined): string {
  const items = list.type === 'Object' ? list.members : list.type === 'Array' ? list.elements : []
  const keyOf = (item: (typeof items)[number]) => (item.type === 'Member' ? item.name : item.value)
  const n = items.findIndex(item => {
    const key = keyOf(item)
    return key.type === 'String' && key.value === from
  })
  const item = items[n]
  if (item === undefined) return content
  const cut = (start: number, end: number, text = '') => content.slice(0, start) + text + content.slice(end)
  if (to !== undefined) return cut(...range(keyOf(item)), JSON.stringify(to))
  const place = (item: (typeof items)[number]) => range(item.type === 'Member' ? item : item.value)
  const [before, next] = [items[n - 1], items[n + 1]]
  if (before) return cut(place(before)[1], place(item)[1])
  if (next) return cut(place(item)[0], place(next)[0])
  return cut(range(list)[0] + 1, range(list)[1] - 1)
}
