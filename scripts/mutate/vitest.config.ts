// The tests that import the sources: what reads dist/ would not see a change in them.
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: [
      'test/{check,codes,rules,planted,correct,i18next,i18next-backend,key,message,pack,pick,products,read}.test.ts',
    ],
    testTimeout: 20_000,
  },
})
