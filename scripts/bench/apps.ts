// The same tiny app in each library: the text of one code, from the same 64 texts.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { paas, saas } from '../../src/codes'
import { ROOT, texts } from '../lib/locales'

const VENDOR = [...Object.keys(saas), ...Object.keys(paas)]

/** The messages of the vendor's two tables: 64 texts. */
export const vendorTexts = (locale: string): Record<string, string> =>
  Object.fromEntries(VENDOR.map(key => [key, texts(locale, 'liveness')[key] ?? '']))

/** Whoever runs the app defines `show(text)`; `en`, `zh` and `compiled` are the texts, `code` is the code. */
export const ONE_LOCALE: Record<string, string> = {
  'liveness-messages': `
    import { message } from 'liveness-messages'
    show(message(code, { locale: 'en-US', messages: en }))`,
  '@lingui/core': `
    import { setupI18n } from '@lingui/core'
    const i18n = setupI18n({ locale: 'en', messages: { en: compiled } })
    show(i18n._(String(code)))`,
  rosetta: `
    import rosetta from 'rosetta'
    const i18n = rosetta({ en: nested(en) })
    i18n.locale('en')
    show(i18n.t(String(code)))`,
  'typesafe-i18n': `
    import { i18nObject } from 'typesafe-i18n'
    show(i18nObject('en', en, {})[code]())`,
  '@formatjs/intl': `
    import { createIntl } from '@formatjs/intl'
    show(createIntl({ locale: 'en', messages: en }).formatMessage({ id: String(code) }))`,
  i18next: `
    import i18next from 'i18next'
    i18next.init({ lng: 'en', initAsync: false, resources: { en: { translation: en } } })
    show(i18next.t(String(code)))`,
}

export const TWO_LOCALES: Record<string, string> = {
  'liveness-messages': `
    import { message, pickPack } from 'liveness-messages'
    const packs = [{ locale: 'en-US', messages: en }, { locale: 'zh-CN', messages: zh }]
    show(message(code, pickPack(packs, navigator.languages)))`,
  '@formatjs/intl': `
    import { createIntl } from '@formatjs/intl'
    import { match } from '@formatjs/intl-localematcher'
    const packs = { 'en-US': en, 'zh-CN': zh }
    const locale = match(navigator.languages, ['en-US', 'zh-CN'], 'en-US')
    show(createIntl({ locale, messages: packs[locale] }).formatMessage({ id: String(code) }))`,
  i18next: `
    import i18next from 'i18next'
    import LanguageDetector from 'i18next-browser-languagedetector'
    const resources = { 'en-US': { translation: en }, 'zh-CN': { translation: zh } }
    i18next.use(LanguageDetector).init({ initAsync: false, supportedLngs: ['en-US', 'zh-CN'], fallbackLng: 'en-US', resources })
    show(i18next.t(String(code)))`,
}

const NESTED = `
  const nested = texts => Object.keys(texts).reduce((tree, key) => {
    const [head, sub] = key.split('.')
    if (sub === undefined) tree[head] = texts[key]
    else (tree[head] = tree[head] || {})[sub] = texts[key]
    return tree
  }, {})`

/** Bundles an app and its texts into one minified script. */
export async function bundle(app: string, platform: 'browser' | 'node' = 'browser'): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'liveness-app-'))
  const files: Record<string, unknown> = {
    en: vendorTexts('en-US'),
    zh: vendorTexts('zh-CN'),
    // Lingui's compiler turns a text without placeholders into this.
    compiled: Object.fromEntries(Object.entries(vendorTexts('en-US')).map(([key, text]) => [key, [text]])),
  }
  const imports = Object.entries(files).map(([name, content]) => {
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(content))
    return `import ${name} from '${join(folder, name)}.json'`
  })
  const { outputFiles } = await build({
    stdin: {
      contents: [...imports, app.includes('nested(') ? NESTED : '', 'const code = Number(1201)', app].join(
        '\n',
      ),
      resolveDir: ROOT,
    },
    alias: { 'liveness-messages': join(ROOT, 'dist/index.js') },
    bundle: true,
    minify: true,
    format: 'iife',
    charset: 'utf8',
    platform,
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
    write: false,
  })
  rmSync(folder, { recursive: true })
  return outputFiles[0]?.text ?? ''
}

export const gzipped = (text: string) => gzipSync(text, { level: 9 }).length
export const brotlied = (text: string) => brotliCompressSync(text).length
