import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readAbout } from '../check/read-about'
import { type About, startAbout } from '../lib/about'
import { RTL_SCRIPTS } from '../lib/locale-data'
import {
  byNamespace,
  DEFAULT,
  localesIn,
  type Namespace,
  ROOT,
  readable,
  SOURCE,
  type Texts,
} from '../lib/locales'
import { stale } from '../lib/made-from'
import { changedSinceReview } from '../lib/native-review'

/** What the page knows of a locale. */
export interface Review {
  /** The tag; `''` where the page asks for it. */
  readonly locale: string
  readonly texts: Texts
  /** The texts to compare with, by locale. */
  readonly others: Readonly<Record<string, Texts>>
  readonly about: About
  /** The texts made from another source text than today's, as `liveness/1201`. */
  readonly stale: readonly string[]
  /** The texts that have changed since the last review. */
  readonly changed: readonly string[]
  /** Every key, in the order of the files. */
  readonly keys: Readonly<Record<Namespace, readonly string[]>>
  readonly locales: readonly string[]
  readonly rtlScripts: readonly string[]
  /** The project's address on GitHub, if package.json says it. */
  readonly project?: string | undefined
}

const id = ({ namespace, key }: { namespace: Namespace; key: string }) => `${namespace}/${key}`

/** The address on GitHub that `repository` in package.json names; `undefined` if there is none. */
export function projectAddress({
  repository,
}: {
  repository?: string | { url: string }
}): string | undefined {
  const url = typeof repository === 'object' ? repository.url : repository
  const [, path] = /(?:github\.com[/:]|^github:)([\w-]+\/[\w.-]+?)(?:\.git)?$/.exec(url ?? '') ?? []
  return path && `https://github.com/${path}`
}

/** Reads a locale for the page. One without a folder is new: it has no texts. */
export function readReview(locale: string, root = ROOT): Review {
  const locales = localesIn(root)
  const texts = (locale: string): Texts => byNamespace(namespace => readable(locale, namespace, root))
  const source = texts(SOURCE)
  const others = [DEFAULT, SOURCE].filter(other => other !== locale)
  const isThere = locales.includes(locale)
  // `npm run check` reports what is wrong with the file.
  const about = isThere
    ? readAbout(readFileSync(join(root, 'locales', locale, 'about.json'), 'utf8'), () => {})
    : startAbout()
  return {
    locale,
    texts: texts(locale),
    others: Object.fromEntries(others.map(other => [other, texts(other)])),
    about,
    stale: isThere ? stale(locale, root).map(id) : [],
    changed: isThere ? changedSinceReview(locale, about, root).map(id) : [],
    keys: byNamespace(namespace => Object.keys(source[namespace])),
    locales,
    rtlScripts: RTL_SCRIPTS,
    project: projectAddress(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))),
  }
}
