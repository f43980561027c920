// npm run locale:new -- TAG: starts a locale, or adds to one the keys that it lacks.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { parse } from '@humanwhocodes/momoa'
import stringifyCompact from 'json-stringify-pretty-compact'
import { NEEDED } from '../check/about'
import { nameOf } from '../lib/cldr'
import { NAMESPACES, ROOT, SOURCE, startAbout, stringify, texts } from '../lib/locales'
import { objection } from '../lib/tags'

/** The texts that are there, with an empty one for each key that is not, in the order of the source. */
function completed(path: string, keys: readonly string[]) {
  const there = existsSync(path) ? read(path) : {}
  const texts = Object.fromEntries([...keys, ...Object.keys(there)].map(key => [key, there[key] ?? '']))
  return { path, texts, added: keys.filter(key => !(key in there)).length }
}

/** Reads a file of texts; throws where it would lose anything of it. */
function read(path: string): Record<string, string> {
  try {
    const content = readFileSync(path, 'utf8')
    const { body } = parse(content)
    if (body.type !== 'Object') throw new Error('expected an object of texts by key')
    const names = body.members.map(({ name }) => (name.type === 'String' ? name.value : name.name))
    const twice = names.filter((name, n) => names.indexOf(name) !== n)
    if (twice.length > 0) throw new Error(`expected each key once; found twice: ${twice.join(', ')}`)
    return JSON.parse(content)
  } catch (error) {
    throw new Error(`${relative(ROOT, path)}: ${(error as Error).message}`)
  }
}

function start(tag: string): string {
  const folder = join(ROOT, 'locales', tag)
  // Nothing is written before everything could be read.
  const files = NAMESPACES.map(namespace =>
    completed(join(folder, `${namespace}.json`), Object.keys(texts(SOURCE, namespace))),
  )
  mkdirSync(folder, { recursive: true })
  for (const { path, texts } of files) writeFileSync(path, stringify(texts))
  const about = { ...startAbout(), words: Object.fromEntries(NEEDED.map(meaning => [meaning, []])) }
  const path = join(folder, 'about.json')
  if (!existsSync(path)) writeFileSync(path, `${stringifyCompact(about, { maxLength: 110 })}\n`)
  const added = files.reduce((sum, file) => sum + file.added, 0)
  return `locales/${tag}: ${added} ${added === 1 ? 'key' : 'keys'} added for ${nameOf(tag, 'en')}.

1. Translate the values of locales/${tag}/liveness.json and liveness-advice.json from zh-CN; locales/en-US/README.md shows
   both languages side by side, and where each text is shown.
2. In locales/${tag}/about.json, say who translated in "translators", and name your language's "words":
   CONTRIBUTING.md says what for.
3. Run \`npm run docs\`, then \`npm run check\` until it finds nothing.`
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
