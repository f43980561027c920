// What a contributor does, from a clean clone: in a copy of the project, with the commands of CONTRIBUTING.md.
import { execFileSync, spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { about, ROOT, texts } from '../scripts/lib/locales'

let clone: string
beforeAll(() => {
  clone = mkdtempSync(join(tmpdir(), 'liveness-clone-'))
  const git = ['ls-files', '--cached', '--others', '--exclude-standard']
  for (const file of execFileSync('git', git, { cwd: ROOT, encoding: 'utf8' }).trim().split('\n')) {
    if (existsSync(join(ROOT, file))) cpSync(join(ROOT, file), join(clone, file))
  }
  symlinkSync(join(ROOT, 'node_modules'), join(clone, 'node_modules'))
})
afterAll(() => rmSync(clone, { recursive: true, force: true }))

function npm(...args: string[]) {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', ...args], {
    cwd: clone,
    encoding: 'utf8',
  })
  return { status, stdout, stderr: stderr.replace(/^npm warn.*\n/gm, '') }
}

const path = (file: string) => join(clone, 'locales', file)
const read = (file: string): Record<string, string> => JSON.parse(readFileSync(path(file), 'utf8'))
const write = (file: string, value: object) =>
  writeFileSync(path(file), `${JSON.stringify(value, null, 2)}\n`)

/** The English of Antarctica, for which nobody will add a locale: it keeps every rule, and no text is that of en-US. */
const pretend = (texts: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [
      key,
      `So ${text.replace(/^\w/, first => first.toLowerCase()).replace(/try again/i, 'Redo')}`,
    ]),
  )

const [messages, advice] = (['liveness', 'liveness-advice'] as const).map(
  namespace => Object.keys(texts('zh-CN', namespace)).length,
) as [number, number]
const complete = new RegExp(`en-AQ +\\| ${messages}/${messages} +\\| ${advice}/${advice} +\\| no +\\| 0`)

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
    const { status, stdout, stderr } = npm('locale:new', '--', tag)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^locale:new: .*\n$/)
    expect(stderr).toContain(reason)
  })

  test('writes every key in the order of the source, with nothing translated, and says what to do next', () => {
    const { status, stdout } = npm('locale:new', '--', 'en-AQ')
    expect(status).toBe(0)
    for (const step of [
      `${messages + advice} keys added for English (Antarctica)`,
      'liveness.json',
      '"words"',
      'npm run docs',
      'npm run check',
    ]) {
      expect(stdout).toContain(step)
    }
    for (const namespace of ['liveness', 'liveness-advice'] as const) {
      const there = read(`en-AQ/${namespace}.json`)
      expect(Object.keys(there)).toEqual(Object.keys(texts('zh-CN', namespace)))
      expect(new Set(Object.values(there))).toEqual(new Set(['']))
    }
  })

  test('adds to a locale what it lacks and loses nothing', () => {
    const { 1201: _, ...rest } = read('en-AQ/liveness.json')
    write('en-AQ/liveness.json', { ...rest, 1202: 'Te licht', old: 'kept' })
    write('en-AQ/about.json', {
      ...read('en-US/about.json'),
      translators: [{ name: 'Jan', kind: 'person' }],
      words: {
        ...about('en-US').words,
        'try again': ['redo', 'start over', 'start the check over'],
      },
    })
    expect(npm('locale:new', '--', 'en-AQ').stdout).toContain('1 key added')
    expect(read('en-AQ/liveness.json')).toEqual({ ...rest, 1201: '', 1202: 'Te licht', old: 'kept' })
    expect(read('en-AQ/about.json')).toMatchObject({
      words: { 'try again': ['redo', 'start over', 'start the check over'] },
    })
  })

  test('writes nothing where a file cannot be read, or would lose a key', () => {
    for (const broken of ['{ "0": ', '[]', '{ "0": "a", "0": "b" }']) {
      writeFileSync(path('en-AQ/liveness.json'), broken)
      const { status, stderr } = npm('locale:new', '--', 'en-AQ')
      expect([status, readFileSync(path('en-AQ/liveness.json'), 'utf8')]).toEqual([2, broken])
      expect(stderr).toContain('en-AQ/liveness.json: ')
    }
  })
})

