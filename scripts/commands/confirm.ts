// npm run locale:confirm -- TAG [KEY…]: says of translations whose zh-CN text has changed that they still hold.
import { parseArgs } from 'node:util'
import { locales, ROOT, SOURCE, writeFiles } from '../lib/locales'
import { records, stale } from '../lib/stale'

const { positionals } = parseArgs({ allowPositionals: true })
const [locale = '', ...keys] = positionals
if (!locales.includes(locale) || locale === SOURCE) {
  const choices = locales.filter(name => name !== SOURCE).join(', ')
  console.error(
    `confirm: expected a translated locale (${choices}) and, if not all, its keys; found "${locale}"`,
  )
  process.exit(2)
}
const waiting = stale(locale).map(({ key }) => key)
const wrong = keys.filter(key => !waiting.includes(key))
if (wrong.length > 0) {
  console.error(
    `confirm: ${wrong.join(', ')}: expected stale keys of ${locale} (${waiting.join(', ') || 'there are none'})`,
  )
  process.exit(2)
}
const confirmed = keys.length > 0 ? keys : waiting
writeFiles(records(ROOT, { locale, keys: confirmed }))
console.log(
  `${locale}: ${confirmed.length} confirmed${confirmed.length > 0 ? `: ${confirmed.join(', ')}` : ''}`,
)
