import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { publint } from 'publint'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { shippedLocales } from '../scripts/lib/coverage'
import { texts } from '../scripts/lib/locales'
import * as core from '../src'
import * as hint from '../src/hint'
import * as products from '../src/products'
import { type Consumer, consumer, root } from './consumer'
import { majors } from './majors'
import { packs } from './packs'

const locales = shippedLocales()

let project: Consumer
beforeAll(() => {
  project = consumer()
  for (const name of ['i18next', '@formatjs/intl', 'react-intl', 'react', '@types/react']) project.link(name)
}, 60_000)
afterAll(() => project.remove())

const bin = (name: string) => join(root, 'node_modules', '.bin', name)
/** Runs TypeScript 7, or 5 where 7 has no such resolution. */
function tsc(...args: string[]): void {
  const compiler = args.includes('node10') ? 'typescript' : 'typescript-7'
  const path = join(root, 'node_modules', compiler, 'bin/tsc')
  project.run('node', path, '--noEmit', '--strict', '--target', 'es2022', ...args)
}
const nodenext = ['--module', 'nodenext', '--moduleResolution', 'nodenext']
const node10 = ['--module', 'esnext', '--moduleResolution', 'node10']
const bundler = ['--module', 'esnext', '--moduleResolution', 'bundler']

describe('the tarball', () => {
  const subpaths = ['hint', 'i18next', 'load', 'products', ...locales.map(locale => `locales/${locale}`)]

  test('has only dist/, the raw texts, codes.json, docs/, a package.json per subpath, and the files npm needs', () => {
    const others = project.files.filter(file => !/^dist\/|^locales\/[^/]+\/liveness.*\.json$/.test(file))
    const stubs = subpaths.map(subpath => `${subpath}/package.json`)
    const docs = [
      ...readdirSync(root).filter(name => /^(?:readme\b|changelog|contributing)/i.test(name)),
      ...readdirSync(join(root, 'docs')).map(name => `docs/${name}`),
      'locales/README.md',
    ]
    const catalogue = ['codes.json', 'codes.schema.json']
    expect(others.sort()).toEqual(['LICENSE', 'package.json', ...catalogue, ...docs, ...stubs].sort())
    for (const locale of locales) {
      for (const file of ['liveness.json', 'liveness-advice.json']) {
        expect(project.files).toContain(`locales/${locale}/${file}`)
      }
    }
  })

  test('is less than 400 kB', () => {
    expect(statSync(project.tarball).size).toBeLessThan(400_000)
  })

  test('publint reports nothing', async () => {
    const { messages } = await publint({
      pkgDir: join(project.folder, 'node_modules/liveness-messages'),
      strict: true,
    })
    expect(messages).toEqual([])
  })

  test('are-the-types-wrong reports nothing', () => {
    // The locales are all made in one way.
    const entries = ['.', './hint', './i18next', './load', './products', './locales/en-US', './locales/zh-CN']
    const options = ['--format', 'ascii', '--no-emoji', '--entrypoints', ...entries]
    const result = project.run(bin('attw'), project.tarball, ...options)
    // As resolved by node10, by Node's CommonJS and ES modules, and by a bundler.
    expect(result.match(/: OK/g)).toHaveLength(4 * entries.length)
  })

  const install = (version: string) => {
    const app = `app-${version}`
    project.write(`${app}/i18next/package.json`, JSON.stringify({ name: 'i18next', version }))
    project.write(`${app}/package.json`, '{}')
    const options = ['install', '--prefix', app, '--offline', '--no-audit', '--no-fund']
    return project.run('npm', ...options, `./${app}/i18next`, project.tarball)
  }

  test.each(['20.0.0', '27.99.0'])('npm installs it beside i18next %s', version => {
    expect(install(version)).toContain('added 2 packages')
  })

  test.each(['19.99.0', '28.0.0'])('npm refuses it beside i18next %s, which is not tested', version => {
    expect(() => install(version)).toThrow('ERESOLVE')
  })
})

const program = (load: (name: string, specifier: string) => string) => `
${load('{ message, meaning, explain, messageKey, pickPack, customize, readCode }', 'liveness-messages')}
${load('{ livenessMessages, loadNamespace }', 'liveness-messages/i18next')}
${load('{ debounceHints }', 'liveness-messages/hint')}
${load('{ wechat }', 'liveness-messages/products')}
${load('{ loadPack }', 'liveness-messages/load')}
${load('enUS', 'liveness-messages/locales/en-US')}
${load('zhCN', 'liveness-messages/locales/zh-CN')}
loadPack('zh_CN').then(async pack => console.log(JSON.stringify([
  message(readCode({ ErrorCode: 1201 }), enUS), message('1201', zhCN), explain('Success', enUS).billed, messageKey(9999), pack === zhCN,
  pickPack([enUS, zhCN], ['zh-Hans-CN']) === zhCN, customize(enUS, { messages: { 1201: 'x' } }).messages[1201],
  wechat(90100), typeof debounceHints(() => {}).push, livenessMessages(enUS).type, await loadNamespace('zh', 'liveness') === zhCN.messages,
])))
`
const answer = [
  'Too dark',
  '光线太暗',
  true,
  'FailedOperation.UnKnown',
  true,
  true,
  'x',
  'cancelled',
  'function',
  '3rdParty',
  true,
]

