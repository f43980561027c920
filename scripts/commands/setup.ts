// npm run setup: the browser, the fonts and the engines that the tests use, where this machine can have them.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { browser } from '../lib/browser'
import { install } from '../lib/install'

const hasFont = (language: string) =>
  spawnSync('fc-list', [`:lang=${language}`], { encoding: 'utf8' }).stdout?.trim() !== ''

/** Debian's packages, each with how to tell that it, or what does for it, is there. */
const PACKAGES: Record<string, () => boolean> = {
  chromium: () => browser() !== undefined,
  'fonts-noto-cjk': () => process.platform !== 'linux' || (hasFont('zh-cn') && hasFont('ja')),
  'fonts-noto-core': () => process.platform !== 'linux' || hasFont('ar'),
  'libjavascriptcoregtk-4.0-bin': () => process.platform !== 'linux' || existsSync('/usr/bin/jsc'),
}

function setup(): void {
  const missing = Object.keys(PACKAGES).filter(name => !PACKAGES[name]?.())
  if (missing.length > 0) {
    const debian = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0
    if (debian) {
      console.log(`setup: installing ${missing.join(', ')}`)
      execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' })
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
      execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], {
        stdio: ['ignore', 'ignore', 'inherit'],
        env,
      })
    } else {
      console.log(
        `setup: for all tests install ${missing.join(', ')} (Debian: apt-get install; elsewhere Chrome and Noto fonts)`,
      )
    }
  }
  install('test/engines')
}

setup()
