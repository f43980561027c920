// The packed package in every stack: each builds a small app, which must show the texts.
import { exec } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { type Browser, chromium } from 'playwright'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { browser as executable, launchOptions } from '../../scripts/lib/browser'
import { ROOT } from '../../scripts/lib/locales'
import { isMissing } from '../missing'
import { serve } from '../static'
import { node12, type Stack, shown, stacks } from './stacks'

const folder = join(ROOT, 'test/stacks')
const noBrowser = isMissing(executable(), '`npm test` says what to install')
const noNode12 = isMissing(node12, '`npm test` installs it on Linux x64')

let browser: Browser
beforeAll(async () => {
  if (executable()) browser = await chromium.launch(launchOptions())
})
afterAll(() => browser?.close())

const bins = (place: string) =>
  [join(folder, place), folder, ROOT].map(each => join(each, 'node_modules/.bin'))

async function output({ in: place = '.', run, old }: Stack): Promise<string> {
  const env = {
    ...process.env,
    NODE_ENV: undefined,
    NODE_OPTIONS: old ? '--openssl-legacy-provider' : '',
    NEXT_TELEMETRY_DISABLED: '1',
    NUXT_TELEMETRY_DISABLED: '1',
    PATH: [...bins(place), process.env.PATH].join(delimiter),
  }
  try {
    return (await promisify(exec)(run, { cwd: join(folder, place), env })).stdout
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string }
    throw new Error(`${run}\n${stdout}${stderr}`)
  }
}

/** Opens the page in a folder and reads it once it shows enough lines, or throws. */
async function display(place: string, lines: number): Promise<string> {
  const index = join(folder, place, 'index.html')
  if (!existsSync(index)) writeFileSync(index, '<!doctype html><body></body><script src="page.js"></script>')
  const server = createServer(serve(join(folder, place))).listen(0)
  const page = await browser.newPage({ locale: 'zh-CN' })
  try {
    const error = page.waitForEvent('pageerror').then(cause => Promise.reject(cause))
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}`)
    const full = page.waitForFunction(lines => document.body.innerText.split('\n').length >= lines, lines)
    await Promise.race([full, error])
    return await page.innerText('body')
  } finally {
    await page.close()
    server.close()
  }
}

describe.concurrent('the app shows the texts', () => {
  for (const stack of stacks) {
    const { name, run, page, shows = shown } = stack
    const isSkipped = (page && noBrowser) || (run.includes(node12) && noNode12)
    test.skipIf(isSkipped)(name, async ({ expect }) => {
      const printed = await output(stack)
      const text = page ? await display(page, shows.length) : printed
      expect(text.trim().split('\n').slice(-shows.length)).toEqual(shows)
    })
  }
})
