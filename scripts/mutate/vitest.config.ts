// The tests that import the sources: what reads dist/ would not see a change in them.
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['test/{check,codes,rules,i18next,key,message,pack,pick,products,read,texts}.test.{ts,tsx}'],
    testTimeout: 20_000,
  },
})
