// The installed majors of a library, to test with.
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { devDependencies } from '../package.json'
import { dependencies } from './engines/package.json'

const engines = createRequire(new URL('engines/package.json', import.meta.url))

/** Each with its module to import: `[26, 'i18next']`, `[25, 'i18next-25']`, `[27, 'file:///…/i18next-27/…']`. */
export function majors(library: string): [major: number, specifier: string][] {
  const alias = `${library.replace('@', '').replace('/', '-')}-`
  const isOf = ([name]: [string, string]) => name === library || name.replace(/-\d+$/, '-') === alias
  const major = (range: string) => Number(/(\d+)[\d.]+$/.exec(range)?.[1])
  const found = [
    ...Object.entries(devDependencies)
      .filter(isOf)
      .map(([name, range]): [number, string] => [major(range), name]),
    ...Object.entries<string>(dependencies)
      .filter(isOf)
      .map(([name, range]): [number, string] => [major(range), pathToFileURL(engines.resolve(name)).href]),
  ]
  if (found.length < 2) throw new Error(`package.json: expected several majors of ${library}`)
  return found
}
