// npm run tidy: fixes what a program can fix in locales/, and lists the files it wrote.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { startAbout } from '../lib/about'
import { locales, NAMESPACES, ROOT, stringify } from '../lib/locales'
import { tidied } from '../lib/tidy'

for (const locale of locales) {
  for (const name of ['about.json', ...NAMESPACES.map(namespace => `${namespace}.json`)]) {
    const path = join(ROOT, 'locales', locale, name)
    const before = existsSync(path) ? readFileSync(path, 'utf8') : undefined
    try {
      if (before === undefined && name !== 'about.json') continue
      const after = tidied(name, before ?? stringify(startAbout()))
      if (after === before) continue
      writeFileSync(path, after)
      console.log(`written: ${relative(ROOT, path)}`)
    } catch (error) {
      console.error(`tidy: ${relative(ROOT, path)}: ${(error as Error).message}`)
      process.exitCode = 1
    }
  }
}
