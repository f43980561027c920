// Before any test: builds the package if a source is newer than the build, so that no test reads an old one.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../scripts/lib/locales'

/** All that a build is made from. */
const SOURCES = ['src', 'locales', 'scripts', 'tsup.config.ts', 'package.json', 'package-lock.json']

function changed(path: string): number {
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  // The generated packs are as new as the last build.
  const names = readdirSync(path).filter(name => join(path, name) !== join(ROOT, 'src/locales'))
  return Math.max(stat.mtimeMs, ...names.map(name => changed(join(path, name))))
}

export default function build(): void {
  const built = join(ROOT, 'dist/cli.js')
  const isStale =
    !existsSync(built) || SOURCES.some(name => changed(join(ROOT, name)) > statSync(built).mtimeMs)
  if (isStale)
    execFileSync('npm', ['run', 'build'], {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    })
}
