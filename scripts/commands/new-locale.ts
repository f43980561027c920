// npm run locale:new -- TAG: starts a locale, or adds missing keys to one.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readEntries } from '../check/entries'
import { SENSES, startAbout } from '../lib/about'
import { nameOf } from '../lib/locale-data'
import { NAMESPACES, type Namespace, ROOT, SOURCE, texts, writeFiles } from '../lib/locales'
import { madeFromPath, records } from '../lib/made-from'
import { objection } from '../lib/tags'
import { tidied } from '../lib/tidied'

/** Reads the texts of a file. Throws, with its line, if anything in it would be lost. */
function read(path: string, root: string): Record<string, string> {
  const entries = readEntries(readFileSync(join(root, path), 'utf8'), (_, { line }, found, expected) => {
    throw new Error(`${path}:${line}: expected ${expected}; found ${found}`)
  })
  return Object.fromEntries(entries?.map(({ key, text }) => [key, text]) ?? [])
}

/** A file with its texts and an empty one for each missing key. */
function completed(tag: string, namespace: Namespace, root: string) {
  const path = `locales/${tag}/${namespace}.json`
  const there = existsSync(join(root, path)) ? read(path, root) : {}
  const lacking = Object.keys(texts(SOURCE, namespace, root)).filter(key => !Object.hasOwn(there, key))
  const all = { ...there, ...Object.fromEntries(lacking.map(key => [key, ''])) }
  return { path, content: tidied(`${namespace}.json`, JSON.stringify(all)), added: lacking.length }
}

export function main(args: string[], root = ROOT): number {
  const [tag = '', ...others] = parseArgs({ args, allowPositionals: true }).positionals
  const fault = others.length > 0 ? `expected one tag; found ${[tag, ...others].join(' ')}` : objection(tag)
  if (fault) throw new Error(fault)
  // Read everything before writing anything.
  const files = NAMESPACES.map(namespace => completed(tag, namespace, root))
  writeFiles(Object.fromEntries(files.map(({ path, content }) => [path, content])), root)
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
