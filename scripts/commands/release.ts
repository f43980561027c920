// tsx scripts/run.ts release [TAG]: lists the locales that a release leaves out, and what those in it lack.
// With the release's TAG, exits 1 if it cannot be published.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { missing, shippedLocales } from '../lib/coverage'
import { localesIn, ROOT } from '../lib/locales'
import { stale } from '../lib/made-from'

/** What forbids a release with this tag; `undefined` if nothing does. */
function refusal(tag: string, version: string, repository: unknown): string | undefined {
  if (tag !== `v${version}`)
    return `expected the tag v${version}, the version in package.json; found "${tag}"`
  if (!repository)
    return 'expected "repository" in package.json, which npm checks against the build; found none'
  return undefined
}

export function main(args: string[], root = ROOT): number {
  const { repository, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const [tag] = parseArgs({ args, allowPositionals: true }).positionals
  const fault = tag === undefined ? undefined : refusal(tag, version, repository)
  if (fault) {
    console.error(`release: ${fault}`)
    return 1
  }
  const shipped = shippedLocales(root)
  const list = (items: string[]) => items.join(', ') || 'none'
  const counted = (count: (locale: string) => number) =>
    list(shipped.filter(count).map(locale => `${locale} ${count(locale)}`))
  const drafts = localesIn(root).filter(locale => !shipped.includes(locale))
  console.log(`Locales in ${version}: ${list(shipped)}
Drafts, left out: ${list(drafts)}
Missing texts, which show in English: ${counted(locale => missing(locale, root).shown.length)}
Stale translations: ${counted(locale => stale(locale, root).length)}`)
  return 0
}
