import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { preProcessFile } from 'typescript'
import { expect, test } from 'vitest'
import { root } from './consumer'

/** In the order in which data flows: no module imports one that comes after it. */
const order = [
  ...[
    'codes/actions',
    'codes/entry',
    'codes/tables',
    'codes/sdk',
    'codes/aliases',
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
  ...[
    'cldr',
    'locale-tag',
    'pick',
    'hierarchy',
    'locales/index',
    'load',
    'i18next',
    'index',
    'global',
    'terminal',
    'arguments',
    'cli',
  ],
]

const sources = readdirSync(`${root}/src`, { recursive: true, encoding: 'utf8' })
  .map(name => name.replaceAll('\\', '/'))
  .filter(name => name.endsWith('.ts') && !/^locales\/(?!index)/.test(name))

test('every source file is in the order', () => {
  expect(sources.sort()).toEqual(order.map(name => `${name}.ts`).sort())
})

/** The modules of ours that a file imports, including types. */
const imports = (name: string) =>
  preProcessFile(readFileSync(`${root}/src/${name}`, 'utf8'))
    .importedFiles.map(({ fileName }) => fileName)
    .filter(path => path.startsWith('.'))
    .map(path => posix.join(posix.dirname(name), path))
    .flatMap(path => order.filter(place => place === path || place === `${path}/index`))

test('data flows one way: a file imports only earlier ones', () => {
  const all = sources.flatMap(name =>
    imports(name).map(imported => [name.replace(/\.ts$/, ''), imported] as const),
  )
  expect(all.length).toBeGreaterThan(sources.length)
  expect(all.filter(([name, imported]) => order.indexOf(imported) >= order.indexOf(name))).toEqual([])
})

test.each(sources)('%s is at most 120 lines', name => {
  expect(readFileSync(`${root}/src/${name}`, 'utf8').split('\n').length).toBeLessThanOrEqual(121)
})