describe('in an empty project', () => {
  test('it works as ESM', () => {
    project.write(
      'main.mjs',
      program((name, specifier) => `import ${name} from '${specifier}'`),
    )
    expect(JSON.parse(project.run('node', 'main.mjs'))).toEqual(answer)
  })

  test('it works as CJS', () => {
    project.write(
      'main.cjs',
      program((name, specifier) => `const ${name} = require('${specifier}')`),
    )
    expect(JSON.parse(project.run('node', 'main.cjs'))).toEqual(answer)
  })

  test('the raw texts can be required', () => {
    project.write('raw.cjs', "console.log(require('liveness-messages/locales/zh-CN/liveness.json')[1201])")
    expect(project.run('node', 'raw.cjs')).toBe('光线太暗\n')
  })

  test('codes.json can be required', () => {
    project.write('codes.cjs', "console.log(require('liveness-messages/codes.json').codes[1201].advice)")
    expect(project.run('node', 'codes.cjs')).toBe('brighten\n')
  })

  const typed = `${program((name, specifier) => `import ${name} from '${specifier}'`)}
import type { Code, Pack } from 'liveness-messages'
import json from 'liveness-messages/locales/en-US/liveness.json' with { type: 'json' }
const code: Code = 1201
const pack: Pack = pickPack([enUS, zhCN], ['en'])
const text: string = message(code, pack) + json[1201]
// @ts-expect-error an unknown key
customize(enUS, { messages: { 9999: text } })
`

  test.each([
    ['nodenext, ESM', 'main.mts', nodenext],
    ['bundler', 'main.ts', bundler],
    ['node10', 'main.ts', node10],
  ])('TypeScript reads it: %s', (_, file, options) => {
    project.write(file, typed)
    project.write(
      'intl.tsx',
      `
      import { createIntl } from '@formatjs/intl'
      import { IntlProvider } from 'react-intl'
      import { messageKey } from 'liveness-messages'
      import enUS from 'liveness-messages/locales/en-US'
      createIntl(enUS).formatMessage({ id: messageKey(1201) })
      export const app = <IntlProvider {...enUS}>{null}</IntlProvider>
    `,
    )
    tsc(
      ...options,
      '--jsx',
      'react-jsx',
      '--resolveJsonModule',
      '--esModuleInterop',
      '--skipLibCheck',
      file,
      'intl.tsx',
    )
  })

  test('TypeScript reads it: nodenext, CJS', () => {
    project.write(
      'main.cts',
      `
      import live = require('liveness-messages')
      import enUS = require('liveness-messages/locales/en-US')
      const text: string = live.message(1201, enUS)
      // @ts-expect-error a module is not a pack
      live.message(text, live)
    `,
    )
    tsc(...nodenext, 'main.cts')
  })

  test('TypeScript knows the keys of both namespaces', () => {
    project.write(
      'keys.ts',
      `
      import { t } from 'i18next'
      import { meaning, messageKey } from 'liveness-messages'
      import type { LivenessResources } from 'liveness-messages/i18next'
      declare module 'i18next' {
        interface CustomTypeOptions { resources: LivenessResources }
      }
      const { titleKey, adviceKey } = meaning(1201)
      const texts: string[] = [
        t(messageKey(1201), { ns: 'liveness' }),
        t('FailedOperation.CompareFail', { ns: 'liveness' }),
        t('brighten', { ns: 'liveness-advice' }),
        t(titleKey, { ns: 'liveness' }),
        adviceKey ? t(adviceKey, { ns: 'liveness-advice' }) : '',
      ]
      // @ts-expect-error not a code
      t('9999', { ns: 'liveness' })
      // @ts-expect-error not an action with advice
      t('none', { ns: 'liveness-advice' })
      export default texts
    `,
    )
    tsc(...bundler, '--skipLibCheck', 'keys.ts')
  })

  // Versions that need a newer Node are tested in test/stacks.
  const onThisNode = majors('i18next').filter(([, specifier]) => !specifier.startsWith('file:'))
  test.each(onThisNode)('the types of the plugin fit i18next %i', (_, name) => {
    project.link(name, 'i18next')
    project.write(
      'plugin.ts',
      `
      import i18next from 'i18next'
      import { livenessMessages } from 'liveness-messages/i18next'
      import enUS from 'liveness-messages/locales/en-US'
      i18next.use(livenessMessages(enUS)).init({ lng: 'en' })
      // @ts-expect-error a locale is not a pack
      livenessMessages('en-US')
    `,
    )
    tsc(...bundler, '--skipLibCheck', 'plugin.ts')
    project.link('i18next')
  })

  test('the error for a locale that cannot be loaded names it', () => {
    for (const [file, folder, load] of [
      ['lost.mjs', 'dist', "import { loadPack } from 'liveness-messages/load'"],
      ['lost.cjs', 'dist/cjs', "const { loadPack } = require('liveness-messages/load')"],
    ] as const) {
      const chunk = join(project.folder, `node_modules/liveness-messages/${folder}/locales/zh-CN.js`)
      renameSync(chunk, `${chunk}.away`)
      project.write(
        file,
        `${load}\nloadPack('zh').catch(error => console.log(error.message, Boolean(error.cause)))`,
      )
      expect(project.run('node', file)).toBe(
        'liveness-messages: the texts of "zh-CN" could not be loaded true\n',
      )
      renameSync(`${chunk}.away`, chunk)
    }
  })
})

