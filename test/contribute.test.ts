// What a contributor does with Node: runs the commands of CONTRIBUTING.md, in a copy of the project.
import { execFile, execFileSync } from 'node:child_process'
import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import manifest from '../package.json'
import { check } from '../scripts/check'
import { NAMESPACES, ROOT, texts } from '../scripts/lib/locales'
import { objection } from '../scripts/lib/tags'
import { copy, edit, read, translate, write } from './contributor'

/** A tag for a place where nobody lives. */
const TAG = 'en-AQ'

let root: string
const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' })

beforeAll(() => {
  root = copy(
    'src',
    'scripts',
    'test',
    'demo',
    'dist',
    'package.json',
    'tsconfig.json',
    'tsup.config.ts',
    'vitest.config.ts',
  )
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'), 'junction')
  git('init', '--quiet')
  git('add', 'locales', 'README.md', 'CONTRIBUTING.md')
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

interface Result {
  status: unknown
  stdout: string
  stderr: string
}

const node = (...args: string[]) =>
  new Promise<Result>(resolve => {
    execFile(process.execPath, args, { cwd: root }, (error, stdout, stderr) =>
      resolve({ status: error?.code ?? 0, stdout, stderr }),
    )
  })

/** `npm run`, without the time npm itself takes. */
function run(name: string, ...args: string[]): Promise<Result> {
  const scripts: Record<string, string> = { release: 'tsx scripts/run.ts release', ...manifest.scripts }
  const [program, ...words] = scripts[name]?.split(' && ').at(-1)?.split(' ') ?? []
  expect(program).toBe('tsx')
  return node('--import', 'tsx', ...words, ...args)
}

const file = (name: string) => join(root, 'locales', TAG, name)

describe('npm run locale:new', () => {
  test.each([
    ['ja_jp', 'did you mean ja-JP?'],
    ['jp', 'did you mean ja-JP?'],
    ['kr', 'did you mean ko-KR?'],
    ['zh-CHT', 'did you mean zh-TW?'],
    ['EN-us', 'did you mean en-US?'],
    ['xx', 'found "xx"'],
    ['ja-XX', 'found "ja-XX"'],
    ['../src', 'found "../src"'],
    ['', 'found ""'],
  ])('%s is refused: %s', (tag, reason) => {
    expect(objection(tag)).toContain(reason)
  })

  test('a refused tag is a one-line error', async () => {
    const { status, stdout, stderr } = await run('locale:new', 'ja_jp')
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^locale:new: .*ja-JP.*\n$/)
  })

  test('writes every key in source order with an empty text, and says what to do next', async () => {
    const { status, stdout } = await run('locale:new', TAG)
    expect(status).toBe(0)
    const keys = NAMESPACES.flatMap(namespace => Object.keys(texts('zh-CN', namespace)))
    for (const step of [
      `${keys.length} keys added for English`,
      'liveness.json',
      'about.json',
      'npm run check',
    ])
      expect(stdout).toContain(step)
    const there = NAMESPACES.map(namespace => read(root, `${TAG}/${namespace}.json`))
    expect(there.flatMap(Object.keys)).toEqual(keys)
    expect(new Set(there.flatMap(Object.values))).toEqual(new Set(['']))
  })

  test('adds missing keys to a locale and loses nothing', async () => {
    const { 1201: _, ...rest } = read(root, `${TAG}/liveness.json`)
    const about = readFileSync(file('about.json'), 'utf8')
    write(root, `${TAG}/liveness.json`, { ...rest, 1202: 'Oe too bright', old: 'kept' })
    expect((await run('locale:new', TAG)).stdout).toContain('1 key added')
    expect(read(root, `${TAG}/liveness.json`)).toEqual({
      ...rest,
      1201: '',
      1202: 'Oe too bright',
      old: 'kept',
    })
    expect(readFileSync(file('about.json'), 'utf8')).toBe(about)
  })

  test.each(['{ "0": ', '[]', '{ "0": "a", "0": "b" }'])('writes nothing if a file is %s', async broken => {
    writeFileSync(file('liveness.json'), broken)
    const { status, stderr } = await run('locale:new', TAG)
    expect([status, readFileSync(file('liveness.json'), 'utf8')]).toEqual([2, broken])
    expect(stderr).toContain(`${TAG}${process.platform === 'win32' ? '\\' : '/'}liveness.json:1: `)
  })
})

describe('a complete locale', { timeout: 60_000 }, () => {
  beforeAll(() => translate(root, TAG))

  test('passes the check with no change outside its folder', async () => {
    const { status, stdout } = await run('check', TAG)
    expect([status, stdout]).toEqual([0, expect.stringContaining(`| ${TAG} `)])
    expect(git('ls-files', '--others', '--directory', 'locales')).toBe(`locales/${TAG}/\n`)
    expect(git('diff', '--name-only')).toBe('')
  })

  test('leaves tables out of date, which the workflow on main writes', async () => {
    const { status, stderr } = await run('docs', '--check')
    const old = ['README.md', 'locales/README.md']
    expect([status, stderr]).toEqual([
      1,
      old.map(path => `${path}: out of date: run \`npm run docs\`\n`).join(''),
    ])
  })

  test('is built, exported and loaded with nothing else edited', async () => {
    execFileSync('npm', ['run', '--silent', 'build', '--', '--no-dts'], {
      cwd: root,
      shell: process.platform === 'win32',
    })
    const { stdout } = await node('dist/bin.js', '1201', '--locale', TAG)
    expect(stdout).toContain('Oe too dark')
    const exported = `
      import pack from 'liveness-messages/locales/${TAG}'
      import { loadPack } from 'liveness-messages/load'
      console.log(pack.messages[1201], '|', (await loadPack('${TAG}')).locale)`
    expect((await node('--input-type=module', '--eval', exported)).stdout).toBe(`Oe too dark | ${TAG}\n`)
  })

  test('is reported as stale when zh-CN changes, until the text is confirmed', async () => {
    const key = 'FailedOperation.ImageBlur'
    edit(root, 'zh-CN/liveness.json', key, '照片模糊不清')
    const stale = { rule: 'stale', file: `locales/${TAG}/liveness.json`, key }
    expect(check(root).waiting).toContainEqual(expect.objectContaining(stale))
    expect((await run('locale:confirm', TAG, '1201')).stderr).toContain(
      `stale keys of ${TAG} (${key}); found 1201`,
    )
    expect((await run('locale:confirm', TAG)).stderr).toContain('found no key')
    expect((await run('locale:confirm', TAG, key)).stdout).toBe(`${TAG}: 1 confirmed: ${key}\n`)
    expect(check(root).waiting.filter(({ locale }) => locale === TAG)).toEqual([])
  })
})

describe('npm run release', () => {
  test('lists the locales that are left out, with the number of missing texts', async () => {
    translate(root, TAG)
    edit(root, `${TAG}/liveness.json`, '1201', '')
    const { stdout } = await run('release')
    expect(stdout).toContain(`Left out, with the number of missing texts: ${TAG} 1\n`)
    expect(stdout).not.toMatch(new RegExp(`^Locales in .*${TAG}`, 'm'))
  })

  const here = 'https://example.org/here.git'
  test.each([
    ['v1.2.3', undefined, 'release: expected "repository" in package.json'],
    ['v1.2.4', here, 'release: expected the tag v1.2.3'],
    ['v1.2.3', here, ''],
  ])('of %s from %s: %j', async (tag, repository, fault) => {
    writeFileSync(join(root, 'package.json'), JSON.stringify({ ...manifest, version: '1.2.3', repository }))
    const { status, stderr } = await run('release', tag)
    expect([status, stderr]).toEqual([fault ? 1 : 0, expect.stringMatching(new RegExp(`^${fault}.*\n?$`))])
  })
})
