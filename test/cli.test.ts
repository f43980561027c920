import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, openSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { version } from '../package.json'
import { shippedLocales } from '../scripts/lib/coverage'
import { explain } from '../src'
import { states } from '../src/codes'
import enUS from '../src/locales/en-US'
import zhCN from '../src/locales/zh-CN'
import { official, table } from './source'

const published = [...table, ...official].map(({ code }) => code)

function run(args: string[], input: string | Buffer = '') {
  const options = { encoding: 'utf8', input } as const
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli.js', ...args], options)
  return { status, stdout, stderr }
}

const cli = (...args: string[]) => run(args)

test('a readable table', () => {
  expect(cli('1201', 'FailedOperation.CompareFail')).toEqual({
    status: 0,
    stderr: '',
    stdout: `\
code                         family  billed  audience  action       retry  title → advice
1201                         saas    -       user      brighten     now    Too dark → Move somewhere brighter
FailedOperation.CompareFail  paas    no      user      changePlace  now    Couldn't match your face → Try somewhere well lit with a plain background
`,
  })
})

test.each(['zh-CN', 'zh_CN', 'zh-Hans-HK'])('--locale %s', locale => {
  const { status, stdout } = cli('1201', '--locale', locale)
  expect([status, stdout]).toEqual([0, expect.stringContaining('光线太暗 → 请到光线充足的地方')])
})

test('a fault of the app shows the generic title, and its message for developers', () => {
  expect(cli('InvalidParameter').stdout).toContain(
    'Something went wrong → Contact support (for developers: Invalid parameter)',
  )
})

test('a negative number is a code', () => {
  const { status, stdout, stderr } = cli('-999', '1201', '--locale', 'en', '-1')
  expect([status, stdout]).toEqual([1, expect.stringMatching(/^-999 .*\n1201 .*\n-1 /m)])
  expect(stderr).toMatch(/"-999" is not a published code.*\n.*"-1" is not a published code/)
  expect(JSON.parse(cli('--json', '-999').stdout)).toMatchObject([{ code: '-999', known: false }])
})

test('control characters are escaped', () => {
  const code = 'a\u001b[31m\u0007b\nc\u009b\u202e\u{e0001}'
  const shown = 'a\\u001b[31m\\u0007b\\u000ac\\u009b\\u202e\\udb40\\udc01'
  const { stdout, stderr } = cli(code)
  expect(stdout).toContain(shown)
  expect(stderr).toContain(`"${shown}"`)
  const raw = cli(code, '--json').stdout
  expect(raw.replace(/\n/g, '')).not.toMatch(/[\p{Cc}\p{Cf}]/u)
  expect(JSON.parse(raw)[0].code).toBe(code)
})

test.runIf(existsSync('/dev/full'))('a full disk exits 2', () => {
  const full = openSync('/dev/full', 'w')
  const { status, stderr } = spawnSync(process.execPath, ['dist/cli.js', '--all'], {
    encoding: 'utf8',
    stdio: ['ignore', full, 'pipe'],
  })
  closeSync(full)
  expect([status, stderr]).toEqual([
    2,
    expect.stringMatching(/^liveness-messages: could not write: .*ENOSPC/),
  ])
})

test('--product reads codes as that product means them', () => {
  const { status, stdout, stderr } = cli('212', '-801', '--product', 'huiyanAndroid', '--json')
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
])('%s hints at %j', (code, products) => {
  const { stderr } = cli(code)
  expect(stderr.match(/(?<=--product )\w+/g) ?? []).toEqual(products)
})

test.each([
  [['212', '--product', 'tlh']],
  [['--all', '--product', 'wechat']],
  [['-', '--product', 'wechat']],
])('%j exits 2', args => {
  const { status, stdout, stderr } = cli(...args)
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toMatch(/product/)
})

test('--json gives full explanations', () => {
  const { status, stdout } = cli('1201', 'Success', '--json', '--locale', 'zh-CN')
  expect(status).toBe(0)
  expect(JSON.parse(stdout)).toEqual([explain(1201, zhCN), explain('Success', zhCN)])
})

