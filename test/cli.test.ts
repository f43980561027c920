import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, existsSync, openSync } from 'node:fs'
import { Readable, Writable } from 'node:stream'
import { text } from 'node:stream/consumers'
import Ajv from 'ajv'
import { describe, expect, test } from 'vitest'
import schema from '../codes.schema.json'
import { version } from '../package.json'
import { shippedLocales } from '../scripts/lib/coverage'
import { explain, type Pack, type Product } from '../src'
import { main } from '../src/cli'
import { states } from '../src/codes'
import enUS from '../src/locales/en-US'
import zhCN from '../src/locales/zh-CN'
import * as products from '../src/products'
import { official, productCodes, table } from './source'

const published = [...table, ...official].map(({ code }) => code)
const productOf = new Map(Object.entries<Product>(products))
const productNames = [...productOf.keys()]
const validate = new Ajv().addSchema(schema).getSchema('#/definitions/explanations')

/** Runs the command line in this process. */
async function run(args: string[], input: string | Buffer = '') {
  const written = { stdout: '', stderr: '' }
  const collect = (name: keyof typeof written) =>
    new Writable({
      write(chunk, _, done) {
        written[name] += chunk
        done()
      },
    })
  const stdin = Readable.from([Buffer.from(input)])
  const status = await main(args, { stdin, stdout: collect('stdout'), stderr: collect('stderr') })
  return { status, ...written }
}

const cli = (...args: string[]) => run(args)
const json = async (...args: string[]) => JSON.parse((await cli(...args, '--json')).stdout)
const complaint = (reason: string) => ({ status: 2, stdout: '', stderr: `liveness-messages: ${reason}\n` })
/** Explanations as JSON has them: without what is undefined. */
const plain = (value: unknown) => JSON.parse(JSON.stringify(value))

test('codes are shown in a readable table', async () => {
  expect(await cli('1201', 'FailedOperation.CompareFail')).toEqual({
    status: 0,
    stderr: '',
    stdout: `\
code                         family  billed  audience  action       retry  title → advice
1201                         saas    -       user      brighten     now    ${enUS.messages[1201]} → ${enUS.advice.brighten}
FailedOperation.CompareFail  paas    no      user      changePlace  now    ${enUS.messages['FailedOperation.CompareFail']} → ${enUS.advice.changePlace}
`,
  })
})

test.each(['zh-CN', 'zh_CN', 'zh-Hans-HK'])('--locale takes the tag %s as a device reports it', async tag => {
  const { status, stdout } = await cli('1201', '--locale', tag)
  expect([status, stdout]).toEqual([
    0,
    expect.stringContaining(`${zhCN.messages[1201]} → ${zhCN.advice.brighten}`),
  ])
})

test('a fault of the app shows the generic title, and its message for developers', async () => {
  const { messages, advice } = enUS
  expect((await cli('InvalidParameter')).stdout).toContain(
    `${messages['FailedOperation.UnKnown']} → ${advice.contactSupport} (for developers: ${messages.InvalidParameter})`,
  )
})

test('a negative number is a code', async () => {
  const { status, stdout, stderr } = await cli('-999', '1201', '--locale', 'en', '-1')
  expect([status, stdout]).toEqual([1, expect.stringMatching(/^-999 .*\n1201 .*\n-1 /m)])
  expect(stderr).toMatch(/"-999" is not a published code.*\n.*"-1" is not a published code/)
  expect(await json('-999')).toMatchObject([{ code: '-999', known: false }])
})

test('control characters are escaped', async () => {
  const code = 'a\u001b[31m\u0007b\nc\u009b\u202e\u{e0001}'
  const shown = 'a\\u001b[31m\\u0007b\\u000ac\\u009b\\u202e\\udb40\\udc01'
  const { stdout, stderr } = await cli(code)
  expect(stdout).toContain(shown)
  expect(stderr).toContain(`"${shown}"`)
  const raw = (await cli(code, '--json')).stdout
  expect(raw.replace(/\n/g, '')).not.toMatch(/[\p{Cc}\p{Cf}]/u)
  expect(JSON.parse(raw)[0].code).toBe(code)
})

describe('--product', () => {
  test('reads codes as that product means them', async () => {
    const { status, stdout, stderr } = await cli('212', '-801', '--product', 'huiyanAndroid', '--json')
    expect(JSON.parse(stdout)).toMatchObject([
      { code: '212', key: 'cancelled', known: true, title: enUS.messages.cancelled },
      { code: '-801', known: false },
    ])
    expect([status, stderr]).toEqual([
      1,
      expect.stringContaining('"-801" is not in the table of huiyanAndroid'),
    ])
  })

  test.each([
    ['90100', ['wechat']],
    ['66660017', ['faceVerify', 'faceVerifyHarmony', 'h5']],
    // A number that several products use with different meanings, and ones that no product has.
    ['215', []],
    ['-1', []],
    ['31337', []],
  ])('is suggested for %s where its meaning is certain', async (code, names) => {
    const { stderr } = await cli(code)
    expect(stderr.match(/(?<=--product )\w+/g) ?? []).toEqual(names)
  })
})

