// Before the stacks are tested: installs their locked tools and the packed package, and removes old builds.
import { execFileSync } from 'node:child_process'
import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { install } from '../../scripts/lib/install'
import { ROOT } from '../../scripts/lib/locales'
import { pack } from '../consumer'

const folder = join(ROOT, 'test/stacks')

export const TARBALL = join(folder, 'dist/package.tgz')

export default function setup(): void {
  install('test/stacks')
  for (const built of ['.', 'jest', 'miniprogram', 'next', 'vue-cli'])
    rmSync(join(folder, built, 'dist'), { recursive: true, force: true })
  const installed = join(folder, 'node_modules/liveness-messages')
  rmSync(installed, { recursive: true, force: true })
  for (const place of [installed, join(folder, 'dist')]) mkdirSync(place, { recursive: true })
  renameSync(pack(join(folder, 'dist')).tarball, TARBALL)
  execFileSync('tar', ['-xzf', TARBALL, '-C', installed, '--strip-components=1'])
}
