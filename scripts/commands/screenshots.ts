// npm run demo:screenshots: takes the documents' pictures of the built demo in a real browser.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { preview } from 'vite'
import { launchOptions } from '../lib/browser'
import { ROOT } from '../lib/locales'
import { PHONES, phonePicture } from '../lib/pictures'

const folder = join(ROOT, 'demo/pictures')
mkdirSync(folder, { recursive: true })
const server = await preview({
  configFile: join(ROOT, 'demo/vite.config.ts'),
  preview: { port: 0, host: '127.0.0.1' },
})
const chrome = await chromium.launch(launchOptions())
const page = await chrome.newPage({ viewport: { width: 1200, height: 800 }, reducedMotion: 'reduce' })
await page.goto(`${server.resolvedUrls?.local[0]}#1201/en-US`)
await page.locator('.message:not(:empty)').waitFor()
await page.screenshot({ path: join(folder, 'screenshot.png') })
for (const tag of PHONES) {
  await page.goto(`${server.resolvedUrls?.local[0]}#1203/${tag}`)
  await page.locator(`.hint:lang(${tag})`).waitFor()
  await page.locator('.phone').screenshot({ path: join(ROOT, phonePicture(tag)) })
}
await chrome.close()
await server.close()
