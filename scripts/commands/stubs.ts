// Writes the package.json files for tools that read no `exports`: one that says that dist/cjs/ is CommonJS, and one a subpath,
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

const locales = shippedLocales()

write('dist/cjs', { type: 'commonjs' })

for (const [subpath, target] of Object.entries(exports)) {
  if (subpath === '.' || typeof target === 'string') continue
  const fields = { main: target.require.default, module: target.import, types: target.require.types }
  for (const locale of subpath.includes('*') ? locales : ['']) {
    const fill = (path: string) => path.replace('*', locale)
    const folder = fill(subpath)
    const places = Object.entries(fields).map(([field, file]) => [field, posix.relative(folder, fill(file))])
    write(folder, Object.fromEntries(places))
  }
}

// npm packs no text of a locale that is not finished.
for (const locale of localesIn(ROOT)) {
  const ignore = join(ROOT, 'locales', locale, '.npmignore')
  if (locales.includes(locale)) rmSync(ignore, { force: true })
  else writeFileSync(ignore, '*\n')
}
