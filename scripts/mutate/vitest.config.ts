// The tests that import the sources. Tests that read dist/ would not see a change in them.
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: [
      'test/{check,codes,correct,i18next,i18next-backend,key,meaning,message,pack,pick,planted,products,read,rules}.test.ts',
    ],
    testTimeout: 20_000,
    // A change runs in a process of its own, so its test files can share what they load.
    isolate: false,
    reporters: [
      {
        // Stryker counts failed tests only: a module that does not load has none.
        onTestModuleEnd(module) {
          for (const error of module.errors())
            module.project.vitest.state.catchError(error, 'Unhandled Error')
        },
      },
    ],
  },
})
