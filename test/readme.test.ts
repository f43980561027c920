// Every block of code in the READMEs and in docs/ runs here, on the build.
import { execFileSync, spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { type BuildOptions, build, transform } from 'esbuild'
import { type Browser, chromium, type Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compileScript, parse } from 'vue/compiler-sfc'
import { files, scripts } from '../package.json'
import { browser as executable, launchOptions } from '../scripts/lib/browser'
import { texts } from '../scripts/lib/locales'
import ar from '../src/locales/ar'
import enUS from '../src/locales/en-US'
import zhCN from '../src/locales/zh-CN'
import * as products from '../src/products'
import { root } from './consumer'
import { majors } from './majors'
import { isMissing } from './missing'
import { stacks } from './stacks/stacks'

const read = (name: string) => readFileSync(join(root, name), 'utf8')
const READMES = ['README.md', 'README.zh-CN.md']
const PAGES = [...READMES, ...readdirSync(join(root, 'docs')).map(name => `docs/${name}`)]

interface Block {
  readonly name: string
  readonly page: string
  readonly language: string
  readonly code: string
}

/** All blocks, but those of docs/api.md: they are the examples of the docstrings. */
const blocks: readonly Block[] = PAGES.filter(page => page !== 'docs/api.md').flatMap(page =>
  [...read(page).matchAll(/^```(\w+)\n(.*?)^```/gms)].map(({ 1: language = '', 2: code = '', index }) => ({
    name: `${page}, line ${read(page).slice(0, index).split('\n').length}`,
    page,
    language,
    code,
  })),
)
const written = (...languages: string[]) => blocks.filter(({ language }) => languages.includes(language))
/** Rows for `test.each`, whose titles have the place of the block. */
const named = (list: readonly Block[]) => list.map(block => [block.name, block] as const)
const only = (page: string, language: string) => {
  const found = written(language).filter(block => block.page === page)
  if (found.length !== 1) throw new Error(`${page}: expected one block of ${language}; found ${found.length}`)
  return (found[0] as Block).code
}

/** A project with the build and some libraries, like a user's. */
let folder: string
const write = (name: string, text: string) => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'liveness-messages-')))
  mkdirSync(join(folder, 'node_modules/@formatjs'), { recursive: true })
  write('package.json', '{ "type": "module" }')
  symlinkSync(root, join(folder, 'node_modules/liveness-messages'), 'junction')
  for (const name of [
    'i18next',
    'i18next-resources-to-backend',
    '@formatjs/intl',
    'react',
    'react-dom',
    'react-i18next',
    'vue',
    'vue-i18n',
    '@types',
  ])
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), 'junction')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Turns every line `expression // 'value'` into an assertion. */
const asserting = (code: string) =>
  code.replace(
    /^(?!const |import |\s|\/\/)(.+?) \/\/ ('.*'|".*"|\w+)$/gm,
    (_, expression, value) =>
      `{ const value: unknown = ${expression}; if (value !== ${value}) throw new Error(String(value)) }`,
  )

/** Runs a module in a thread of its own, and gives what it posts. */
async function run(name: string, code: string): Promise<unknown> {
  const program = await transform(code, { loader: 'ts' })
  const worker = new Worker(write(name, program.code))
  return new Promise((resolve, reject) => {
    let posted: unknown
    worker.on('message', message => {
      posted = message
    })
    worker.on('error', reject)
    worker.on('exit', () => resolve(posted))
  })
}

/** What a phone with WeChat has, without what it lacks. */
const WECHAT = `delete globalThis.navigator; delete globalThis.Intl
globalThis.wx = { getAppBaseInfo: () => ({ language: 'zh_CN' }) }
`
/** What the examples take for granted: an SDK, and uni-app's global. */
const AMBIENT = `declare const sdk: { on(event: string, listener: (name: string) => void): void }
declare const uni: { getLocale(): string }
`

const inNode = written('ts').filter(({ code }) => !/\bdocument\b/.test(code))
const inWeChat = written('js').filter(({ code }) => !code.includes('Page('))

test('every block is in a language that is tested here', () => {
  const tested = ['ts', 'tsx', 'js', 'vue', 'wxml', 'html', 'py', 'sh', 'console']
  expect(blocks.filter(({ language }) => !tested.includes(language))).toEqual([])
})

