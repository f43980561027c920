// npm run locale:confirm -- TAG KEY…: confirms that stale translations still fit, as they are.
import { parseArgs } from 'node:util'
import { localesIn, ROOT, SOURCE, writeFiles } from '../lib/locales'
import { madeFromPath, records, stale } from '../lib/made-from'

export function main(args: string[], root = ROOT): number {
  const [locale = '', ...keys] = parseArgs({ args, allowPositionals: true }).positionals
  const choices = localesIn(root).filter(name => name !== SOURCE)
  if (!choices.includes(locale))
    throw new Error(`expected a translated locale (${choices.join(', ')}) and its keys; found "${locale}"`)
  const waiting = stale(locale, root).map(({ key }) => key)
  const wrong = keys.filter(key => !waiting.includes(key))
  if (keys.length === 0 || wrong.length > 0) {
    const expected = `stale keys of ${locale} (${waiting.join(', ') || 'there are none'})`
    throw new Error(`expected ${expected}; found ${wrong.join(', ') || 'no key'}`)
  }
  const path = madeFromPath(locale)
  writeFiles({ [path]: records(root, { locale, keys })[path] as string }, root)
  console.log(`${locale}: ${keys.length} confirmed: ${keys.join(', ')}`)
  return 0
}
