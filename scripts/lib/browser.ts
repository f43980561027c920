import { existsSync } from 'node:fs'
import { chromium, type LaunchOptions } from 'playwright'

/** Started as root, Chromium has no sandbox; and nothing here may reach beyond this machine. */
const FLAGS = ['--no-sandbox', '--disable-quic', '--disable-background-networking']

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

/** How Playwright starts it; without one, the one that Playwright expects, whose absence it explains. */
export function launchOptions(): LaunchOptions {
  const executablePath = browser()
  return { args: FLAGS, ...(executablePath ? { executablePath } : {}) }
}
