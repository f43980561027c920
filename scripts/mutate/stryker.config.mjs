// npm run mutate: changes the sources, one small change at a time, and says which changes no test notices.
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
    // Tables, in which a change is another meaning: test/data/ has them a second time, and codes.test.ts compares the two.
    '!src/codes/**',
    // Run in a process, a page or a build of their own, where Stryker does not see which test runs what.
    '!src/{arguments,cli,terminal,global,load}.ts',
  ],
  // What runs when a module is loaded is the same in every test, so that each change there would run all of them anew.
  ignoreStatic: true,
  coverageAnalysis: 'perTest',
  concurrency: 2,
  reporters: ['clear-text', 'progress'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  tempDirName: '.stryker-tmp',
  thresholds: { high: 95, low: 90, break: 90 },
}
