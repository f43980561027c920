// The build on old and other engines: every answer must be the same as on this Node.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { newQuickJSWASMModule } from 'quickjs-emscripten'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { shippedLocales } from '../scripts/lib/coverage'
import { aliases, codes } from '../src/codes'
import { root } from './consumer'
import { isMissing } from './missing'
import { productCodes, tags } from './source'

const locales = shippedLocales()
const input = {
  codes: [
    ...Object.keys(codes),
    ...Object.keys(aliases),
    '9999',
    'InvalidParameter.X',
    ' 1201 ',
    '__proto__',
    '',
  ],
  tags: tags.map(({ reported }) => reported),
  productCodes: productCodes.map(({ product, code }) => [product, code]),
  values: [
    { Response: { Error: { Code: 'FailedOperation.CompareFail' } } },
    { DetectInfo: '{"Text":{"ErrCode":1201}}' },
    { CompareResults: [{ ErrorCode: '1001' }, { ErrorCode: '1004' }] },
    { code: 0 },
    '{"ErrorCode":1210}',
    '{',
    null,
  ],
}

let folder: string
let expected: string[]
let compared = 0

/** A program that answers everything; `load` turns a file of dist/ into an expression. */
const program = (load: (file: string) => string) => `
  delete globalOf.Intl
  const lines = answers({
    core: ${load('index')}, plugin: ${load('i18next')}, hint: ${load('hint')}, products: ${load('products')}, globals, i18next,
    packs: [${locales.map(locale => load(`locales/${locale}`)).join(', ')}],
  }, ${JSON.stringify(input)})
  print(lines.join('\\n'))
`
const here = (path: string) => JSON.stringify(join(root, path))
const cjs = `
  const globalOf = global, print = text => process.stdout.write(text)
  const answers = require(${here('test/engines/answers.cjs')}), i18next = require(${here('node_modules/i18next-20/i18next.js')})
  const globals = new Function(require('fs').readFileSync(${here('dist/liveness-messages.global.js')}, 'utf8') + ';return LivenessMessages')()
  ${program(file => `require(${here(`dist/cjs/${file}.js`)})`)}
`
const names = ['index', 'hint', 'i18next', 'products', ...locales.map(locale => `locales/${locale}`)]
const esm = `
  import { createRequire } from 'node:module'
  ${names.map((file, n) => `import * as m${n} from ${here(`dist/${file}.js`)}`).join('\n')}
  const require = createRequire(import.meta.url)
  const globalOf = globalThis, print = text => process.stdout.write(text)
  const answers = require(${here('test/engines/answers.cjs')}), i18next = require(${here('node_modules/i18next-20/i18next.js')})
  const globals = new Function(require('fs').readFileSync(${here('dist/liveness-messages.global.js')}, 'utf8') + ';return LivenessMessages')()
  ${program(file => (file.startsWith('locales/') ? `m${names.indexOf(file)}.default` : `m${names.indexOf(file)}`))}
`

/** One script without modules, for bare engines. */
async function script(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `const answers = require(${here('test/engines/answers.cjs')}), i18next = require(${here('node_modules/i18next-20/i18next.js')})
        const globals = LivenessMessages, globalOf = self
        ${program(file => `require(${here(`dist/cjs/${file}.js`)})`)}`,
      resolveDir: root,
    },
    bundle: true,
    format: 'iife',
    logLevel: 'error',
    write: false,
  })
  const globals = readFileSync(join(root, 'dist/liveness-messages.global.js'), 'utf8')
  return `var self = this, window = this;\n${globals}\n${outputFiles[0]?.text}`
}

const run = (engine: string, file: string) =>
  execFileSync(engine, [join(folder, file)], { encoding: 'utf8', maxBuffer: 1 << 28 })

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'liveness-engines-'))
  writeFileSync(join(folder, 'main.cjs'), cjs)
  writeFileSync(join(folder, 'main.js'), cjs)
  writeFileSync(join(folder, 'main.mjs'), esm)
  writeFileSync(join(folder, 'script.js'), await script())
  expected = run(process.execPath, 'main.cjs').trim().split('\n')
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
  console.log(`${compared} answers compared with those of Node ${process.version}`)
})

function compare(output: string) {
  const lines = output.trim().split('\n')
  expect(lines.length).toBeGreaterThan(input.codes.length * locales.length)
  expect(lines).toEqual(expected)
  compared += lines.length
}

const nodes = ['node-8', 'node-12', 'node-18']

describe.each(nodes)('%s', name => {
  const binary = join(root, 'test/engines/node_modules', name, 'bin/node')
  const skip = isMissing(binary, '`npm test` installs it on Linux x64')
  // Node 8 knows neither .cjs nor .mjs.
  test.skipIf(skip).each(name === 'node-8' ? ['main.js'] : ['main.cjs', 'main.mjs'])('%s', file => {
    expect(execFileSync(binary, ['--version'], { encoding: 'utf8' })).toContain(`v${name.slice(5)}.`)
    compare(run(binary, file))
  })
})

const jsc = '/usr/bin/jsc'

test.skipIf(isMissing(jsc, 'install Debian’s libjavascriptcoregtk-4.0-bin'))('JavaScriptCore', () => {
  compare(run(jsc, 'script.js'))
})

test('QuickJS', async () => {
  const context = (await newQuickJSWASMModule()).newContext()
  const printed: string[] = []
  const print = context.newFunction('print', text => {
    printed.push(context.getString(text))
  })
  context.setProp(context.global, 'print', print)
  const result = context.evalCode(readFileSync(join(folder, 'script.js'), 'utf8'))
  if (result.error) throw new Error(JSON.stringify(context.dump(result.error)))
  result.value.dispose()
  compare(printed.join('\n'))
  print.dispose()
  context.dispose()
})
