import { defineConfig, type Options } from 'tsup'
import { shippedLocales } from './scripts/lib/coverage'

/** Chrome 58, the age of the oldest webviews. */
const target = 'chrome58'

/** A locale that is imported on demand stays a file of its own: the pack's module. */
const localesOnDemand: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'locales-on-demand',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\// }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path: `./locales/${path.slice(2)}.js`, external: true } : undefined,
    )
  },
}

export default defineConfig([
  {
    entry: {
      index: 'src/index.ts',
      hint: 'src/hint.ts',
      i18next: 'src/i18next.ts',
      load: 'src/load.ts',
      products: 'src/products/index.ts',
      ...Object.fromEntries(
        shippedLocales().map(locale => [`locales/${locale}`, `src/locales/${locale}.ts`]),
      ),
    },
    format: ['esm', 'cjs'],
    outExtension: () => ({ js: '.js' }),
    target,
    dts: true,
    splitting: true,
    cjsInterop: true,
    esbuildPlugins: [localesOnDemand],
    esbuildOptions(options, { format }) {
      options.charset = 'utf8'
      options.supported = { 'dynamic-import': true }
      // Many tools know no .cjs: a folder of its own says that its .js files are CommonJS.
      if (format === 'cjs') options.outdir = 'dist/cjs'
    },
  },
  {
    entry: { cli: 'src/cli.ts' },
    format: 'esm',
    target: 'node18',
    platform: 'node',
    minify: true,
    esbuildPlugins: [localesOnDemand],
  },
  {
    entry: { bin: 'src/bin.ts' },
    format: 'esm',
    target: 'node12.22',
    platform: 'node',
    external: ['./cli.js'],
  },
  {
    // ASCII only, so that it reads the same on a page in any encoding.
    entry: { 'liveness-messages': 'src/global.ts' },
    format: 'iife',
    globalName: 'LivenessMessages',
    target,
    minify: true,
  },
])