test('--all gives every code and state', () => {
  const { status, stdout } = cli('--all', '--json')
  expect(status).toBe(0)
  const codes = JSON.parse(stdout).map(({ code }: { code: string }) => code)
  const all = [...published, ...Object.keys(states)]
  expect(codes.sort()).toEqual(all.sort())
  expect(cli('--all').stdout.trimEnd().split('\n')).toHaveLength(all.length + 1)
})

test('an unknown code exits 1, says so, and shows what users see', () => {
  const { status, stdout, stderr } = cli('1201', '9999')
  expect(status).toBe(1)
  expect(stdout).toContain('Too dark')
  expect(stdout).toContain('Something went wrong → Try again')
  expect(stderr).toBe(
    'liveness-messages: "9999" is not a published code; users see the message of FailedOperation.UnKnown\n',
  )
  expect(JSON.parse(cli('9999', '--json').stdout)).toEqual([
    JSON.parse(JSON.stringify(explain('9999', enUS))),
  ])
})

describe('wrong usage exits 2 with one clear line and the choices', () => {
  const options = 'the options are --product NAME, --locale TAG, --json, --all, --help, --version'
  test.each([
    [['1201', '--locale', 'xx'], `there is no locale "xx"; choose from ${shippedLocales().join(', ')}`],
    [['1201', '--locale', ''], `there is no locale ""; choose from ${shippedLocales().join(', ')}`],
    [['1201', '--locale'], `Option '--locale <value>' argument missing; ${options}`],
    [['1201', '--colour'], `Unknown option '--colour'; ${options}`],
    [['1201', '--json=yes'], `Option '--json' does not take an argument; ${options}`],
    [[], 'give one code or more, or - for a response, or --all; --help says more'],
    [['1201', '-'], '- stands alone: a response or codes, not both'],
    [['1201', '--all'], 'give one code or more, or - for a response, or --all; --help says more'],
  ])('%j', (args, reason) => {
    expect(cli(...args)).toEqual({ status: 2, stdout: '', stderr: `liveness-messages: ${reason}\n` })
  })
})

describe('- reads a response from standard input', () => {
  test.each([
    [
      '{"Response":{"Error":{"Code":"FailedOperation.CompareFail","Message":"x"}}}',
      0,
      "Couldn't match your face",
      '',
    ],
    ['{"DetectInfo":"{\\"Text\\":{\\"ErrCode\\":1201}}"}\n', 0, 'Too dark', ''],
    ['1203', 0, 'Face too close', ''],
    [
      '{"Result":"-1","Sim":"0"}',
      1,
      'Something went wrong',
      '"-1" is not a published code; users see the message of FailedOperation.UnKnown',
    ],
    ['{}', 1, 'Something went wrong', 'there is no code; users see the message of FailedOperation.UnKnown'],
  ])('%s', (input, status, text, complaint) => {
    expect(run(['-'], input)).toEqual({
      status,
      stdout: expect.stringContaining(text),
      stderr: complaint && `liveness-messages: ${complaint}\n`,
    })
    expect(JSON.parse(run(['-', '--json'], input).stdout)).toEqual([
      expect.objectContaining({ message: text }),
    ])
  })

  const json = '{"Text":{"ErrCode":1203}}'
  test.each([
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${json}`)],
    ['UTF-16', Buffer.from(`\uFEFF${json}`, 'utf16le')],
    ['UTF-16 without a byte order mark', Buffer.from(json, 'utf16le')],
    ['big-endian UTF-16', Buffer.from(`\uFEFF${json}`, 'utf16le').swap16()],
  ])('in %s', (_, input) => {
    expect(run(['-'], input)).toMatchObject({ status: 0, stdout: expect.stringContaining('Face too close') })
  })

  test.each(['', '{"Response":', '<h1>Bad gateway</h1>'])(
    'input that is not JSON exits 2 with one clear line: %j',
    input => {
      const { status, stdout, stderr } = run(['-'], input)
      expect([status, stdout]).toEqual([2, ''])
      expect(stderr).toMatch(/^liveness-messages: standard input is not JSON: .+\n$/)
    },
  )
})

test('--help and --version', () => {
  const { status, stdout } = cli('--help')
  expect(status).toBe(0)
  for (const word of ['--locale', '--json', '--all', '--help', '--version', ...shippedLocales()]) {
    expect(stdout).toContain(word)
  }
  expect(cli('--version')).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' })
})
