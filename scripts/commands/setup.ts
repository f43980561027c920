// Before the tests: installs the browser, fonts and engines that they use, as far as this machine allows.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { browser } from '../lib/browser'
import { install } from '../lib/install'
import { sampleOf, scriptOf } from '../lib/locale-data'
import { locales } from '../lib/locales'

/** The locales that this machine has no font for: those in Chinese, Japanese and Korean scripts, or all others. */
const withoutFont = (isCjk: boolean) =>
  locales.filter(locale => {
    const charset = sampleOf(locale).codePointAt(0)?.toString(16)
    const fonts = () => spawnSync('fc-list', [`:charset=${charset}`], { encoding: 'utf8' }).stdout?.trim()
    return ['Hans', 'Hant', 'Jpan', 'Kore'].includes(scriptOf(locale)) === isCjk && fonts() === ''
  })

/** Debian packages, each with a check that it or a substitute is installed. */
const PACKAGES: Record<string, () => boolean> = {
  chromium: () => browser() !== undefined,
  'fonts-noto-cjk': () => process.platform !== 'linux' || withoutFont(true).length === 0,
  'fonts-noto-core': () => process.platform !== 'linux' || withoutFont(false).length === 0,
  'libjavascriptcoregtk-4.0-bin': () => process.platform !== 'linux' || existsSync('/usr/bin/jsc'),
  aapt: () => process.platform !== 'linux' || existsSync('/usr/bin/aapt2'),
}

export function main(): number {
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
        `setup: to run all tests, install ${missing.join(', ')} (Debian: apt-get install; elsewhere Chrome and Noto fonts)`,
      )
    }
  }
  const unseen = process.platform === 'linux' ? [true, false].flatMap(withoutFont) : []
  if (unseen.length > 0)
    console.log(`setup: no font for ${unseen.join(', ')}: the width of their texts is not tested`)
  install('test/engines')
  return 0
}
