// npm run mutate: makes one small change to the sources at a time, and lists the changes that no test notices.
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner', './scripts/mutate/ignore.mjs'],
  ignorers: ['no-change'],
  vitest: { configFile: 'scripts/mutate/vitest.config.ts' },
  mutate: [
    'src/**/*.ts',
    'scripts/check/**/*.ts',
    // Generated from the texts and from CLDR.
    '!src/locales/**',
    '!src/cldr.ts',
    // Samples: the tests run them.
    '!scripts/check/rules/samples.ts',
    // Tables: test/data/ has a copy of them, and codes.test.ts compares the two.
    '!src/codes/**',
    // Run in a separate process, page or build, where Stryker cannot see which test runs what.
    '!src/{arguments,cli,terminal,global,load}.ts',
  ],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  reporters: ['clear-text', 'progress'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  tempDirName: '.stryker-tmp',
  thresholds: { high: 95, low: 90, break: 90 },
}
