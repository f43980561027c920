// Writes package.json files for tools that ignore `exports`: one that marks dist/cjs/ as CommonJS, and one for each subpath,
// in the folder where they look for it, that points into dist/.
import { rmSync } from 'node:fs'
import { join, posix } from 'node:path'
import { exports } from '../../package.json'
import { shippedLocales } from '../lib/coverage'
import { localesIn, ROOT, stringify, writeFiles } from '../lib/locales'

export function main(): number {
  const locales = shippedLocales()
  const write = (folder: string, content: object) =>
    writeFiles({ [`${folder}/package.json`]: stringify(content) })

  write('dist/cjs', { type: 'commonjs' })

  for (const [subpath, target] of Object.entries(exports)) {
    if (subpath === '.' || typeof target === 'string') continue
    for (const locale of subpath.includes('*') ? locales : ['']) {
      const folder = subpath.replace('*', locale)
      const from = (path: string) => posix.relative(folder, path.replace('*', locale))
      write(folder, {
        main: from(target.require.default),
        module: from(target.import),
        types: from(target.require.types),
      })
    }
  }

  // Keep unfinished locales out of the npm package.
  for (const locale of localesIn(ROOT)) {
    const ignore = `locales/${locale}/.npmignore`
    if (locales.includes(locale)) rmSync(join(ROOT, ignore), { force: true })
    else writeFiles({ [ignore]: '*\n' })
  }
  return 0
}
