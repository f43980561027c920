import { readdirSync, readFileSync } from 'node:fs'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { root } from './consumer'

/** From left to right, as the data flows: no module imports one that stands after it. */
const order = [
  ...[
    'codes/row',
    'codes/vendor',
    'codes/further',
    'codes/shared',
    'codes/states',
    'codes/index',
    'value',
    'key',
  ],
  ...[
    'product',
    'camera',
    'card-warning',
    'consent',
    'ekyc',
    'h5',
    'face-verify',
    'huiyan',
    'huiyan-tips',
    'intl',
    'wechat',
  ].map(name => `products/${name}`),
  ...['products', 'answer', 'read', 'pack', 'message'],
  ...['pick', 'locales/index', 'load', 'i18next', 'index', 'global', 'terminal', 'cli'],
]

const sources = readdirSync(`${root}/src`, { recursive: true, encoding: 'utf8' }).filter(
  name => name.endsWith('.ts') && !/^locales\/(?!index)/.test(name),
)

test('every source file has its place in the order', () => {
  expect(sources.sort()).toEqual(order.map(name => `${name}.ts`).sort())
})

test('data flows one way: imports go from right to left, without a circle', async () => {
  const { metafile } = await build({
    entryPoints: sources.map(name => `${root}/src/${name}`),
    bundle: true,
    format: 'esm',
    platform: 'node',
    outdir: 'out',
    write: false,
    metafile: true,
    absWorkingDir: root,
  })
  const place = (path: string) => order.indexOf(path.replace(/^src\/|\.ts$/g, ''))
  const imports = Object.entries(metafile.inputs).flatMap(([importer, { imports }]) =>
    imports.map(({ path }) => [importer, path] as const),
  )
  const known = imports.filter(([importer, imported]) => place(importer) >= 0 && place(imported) >= 0)
  expect(known.length).toBeGreaterThan(10)
  expect(known.filter(([importer, imported]) => place(imported) >= place(importer))).toEqual([])
})

test.each(sources)('%s is at most 150 lines', name => {
  expect(readFileSync(`${root}/src/${name}`, 'utf8').split('\n').length).toBeLessThanOrEqual(150)
})
