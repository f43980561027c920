import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['test/stacks/stacks.test.ts'],
    globalSetup: ['test/build.ts', 'test/stacks/setup.ts'],
    testTimeout: 240_000,
    maxConcurrency: 2,
  },
})
