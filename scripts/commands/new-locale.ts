// npm run locale:new -- TAG: starts a locale, or adds to one the keys that it lacks.
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

/** The texts that are there, with an empty one for each key that is not, in the order of the source. */
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
  // Nothing is written before everything could be read.
  const files = NAMESPACES.map(namespace => completed(tag, namespace))
  mkdirSync(folder, { recursive: true })
  writeFiles(Object.fromEntries(files.map(({ path, texts }) => [path, stringify(texts)])))
  const about = { ...startAbout(), words: Object.fromEntries(NEEDED.map(meaning => [meaning, []])) }
  const path = join(folder, 'about.json')
  if (!existsSync(path)) writeFileSync(path, tidied('about.json', JSON.stringify(about)))
  // What is translated from here on is made from the sources as they are here.
  const record = `locales/${tag}/made-from.json`
  if (!existsSync(join(ROOT, record))) writeFiles({ [record]: records()[record] as string })
  const added = files.reduce((sum, file) => sum + file.added, 0)
  return `locales/${tag}: ${added} ${added === 1 ? 'key' : 'keys'} added for ${nameOf(tag, 'en')}.

1. Translate the values of locales/${tag}/liveness.json and liveness-advice.json from zh-CN; locales/en-US/README.md shows
   both languages side by side, and where each text is shown.
2. In locales/${tag}/about.json, say who translated in "translators", and name your language's "words":
   CONTRIBUTING.md says what for.
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
