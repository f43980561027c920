import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { About } from './about'

/** The project's folder. Functions here accept another one, so that tests can break a copy. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

export const SOURCE = 'zh-CN'

/** The fallback of the command line and of `loadPack`, and a reference for every translator. */
export const DEFAULT = 'en-US'

export const NAMESPACES = ['liveness', 'liveness-advice'] as const
export type Namespace = (typeof NAMESPACES)[number]

/** The texts of a locale by namespace, because a state and an action may share a key, as with `openMouth`. */
export type Texts = Readonly<Record<Namespace, Readonly<Record<string, string>>>>

export const byNamespace = <T>(make: (namespace: Namespace) => T): Record<Namespace, T> => ({
  liveness: make('liveness'),
  'liveness-advice': make('liveness-advice'),
})

/** What the build writes into a locale's folder, and leaves there when git takes the rest away with a branch. */
const BUILT = ['package.json', '.npmignore']

/** All locales, the default first. A locale is a folder in `locales/`; there is no list to maintain. */
export function localesIn(root: string): string[] {
  return readdirSync(join(root, 'locales'), { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .filter(({ name }) => readdirSync(join(root, 'locales', name)).some(file => !BUILT.includes(file)))
    .map(entry => entry.name)
    .sort((a, b) => Number(b === DEFAULT) - Number(a === DEFAULT) || (a < b ? -1 : 1))
}

export const locales = localesIn(ROOT)

/** Reads a file of a locale, with or without a byte order mark. */
const json = (root: string, locale: string, name: string) =>
  JSON.parse(readFileSync(join(root, 'locales', locale, `${name}.json`), 'utf8').replace(/^\ufeff/, ''))

/** The texts of one file of a locale, by key. */
export function texts(locale: string, namespace: Namespace, root = ROOT): Record<string, string> {
  return json(root, locale, namespace)
}

/** Reads the texts of one file, skipping other values; none if the file is missing or broken. */
export function readable(locale: string, namespace: Namespace, root: string): Record<string, string> {
  try {
    const entries = Object.entries<unknown>(texts(locale, namespace, root))
    return Object.fromEntries(
      entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    )
  } catch {
    return {}
  }
}

/** The texts of both files. */
export const allTexts = (locale: string, root = ROOT) =>
  NAMESPACES.flatMap(namespace =>
    Object.entries(readable(locale, namespace, root)).map(([key, text]) => ({ namespace, key, text })),
  )

export function about(locale: string, root = ROOT): About {
  return json(root, locale, 'about')
}

/** Writes files, by path relative to `root`. */
export function writeFiles(files: Readonly<Record<string, string>>, root = ROOT): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
}

export const stringify = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`
