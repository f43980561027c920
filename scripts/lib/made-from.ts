// `locales/<tag>/made-from.json` has, by key, a digest of the zh-CN and en-US texts that a translation was made from. It lies beside the
// translation and comes with it, so that no merge makes an old translation look as if it were made from a new text. Programs write it:
// `npm run locale:new`, `npm run locale:confirm`, and for what has no digest yet, `npm run docs`.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { digest } from './digest'
import { allTexts, DEFAULT, localesIn, NAMESPACES, type Namespace, ROOT, SOURCE, stringify } from './locales'

type Texts = Record<string, string>

const path = (locale: string) => `locales/${locale}/made-from.json`

function recorded(locale: string, root: string): Texts {
  const file = join(root, path(locale))
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : whenAdded(locale, root)
}

/** By key, the digest of what a locale is translated from: en-US from zh-CN, the others from both. */
function digests(locale: string, read: (source: string) => Texts): Texts {
  const source = read(SOURCE)
  const english = locale === DEFAULT ? {} : read(DEFAULT)
  return Object.fromEntries(Object.entries(source).map(([key, text]) => [key, digest(text, english[key])]))
}

/** The digests for a locale without a record: of the sources as they were when it was added, for its translator saw those. */
function whenAdded(locale: string, root: string): Texts {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: 'pipe' })
  try {
    const file = `locales/${locale}/liveness.json`
    const [commit] = git('log', '--diff-filter=A', '--reverse', '--format=%H', '--', file).split('\n')
    const read = (source: string, namespace: Namespace): Texts =>
      JSON.parse(git('show', `${commit}:./locales/${source}/${namespace}.json`))
    return digests(locale, source =>
      Object.assign({}, ...NAMESPACES.map(namespace => read(source, namespace))),
    )
  } catch {
    // Not in git: it was made from what is here.
    return {}
  }
}

/** The keys whose translation was made from other texts than zh-CN and en-US have now. */
export function stale(locale: string, root = ROOT): string[] {
  if (locale === SOURCE) return []
  const here = allTexts(locale, root)
  const record = recorded(locale, root)
  return Object.entries(digests(locale, source => allTexts(source, root)))
    .filter(([key, now]) => here[key] && record[key] && record[key] !== now)
    .map(([key]) => key)
}

/** The records as they ought to be, by path. A key keeps the digest it has, but where it is `confirmed` that the translation holds. */
export function records(root = ROOT, confirmed?: { locale: string; keys: readonly string[] }) {
  const files: Record<string, string> = {}
  for (const locale of localesIn(root).filter(locale => locale !== SOURCE)) {
    const now = digests(locale, source => allTexts(source, root))
    const record = recorded(locale, root)
    const isConfirmed = (key: string) => locale === confirmed?.locale && confirmed.keys.includes(key)
    files[path(locale)] = stringify(
      Object.fromEntries(
        Object.entries(now).map(([key, value]) => [key, isConfirmed(key) ? value : (record[key] ?? value)]),
      ),
    )
  }
  return files
}
