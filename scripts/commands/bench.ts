// npm run bench: compares this package with its peers and saves the result, from which BENCHMARK.md and the README's chart are made.
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { cold } from '../bench/cold'
import { lookups } from '../bench/lookups'
import { benchPage, RESULT, type Result } from '../bench/report'
import { sizes } from '../bench/sizes'
import { ROOT, stringify } from '../lib/locales'

const PEERS = ['i18next', '@formatjs/intl', '@lingui/core', 'rosetta', 'typesafe-i18n']

const version = (name: string): string =>
  JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8')).version

const result: Result = {
  date: new Date().toISOString().slice(0, 10),
  machine: `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}`,
  versions: Object.fromEntries(PEERS.map(name => [name, version(name)])),
  lookups: await lookups(),
  cold: await cold(),
  sizes: await sizes(),
}
writeFileSync(RESULT, stringify(result))
console.log(benchPage(result))
const { nanoseconds: time } = result.lookups
const ratio = (a = Number.NaN, b = Number.NaN) => `${(a / b).toFixed(1)}×`
const two = (name: string) => result.sizes.twoLocales[name]?.gzip
console.log(`
Targets:  message at most 2× the own property: ${ratio(time.message, time['own property'])}
          at least 50× faster than i18next: ${ratio(time.i18next, time.message)}
          at least 25× faster than @formatjs/intl: ${ratio(time['@formatjs/intl'], time.message)}
          two locales at least 4× smaller: ${ratio(two('i18next'), two('liveness-messages'))}, ${ratio(two('@formatjs/intl'), two('liveness-messages'))}
          first text in the page at least 5× sooner than i18next: ${ratio(result.cold.page.i18next, result.cold.page['liveness-messages'])}`)
console.log('\nSaved. `npm run docs` writes it into BENCHMARK.md and the README.')
