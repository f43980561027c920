// What an app downloads, measured on the build.
import { gzipSync } from 'node:zlib'
import { buildSync } from 'esbuild'
import { ROOT } from './locales'

/** What a bundler makes of a module, in production. */
export const bundled = (module: string) =>
  buildSync({
    stdin: { contents: module, resolveDir: ROOT },
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    charset: 'utf8',
    outdir: 'out',
    write: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
  }).outputFiles

/** The file that a page loads first, of those that a bundler makes. */
export function firstFile(files: ReturnType<typeof bundled>): string {
  const first = files.find(({ path }) => path.endsWith('stdin.js'))
  if (!first) throw new Error('expected the bundler to write stdin.js')
  return first.text
}

/** The gzipped size of the file that a page with this module loads first. */
export const gzippedSize = (module: string): number =>
  gzipSync(firstFile(bundled(module)), { level: 9 }).length

const pack = (locale: string, name = 'pack') => `import ${name} from './dist/locales/${locale}.js'\n`

/** An app that passes each name to a function of its own, so that the bundler keeps it. */
const using = (names: string, from = 'index') =>
  `import { ${names} } from './dist/${from}.js'\nshow(${names})\n`

/** A result screen in one language. */
export const explained = (locale: string) => `${pack(locale)}${using('explain, readCode')}show(pack)`

/** The imports that apps are made of, by what they are. */
export const APPS = {
  'one locale with message': `${pack('en-US')}${using('message')}show(pack)`,
  'one locale with explain and readCode': explained('en-US'),
  'two locales with explain, readCode and pickPack': `${pack('en-US', 'enUS')}${pack('zh-CN', 'zhCN')}${using('explain, readCode, pickPack')}show(enUS, zhCN)`,
  'a product': using('wechat', 'products'),
  'the first file with loadPack': using('loadPack', 'load'),
  'the plugin for i18next, without packs': using('livenessMessages', 'i18next'),
  'hints that hold still': using('debounceHints', 'hint'),
} as const
