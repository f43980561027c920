import { execFileSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './locales'

/** Installs what the lock file of a folder says, where that is not there yet. No package runs a script or downloads more. */
export function install(folder: string): void {
  const changed = (file: string) => statSync(join(ROOT, folder, file)).mtimeMs
  const installed = 'node_modules/.package-lock.json'
  if (existsSync(join(ROOT, folder, installed)) && changed(installed) > changed('package-lock.json')) return
  console.log(`installing ${folder}`)
  const options = ['--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error']
  execFileSync('npm', ['ci', ...options], {
    cwd: join(ROOT, folder),
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}