describe('a complete locale', { timeout: 120_000 }, () => {
  beforeAll(() => {
    for (const namespace of ['liveness', 'liveness-advice'] as const) {
      write(`en-AQ/${namespace}.json`, pretend(texts('en-US', namespace)))
    }
  })

  test('passes the check once the documents are written', () => {
    expect(npm('check').status).toBe(1)
    expect(npm('tidy').stdout).toBe('written: locales/en-AQ/about.json\n')
    expect(npm('docs').status).toBe(0)
    const { status, stdout, stderr } = npm('check')
    expect([status, stdout]).toEqual([0, expect.stringMatching(complete)])
    expect(stderr).toContain('en-AQ: ok')
  })

  test('is built, exported, loaded and tested with nothing else edited', () => {
    expect(npm('build').status).toBe(0)
    const { stdout } = spawnSync('node', ['dist/cli.js', '1201', '--locale', 'en-AQ'], {
      cwd: clone,
      encoding: 'utf8',
    })
    expect(stdout).toContain('So too dark')
    const files = [
      'texts',
      'message',
      'pack',
      'load',
      'formatjs',
      'size',
      'cli',
      'check',
      'rules',
      'planted',
    ].map(name => `test/${name}.test`)
    const run = spawnSync('npx', ['vitest', 'run', '--project=modules', '--reporter=json', ...files], {
      cwd: clone,
      encoding: 'utf8',
    })
    const { success, testResults } = JSON.parse(run.stdout)
    expect([success, testResults.length]).toEqual([true, files.length])
    expect(spawnSync('npx', ['tsc'], { cwd: clone }).status).toBe(0)
  })

  test('is named by the check when zh-CN changes, until it is confirmed', () => {
    const source = read('zh-CN/liveness.json')
    write('zh-CN/liveness.json', { ...source, 'FailedOperation.ImageBlur': '照片模糊不清' })
    npm('docs')
    const { status, stdout } = npm('check', '--', '--json')
    const { findings } = JSON.parse(stdout)
    expect(status).toBe(1)
    expect(findings).toContainEqual(
      expect.objectContaining({
        rule: 'stale',
        file: 'locales/en-AQ/liveness.json',
        key: 'FailedOperation.ImageBlur',
      }),
    )
    expect(npm('locale:confirm', '--', 'en-AQ', '1201').stderr).toContain(
      '1201: expected stale keys of en-AQ',
    )
    expect(npm('locale:confirm', '--', 'xx').stderr).toContain('found "xx"')
    expect(npm('locale:confirm', '--', 'en-AQ').stdout).toBe(
      'en-AQ: 1 confirmed: FailedOperation.ImageBlur\n',
    )
    const after = JSON.parse(npm('check', '--', '--json').stdout)
    expect(after.findings.filter(({ file }: { file: string }) => file.includes('en-AQ'))).toEqual([])
  })
})

describe('a file that cannot be read', () => {
  const broken = 'locales/en-AQ/liveness.json:2: [json] found'

  test('is named by docs and by the check, with its line', () => {
    writeFileSync(path('en-AQ/liveness.json'), '{\n  "0" "Success"\n}\n')
    for (const { status, stdout, stderr } of [npm('docs'), npm('check')]) {
      expect(status).toBe(1)
      expect(stdout + stderr).toContain(broken)
      expect(stdout + stderr).not.toContain('    at ')
    }
  })

  test('a folder that is no locale is named by docs', () => {
    renameSync(path('en-AQ'), path('old texts'))
    const { status, stderr } = npm('docs')
    expect([status, stderr]).toEqual([
      1,
      expect.stringContaining('locales/old texts/:1: [tag] found old texts'),
    ])
    expect(stderr).not.toContain('    at ')
  })
})

test('a clone with core.autocrlf has the same files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'liveness-crlf-'))
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, stdio: 'pipe' })
  try {
    for (const name of ['.gitattributes', 'locales/de-DE/liveness.json'])
      cpSync(join(ROOT, name), join(folder, name))
    git('init', '-q')
    git('config', 'core.autocrlf', 'true')
    git('add', '.')
    rmSync(join(folder, 'locales'), { recursive: true })
    git('checkout', '-q', '--', '.')
    const [there, here] = [folder, ROOT].map(root =>
      readFileSync(join(root, 'locales/de-DE/liveness.json'), 'utf8'),
    )
    expect(there).toBe(here)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
