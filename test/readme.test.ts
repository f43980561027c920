import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { transform } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { scripts } from '../package.json'
import { charts, documents } from '../scripts/docs'
import { type Consumer, consumer, root } from './consumer'

const readme = readFileSync(join(root, 'README.md'), 'utf8')
const blocks = (language: string) =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, 'gms'))].map(([, code = '']) => code)

const examples = blocks('ts')
let project: Consumer
beforeAll(() => {
  project = consumer()
  for (const name of ['i18next', 'i18next-resources-to-backend', '@formatjs/intl']) project.link(name)
}, 60_000)
afterAll(() => project.remove())

/** Makes an assertion of every line `expression // 'value'`. */
const asserting = (code: string) =>
  code.replace(/^(?!const |import |\s|\/\/)(.+?) \/\/ ('.*'|\w+)$/gm, (_, expression, value) =>
    [
      `{ const value: unknown = ${expression}`,
      `if (value !== ${value}) throw new Error(String(value)) }`,
    ].join('; '),
  )

test('every example has the types it needs', () => {
  const files = examples.map((code, n) => {
    project.write(`example-${n}.mts`, `${code}\nexport {}`)
    return `example-${n}.mts`
  })
  expect(files.length).toBeGreaterThan(6)
  project.run(
    join(root, 'node_modules/.bin/tsc'),
    ...['--noEmit', '--strict', '--skipLibCheck', '--target', 'es2022', '--module', 'nodenext'],
    ...files,
  )
})

test.each(examples.map((code, n) => [n, code]))('example %i gives what it says', async (n, code) => {
  const { code: program } = await transform(asserting(String(code)), { loader: 'ts' })
  project.write(`example-${n}.mjs`, program)
  project.run('node', `example-${n}.mjs`)
})

test('every example in the docs of the functions gives what it says', async () => {
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter(name =>
    name.endsWith('.ts'),
  )
  const docs = sources.flatMap(name =>
    [...readFileSync(join(root, 'src', name), 'utf8').matchAll(/@example\n((?: \* .*\n)+) \*\//g)].map(
      ([, lines = '']) => lines.replace(/^ \* /gm, ''),
    ),
  )
  expect(docs.filter(code => !asserting(code).includes('if (value !=='))).toEqual([])
  expect(docs.length).toBeGreaterThan(15)
  const { code } = await transform(
    docs.map(code => `await (async () => {\n${asserting(code)}})()`).join('\n'),
    {
      loader: 'ts',
    },
  )
  project.write(
    'docs.mjs',
    `import * as everything from 'liveness-messages'
import * as products from 'liveness-messages/products'
import { livenessMessages, loadNamespace } from 'liveness-messages/i18next'
import { loadPack } from 'liveness-messages/load'
import enUS from 'liveness-messages/locales/en-US'
import zhCN from 'liveness-messages/locales/zh-CN'
import library from 'i18next'
import resourcesToBackend from 'i18next-resources-to-backend'
Object.assign(globalThis, everything, products, { livenessMessages, loadNamespace, loadPack, enUS, zhCN, resourcesToBackend })
Object.defineProperty(globalThis, 'i18next', { get: () => library })
${code}`,
  )
  project.run('node', 'docs.mjs')
})

test('the examples state what they give', () => {
  const stated = examples.map(code => asserting(code).match(/if \(value !==/g)?.length ?? 0)
  expect(stated.reduce((sum, count) => sum + count)).toBeGreaterThan(15)
})

test('the page with a script tag shows the message', () => {
  const [page = ''] = blocks('html')
  const [, inline = ''] = /<script>\n(.*)<\/script>/s.exec(page) ?? []
  expect(page).toContain('<script src="liveness-messages.global.js"></script>')
  const realm = createContext({ navigator: { languages: ['zh-Hans-CN'] }, document: {} })
  runInContext(readFileSync(join(root, 'dist/liveness-messages.global.js'), 'utf8'), realm)
  runInContext(inline, realm)
  expect(runInContext('document.title', realm)).toBe('光线太暗')
})

test('the command line prints what it is said to print', () => {
  const [console = ''] = blocks('console')
  const [command = '', ...output] = console.split('\n')
  expect(command).toMatch(/^\$ npx liveness-messages /)
  expect(project.run('npx', ...command.slice(6).split(' '))).toBe(output.join('\n'))
})

test('the two commands for a fresh machine exist, and CI runs the same tests', () => {
  const commands = blocks('sh').filter(code => code.startsWith('npm ci'))
  expect(commands).toEqual(['npm ci && npm run example\n', 'npm ci && npm test\n'])
  expect(scripts).toHaveProperty('example')
  expect(readFileSync(join(root, '.ci/run'), 'utf8')).toContain(commands[1])
})

test('what is generated is committed as generated: if not, `npm run docs`', () => {
  for (const [path, text] of Object.entries({ ...documents(), ...charts() })) {
    const file = join(root, path)
    expect([path, existsSync(file) ? readFileSync(file, 'utf8') : undefined]).toEqual([path, text])
  }
})
