// npm run demo:screenshots: pictures of the demo, the README's among them, from the built page in a real browser.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { preview } from 'vite'
import { launchOptions } from '../lib/browser'
import { ROOT } from '../lib/locales'

const WIDE = { width: 1200, height: 800 }

const PICTURES = [
  { name: 'screenshot', hash: '1201/en-US', size: WIDE, scheme: 'light' },
  { name: 'screenshot-dark', hash: '1201/en-US', size: WIDE, scheme: 'dark' },
] as const

const folder = join(ROOT, 'demo/pictures')
mkdirSync(folder, { recursive: true })
const server = await preview({
  configFile: join(ROOT, 'demo/vite.config.ts'),
  preview: { port: 0, host: '127.0.0.1' },
})
const chrome = await chromium.launch(launchOptions())
for (const { name, hash, size, scheme } of PICTURES) {
  const page = await chrome.newPage({ viewport: size, colorScheme: scheme, reducedMotion: 'reduce' })
  await page.goto(`${server.resolvedUrls?.local[0]}#${hash}`)
  await page.locator('.message:not(:empty)').waitFor()
  await page.screenshot({ path: join(folder, `${name}.png`) })
  await page.close()
}
await chrome.close()
await server.close()
