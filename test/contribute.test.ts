// What a contributor does with Node: the commands of CONTRIBUTING.md, in a copy of the project.
import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import manifest from '../package.json'
import { check } from '../scripts/check/check-project'
import { main as checkTexts } from '../scripts/commands/check'
import { main as confirm } from '../scripts/commands/confirm'
import { main as newLocale } from '../scripts/commands/new-locale'
import { main as release } from '../scripts/commands/release'
import { main as tidy } from '../scripts/commands/tidy'
import { NAMESPACES, ROOT, texts } from '../scripts/lib/locales'
import { objection } from '../scripts/lib/tags'
import { copy, edit, read, translate, write } from './contributor'

/** A tag for a place where nobody lives. */
const TAG = 'en-AQ'

let root: string
const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' })

beforeAll(() => {
  root = copy('src', 'scripts', 'package.json', 'tsconfig.json', 'tsup.config.ts')
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'), 'junction')
  git('init', '--quiet')
  git('add', 'locales', 'README.md')
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

/** Runs a command; returns its status and what it prints. */
function run(main: (args: string[], root: string) => number, ...args: string[]) {
  const spies = [vi.spyOn(console, 'log'), vi.spyOn(console, 'error')]
  const [out, err] = spies.map(spy => {
    const lines: unknown[] = []
    spy.mockImplementation(line => lines.push(line))
    return lines
  })
  try {
    return { status: main(args, root), stdout: out?.join('\n') ?? '', stderr: err?.join('\n') ?? '' }
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
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
    expect(() => newLocale([tag], root)).toThrow(reason)
  })

  test('writes every key in source order with an empty text, and says what to do next', () => {
    const { status, stdout } = run(newLocale, TAG)
    expect(status).toBe(0)
    const keys = NAMESPACES.flatMap(namespace => Object.keys(texts('zh-CN', namespace)))
    for (const step of [`${keys.length} keys added for English`, 'from en-US', 'about.json', 'npm run check'])
      expect(stdout).toContain(step)
    const there = NAMESPACES.map(namespace => read(root, `${TAG}/${namespace}.json`))
    expect(there.flatMap(Object.keys)).toEqual(keys)
    expect(new Set(there.flatMap(Object.values))).toEqual(new Set(['']))
    expect(read(root, `${TAG}/about.json`).draft).toBe(true)
  })

  test('adds missing keys to a locale and loses nothing', () => {
    const { 1201: _, ...rest } = read(root, `${TAG}/liveness.json`)
    const about = readFileSync(file('about.json'), 'utf8')
    write(root, `${TAG}/liveness.json`, { ...rest, 1202: 'Oe too bright', old: 'kept' })
    expect(run(newLocale, TAG).stdout).toContain('1 key added')
    expect(read(root, `${TAG}/liveness.json`)).toEqual({
      ...rest,
      1201: '',
      1202: 'Oe too bright',
      old: 'kept',
    })
    expect(readFileSync(file('about.json'), 'utf8')).toBe(about)
  })

  test.each(['{ "0": ', '[]', '{ "0": "a", "0": "b" }'])(
    'writes nothing if a file cannot be read, row %#',
    broken => {
      writeFileSync(file('liveness.json'), broken)
      expect(() => newLocale([TAG], root)).toThrow(/liveness\.json:1: /)
      expect(readFileSync(file('liveness.json'), 'utf8')).toBe(broken)
    },
  )
})

