import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { transform } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { scripts } from '../package.json'
import { locales } from '../scripts/lib/locales'
import enUS from '../src/locales/en-US'
import { type Consumer, consumer, root } from './consumer'
import { majors } from './majors'
import { stacks } from './stacks/stacks'

const read = (name: string) => readFileSync(join(root, name), 'utf8')
const readme = read('README.md')
const blocks = (language: string, page = readme) =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, 'gms'))].map(([, code = '']) => code)

const READMES = ['README.md', 'README.zh-CN.md']
const examples = READMES.flatMap(name => blocks('ts', read(name)))
/** The examples for mini programs, which have `wx` and neither `navigator` nor `Intl`. */
const miniPrograms = READMES.flatMap(name => blocks('js', read(name)))
let project: Consumer
beforeAll(() => {
  project = consumer()
  for (const name of ['i18next', 'i18next-resources-to-backend', '@formatjs/intl', 'vue', 'vue-i18n'])
    project.link(name)
}, 60_000)
afterAll(() => project.remove())

/** Turns every line `expression // 'value'` into an assertion. */
const asserting = (code: string) =>
  code.replace(/^(?!const |import |\s|\/\/)(.+?) \/\/ ('.*'|\w+)$/gm, (_, expression, value) =>
    [
      `{ const value: unknown = ${expression}`,
      `if (value !== ${value}) throw new Error(String(value)) }`,
    ].join('; '),
  )

test('every example type-checks', () => {
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

test.each(examples.map((code, n) => [n, code]))('example %i gives the values it states', async (n, code) => {
  const { code: program } = await transform(asserting(String(code)), { loader: 'ts' })
  project.write(`example-${n}.mjs`, program)
  project.run('node', `example-${n}.mjs`)
})

test.each(miniPrograms.map((code, n) => [n, code]))(
  'mini program %i shows the values it states',
  async (n, code) => {
    const { code: program } = await transform(asserting(String(code)), { loader: 'ts', format: 'cjs' })
    expect(program).toContain('if (value !==')
    project.write(
      `mini-program-${n}.cjs`,
      `delete globalThis.navigator; delete globalThis.Intl
globalThis.wx = { getAppBaseInfo: () => ({ language: 'zh_CN' }) }
${program}`,
    )
    project.run('node', `mini-program-${n}.cjs`)
  },
)

test('every @example gives the values it states', async () => {
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

test('the examples state values', () => {
  const stated = examples.map(code => asserting(code).match(/if \(value !==/g)?.length ?? 0)
  expect(stated.reduce((sum, count) => sum + count)).toBeGreaterThan(15)
})

test('the page with a script tag shows the message and the advice', () => {
  const [page = ''] = blocks('html')
  const [, inline = ''] = /<script>\n(.*)<\/script>/s.exec(page) ?? []
  expect(page).toContain('<script src="liveness-messages.global.js"></script>')
  const realm = createContext({ navigator: { languages: ['zh-Hans-CN'] }, document: { body: {} } })
  runInContext(readFileSync(join(root, 'dist/liveness-messages.global.js'), 'utf8'), realm)
  runInContext(inline, realm)
  expect(runInContext('document.title', realm)).toBe('光线太暗')
  expect(runInContext('document.body.textContent', realm)).toBe('请到光线充足的地方')
})

test('the command line prints the documented output', () => {
  const [console = ''] = blocks('console')
  const [command = '', ...output] = console.split('\n')
  expect(command).toMatch(/^\$ npx liveness-messages /)
  expect(project.run('npx', ...command.slice(6).split(' '))).toBe(output.join('\n'))
})

test('the commands for a fresh machine exist, and CI runs the same tests', () => {
  const commands = blocks('sh').filter(code => code.startsWith('npm ci'))
  expect(commands).toEqual(['npm ci && npm run example\nnpm ci && npm test\n'])
  expect(readme).toContain('`npm run test:stacks`')
  expect(scripts).toMatchObject({ example: expect.any(String), 'test:stacks': expect.any(String) })
  expect(readFileSync(join(root, '.ci/run'), 'utf8')).toContain('npm ci && npm test && npm run test:stacks\n')
})

test('the README names every tested stack', () => {
  const names = stacks.map(({ name }) => name.split(/,| with/)[0])
  expect(names.filter(name => !readme.includes(String(name)))).toEqual([])
})

test.each([
  ['i18next', 'i18next'],
  ['@formatjs/intl', '`@formatjs/intl`'],
])('the README names the tested majors of %s', (library, name) => {
  const numbers = majors(library).map(([major]) => major)
  expect(readme).toContain(`${name} ${Math.min(...numbers)} to ${Math.max(...numbers)}`)
})

test('the README lists the keys that messages and advice share', () => {
  const { messages, advice } = enUS
  const shared = Object.keys(messages).filter(key => key in advice)
  expect(shared).not.toEqual([])
  for (const name of READMES) expect(shared.filter(key => !read(name).includes(`\`${key}\``))).toEqual([])
})

// npm's page resolves relative links in Markdown and <img>, but not in the `srcset` of a <picture>.
test('every picture in the README also shows on npm', () => {
  const pictures = [...readme.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, path]) => String(path))
  expect(pictures).not.toEqual([])
  expect(pictures.filter(path => !existsSync(join(root, path)))).toEqual([])
  expect(readme).not.toMatch(/<(?:img|picture|source)\b/)
})

const pages = [...READMES, 'CONTRIBUTING.md', '.github/PULL_REQUEST_TEMPLATE.md']

test.each(pages)('%s names existing npm scripts and files', name => {
  const page = read(name)
  const named = [...page.matchAll(/npm run ([\w:]+)/g)].map(([, script]) => script)
  expect(named.filter(script => !(String(script) in scripts))).toEqual([])
  const links = [
    ...page.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)|`((?:src|scripts|locales|test|demo)\/[\w./-]+)`/g),
  ]
  const paths = links.map(([, link, path]) => String(link ?? path)).filter(path => !path.includes('nl-NL'))
  expect(paths.filter(path => !existsSync(join(root, path)))).toEqual([])
})

test('the locale that the docs add as an example does not exist yet', () => {
  const added = ['README.md', 'CONTRIBUTING.md'].flatMap(name => [
    ...readFileSync(join(root, name), 'utf8').matchAll(/npm run locale:new -- (\S+?)[`\s]/g),
  ])
  expect(added).not.toEqual([])
  expect(added.map(([, tag]) => tag).filter(tag => locales.includes(String(tag)))).toEqual([])
})
