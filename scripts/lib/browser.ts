import { existsSync } from 'node:fs'
import { chromium, type LaunchOptions } from 'playwright'

/** Chromium cannot use its sandbox as root, and nothing here may connect to other machines. */
const FLAGS = ['--no-sandbox', '--disable-quic', '--disable-background-networking']

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** The first Chromium that is installed: Debian's, Chrome, or Playwright's own. */
export function browser(): string | undefined {
  return [...PLACES, chromium.executablePath()].find(place => existsSync(place))
}

/** Options to launch it. If there is none, Playwright looks for its own and explains that it is missing. */
export function launchOptions(): LaunchOptions {
  const executablePath = browser()
  return { args: FLAGS, ...(executablePath ? { executablePath } : {}) }
}