describe('a complete locale', { timeout: 60_000 }, () => {
  beforeAll(() => translate(root, TAG))

  test('passes the check, which looks at it alone, with no change outside its folder', () => {
    const { status, stdout, stderr } = run(checkTexts, TAG)
    expect([status, stderr]).toEqual([0, `${TAG}: ok`])
    expect(stdout).toContain(`| ${TAG} `)
    expect(stdout).not.toContain('| zh-CN ')
    expect(git('ls-files', '--others', '--directory', 'locales')).toBe(`locales/${TAG}/\n`)
    expect(git('diff', '--name-only')).toBe('')
  })

  test('passes as a web editor or another system leaves it, which tidy fixes', () => {
    const before = readFileSync(file('liveness.json'), 'utf8')
    writeFileSync(file('liveness.json'), `\ufeff${before.trimEnd().replace(/\n/g, '\r\n')}`)
    expect(run(checkTexts, TAG).status).toBe(0)
    expect(run(tidy).stdout).toContain(`written: locales/${TAG}/liveness.json`)
    expect(readFileSync(file('liveness.json'), 'utf8')).toBe(before)
  })

  test('is built, exported and loaded with nothing else edited', () => {
    execFileSync('npm', ['run', '--silent', 'build', '--', '--no-dts'], {
      cwd: root,
      shell: process.platform === 'win32',
    })
    const node = (...args: string[]) =>
      execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8', stdio: 'pipe' })
    expect(node('dist/bin.js', '1201', '--locale', TAG)).toContain('Oe too dark')
    const exported = `
      import pack from 'liveness-messages/locales/${TAG}'
      import { loadPack } from 'liveness-messages/load'
      console.log(pack.messages[1201], '|', (await loadPack('${TAG}')).locale)`
    expect(node('--input-type=module', '--eval', exported)).toBe(`Oe too dark | ${TAG}\n`)
  })

  test('is reported as stale when zh-CN changes, until the text is confirmed', () => {
    const key = 'FailedOperation.ImageBlur'
    edit(root, 'zh-CN/liveness.json', key, '照片模糊不清')
    const stale = () => check(root, { only: [TAG] }).notices.filter(({ rule }) => rule === 'stale')
    expect(stale().map(({ key }) => key)).toEqual([key])
    expect(() => confirm([TAG, '1201'], root)).toThrow(`stale keys of ${TAG} (${key}); found 1201`)
    expect(() => confirm([TAG], root)).toThrow('found no key')
    expect(run(confirm, TAG, key).stdout).toBe(`${TAG}: 1 confirmed: ${key}`)
    expect(stale()).toEqual([])
  })
})

test('a wrong text is an error on its line of a pull request', () => {
  vi.stubEnv('GITHUB_ACTIONS', 'true')
  edit(root, `${TAG}/liveness.json`, '1201', 'Oe too {dark}')
  const { status, stdout } = run(checkTexts, TAG)
  expect(status).toBe(1)
  expect(stdout).toMatch(
    new RegExp(`^::error file=locales/${TAG}/liveness.json,line=\\d+,title=forbidden::1201 `, 'm'),
  )
  vi.unstubAllEnvs()
})

describe('a release', () => {
  test('lists drafts, and what the other locales lack', () => {
    translate(root, TAG)
    edit(root, `${TAG}/liveness.json`, '1201', '')
    expect(run(release).stdout).toMatch(new RegExp(`^Missing texts, which show in English: .*${TAG} 1$`, 'm'))
    write(root, `${TAG}/about.json`, { ...read(root, `${TAG}/about.json`), draft: true })
    const { stdout } = run(release)
    expect(stdout).toContain(`Drafts, left out: ${TAG}\n`)
    expect(stdout).not.toMatch(new RegExp(`^Locales in .*${TAG}`, 'm'))
  })

  const here = 'https://example.org/here.git'
  test.each([
    ['v1.2.3', undefined, 'release: expected "repository" in package.json'],
    ['v1.2.4', here, 'release: expected the tag v1.2.3'],
    ['v1.2.3', here, ''],
  ])('of %s from %s: %j', (tag, repository, fault) => {
    writeFileSync(join(root, 'package.json'), JSON.stringify({ ...manifest, version: '1.2.3', repository }))
    const { status, stderr } = run(release, tag)
    expect([status, stderr]).toEqual([fault ? 1 : 0, expect.stringMatching(new RegExp(`^${fault}.*$`))])
  })
})