test('--json gives full explanations', async () => {
  expect(await json('1201', 'Success', '--locale', 'zh-CN')).toEqual(
    plain([explain(1201, zhCN), explain('Success', zhCN)]),
  )
})

describe('--all', () => {
  const codesOf = (explanations: { code: string }[]) => explanations.map(({ code }) => code)

  test('shows every code and state', async () => {
    const { status, stdout, stderr } = await cli('--all', '--json')
    expect([status, stderr]).toEqual([0, ''])
    const all = [...published, ...Object.keys(states)]
    expect(codesOf(JSON.parse(stdout)).sort()).toEqual(all.sort())
    expect((await cli('--all')).stdout.trimEnd().split('\n')).toHaveLength(all.length + 1)
  })

  test.each([...productOf])('shows every code that %s knows', async (name, product) => {
    const { status, stdout, stderr } = await cli('--all', '--product', name, '--json')
    expect([status, stderr]).toEqual([0, ''])
    const explanations = JSON.parse(stdout)
    const codes = codesOf(explanations)
    expect(codes.length).toBeGreaterThan(1)
    expect(explanations).toEqual(plain(codes.map(code => explain(code, enUS, product))))
    const known = [...published, ...Object.keys(states), ...productCodes.map(({ code }) => code)]
    // Several warnings in one text are not a code.
    const missing = known.filter(code => product(code) !== undefined && !codes.includes(code))
    expect(missing.filter(code => !code.includes('|'))).toEqual([])
  })

  test.each(shippedLocales())('with --json follows the schema in %s', async locale => {
    expect(validate?.(await json('--all', '--locale', locale)), JSON.stringify(validate?.errors)).toBe(true)
  })

  test.each(productNames)('with --json follows the schema for %s', async name => {
    expect(validate?.(await json('--all', '--product', name)), JSON.stringify(validate?.errors)).toBe(true)
  })
})

test('an unknown code exits 1, says so, and shows what users see', async () => {
  const { status, stdout, stderr } = await cli('1201', '9999')
  expect(status).toBe(1)
  expect(stdout).toContain(enUS.messages[1201])
  expect(stdout).toContain(`${enUS.messages['FailedOperation.UnKnown']} → ${enUS.advice.retry}`)
  expect(stderr).toBe(
    'liveness-messages: "9999" is not a published code; users see the message of FailedOperation.UnKnown\n',
  )
  const [unknown] = await json('9999')
  expect(unknown).toEqual(plain(explain('9999', enUS)))
  expect(validate?.([unknown])).toBe(true)
})

describe('wrong usage exits 2 with one clear line and the choices', () => {
  const options = 'the options are --locale, --product, --json, --all, --format, --codes, --help, --version'
  const usage = 'give one code or more, or - for a response, or --all; --help says more'
  const locales = shippedLocales().join(', ')
  const formats = 'android, apple, arb, harmony'

  test.each([
    ['an unknown locale', '1201 --locale tlh', `there is no locale "tlh"; choose from ${locales}`],
    ['an empty locale', '1201 --locale=', `there is no locale ""; choose from ${locales}`],
    ['a number for a locale', '1201 --locale -1', `there is no locale "-1"; choose from ${locales}`],
    ['a missing locale', '1201 --locale', `Option '--locale <value>' argument missing; ${options}`],
    [
      'an unknown product',
      '212 --product tlh',
      `there is no product "tlh"; choose from ${productNames.join(', ')}`,
    ],
    ['an unknown option', '1201 --colour', `Unknown option '--colour'; ${options}`],
    ['a value for a switch', '1201 --json=yes', `Option '--json' does not take an argument; ${options}`],
    ['nothing', '', usage],
    ['a code with --all', '1201 --all', usage],
    ['a code with -', '1201 -', '- stands alone: a response or codes, not both'],
    ['a product with -', '- --product wechat', '--product is for codes, not for -'],
    ['a format without export', '1201 --format arb', '--format and --codes are for export'],
    ['--codes without export', '1201 --codes', '--format and --codes are for export'],
    ['export without a format', 'export', `export needs --format; choose from ${formats}`],
    ['an unknown format', 'export --format resx', `there is no format "resx"; choose from ${formats}`],
    [
      'an unknown locale to export',
      'export --format arb --locale tlh',
      `there is no locale "tlh"; choose from ${locales}`,
    ],
    ['a code to export', 'export 1201 --format arb', 'export takes --format, --locale and --codes alone'],
  ])('for %s', async (_, line, reason) => {
    expect(await cli(...line.split(' ').filter(word => word !== ''))).toEqual(complaint(reason))
  })
})

