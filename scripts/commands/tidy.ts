// npm run tidy: fixes what a program can fix in locales/, and lists the files it wrote.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startAbout } from '../lib/about'
import { localesIn, NAMESPACES, ROOT, stringify } from '../lib/locales'
import { tidied } from '../lib/tidied'

export function main(_: string[], root = ROOT): number {
  let status = 0
  for (const locale of localesIn(root)) {
    for (const name of ['about.json', ...NAMESPACES.map(namespace => `${namespace}.json`)]) {
      const path = `locales/${locale}/${name}`
      const before = existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined
      if (before === undefined && name !== 'about.json') continue
      try {
        const after = tidied(name, before ?? stringify(startAbout()))
        if (after === before) continue
        writeFileSync(join(root, path), after)
        console.log(`written: ${path}`)
      } catch (error) {
        console.error(`tidy: ${path}: ${(error as Error).message}`)
        status = 1
      }
    }
  }
  return status
}
