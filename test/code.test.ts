// Adds, removes and renames codes in a copy of the project.
import { execFileSync, spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { add, remove, rename } from '../scripts/code'
import { rows } from '../scripts/code/catalogue'
import { ROOT, writeFiles } from '../scripts/lib/locales'
import { changedSinceReview, reviewed } from '../scripts/lib/review'
import { type CodeEntry, codes } from '../src/codes'
import { copyFew, FEW } from './few'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'liveness-code-'))
  copyFew(root)
  for (const name of ['src/codes', 'src/products'])
    cpSync(join(ROOT, name), join(root, name), { recursive: true })
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const read = (path: string) => readFileSync(join(root, path), 'utf8')
const json = (path: string) => JSON.parse(read(path))
const write = (path: string, value: object) =>
  writeFileSync(join(root, path), `${JSON.stringify(value, null, 2)}\n`)
const inserted = (list: readonly string[], at: number, item: string) => [
  ...list.slice(0, at),
  item,
  ...list.slice(at),
]
const everyLocale: readonly string[] = FEW
const messages = (locale: string): Record<string, string> => json(`locales/${locale}/liveness.json`)

const path = (locale: string) => `locales/${locale}/liveness.json`
const about = (locale: string) => json(`locales/${locale}/about.json`)

/** Records a review of a locale in its about.json, and sets `fields` there. */
function review(locale: string, fields: object = {}) {
  const nativeReview = { by: 'Jo', date: '2026-02-03', texts: reviewed(locale, root) }
  write(`locales/${locale}/about.json`, { ...about(locale), nativeReview, ...fields })
}

const forUser: CodeEntry = { audience: 'user', action: 'retry' }
const TEXTS = { 'zh-CN': '试一试', 'en-US': 'A trial' }

