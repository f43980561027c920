// The majors of a library that are installed to be tested with.
import { devDependencies } from '../package.json'

/** Each with the name under which it is installed: `[26, 'i18next']`, `[25, 'i18next-25']`. */
export function majors(library: string): [major: number, name: string][] {
  const alias = library.replace('@', '').replace('/', '-')
  const found = Object.entries(devDependencies)
    .filter(([name]) => name === library || name.replace(/-\d+$/, '-') === `${alias}-`)
    .map(([name, range]): [number, string] => [Number(/(\d+)[\d.]+$/.exec(range)?.[1]), name])
  if (found.length < 2) throw new Error(`package.json: expected several majors of ${library}`)
  return found
}
