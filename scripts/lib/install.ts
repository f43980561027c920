import { execFileSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './locales'

/** Installs the packages in a folder's lock file, unless they are already there. Their install scripts are not run. */
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
