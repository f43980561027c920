// npm run locale:new -- TAG: starts a locale, or adds missing keys to one.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { NEEDED } from '../check/about'
import { startAbout } from '../lib/about'
import { nameOf } from '../lib/cldr'
import { readTexts, sorted } from '../lib/json'
import { NAMESPACES, type Namespace, ROOT, SOURCE, stringify, texts, writeFiles } from '../lib/locales'
import { records } from '../lib/made-from'
import { objection } from '../lib/tags'
import { tidied } from '../lib/tidy'

/** The existing texts and an empty one for each missing key, in the order of the source. */
function completed(tag: string, namespace: Namespace) {
  const path = `locales/${tag}/${namespace}.json`
  const there = existsSync(join(ROOT, path)) ? readTexts(tag, namespace) : {}
  const lacking = Object.keys(texts(SOURCE, namespace)).filter(key => !Object.hasOwn(there, key))
  const empty = Object.fromEntries(lacking.map(key => [key, '']))
  return {
    path,
    texts: sorted({ ...there, ...empty }, Object.keys(texts(SOURCE, namespace))),
    added: lacking.length,
  }
}

function start(tag: string): string {
  const folder = join(ROOT, 'locales', tag)
  // Read everything before writing anything.
  const files = NAMESPACES.map(namespace => completed(tag, namespace))
  mkdirSync(folder, { recursive: true })
  writeFiles(Object.fromEntries(files.map(({ path, texts }) => [path, stringify(texts)])))
  const about = { ...startAbout(), words: Object.fromEntries(NEEDED.map(meaning => [meaning, []])) }
  const path = join(folder, 'about.json')
  if (!existsSync(path)) writeFileSync(path, tidied('about.json', JSON.stringify(about)))
  // Translations from here on are made from the current sources.
  const record = `locales/${tag}/made-from.json`
  if (!existsSync(join(ROOT, record))) writeFiles({ [record]: records()[record] as string })
  const added = files.reduce((sum, file) => sum + file.added, 0)
  return `locales/${tag}: ${added} ${added === 1 ? 'key' : 'keys'} added for ${nameOf(tag, 'en')}.

1. Translate the values in locales/${tag}/liveness.json and liveness-advice.json from en-US.
   \`npm run review -- ${tag}\` shows where each text appears.
2. Fill in "translators" and "words" in locales/${tag}/about.json, as CONTRIBUTING.md explains.
3. Run \`npm run check -- ${tag}\` until it lists nothing.`
}

const { positionals } = parseArgs({ allowPositionals: true })
try {
  const [tag = '', ...others] = positionals
  const fault = others.length > 0 ? `expected one tag; found ${positionals.join(' ')}` : objection(tag)
  if (fault) throw new Error(fault)
  console.log(start(tag))
} catch (error) {
  console.error(`locale:new: ${(error as Error).message}`)
  process.exitCode = 2
}
