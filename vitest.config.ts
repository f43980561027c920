import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { alias } from './demo/vite.config.ts'
import { browser, launchOptions } from './scripts/lib/browser.ts'

const hasBrowser = browser() !== undefined
const absent = 'no browser for test/browser: `npm test` says what to install'
if (!hasBrowser && process.env.CI) throw new Error(absent)
if (!hasBrowser) console.log(`skipped: ${absent}`)

const modules = { name: 'modules', include: ['test/*.test.{ts,tsx}'], testTimeout: 20_000 }
const page = {
  name: 'browser',
  include: ['test/browser/*.test.ts'],
  testTimeout: 60_000,
  expect: { poll: { timeout: 10_000 } },
  browser: {
    enabled: true,
    headless: true,
    screenshotFailures: false,
    provider: playwright({ launchOptions: launchOptions() }),
    instances: [{ browser: 'chromium' as const }],
  },
}

export default defineConfig({
  test: {
    globalSetup: 'test/build.ts',
    reporters: ['default', './test/titles.ts'],
    // A worker for each processor; Vitest leaves one of them free.
    maxWorkers: '100%',
    projects: [{ test: modules }, ...(hasBrowser ? [{ resolve: { alias }, test: page }] : [])],
  },
})