describe('- reads a response from standard input', () => {
  const unknown = 'users see the message of FailedOperation.UnKnown'

  test.each<[string, string, number, keyof Pack['messages'], string]>([
    [
      'an error of the API',
      '{"Response":{"Error":{"Code":"FailedOperation.CompareFail","Message":"x"}}}',
      0,
      'FailedOperation.CompareFail',
      '',
    ],
    ['JSON in a text', '{"DetectInfo":"{\\"Text\\":{\\"ErrCode\\":1201}}"}\n', 0, '1201', ''],
    ['a code alone', '1203', 0, '1203', ''],
    [
      'an unknown result',
      '{"Result":"-1","Sim":"0"}',
      1,
      'FailedOperation.UnKnown',
      `"-1" is not a published code; ${unknown}`,
    ],
    ['no code', '{}', 1, 'FailedOperation.UnKnown', `there is no code; ${unknown}`],
  ])('with %s', async (_, input, status, key, reason) => {
    expect(await run(['-'], input)).toEqual({
      status,
      stdout: expect.stringContaining(enUS.messages[key]),
      stderr: reason && `liveness-messages: ${reason}\n`,
    })
    expect(JSON.parse((await run(['-', '--json'], input)).stdout)).toMatchObject([{ key }])
  })

  const answer = '{"Text":{"ErrCode":1203}}'
  test.each([
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${answer}`)],
    ['UTF-16', Buffer.from(`\uFEFF${answer}`, 'utf16le')],
    ['UTF-16 without a byte order mark', Buffer.from(answer, 'utf16le')],
    ['big-endian UTF-16', Buffer.from(`\uFEFF${answer}`, 'utf16le').swap16()],
  ])('in %s', async (_, input) => {
    expect(await run(['-'], input)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining(enUS.messages[1203]),
    })
  })

  test.each([
    ['nothing', ''],
    ['half an answer', '{"Response":'],
    ['a page of a proxy', '<h1>Bad gateway</h1>'],
  ])('and exits 2 with one clear line for %s', async (_, input) => {
    const { status, stdout, stderr } = await run(['-'], input)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^liveness-messages: standard input is not JSON: .+\n$/)
  })
})

test('--help names everything and stays on one screen', async () => {
  const { status, stdout } = await cli('--help')
  expect(status).toBe(0)
  const words = ['export', '--format', 'android', '--codes', '--locale', '--json', '--all', '--version']
  for (const word of [...words, ...productNames, ...shippedLocales()]) expect(stdout).toContain(word)
  const lines = stdout.trimEnd().split('\n')
  expect(lines.length).toBeLessThanOrEqual(24)
  expect(lines.filter(line => line.length > 100)).toEqual([])
})

test('--version prints the version of the package', async () => {
  expect(await cli('--version')).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' })
})

describe('the program', () => {
  const bin = (args: string[], options: object = {}) => {
    const result = spawnSync(process.execPath, args, { encoding: 'utf8', ...options })
    return { status: result.status, stdout: result.stdout, stderr: result.stderr }
  }

  test('reads the arguments and standard input of its process', async () => {
    const input = '{"Text":{"ErrCode":1203}}'
    const args = ['-', '--locale', 'zh-CN']
    expect(bin(['dist/bin.js', ...args], { input })).toEqual(await run(args, input))
    expect(bin(['dist/bin.js', '9999'])).toEqual(await cli('9999'))
  })

  test('says on an old Node which one it needs', () => {
    const old = "Object.defineProperty(process, 'versions', { value: { node: '12.22.12' } })"
    const load = `import(${JSON.stringify(new URL('../dist/bin.js', import.meta.url).href)})`
    expect(bin(['--eval', `${old}\n${load}`])).toEqual(
      complaint('the command line needs Node 18 or later; this is Node 12.22.12'),
    )
  })

  test.runIf(existsSync('/dev/full')).each([['--all'], ['export --format android']])(
    'exits 2 on a full disk: %s',
    line => {
      const full = openSync('/dev/full', 'w')
      const { status, stderr } = bin(['dist/bin.js', ...line.split(' ')], { stdio: ['ignore', full, 'pipe'] })
      closeSync(full)
      expect([status, stderr]).toEqual([
        2,
        expect.stringMatching(/^liveness-messages: could not write: .*ENOSPC.*\n$/),
      ])
    },
  )

  test('is silent when its reader stops early', async () => {
    const child = spawn(process.execPath, ['dist/bin.js', '--all', '--json'])
    child.stdout.destroy()
    const [stderr] = await Promise.all([text(child.stderr), once(child, 'close')])
    expect([child.exitCode, stderr]).toEqual([2, ''])
  })
})