test('every example type-checks', () => {
  const sources = written('ts', 'tsx', 'vue').map(({ language, code }, n) => {
    const [, script = code] = /<script.*?>\n(.*)<\/script>/s.exec(code) ?? []
    const extension = language === 'tsx' ? 'tsx' : 'mts'
    return write(`example-${n}.${extension}`, `${language === 'vue' ? VUE : ''}${script}\nexport {}`)
  })
  write('ambient.d.ts', AMBIENT)
  const options = {
    noEmit: true,
    strict: true,
    skipLibCheck: true,
    target: 'es2022',
    module: 'nodenext',
    jsx: 'react-jsx',
    types: [],
  }
  write('tsconfig.json', JSON.stringify({ compilerOptions: options, files: [...sources, 'ambient.d.ts'] }))
  const tsc = spawnSync('node', [join(root, 'node_modules/typescript-7/bin/tsc'), '-p', folder], {
    encoding: 'utf8',
  })
  expect(tsc.stdout + tsc.stderr).toBe('')
})
/** The compiler's macros, which an SFC need not import. */
const VUE = `import { defineEmits, defineProps } from 'vue'\n`

test.each(named(inNode))('%s gives the values it states', async (name, { code }) => {
  await run(`${name.replace(/\W/g, '-')}.mjs`, asserting(code))
})

test.each(named(inWeChat))('%s shows the values it states in a mini program', async (name, { code }) => {
  const program = await transform(asserting(code), { loader: 'ts', format: 'cjs' })
  expect(program.code).toContain('if (value !==')
  await run(`${name.replace(/\W/g, '-')}.cjs`, WECHAT + program.code)
})

test('the examples state values', () => {
  const stated = [...inNode, ...inWeChat].filter(({ code }) => asserting(code) !== code)
  expect(stated.length).toBeGreaterThan(10)
})

test('the mini program’s result screen shows the texts and a button', async () => {
  const program = await transform(only('docs/screens.md', 'js'), { loader: 'ts', format: 'cjs' })
  const query = encodeURIComponent(JSON.stringify({ ErrorCode: 1201 }))
  const shown = await run(
    'screen.cjs',
    `${WECHAT}
globalThis.Page = page => {
  page.setData = data => require('node:worker_threads').parentPort.postMessage(data)
  page.onLoad({ data: '${query}' })
}
${program.code}`,
  )
  expect(shown).toEqual({
    title: zhCN.messages[1201],
    advice: zhCN.advice.brighten,
    button: zhCN.advice.retry,
  })
  const names = [...only('docs/screens.md', 'wxml').matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name)
  expect(new Set(names)).toEqual(new Set(Object.keys(shown as object)))
})

const python = ['python3', 'python'].find(name => {
  try {
    return execFileSync(name, ['-c', 'import sys; sys.exit(sys.version_info < (3, 6))'], { stdio: 'pipe' })
  } catch {
    return false
  }
})
test.skipIf(!python)('the example in Python prints the texts', () => {
  for (const { code } of written('py')) {
    const printed = execFileSync(python as string, ['-X', 'utf8', write('example.py', code)], {
      cwd: folder,
      encoding: 'utf8',
    })
    const [, locale = ''] = /locales\/([\w-]+)\/liveness\.json/.exec(code) ?? []
    expect(printed.trim().split(/\r?\n/)).toEqual([
      texts(locale, 'liveness')[1201],
      texts(locale, 'liveness-advice').brighten,
    ])
  }
})

const cli = (line: string) =>
  execFileSync('node', [join(root, 'dist/bin.js'), ...line.split(' ')], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })

test.each(named(written('console')))('%s is what the command line prints', (_, { code }) => {
  const [command = '', ...output] = code.split('\n')
  expect(cli(command.replace('$ npx liveness-messages ', ''))).toBe(output.join('\n'))
})

test.each(named(written('sh')))('%s names commands that work', (_, { code }) => {
  for (const line of code.trim().split('\n')) {
    const [command = ''] = line.split(' > ')
    if (command.startsWith('npx liveness-messages '))
      expect(cli(command.replace('npx liveness-messages ', ''))).not.toBe('')
    else
      expect(['npm install liveness-messages', 'npm ci && npm test', 'npm ci && npm run demo']).toContain(
        line,
      )
  }
})

