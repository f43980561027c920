// Writes package.json files for tools that ignore `exports`: one that marks dist/cjs/ as CommonJS, and one for each subpath,
// in the folder where they look for it, that points into dist/.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { exports } from '../../package.json'
import { shippedLocales } from '../lib/coverage'
import { localesIn, ROOT, stringify } from '../lib/locales'

function write(folder: string, content: object): void {
  mkdirSync(join(ROOT, folder), { recursive: true })
  writeFileSync(join(ROOT, folder, 'package.json'), stringify(content))
}

export function main(): number {
  const locales = shippedLocales()

  write('dist/cjs', { type: 'commonjs' })

  for (const [subpath, target] of Object.entries(exports)) {
    if (subpath === '.' || typeof target === 'string') continue
    const fields = { main: target.require.default, module: target.import, types: target.require.types }
    for (const locale of subpath.includes('*') ? locales : ['']) {
      const fill = (path: string) => path.replace('*', locale)
      const folder = fill(subpath)
      const places = Object.entries(fields).map(([field, file]) => [
        field,
        posix.relative(folder, fill(file)),
      ])
      write(folder, Object.fromEntries(places))
    }
  }

  // Keep unfinished locales out of the npm package.
  for (const locale of localesIn(ROOT)) {
    const ignore = join(ROOT, 'locales', locale, '.npmignore')
    if (locales.includes(locale)) rmSync(ignore, { force: true })
    else writeFileSync(ignore, '*\n')
  }
  return 0
}