describe('old webviews', () => {
  // Old engines ignore the cause of an error, and nothing else depends on it.
  const esCheck = (...args: string[]) =>
    execFileSync(bin('es-check'), args, { cwd: root, encoding: 'utf8', stdio: 'pipe' })
  const check = (version: string, ...files: string[]) =>
    esCheck(version, ...files, '--checkFeatures', '--ignore', 'ErrorCause')
  const scripts = ['dist/cjs/**/*.js', 'dist/*.global.js']
  const modules = ['dist/index.js', 'dist/hint.js', 'dist/products.js', 'dist/locales/*.js', '--module']

  test('the build has the syntax of ES2015', () => {
    expect(esCheck('es2015', ...scripts)).toContain('passed')
    expect(esCheck('es2015', ...modules)).toContain('passed')
  })

  test('it uses only built-ins of ES2017, as in Chrome 58', () => {
    expect(check('es2017', ...scripts)).toContain('passed')
    expect(check('es2017', ...modules)).toContain('passed')
    // Only import() in the ESM files is newer, and the app's bundler compiles it for its target.
    expect(check('es2020', 'dist/*.js', '--not', 'dist/cli.js,dist/bin.js', '--module')).toContain('passed')
  })

  test('it does not mention anything that mini programs or strict pages lack', () => {
    const emitted = project.files.filter(file => /^dist\/(?!bin|cli).*js$/.test(file))
    expect(emitted.length).toBeGreaterThan(8)
    const named = emitted.filter(file =>
      /\b(Intl|Proxy|eval|Function)\b/.test(readFileSync(join(root, file), 'utf8')),
    )
    expect(named).toEqual([])
  })

  test('the global build works in a bare realm without Intl, and is ASCII', () => {
    const code = readFileSync(join(root, 'dist/liveness-messages.global.js'), 'utf8')
    expect(code).toMatch(/^[\0-\x7f]+$/)
    const realm = createContext({})
    runInContext(`delete globalThis.Intl; ${code}`, realm)
    for (const [name, locale] of [
      ['enUS', 'en-US'],
      ['zhCN', 'zh-CN'],
    ]) {
      const messages = runInContext(
        `var all = {}; for (var key in LivenessMessages.${name}.messages)
           all[key] = LivenessMessages.message(key, LivenessMessages.pickPack([LivenessMessages.enUS, LivenessMessages.zhCN], '${locale}'))
         JSON.stringify(all)`,
        realm,
      )
      expect(JSON.parse(messages)).toEqual(texts(locale ?? '', 'liveness'))
    }
    const names = [...Object.keys(core), ...Object.keys(hint), ...Object.keys(products), 'enUS', 'zhCN']
    expect(runInContext('Object.keys(LivenessMessages).sort().join()', realm)).toBe(names.sort().join())
    expect(runInContext('LivenessMessages.explain(1201, LivenessMessages.enUS).advice', realm)).toBe(
      'Move somewhere brighter',
    )
  })
})

test('every shipped locale is in the tarball as ESM and CJS', () => {
  for (const { locale } of packs) {
    const files = [
      `cjs/locales/${locale}.js`,
      ...['js', 'd.ts', 'd.cts'].map(type => `locales/${locale}.${type}`),
    ]
    for (const file of files) expect(project.files).toContain(`dist/${file}`)
  }
})
