// The stacks that apps are built with, the command that builds an app in each, and what the app shows.
import { join } from 'node:path'
import { ROOT, texts } from '../../scripts/lib/locales'
import { TARBALL } from './setup'

/** The oldest Node that the package supports, from npm. */
export const node12 = join(ROOT, 'test/engines/node_modules/node-12/bin/node')

const chinese = texts('zh-CN', 'liveness')
const advice = texts('zh-CN', 'liveness-advice')
/** What app.js shows on a device in Chinese. */
export const shown = [
  chinese[1201],
  advice.brighten,
  chinese.cancelled,
  chinese['FailedOperation.UnKnown'],
  texts('ja-JP', 'liveness')[1201],
  chinese['FailedOperation.CompareFail'],
]
const compareFail = [chinese.faceUnmatched, advice.changePlace]

export interface Stack {
  name: string
  /** The folder that the command runs in, if not this one. */
  in?: string
  /** The command that builds the app, and runs it unless it is a page. */
  run: string
  /** The folder of the built page. */
  page?: string
  /** The lines of the page, or the last lines that the command prints, if they differ from those of app.js. */
  shows?: (string | undefined)[]
  /** Whether the tool needs a Node with OpenSSL 1. */
  old?: boolean
}

const metro = 'node metro.cjs metro @react-native/metro-babel-transformer'
const tsc = {
  4.7: 'node node_modules/typescript-4.7/bin/tsc -p typescript',
  5.9: 'node ../../node_modules/typescript/bin/tsc -p typescript',
}
const bundled = (format: string, out: string) =>
  `esbuild main.js --bundle --packages=external --format=${format} --outfile=${out}`
const yarn = `${node12} ../../node_modules/yarn/bin/yarn.js --offline --cache-folder cache`

export const stacks: Stack[] = [
  {
    name: 'WeChat mini program',
    run: 'node miniprogram/build.cjs',
    shows: [chinese[1201], 'liveness-messages/locales/zh-CN.js', ...shown],
  },
  { name: 'webpack 4', run: 'node webpack.cjs webpack', page: 'dist/webpack' },
  { name: 'webpack 5', run: 'node webpack.cjs webpack-5', page: 'dist/webpack-5' },
  {
    name: 'Vue CLI 4, Vue 2 and vue-i18n 8',
    in: 'vue-cli',
    run: 'vue-cli-service build',
    page: 'vue-cli/dist',
    shows: [...shown, ...compareFail],
    old: true,
  },
  {
    name: 'Parcel 2',
    run: 'parcel build index.html --dist-dir dist/parcel --no-cache --cache-dir dist/.cache',
    page: 'dist/parcel',
  },
  { name: 'Metro 0.66', run: 'node metro.cjs metro-0.66 metro-react-native-babel-transformer', old: true },
  { name: 'Metro 0.83 without exports', run: metro },
  { name: 'Metro 0.83 with exports', run: `${metro} exports` },
  { name: 'Jest 27', in: 'jest', run: 'jest' },
  {
    name: 'TypeScript 4.7, node10',
    run: `${tsc[4.7]} --module commonjs --moduleResolution node --outDir dist/node10 && node dist/node10/main.js`,
  },
  {
    name: 'TypeScript 4.7, node16',
    run: `${tsc[4.7]} --module node16 --moduleResolution node16 --outDir dist/node16 && node dist/node16/main.js`,
  },
  {
    name: 'TypeScript 5.9, node10',
    run: `${tsc[5.9]} --module commonjs --moduleResolution node10 --outDir dist/node10-5.9 && node dist/node10-5.9/main.js`,
  },
  {
    name: 'TypeScript 5.9, bundler, i18next 27',
    run: `${tsc[5.9]}/i18next-27.json --module esnext --moduleResolution bundler --outDir dist/bundler &&
      esbuild dist/bundler/main.js --bundle --alias:i18next=i18next-27 | node`,
  },
  {
    name: 'uni-app for mini programs',
    in: 'uni-app',
    run: 'uni build -p mp-weixin && node run.cjs',
    shows: compareFail,
  },
  {
    name: 'uni-app for H5',
    in: 'uni-app',
    run: 'uni build',
    page: 'uni-app/dist/build/h5',
    shows: compareFail,
  },
  { name: 'Nuxt with @nuxtjs/i18n', in: 'nuxt', run: 'nuxt generate', page: 'nuxt/dist', shows: compareFail },
  {
    name: 'SvelteKit with svelte-i18n',
    in: 'svelte',
    run: 'vite build',
    page: 'svelte/dist',
    shows: compareFail,
  },
  {
    name: 'Next 16 with next-intl, also by a client component',
    in: 'next',
    run: 'next build',
    page: 'next/dist',
    shows: [...shown, ...compareFail],
  },
  {
    name: 'esbuild, one IIFE',
    run: 'esbuild page.js --bundle --outfile=dist/esbuild/page.js',
    page: 'dist/esbuild',
  },
  {
    name: 'Rollup, one IIFE',
    run: 'rollup page.js --plugin node-resolve --format iife --inlineDynamicImports --file dist/rollup/page.js',
    page: 'dist/rollup',
  },
  { name: 'Node 12, CommonJS', run: `${bundled('cjs', 'dist/main.cjs')} && ${node12} dist/main.cjs` },
  { name: 'Node 12, ES module', run: `${bundled('esm', 'dist/main.mjs')} && ${node12} dist/main.mjs` },
  {
    name: 'yarn 1 on Node 12',
    run: `mkdir -p dist/yarn && cd dist/yarn && echo '{}' > package.json && ${yarn} add ${TARBALL} &&
      ${node12} -p "require('liveness-messages').message(1201, require('liveness-messages/locales/zh-CN'))"`,
    shows: [chinese[1201]],
  },
]
