// npm run locale:new -- TAG: starts a locale, or adds missing keys to one.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { SENSES, startAbout } from '../lib/about'
import { readTexts, sorted } from '../lib/json'
import { nameOf } from '../lib/locale-data'
import { NAMESPACES, type Namespace, ROOT, SOURCE, stringify, texts, writeFiles } from '../lib/locales'
import { madeFromPath, records } from '../lib/made-from'
import { objection } from '../lib/tags'
import { tidied } from '../lib/tidied'

/** The existing texts and an empty one for each missing key, in the order of the source. */
function completed(tag: string, namespace: Namespace, root: string) {
  const path = `locales/${tag}/${namespace}.json`
  const there = existsSync(join(root, path)) ? readTexts(tag, namespace, root) : {}
  const keys = Object.keys(texts(SOURCE, namespace, root))
  const lacking = keys.filter(key => !Object.hasOwn(there, key))
  const empty = Object.fromEntries(lacking.map(key => [key, '']))
  return { path, texts: sorted({ ...there, ...empty }, keys), added: lacking.length }
}

export function main(args: string[], root = ROOT): number {
  const [tag = '', ...others] = parseArgs({ args, allowPositionals: true }).positionals
  const fault = others.length > 0 ? `expected one tag; found ${[tag, ...others].join(' ')}` : objection(tag)
  if (fault) throw new Error(fault)
  // Read everything before writing anything.
  const files = NAMESPACES.map(namespace => completed(tag, namespace, root))
  writeFiles(Object.fromEntries(files.map(({ path, texts }) => [path, stringify(texts)])), root)
  const about = `locales/${tag}/about.json`
  if (!existsSync(join(root, about))) {
    const words = Object.fromEntries(SENSES.map(sense => [sense, []]))
    writeFiles({ [about]: tidied('about.json', JSON.stringify({ ...startAbout(), words })) }, root)
  }
  // Translations from here on are made from the current sources.
  const record = madeFromPath(tag)
  if (!existsSync(join(root, record))) writeFiles({ [record]: records(root)[record] as string }, root)
  const added = files.reduce((sum, file) => sum + file.added, 0)
  console.log(`locales/${tag}: ${added} ${added === 1 ? 'key' : 'keys'} added for ${nameOf(tag, 'en')}.

1. Translate liveness.json and liveness-advice.json in locales/${tag} from en-US: \`npm run review -- ${tag}\` shows each text in its place.
   Leave out what it calls a log text: only developers see those, in English.
2. Fill in locales/${tag}/about.json, as CONTRIBUTING.md explains.
3. Run \`npm run check -- ${tag}\` until there is nothing to fix.`)
  return 0
}