describe('a code that is added', () => {
  test.each<[key: string, after: string, entry: CodeEntry, line: string]>([
    ['9999', '1210', forUser, "  9999: { audience: 'user',      action: 'retry' },"],
    [
      '9999',
      '1210',
      { ...forUser, includesAdvice: true },
      "  9999: { audience: 'user',      action: 'retry',       includesAdvice: true },",
    ],
    [
      'FailedOperation.Trial',
      'FailedOperation.UnKnown',
      { billed: false, audience: 'developer', action: 'retryLater' },
      "  'FailedOperation.Trial':                  { billed: false, audience: 'developer', action: 'retryLater' },",
    ],
    ['aTrial', 'offline', forUser, "  aTrial:             { audience: 'user',      action: 'retry' },"],
  ])('%s after %s is laid out like its neighbours', (key, after, entry, line) => {
    const row = rows(root).find(row => row.key === after)
    const before = read(row?.file ?? '').split('\n')
    writeFiles(add(key, after, entry, TEXTS, root), root)
    expect(read(row?.file ?? '').split('\n')).toEqual(inserted(before, (row?.line ?? 0) + 1, line))
  })

  test('moves the columns of its table if it is longer than all others', () => {
    const key = `FailedOperation.${'Long'.repeat(20)}`
    writeFiles(add(key, 'UnsupportedRegion', { ...forUser, audience: 'developer' }, TEXTS, root), root)
    const table = rows(root).filter(row => row.table === 'account')
    const lines = read('src/codes/sdk.ts').split('\n')
    expect(table.map(row => row.key)).toContain(key)
    expect(new Set(table.map(({ line }) => lines[line]?.indexOf('{'))).size).toBe(1)
  })

  test('has its texts in JavaScript’s order of keys, and none in other locales', () => {
    writeFiles(add('9999', '1210', forUser, TEXTS, root), root)
    writeFiles(add('FailedOperation.Trial', '2007', forUser, { ...TEXTS, ar: 'تجربة' }, root), root)
    for (const locale of everyLocale) {
      const has = (key: string) => key in messages(locale)
      expect([has('9999'), has('FailedOperation.Trial')]).toEqual([
        locale in TEXTS,
        locale in TEXTS || locale === 'ar',
      ])
    }
    const [keys, all] = [Object.keys(messages('zh-CN')), Object.keys(codes)]
    expect(keys).toEqual(
      inserted(
        all,
        all.findIndex(key => !/^\d/.test(key)),
        '9999',
      ).flatMap(key => (key === 'FailedOperation.IdFormatError' ? ['FailedOperation.Trial', key] : [key])),
    )
  })

  test.each<[string, () => unknown, RegExp]>([
    [
      'an existing key',
      () => add('1201', '1210', forUser, TEXTS, root),
      /1201 is in src\/codes\/tables\.ts:\d+/,
    ],
    ['an alias', () => add('1410', '1210', forUser, TEXTS, root), /1410 is in src\/codes\/aliases\.ts/],
    ['a missing neighbour', () => add('9999', '9998', forUser, TEXTS, root), /found "9998"/],
    ['an alias as the neighbour', () => add('9999', '1410', forUser, TEXTS, root), /1410, which is an alias/],
    [
      'a number with a leading zero',
      () => add('09999', '1210', forUser, TEXTS, root),
      /whole number.*"09999"/,
    ],
    ['a number with a fraction', () => add('1201.5', '1210', forUser, TEXTS, root), /whole number.*"1201.5"/],
    [
      'text among numbers',
      () => add('Trial', '1210', forUser, TEXTS, root),
      /whole number in "saas".*"Trial"/,
    ],
    ['three parts', () => add('A.B.C', 'AuthFailure', forUser, TEXTS, root), /InvalidParameter.*"A.B.C"/],
    ['a code among states', () => add('Trial', 'offline', forUser, TEXTS, root), /cameraDenied.*"Trial"/],
    [
      'a property of every object',
      () => add('constructor', 'offline', forUser, TEXTS, root),
      /"constructor"/,
    ],
    [
      'a new action',
      () => add('9999', '1210', { ...forUser, action: 'dance' as never }, TEXTS, root),
      /first\); found "dance"/,
    ],
    [
      'a new audience',
      () => add('9999', '1210', { ...forUser, audience: 'all' as never }, TEXTS, root),
      /found "all"/,
    ],
    [
      'billing outside the PaaS table',
      () => add('9999', '1210', { ...forUser, billed: true }, TEXTS, root),
      /"paas" and no other/,
    ],
    [
      'no billing',
      () => add('FailedOperation.Trial', 'Success', forUser, TEXTS, root),
      /"paas" and no other/,
    ],
    ['no text', () => add('9999', '1210', forUser, { 'zh-CN': '试', 'en-US': ' ' }, root), /none in en-US/],
  ])('is refused: %s', (_, adding, reason) => {
    expect(adding).toThrow(reason)
  })
})

describe('a code that is removed', () => {
  test('can be added back, with every file byte for byte as it was', () => {
    // Any row that nothing refers to and that has a row of the same table above it.
    const all = rows(root)
    const back: string[] = []
    for (const [n, { key, file, table }] of all.entries()) {
      const above = all[n - 1]
      if (above?.table !== table || file !== 'src/codes/sdk.ts') continue
      const before = Object.fromEntries([file, ...everyLocale.map(path)].map(name => [name, read(name)]))
      const texts = Object.fromEntries(everyLocale.map(locale => [locale, messages(locale)[key] as string]))
      try {
        writeFiles(remove(key, root), root)
      } catch (error) {
        expect((error as Error).message).toMatch(
          new RegExp(`^${key} cannot be removed while others refer to it`),
        )
        continue
      }
      expect(everyLocale.filter(locale => key in messages(locale))).toEqual([])
      writeFiles(add(key, above.key, codes[key as keyof typeof codes], texts, root), root)
      for (const [name, content] of Object.entries(before)) expect(read(name)).toBe(content)
      back.push(key)
    }
    expect(back).not.toEqual([])
  })

  test.each(everyLocale)(
    'leaves nothing behind in %s: no text, record, review or entry of `same`',
    locale => {
      review(locale, { same: ['19', '203', '204'] })
      writeFiles(remove('203', root), root)
      const folder = readdirSync(join(root, 'locales', locale)).filter(name => name.endsWith('.json'))
      expect(folder.filter(name => /"203"/.test(read(`locales/${locale}/${name}`)))).toEqual([])
      expect(about(locale)).toMatchObject({ same: ['19', '204'] })
      expect(about(locale).nativeReview.texts).toBe(reviewed(locale, root))
    },
  )

  test.each([
    [['203'], []],
    [['203', '204'], ['204']],
    [['202', '203'], ['202']],
    [
      ['202', '203', '204'],
      ['202', '204'],
    ],
  ])('is taken out of %j, which stays JSON', (same, left) => {
    review('ar', { same })
    writeFiles(remove('203', root), root)
    expect(about('ar').same).toEqual(left)
  })

  test.each([
    ['1201', /src\/codes\/aliases\.ts:\d+: FailedOperation\.ActionLightDark$/m],
    ['1201', /src\/products\/huiyan-tips\.ts:\d+: LIGHT_TOO_LOW$/m],
    ['cameraDenied', /src\/products\/camera\.ts:\d+: NotAllowedError$/m],
    ['FailedOperation.UnKnown', /src\/codes\/index\.ts:\d+$/m],
    ['1410', /1410, which is an alias/],
    ['9999', /found "9999"/],
    ['brighten', /found "brighten"/],
  ])('%s is refused: %s', (key, reason) => {
    expect(() => remove(key, root)).toThrow(reason)
  })
})

