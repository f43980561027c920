import { readTexts, sorted } from '../lib/json'
import {
  DEFAULT,
  localesIn,
  NAMESPACES,
  type Namespace,
  ROOT,
  SOURCE,
  stringify,
  texts,
} from '../lib/locales'
import { madeFrom, madeFromPath, recorded } from '../lib/made-from'
import { FILE, KEY, localeOf, sourcesOf, translationOf, unguarded } from './cells'
import { type Fail, rowsOf } from './rows'

/** A text of a sheet, and the digest of the source texts beside it. */
interface Entry {
  readonly namespace: Namespace
  readonly key: string
  readonly text: string
  readonly from: string
}

/**
 * The files of a locale that a sheet changes, by path: the texts, and the record of the sources they were translated from, as the sheet has
 * them, even if they have changed since. Empty cells and missing rows change nothing.
 *
 * @param bytes CSV in UTF-8, as Excel, LibreOffice and Google Sheets write it.
 * @param name The name of the file, for messages.
 * @throws Error, with line and column, if the sheet is not laid out as `writeSheet` does it.
 */
export function readSheet(bytes: Uint8Array, name: string, root = ROOT): Record<string, string> {
  const { locale, entries } = read(bytes, name, root)
  const files: Record<string, string> = {}
  const record = recorded(locale, root)
  for (const namespace of NAMESPACES) {
    const here = readTexts(locale, namespace, root)
    const changed = entries.filter(
      entry => entry.namespace === namespace && entry.text !== '' && entry.text !== here[entry.key],
    )
    if (changed.length === 0) continue
    const order = Object.keys(texts(SOURCE, namespace, root))
    const added = (before: Record<string, string>, value: 'text' | 'from') =>
      sorted({ ...before, ...Object.fromEntries(changed.map(entry => [entry.key, entry[value]])) }, order)
    files[`locales/${locale}/${namespace}.json`] = stringify(added(here, 'text'))
    record[namespace] = added(record[namespace], 'from')
    if (locale !== SOURCE) files[madeFromPath(locale)] = stringify(record)
  }
  return files
}

/** Reads the locale and the entries of a sheet. Throws if any part of it is invalid. */
function read(bytes: Uint8Array, name: string, root: string): { locale: string; entries: Entry[] } {
  const fail: Fail = (line, reason) => {
    throw new Error(`${name}:${line}: ${reason}`)
  }
  const [header, ...rows] = rowsOf(bytes, fail)
  const titles = header?.cells ?? []
  const locale = localeIn(titles, root, fail)
  for (const title of [FILE, KEY, ...sourcesOf(locale)])
    if (!titles.includes(title)) fail(1, `expected a column "${title}"; found ${titles.join(', ')}`)

  const seen = new Set<string>()
  const entries = rows.map(({ line, cells }) => {
    const cell = (title: string) => unguarded(cells[titles.indexOf(title)] ?? '')
    const [file, key] = [cell(FILE), cell(KEY)]
    const namespace = NAMESPACES.find(each => `${each}.json` === file)
    if (!namespace)
      return fail(line, `column "${FILE}": expected ${NAMESPACES.join('.json or ')}.json; found "${file}"`)
    if (!Object.hasOwn(texts(SOURCE, namespace, root), key))
      fail(line, `column "${KEY}": expected a key of ${file}; found "${key}"`)
    if (seen.has(`${file} ${key}`)) fail(line, `column "${KEY}": expected each key once; found ${key} again`)
    seen.add(`${file} ${key}`)
    const from = madeFrom(locale, cell(SOURCE), cell(DEFAULT))
    return { namespace, key, text: cell(translationOf(locale)), from }
  })
  return { locale, entries }
}

/** The locale that the title of the translation column names. */
function localeIn(titles: readonly string[], root: string, fail: Fail): string {
  const [locale, ...others] = titles.flatMap(title => localeOf(title) ?? [])
  if (locale === undefined || others.length > 0)
    return fail(1, `expected one column like "${translationOf('ja-JP')}"; found ${titles.join(', ')}`)
  if (!localesIn(root).includes(locale))
    fail(1, `expected an existing locale; found "${locale}": \`npm run locale:new -- ${locale}\` starts it`)
  return locale
}
