// Only tests that import the sources: those that read dist/ would not notice a change.
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
