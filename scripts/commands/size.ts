// npm run size: the size of the package, and of the same tiny app with each library.
import { markdownTable } from 'markdown-table'
import { sizes } from '../bench/sizes'
import { sizeSentence } from '../docs/size'
import { ROOT } from '../lib/locales'

const { texts, oneLocale, twoLocales, growth } = await sizes()
const rows = (apps: typeof oneLocale) =>
  Object.entries(apps).map(([name, { gzip, brotli }]) => [name, `${gzip}`, `${brotli}`])
console.log(`${sizeSentence(ROOT)}\n`)
console.log(
  `One code, one locale, bytes; the 64 texts alone are ${texts.gzip} gzipped, ${texts.brotli} with Brotli.\n`,
)
console.log(markdownTable([['', 'gzip', 'brotli'], ...rows(oneLocale)]))
console.log('\nTwo locales with language choice, bytes.\n')
console.log(markdownTable([['', 'gzip', 'brotli'], ...rows(twoLocales)]))
console.log('\nThe page of an app with loadPack, by the number of locales shipped, bytes gzipped.\n')
console.log(markdownTable([['locales', 'gzip'], ...Object.entries(growth)].map(row => row.map(String))))