describe('a code that is renamed', () => {
  test.each(everyLocale)('keeps its text, record and review in %s', locale => {
    review(locale, { same: ['17', '1201'] })
    const before = { texts: messages(locale), about: about(locale) }
    const made = locale === 'zh-CN' ? undefined : json(`locales/${locale}/made-from.json`)
    writeFiles(rename('1201', '9998', root), root)
    const moved = (values: Record<string, string>) => {
      const { 1201: value, ...rest } = values
      return { ...rest, 9998: value }
    }
    // Compared as text: the order of the keys too.
    expect(read(path(locale))).toBe(`${JSON.stringify(moved(before.texts), null, 2)}\n`)
    expect(about(locale).same).toEqual(['17', '9998'])
    if (made)
      expect(read(`locales/${locale}/made-from.json`)).toBe(
        `${JSON.stringify({ ...made, liveness: moved(made.liveness) }, null, 2)}\n`,
      )
    expect(changedSinceReview(locale, about(locale), root)).toEqual([])
    expect(about(locale).nativeReview.texts).toHaveLength(before.about.nativeReview.texts.length)
  })

  test('stays changed if its text has changed since its review', () => {
    review('ar')
    write(path('ar'), { ...messages('ar'), 1201: 'مظلم' })
    writeFiles(rename('1201', '9998', root), root)
    expect(changedSinceReview('ar', about('ar'), root)).toMatchObject([{ key: '9998' }])
  })

  test('is renamed everywhere', () => {
    writeFiles(rename('1201', '9998', root), root)
    writeFiles(rename('offline', 'noNetworkAtAllForThisPhone', root), root)
    writeFiles(rename('FailedOperation.CompareFail', 'FailedOperation.Compare', root), root)
    expect(read('src/codes/aliases.ts')).toMatch(/'InternalError\.ActionLightDark': +9998,/)
    expect(read('src/codes/aliases.ts')).toMatch(/'InternalError\.CompareFail': +'FailedOperation\.Compare',/)
    expect(read('src/products/huiyan-tips.ts')).toContain("LIGHT_TOO_LOW: '9998'")
    expect(read('src/products/huiyan.ts')).toContain("210: 'noNetworkAtAllForThisPhone'")
    for (const key of ['1201', 'offline', 'FailedOperation.CompareFail'])
      expect(() => remove(key, root)).toThrow(`found "${key}"`)
  })

  test('and renamed back leaves every file as it was', () => {
    const keys = ['1201', 'Success', '2007', 'FailedOperation.CompareFail', 'offline', 'holdStill']
    for (const key of keys) {
      const other = /^\d/.test(key) ? '9998' : /^[a-z]/.test(key) ? 'other' : 'Other'
      const files = rename(key, other, root)
      const before = Object.fromEntries(Object.keys(files).map(name => [name, read(name)]))
      writeFiles(files, root)
      writeFiles(rename(other, key, root), root)
      for (const [name, content] of Object.entries(before)) expect(read(name), name).toBe(content)
    }
  })

  test('leaves an action with the same key as it was', () => {
    review('ar', { same: ['openMouth'] })
    const { 'liveness-advice': advice } = json('locales/ar/made-from.json')
    writeFiles(rename('openMouth', 'mouthOpen', root), root)
    expect(about('ar').same).toEqual(['openMouth'])
    expect(json('locales/ar/made-from.json')['liveness-advice']).toEqual(advice)
    expect(read('src/codes/states.ts')).toMatch(/mouthOpen: +\{ audience: 'user', +action: 'followPrompts'/)
  })

  test.each<[from: string, to: string, reason: RegExp]>([
    ['1201', '1202', /1202 is in src\/codes\/tables\.ts:\d+/],
    ['1201', '1410', /1410 is in src\/codes\/aliases\.ts/],
    ['1201', 'tooDark', /whole number.*"tooDark"/],
    ['9999', '9998', /found "9999"/],
  ])('%s as %s is refused: %s', (from, to, reason) => {
    expect(() => rename(from, to, root)).toThrow(reason)
  })
})

test.each([
  [
    'liveness.json',
    '{\n  "0": "A",\n  "0": "B"\n}',
    /ar\/liveness\.json:3: expected each key once; found 0 again/,
  ],
  ['liveness.json', '{\n  "0": 7\n}', /ar\/liveness\.json:2: expected a text; found 0 with Number/],
  ['liveness.json', '[]', /ar\/liveness\.json:1: expected an object; found Array/],
  ['liveness.json', '{\n  "0": "A",', /ar\/liveness\.json:2: /],
  ['about.json', '{\n  "same": [', /ar\/about\.json:\d: /],
  ['made-from.json', '{\n', /ar\/made-from\.json:\d: /],
])('nothing is done if %s cannot be read: %j', (name, content, reason) => {
  writeFileSync(join(root, 'locales/ar', name), content)
  expect(() => remove('203', root)).toThrow(reason)
  expect(() => rename('203', '299', root)).toThrow(reason)
})

test('the commands leave a project that passes the check and compiles', { timeout: 120_000 }, () => {
  const git = ['ls-files', '--cached', '--others', '--exclude-standard']
  for (const file of execFileSync('git', git, { cwd: ROOT, encoding: 'utf8' }).trim().split('\n'))
    if (existsSync(join(ROOT, file))) cpSync(join(ROOT, file), join(root, file))
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'))
  const run = (program: string, ...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(program, args, { cwd: root, encoding: 'utf8' })
    return { status, stdout, stderr: stderr.replace(/^npm warn.*\n/gm, '') }
  }
  const npm = (name: string, ...args: string[]) => run('npm', 'run', '--silent', name, '--', ...args)
  const texts = ['--zh-CN', '试一试', '--en-US', 'A trial']
  const added = npm(
    'code:add',
    '9999',
    '--after',
    '1210',
    '--audience',
    'user',
    '--action',
    'retry',
    ...texts,
  )
  expect(added.stdout).toContain(
    'test/data/meanings.tsv: this row, in the order of the catalogue: 9999\tuser\tretry\n',
  )
  expect(added.stdout).toContain('locales/ar: its translation')
  expect(npm('code:rename', '1201', '9998').stdout).toMatch(/- test\/data\/meanings\.tsv:\d+: mentions 1201/)
  expect(npm('code:remove', '203').stdout).toContain('npm run build && npm run docs')
  expect(npm('code:remove', '203')).toEqual({
    ...{ status: 2, stdout: '' },
    stderr: 'code:remove: expected a key of the tables in src/codes/; found "203"\n',
  })
  const { status, stdout } = npm('check')
  expect(stdout).toMatch(new RegExp(`en-US +\\| ${Object.keys(codes).length}/`))
  expect(status).toBe(0)
  // Writes the packs again, as `npm run build` does. The types of the build are tested elsewhere.
  run('npx', 'tsx', 'scripts/commands/packs.ts')
  write('types.json', {
    extends: './tsconfig.json',
    include: ['src', 'scripts/check', 'scripts/code'],
  })
  expect(run('npx', 'tsc', '-p', 'types.json').stdout).toBe('')
})
