// npm run locale:confirm -- TAG KEY…: confirms that stale translations fit the current source, whether they were changed or not.
import { parseArgs } from 'node:util'
import { locales, ROOT, SOURCE, writeFiles } from '../lib/locales'
import { records, stale } from '../lib/made-from'

const { positionals } = parseArgs({ allowPositionals: true })
const [locale = '', ...keys] = positionals
if (!locales.includes(locale) || locale === SOURCE) {
  const choices = locales.filter(name => name !== SOURCE).join(', ')
  console.error(`locale:confirm: expected a translated locale (${choices}) and its keys; found "${locale}"`)
  process.exit(2)
}
const waiting = stale(locale).map(({ key }) => key)
const wrong = keys.filter(key => !waiting.includes(key))
if (keys.length === 0 || wrong.length > 0) {
  const expected = `stale keys of ${locale} (${waiting.join(', ') || 'there are none'})`
  console.error(`locale:confirm: expected ${expected}; found ${wrong.join(', ') || 'no key'}`)
  process.exit(2)
}
writeFiles(records(ROOT, { locale, keys }))
console.log(`${locale}: ${keys.length} confirmed: ${keys.join(', ')}`)
