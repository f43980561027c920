// `locales/<tag>/made-from.json` holds, by file and key, a digest of the zh-CN and en-US texts that a translation was made from, and one of the
// translation, which shows whether it has changed since. `locale:new` writes it, so that a branch says which sources it was made from; then only
// `npm run docs` and `locale:confirm` do.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { digest } from './digest'
import {
  allTexts,
  byNamespace,
  DEFAULT,
  localesIn,
  NAMESPACES,
  type Namespace,
  ROOT,
  readable,
  SOURCE,
  stringify,
} from './locales'

/** The digests of a locale. */
type MadeFrom = Record<Namespace, Record<string, string>>

export const madeFromPath = (locale: string) => `locales/${locale}/made-from.json`

export function recorded(locale: string, root = ROOT): MadeFrom {
  const file = join(root, madeFromPath(locale))
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : whenAdded(locale, root)
}

/** The digest of each text's sources: zh-CN for en-US, both for the other locales. */
function digests(
  locale: string,
  read: (source: string, namespace: Namespace) => Record<string, string>,
): MadeFrom {
  return byNamespace(namespace => {
    const english = locale === DEFAULT ? {} : read(DEFAULT, namespace)
    const sources = Object.entries(read(SOURCE, namespace))
    return Object.fromEntries(sources.map(([key, text]) => [key, digest(text, english[key])]))
  })
}

const current = (locale: string, root: string) =>
  digests(locale, (source, namespace) => readable(source, namespace, root))

/** The digests for a locale without a record: of the sources as they were when it was added, since its translator saw those. */
function whenAdded(locale: string, root: string): MadeFrom {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: 'pipe' })
  try {
    const file = `locales/${locale}/liveness.json`
    const [commit] = git('log', '--diff-filter=A', '--reverse', '--format=%H', '--', file).split('\n')
    return digests(locale, (source, namespace) =>
      JSON.parse(git('show', `${commit}:./locales/${source}/${namespace}.json`)),
    )
  } catch {
    // Not in git: made from the current sources.
    return byNamespace(() => ({}))
  }
}

/** The digest of a translation, beside the one of its sources; `''` if there is none yet. */
export const ofText = (text: string | undefined) => (text ? digest(text) : '')

/** Whether a translation is the recorded one, or was not there yet, and its zh-CN or en-US text has changed since. */
function isStale(record: string | undefined, sources: string | undefined, text: string | undefined): boolean {
  const [before, translation] = (record ?? '').split(' ')
  return Boolean(
    record && sources && text && before !== sources && (!translation || translation === ofText(text)),
  )
}

/** Translations whose zh-CN or en-US text has changed since, unless they have changed too. */
export function stale(locale: string, root = ROOT): { namespace: Namespace; key: string }[] {
  if (locale === SOURCE) return []
  const record = recorded(locale, root)
  const now = current(locale, root)
  return allTexts(locale, root).filter(({ namespace, key, text }) =>
    isStale(record[namespace][key], now[namespace][key], text),
  )
}

/** The recorded digest of a translation, if there is one. */
export const translationDigest = (record: MadeFrom, namespace: Namespace, key: string) =>
  record[namespace][key]?.split(' ')[1]

/** Texts that the record has under another key: probably in the wrong place. */
export function moved(locale: string, root = ROOT): { namespace: Namespace; key: string; from: string }[] {
  if (locale === SOURCE) return []
  const record = recorded(locale, root)
  const before = NAMESPACES.flatMap(namespace =>
    Object.keys(record[namespace]).map(key => ({ key, text: translationDigest(record, namespace, key) })),
  )
  return allTexts(locale, root).flatMap(({ namespace, key, text }) => {
    const [was, now] = [translationDigest(record, namespace, key), ofText(text)]
    const from = before.find(({ text }) => text === now)?.key
    return was && from && was !== now ? [{ namespace, key, from }] : []
  })
}

/** The records as they should be, by path. A stale translation keeps the digest of its sources unless it is `confirmed` as current. */
export function records(root = ROOT, confirmed?: { locale: string; keys: readonly string[] }) {
  const files: Record<string, string> = {}
  for (const locale of localesIn(root).filter(locale => locale !== SOURCE)) {
    const now = current(locale, root)
    const record = recorded(locale, root)
    const isConfirmed = (key: string) => locale === confirmed?.locale && confirmed.keys.includes(key)
    files[madeFromPath(locale)] = stringify(
      byNamespace(namespace => {
        const here = readable(locale, namespace, root)
        return Object.fromEntries(
          Object.entries(now[namespace]).map(([key, sources]) => {
            const before = record[namespace][key]
            const keeps = isStale(before, sources, here[key]) && !isConfirmed(key)
            return [key, `${keeps ? before?.split(' ')[0] : sources} ${ofText(here[key])}`.trim()]
          }),
        )
      }),
    )
  }
  return files
}