const noBrowser = isMissing(executable(), '`npm test` says what to install')
describe.skipIf(noBrowser)('in Chromium', () => {
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    browser = await chromium.launch(launchOptions())
    page = await browser.newPage({ locale: 'zh-CN' })
    await page.route('**', route => {
      const path = new URL(route.request().url()).pathname.replace('/node_modules/liveness-messages/', '/')
      const name = path === '/liveness-messages.global.js' ? `dist${path}` : path.slice(1)
      return existsSync(join(root, name)) ? route.fulfill({ path: join(root, name) }) : route.abort()
    })
  })
  afterAll(() => browser?.close())

  /** Opens a page, and fails on an error in it. */
  async function open(html: string): Promise<void> {
    const errors: Error[] = []
    page.removeAllListeners('pageerror')
    page.on('pageerror', error => errors.push(error))
    await page.route('http://page.test/', route =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
    )
    await page.goto('http://page.test/')
    await page.unroute('http://page.test/')
    expect(errors).toEqual([])
  }

  async function bundle(contents: string, options: BuildOptions = {}): Promise<string> {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: folder, loader: 'tsx' },
      bundle: true,
      write: false,
      jsx: 'automatic',
      define: {
        'process.env.NODE_ENV': '"production"',
        __VUE_OPTIONS_API__: 'true',
        __VUE_PROD_DEVTOOLS__: 'false',
        __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
      },
      ...options,
    })
    return `<script type="module">${outputFiles?.[0]?.text.replace(/<\/script/g, '<\\/script')}</script>`
  }

  const scripted = written('html').filter(({ code }) => code.includes('<script'))
  test.each(named(scripted))('%s shows its text in its language', async (_, { code }) => {
    await open(code)
    const [, locale = 'zh-CN'] = /lang="([\w-]+)"/.exec(code) ?? []
    const text = page.locator('[lang]')
    await expect.poll(() => text.innerText()).toContain(texts(locale, 'liveness')[1201])
    expect(await text.getAttribute('lang')).toBe(locale)
  })

  const SCREENS = {
    tsx: async (code: string) => `${code}
import { createRoot } from 'react-dom/client'
createRoot(document.body).render(<LivenessResult answer={answer} onRetry={retried} onRestart={() => {}} />)`,
    vue: async (code: string) => {
      const { content } = compileScript(parse(code).descriptor, { id: 'screen', inlineTemplate: true })
      write('screen.ts', content)
      return `import { createApp } from 'vue'
import Screen from './screen.ts'
createApp(Screen, { answer, onRetry: retried }).mount(document.body)`
    },
  }
  test.each(['tsx', 'vue'] as const)(
    'the result screen in %s shows the texts and retries',
    async language => {
      const entry = await SCREENS[language](only('docs/screens.md', language))
      const before = `const answer = { Text: { ErrCode: 1201 } }
const retried = () => document.body.setAttribute('data-retried', '')
`
      await open(`<!doctype html><body></body>${await bundle(before + entry)}`)
      const screen = page.getByRole('alert')
      await expect.poll(() => screen.innerText()).toMatch(/\n/)
      expect((await screen.innerText()).split(/\n+/)).toEqual([
        zhCN.messages[1201],
        zhCN.advice.brighten,
        zhCN.advice.retry,
      ])
      expect(await screen.getAttribute('lang')).toBe(zhCN.locale)
      await screen.getByRole('button').click()
      expect(await page.locator('body').getAttribute('data-retried')).toBe('')
    },
  )

  const hints = written('ts').filter(({ code }) => code.includes('debounceHints'))
  const calm = named(hints).flatMap(row =>
    [enUS, ar].map(pack => [row[0], pack.locale, row[1], pack] as const),
  )
  test.each(calm)('%s holds still in %s', async (_, __, { page: from, code }, pack) => {
    const [element = ''] = written('html').flatMap(block =>
      block.page === from && block.code.includes('status') ? [block.code] : [],
    )
    await page.clock.install()
    const before =
      'const sdk = { on: (event: string, listener: unknown) => Object.assign(globalThis, { [event]: listener }) }\n'
    await open(
      `<!doctype html>${element}${await bundle(before + code.replace(/locales\/[\w-]+/, `locales/${pack.locale}`))}`,
    )
    const line = page.getByRole('status')
    expect((await line.textContent())?.split('\n')).toHaveLength(3)
    // Ten seconds at fifteen a second: too dark, but every fourth time something else.
    await page.evaluate(`
      globalThis.changes = 0
      new MutationObserver(list => { changes += list.length }).observe(document.body, { childList: true, subtree: true })
      let count = 0
      setInterval(() => tip((count += 1) % 4 ? 'LIGHT_TOO_LOW' : 'NO_FACE'), 66)`)
    await page.clock.runFor(10_000)
    expect(await page.evaluate('changes')).toBe(1)
    expect(await line.textContent()).toBe(pack.advice.brighten)
    expect(await line.getAttribute('lang')).toBe(pack.locale)
    expect(await line.evaluate(element => getComputedStyle(element).direction)).toBe(pack.dir)
  })
})

