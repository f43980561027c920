import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'
import { sizes } from '../scripts/bench/sizes'
import { PRODUCTS } from '../scripts/lib/products'
import { aliases, codes } from '../src/codes'
import { root } from './consumer'
import { packs } from './packs'

const gzipped = (text: string) => gzipSync(text, { level: 9 }).length

/** The gzipped size of a page with only this code. */
async function app(code: string): Promise<number> {
  const result = await build({
    stdin: { contents: code, resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
    logLevel: 'error',
  })
  return gzipped(result.outputFiles[0]?.text ?? '')
}

describe.each(packs)('$locale', pack => {
  const texts = gzipped(JSON.stringify(pack)) + gzipped(JSON.stringify(aliases))
  const imports = `import pack from './dist/locales/${pack.locale}.js'\n`
  const show = (text: string) => `document.title = ${text}`

  test('message and one pack weigh at most the texts, the list of aliases, and 400 bytes', async () => {
    const size = await app(
      `${imports}import { message } from './dist/index.js'\n${show('message(location.hash, pack)')}`,
    )
    expect(size).toBeGreaterThan(gzipped(JSON.stringify(pack)))
    expect(size).toBeLessThanOrEqual(texts + 400)
  })

  test('the plugin for i18next weighs at most 950 bytes more than pickPack and the pack', async () => {
    const without = await app(
      `${imports}import { pickPack } from './dist/index.js'\n${show('pickPack([pack], navigator.languages)')}`,
    )
    const plugin = await app(
      `${imports}import { livenessMessages } from './dist/i18next.js'\n${show('livenessMessages(pack)')}`,
    )
    expect(plugin).toBeGreaterThan(without)
    expect(plugin).toBeLessThanOrEqual(without + 950)
  })

  test('pickPack weighs at most 1600 bytes more', async () => {
    const message = `${imports}import { message, pickPack } from './dist/index.js'\n`
    const without = await app(message + show('message(location.hash, pack)'))
    const withChoice = await app(
      message + show('message(location.hash, pickPack([pack], navigator.languages))'),
    )
    expect(withChoice).toBeGreaterThan(without)
    expect(withChoice).toBeLessThanOrEqual(without + 1600)
  })
})

test('a page with loadPack carries no locale’s text until it asks for one', async () => {
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: "import { loadPack } from './dist/load.js'\nloadPack(navigator.languages).then(console.log)",
      resolveDir: root,
    },
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    charset: 'utf8',
    outdir: 'out',
    write: false,
    logLevel: 'error',
    metafile: true,
  })
  const [entry = ''] = Object.keys(metafile.outputs).filter(
    path => metafile.outputs[path]?.entryPoint === '<stdin>',
  )
  const page = outputFiles.filter(({ path }) => path.endsWith(entry)).map(({ text }) => text)
  expect(page).toHaveLength(1)
  for (const { locale, messages } of packs) {
    // Close locales share texts, which are in both of their chunks.
    const long = Object.values(messages).filter(text => text.length > 8)
    const holders = outputFiles.filter(({ text }) => long.every(message => text.includes(message)))
    expect([locale, holders.length > 0]).toEqual([locale, true])
    expect(long.filter(message => page[0]?.includes(message))).toEqual([])
  }
})

test('a page with loadPack grows by at most 25 bytes a locale', async () => {
  const [[few, small] = [0, 0], [many, large] = [0, 0]] = Object.entries((await sizes()).growth)
    .map(([locales, bytes]) => [Number(locales), bytes] as const)
    .slice(-2)
  expect(many).toBeGreaterThan(few)
  expect((large - small) / (many - few)).toBeLessThanOrEqual(25)
})

test.each(['./dist/load.js', './dist/cjs/i18next.js'])(
  'as a single file, %s carries every locale',
  async file => {
    const { outputFiles } = await build({
      entryPoints: [file],
      absWorkingDir: root,
      bundle: true,
      charset: 'utf8',
      write: false,
      logLevel: 'error',
    })
    const text = outputFiles[0]?.text
    for (const { messages } of packs) expect(text).toContain(messages[1201])
  },
)

test('an app with two locales and language choice is at least four times smaller than with i18next or FormatJS', async () => {
  const { twoLocales } = await sizes()
  const ours = twoLocales['liveness-messages']?.gzip ?? Number.NaN
  for (const peer of ['i18next', '@formatjs/intl']) {
    expect((twoLocales[peer]?.gzip ?? 0) / ours).toBeGreaterThanOrEqual(4)
  }
})

describe('products', () => {
  const shown = "import { message } from './dist/index.js'\nimport pack from './dist/locales/en-US.js'\n"

  test.each(Object.entries(PRODUCTS))(
    '%s weighs at most its tables and 300 bytes',
    async (name, [, ...tables]) => {
      const without = await app(`${shown}document.title = message(location.hash, pack)`)
      const withProduct = await app(
        `${shown}import { ${name} } from './dist/products.js'\ndocument.title = message(${name}(location.hash), pack)`,
      )
      // The international edition also uses the codes of the catalogue, which `explain` includes too.
      const catalogue = name === 'intl' ? gzipped(JSON.stringify(codes)) : 0
      expect(withProduct).toBeGreaterThan(without)
      expect(withProduct).toBeLessThanOrEqual(without + gzipped(JSON.stringify(tables)) + catalogue + 300)
    },
  )

  test('a bundler keeps only the imported table', async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: "import { wechat } from './dist/products.js'\nconsole.log(wechat(1))",
        resolveDir: root,
      },
      bundle: true,
      format: 'esm',
      write: false,
    })
    const code = outputFiles[0]?.text ?? ''
    expect(code).toContain('90100')
    for (const foreign of ['41000', '66660001', 'NotAllowedError', 'ACT_BLINK', '12000', '-9107', '-801'])
      expect(code).not.toContain(foreign)
  })
})
