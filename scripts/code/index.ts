// Adds, removes and renames codes and states, in the catalogue and in every locale at once.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CodeEntry } from '../../src/codes'
import { DEFAULT, localesIn, ROOT, SOURCE } from '../lib/locales'
import { ALIASES, actions, aliases, inOrder, type Reference, type Row, references, rows } from './catalogue'
import { type Change, localeFiles } from './locale'
import { literal, objection, withoutRow, withRenamedRow, withRow } from './row'

/** The files that a change writes, by path. Everything is checked first: an impossible change throws. */
export type Files = Record<string, string>

const read = (file: string, root: string) => readFileSync(join(root, file), 'utf8')

function find(key: string, all: readonly Row[], root: string): Row {
  const row = all.find(row => row.key === key)
  if (row) return row
  const found = aliases(root).includes(key) ? `${key}, which is an alias in ${ALIASES}` : `"${key}"`
  throw new Error(`expected a key of the tables in src/codes/; found ${found}`)
}

function refuse(key: string, table: string, all: readonly Row[], root: string) {
  const wrong = objection(key, table)
  if (wrong) throw new Error(wrong)
  const there = all.find(row => row.key === key)
  const place = there ? `${there.file}:${there.line + 1}` : aliases(root).includes(key) && ALIASES
  if (place) throw new Error(`expected a new key; ${key} is in ${place}`)
}

const inLocales = (change: Change, keys: readonly string[], texts: Files, root: string): Files =>
  Object.assign(
    {},
    ...localesIn(root).map(locale =>
      localeFiles(
        locale,
        { ...change, text: texts[locale] },
        inOrder(keys),
        actions(root).includes(change.from ?? ''),
        root,
      ),
    ),
  )

/**
 * Adds a row after the row of `after`, and its texts.
 *
 * @param texts By locale; zh-CN and en-US are required.
 */
export function add(key: string, after: string, entry: CodeEntry, texts: Files, root = ROOT): Files {
  const all = rows(root)
  const neighbour = find(after, all, root)
  const { file, table } = neighbour
  refuse(key, table, all, root)
  if (!actions(root).includes(entry.action))
    throw new Error(
      `expected an action in src/codes/actions.ts (add a new one there first); found "${entry.action}"`,
    )
  if (!['user', 'developer'].includes(entry.audience))
    throw new Error(`expected "user" or "developer" as the audience; found "${entry.audience}"`)
  if ((table === 'paas') !== (entry.billed !== undefined))
    throw new Error(`expected --billed for the table "paas" and no other; ${key} is for "${table}"`)
  const without = [SOURCE, DEFAULT].filter(locale => !texts[locale]?.trim())
  if (without.length > 0) throw new Error(`expected a text in zh-CN and en-US; none in ${without.join(', ')}`)

  const keys = all.flatMap(row => (row === neighbour ? [after, key] : [row.key]))
  const source = withRow(
    read(file, root),
    all.filter(row => row.table === table),
    neighbour,
    key,
    entry,
  )
  return { [file]: source, ...inLocales({ to: key }, keys, texts, root) }
}

/** Removes a row and its texts in every locale. Throws if anything still refers to it. */
export function remove(key: string, root = ROOT): Files {
  const all = rows(root)
  const row = find(key, all, root)
  const named = references(key, root)
  if (named.length > 0)
    throw new Error(`${key} cannot be removed while others refer to it:\n${named.map(place).join('\n')}`)
  const keys = all.filter(other => other !== row).map(({ key }) => key)
  return { [row.file]: withoutRow(read(row.file, root), row), ...inLocales({ from: key }, keys, {}, root) }
}

/** Renames the key of a row and every reference to it. */
export function rename(key: string, to: string, root = ROOT): Files {
  const all = rows(root)
  const row = find(key, all, root)
  refuse(to, row.table, all, root)
  const table = all.filter(({ table }) => table === row.table)
  const keys = all.map(other => (other === row ? to : other.key))
  const files: Files = { [row.file]: withRenamedRow(read(row.file, root), table, row, to) }
  // Last to first, so that earlier positions stay valid.
  for (const { file, start, end } of references(key, root).reverse()) {
    const text = files[file] ?? read(file, root)
    files[file] = text.slice(0, start) + (file === ALIASES ? literal(to) : `'${to}'`) + text.slice(end)
  }
  return { ...files, ...inLocales({ from: key, to }, keys, {}, root) }
}

const place = ({ file, line, by }: Reference) => `  ${file}:${line + 1}${by ? `: ${by}` : ''}`
