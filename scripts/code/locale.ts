// Updates a locale when a key of the catalogue is added, removed or renamed.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Node, ValueNode } from '@humanwhocodes/momoa'
import type { About } from '../lib/about'
import { nameOf, readObject, readTexts, sorted } from '../lib/json'
import { stringify } from '../lib/locales'
import { madeFromPath } from '../lib/made-from'
import { carriedOver } from '../lib/review'

type Texts = Record<string, string>

/** A message key that is added with a text (`to` alone), removed (`from` alone) or renamed. */
export interface Change {
  readonly from?: string
  readonly to?: string
  readonly text?: string | undefined
}

/**
 * The files of a locale that change, by path.
 *
 * @param order The message keys in their order after the change.
 * @param isShared Whether `from` is also the key of an action: `same` in about.json then keeps it.
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
  const same = members.find(member => !isShared && nameOf(member) === 'same')
  const renamed = same ? withKey(content, same.value, from, to) : content
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

/** The JSON `content` with one key of a list renamed, or removed if `to` is `undefined`. */
function withKey(content: string, list: ValueNode, from: string, to: string | undefined): string {
  const keys = list.type === 'Array' ? list.elements.map(({ value }) => value) : []
  const n = keys.findIndex(key => key.type === 'String' && key.value === from)
  const key = keys[n]
  if (key === undefined) return content
  const cut = (start: number, end: number, text = '') => content.slice(0, start) + text + content.slice(end)
  if (to !== undefined) return cut(...range(key), JSON.stringify(to))
  const [before, next] = [keys[n - 1], keys[n + 1]]
  if (before) return cut(range(before)[1], range(key)[1])
  if (next) return cut(range(key)[0], range(next)[0])
  return cut(range(list)[0] + 1, range(list)[1] - 1)
}
