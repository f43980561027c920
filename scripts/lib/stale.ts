import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { localesIn, NAMESPACES, ROOT, readable, SOURCE } from './locales'

// `locales/source.json` has the texts of zh-CN with which every translation was last compared. Where zh-CN has another text now, the translations
// of the old one are stale: `locales/<tag>/stale.json` lists them, and is not there where there are none. Programs write both files
// (`npm run docs`, `npm run locale:confirm`); nobody edits them.

/** By key, the text that was translated and the translation, as they were when the source changed. */
type Stale = Record<string, readonly [source: string, translation: string]>

const SNAPSHOT = 'locales/source.json'
const path = (locale: string) => `locales/${locale}/stale.json`

const read = (name: string, root: string) =>
  existsSync(join(root, name)) ? JSON.parse(readFileSync(join(root, name), 'utf8')) : {}

/** The texts of both files; a key stands in one of them only. */
const all = (locale: string, root: string): Record<string, string> =>
  Object.assign({}, ...NAMESPACES.map(namespace => readable(locale, namespace, root)))

/** What is to be recorded of a locale: the translations of an old source text that have not been touched since. */
function staleIn(locale: string, root: string): Stale {
  const [source, here] = [all(SOURCE, root), all(locale, root)]
  const snapshot: Record<string, string> = read(SNAPSHOT, root)
  const changed = Object.entries(snapshot).filter(([key, text]) => source[key] !== text)
  const now: Stale = Object.fromEntries(changed.map(([key, text]) => [key, [text, here[key] ?? '']]))
  const known: Stale = { ...now, ...read(path(locale), root) }
  return Object.fromEntries(
    Object.entries(known).filter(([key, [before, translation]]) => {
      const text = source[key]
      return text !== undefined && text !== before && translation !== '' && translation === here[key]
    }),
  )
}

/** The translations that were made from another text than zh-CN has now. */
export function stale(locale: string, root = ROOT): { key: string; before: string; now: string }[] {
  const source = all(SOURCE, root)
  return Object.entries(staleIn(locale, root)).map(([key, [before]]) => ({
    key,
    before,
    now: source[key] ?? '',
  }))
}

// A line a key, so that a change shows as one.
const lines = (texts: object) =>
  `{\n${Object.entries(texts)
    .map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`)
    .join(',\n')}\n}\n`

/** Both kinds of file as they ought to be, by path; `undefined` for one that ought not to be there. `confirmed` says that translations still hold. */
export function records(root = ROOT, confirmed?: { locale: string; keys: readonly string[] }) {
  const files: Record<string, string | undefined> = { [SNAPSHOT]: lines(all(SOURCE, root)) }
  for (const locale of localesIn(root).filter(locale => locale !== SOURCE)) {
    const rest = Object.entries(staleIn(locale, root)).filter(
      ([key]) => locale !== confirmed?.locale || !confirmed.keys.includes(key),
    )
    files[path(locale)] = rest.length > 0 ? lines(Object.fromEntries(rest)) : undefined
  }
  return files
}