test('every @example gives the values it states', async () => {
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter(name =>
    name.endsWith('.ts'),
  )
  const docs = sources.flatMap(name =>
    [...readFileSync(join(root, 'src', name), 'utf8').matchAll(/@example\n((?: \* .*\n)+) \*\//g)].map(
      ([, lines = '']) => lines.replace(/^ \* /gm, ''),
    ),
  )
  expect(docs.length).toBeGreaterThan(15)
  await run(
    'docs.mjs',
    `import * as everything from 'liveness-messages'
import * as hint from 'liveness-messages/hint'
import * as products from 'liveness-messages/products'
import { livenessMessages, loadNamespace } from 'liveness-messages/i18next'
import { loadPack } from 'liveness-messages/load'
import enUS from 'liveness-messages/locales/en-US'
import zhCN from 'liveness-messages/locales/zh-CN'
import library from 'i18next'
import resourcesToBackend from 'i18next-resources-to-backend'
Object.assign(globalThis, everything, hint, products, { livenessMessages, loadNamespace, loadPack, enUS, zhCN, resourcesToBackend })
Object.assign(globalThis, { sdk: { onTip() {} }, render() {} })
Object.defineProperty(globalThis, 'i18next', { get: () => library })
${docs.map(code => `await (async () => {\n${asserting(code)}})()`).join('\n')}`,
  )
})

test('a README can be read in a few minutes', () => {
  const text = read('README.md').replace(/^```.*?^```$|<!--.*?-->/gms, '')
  expect(text.split(/\s+/).filter(word => /\w/.test(word)).length).toBeLessThanOrEqual(1400)
})

test.each(READMES)('%s names every product', name => {
  expect(Object.keys(products).filter(product => !read(name).includes(`\`${product}\``))).toEqual([])
})

test('docs/stacks.md names every tested stack', () => {
  const names = stacks.map(({ name }) => name.split(/,| with/)[0])
  expect(names.filter(name => !read('docs/stacks.md').includes(String(name)))).toEqual([])
  expect(scripts).toHaveProperty('test:stacks')
})

test('the Chinese README’s page for uni-app is the one that test:stacks builds', () => {
  expect(only('README.zh-CN.md', 'vue')).toBe(read('test/stacks/uni-app/src/pages/index/index.vue'))
})

test.each([
  ['nuxt/app/app.vue', 'useI18n().locale.value', /useI18n\(\).*locale\.value/s],
  ['next/app/page.js', 'useLocale()', /useLocale\(\)/],
  ['svelte/src/routes/+page.svelte', '$locale', /\$locale/],
  ['uni-app/src/pages/index/index.vue', 'uni.getLocale()', /uni\.getLocale\(\)/],
])('both READMEs ask for the locale as test/stacks/%s does', (app, expression, usage) => {
  expect(read(`test/stacks/${app}`)).toMatch(usage)
  expect(READMES.filter(name => !read(name).includes(`\`${expression}\``))).toEqual([])
})

test.each([
  ['i18next', 'i18next'],
  ['@formatjs/intl', '`@formatjs/intl`'],
])('the README names the tested majors of %s', (library, name) => {
  const numbers = majors(library).map(([major]) => major)
  expect(read('README.md')).toContain(`${name} ${Math.min(...numbers)} to ${Math.max(...numbers)}`)
})

test('both READMEs list the keys that messages and advice share', () => {
  const shared = Object.keys(enUS.messages).filter(key => key in enUS.advice)
  expect(shared).not.toEqual([])
  for (const name of READMES) expect(shared.filter(key => !read(name).includes(`\`${key}\``))).toEqual([])
})

/** The relative links of a page, from the root. Pictures are only for GitHub and npm's page, which find them there. */
const links = (page: string) =>
  [...read(page).matchAll(/(?<!!\[[^\]]*)\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, path]) =>
    join(page, '..', String(path)),
  )

test.each([...PAGES, 'CONTRIBUTING.md'])('%s links only to files that are in the package too', page => {
  const carried = (path: string) =>
    /^readme/i.test(path) || files.some(name => path === name || path.startsWith(`${name}/`))
  // On GitHub, `../../fork` leads from a file to a page of the repository.
  const paths = links(page).filter(path => !/^\.\.\/\.\.\/(?:fork|issues)\b/.test(path))
  expect(paths.filter(path => !existsSync(join(root, path)) || !carried(path))).toEqual([])
})

// npm's page resolves relative links in Markdown and <img>, but not in the `srcset` of a <picture>.
test.each(READMES)('every picture in %s also shows on npm', page => {
  const pictures = [...read(page).matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, path]) => String(path))
  expect(pictures).not.toEqual([])
  expect(pictures.filter(path => !existsSync(join(root, path)))).toEqual([])
  expect(read(page)).not.toMatch(/<(?:img|picture|source)\b/)
})

test.each([...PAGES, 'CONTRIBUTING.md', '.github/PULL_REQUEST_TEMPLATE.md'])(
  '%s names existing npm scripts and files',
  name => {
    const named = [...read(name).matchAll(/npm run ([\w:]+)/g)].map(([, script]) => script)
    expect(named.filter(script => !(String(script) in scripts))).toEqual([])
    const paths = [...read(name).matchAll(/`((?:src|scripts|locales|test|demo)\/[\w./-]+)`/g)].map(
      ([, path]) => String(path),
    )
    expect(paths.filter(path => !path.includes('nl-NL') && !existsSync(join(root, path)))).toEqual([])
  },
)
