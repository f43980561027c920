import { existsSync } from 'node:fs'
import { chromium } from 'playwright'

/** Started as root, Chromium has no sandbox; and nothing here may reach beyond this machine. */
export const CHROMIUM_FLAGS = ['--no-sandbox', '--disable-quic', '--disable-background-networking']

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** The first Chromium that is there: Debian's, Chrome, Playwright's own. */
export function browser(): string | undefined {
  return [...PLACES, chromium.executablePath()].find(place => existsSync(place))
}
