// Before the stacks are tested: installs their locked tools, the packed package and the README's recipe, and removes old builds.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { transformSync } from 'esbuild'
import { install } from '../../scripts/lib/install'
import { ROOT } from '../../scripts/lib/locales'
import { pack } from '../consumer'

const folder = join(ROOT, 'test/stacks')

export const TARBALL = join(folder, 'dist/package.tgz')

/** The README's recipe for any i18n library, as a module `readme` that exports its function. */
function recipe(): string {
  const [, code = ''] =
    /## Any i18n library\n.*?```ts\n(.*?)```/s.exec(readFileSync(join(ROOT, 'README.md'), 'utf8')) ?? []
  return transformSync(code.replace('\nconst liveness', '\nexport const liveness'), { loader: 'ts' }).code
}

/** The folders with tools of their own. */
const PLACES = ['.', 'nuxt', 'svelte', 'uni-app']

export default function setup(): void {
  for (const place of PLACES) install(join('test/stacks', place))
  for (const built of [...PLACES, 'jest', 'miniprogram', 'next', 'vue-cli'])
    rmSync(join(folder, built, 'dist'), { recursive: true, force: true })
  mkdirSync(join(folder, 'dist'))
  renameSync(pack(join(folder, 'dist')).tarball, TARBALL)
  for (const place of PLACES) {
    const [installed, readme] = ['liveness-messages', 'readme'].map(name => {
      const path = join(folder, place, 'node_modules', name)
      rmSync(path, { recursive: true, force: true })
      mkdirSync(path, { recursive: true })
      return path
    }) as [string, string]
    execFileSync('tar', ['-xzf', TARBALL, '-C', installed, '--strip-components=1'])
    writeFileSync(join(readme, 'package.json'), '{ "type": "module", "exports": "./index.js" }')
    writeFileSync(join(readme, 'index.js'), recipe())
  }
}
