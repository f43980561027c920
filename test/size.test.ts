import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { APPS, bundled, firstFile, gzippedSize } from '../scripts/lib/sizes'
import { root } from './consumer'
import { packs } from './packs'

/** Bytes gzipped that an app pays at most. New codes may raise them; other code had better not. */
const BUDGETS: Record<keyof typeof APPS, number> = {
  'one locale with message': 5_600,
  'one locale with explain and readCode': 11_800,
  'two locales with explain, readCode and pickPack': 18_000,
  'a product': 900,
  'the first file with loadPack': 2_600,
  'the plugin for i18next, without packs': 2_600,
  'hints that hold still': 700,
}

test.each(Object.entries(BUDGETS))('%s is at most %i bytes', (name, budget) => {
  const size = gzippedSize(APPS[name as keyof typeof APPS])
  console.log(`${name}: ${size} of ${budget} bytes`)
  expect(size).toBeLessThanOrEqual(budget)
})

test('a page with loadPack carries no locale’s text until it asks for one', () => {
  const files = bundled(APPS['the first file with loadPack'])
  const page = firstFile(files)
  for (const { locale, messages } of packs) {
    // Close locales share texts, which are in both of their chunks.
    const long = Object.values(messages).filter(text => text.length > 8)
    const holders = files.filter(({ text }) => long.every(message => text.includes(message)))
    expect([locale, holders.length > 0]).toEqual([locale, true])
    expect(long.filter(message => page.includes(message))).toEqual([])
  }
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

test('a bundler keeps only the table of the product that is imported', async () => {
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
