// A contribution touches only its own folder, so contributions never conflict, however they are merged.
import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { check } from '../scripts/check/check-project'
import { documents } from '../scripts/docs/documents'
import { localesIn, writeFiles } from '../scripts/lib/locales'
import { records } from '../scripts/lib/made-from'
import { copy, edit, read, reviewed, translate, write } from './contributor'

/** Tags for places where nobody lives, which no real locale will have. */
const TAGS = ['AQ', 'BV', 'HM', 'GS', 'TF', 'UM', 'CP', 'IO', 'SJ', 'PN'].map(region => `en-${region}`)
const [TAG = ''] = TAGS

let root: string
const git = (...args: string[]) =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: 'pipe' }).trim()

function commit(message: string): void {
  git('add', '--all')
  git('commit', '--quiet', '--message', message)
}

/** Commits `change` on a new branch, then goes back to main. */
function contribute(branch: string, change: () => void): void {
  git('switch', '--quiet', '--create', branch, 'main')
  change()
  commit(branch)
  git('switch', '--quiet', 'main')
}

/** The translation with the record that `npm run locale:new` writes. */
function translateWithNode(tag: string): void {
  translate(root, tag)
  const path = `locales/${tag}/made-from.json`
  writeFiles({ [path]: records(root)[path] as string }, root)
}

/** What the workflow on main does after each push. */
function generate(): void {
  writeFiles(documents(root), root)
  if (git('status', '--porcelain')) commit('Write generated files')
}

/** The merge buttons of a pull request. */
const MERGES: Record<string, (branch: string) => void> = {
  merge: branch => git('merge', '--quiet', '--no-ff', '--no-edit', branch),
  squash: branch => {
    git('merge', '--quiet', '--squash', branch)
    commit(branch)
  },
  rebase: branch => {
    git('rebase', '--quiet', 'main', branch)
    git('switch', '--quiet', 'main')
    git('merge', '--quiet', '--ff-only', branch)
  },
}

function start(): void {
  root = copy()
  git('init', '--quiet', '--initial-branch=main')
  git('config', 'user.name', 'Jo')
  git('config', 'user.email', 'jo@example.org')
  git('config', 'commit.gpgsign', 'false')
  git('config', 'core.autocrlf', 'false')
  commit('Start')
}
const remove = () => rmSync(root, { recursive: true, force: true })

describe('ten branches that each add a locale', () => {
  beforeAll(() => {
    start()
    TAGS.forEach((tag, n) => {
      contribute(tag, () => (n % 2 ? translateWithNode(tag) : translate(root, tag)))
    })
  }, 60_000)
  afterAll(remove)

  test('merge in every pair', () => {
    const pairs = TAGS.flatMap((one, n) => TAGS.slice(n + 1).map(other => [one, other] as const))
    for (const [one, other] of pairs) {
      // git exits with an error on a conflict.
      expect(() => git('merge-tree', '--write-tree', one, other)).not.toThrow()
    }
  })

  test('merge one after another, with any button, and pass the check', () => {
    const before = localesIn(root).length
    TAGS.forEach((tag, n) => {
      Object.values(MERGES)[n % 3]?.(tag)
      if (n % 3 === 0) generate()
    })
    const { errors, notices } = check(root, { only: TAGS })
    expect([errors, notices.filter(({ rule }) => rule !== 'layout')]).toEqual([[], []])
    expect(localesIn(root)).toHaveLength(before + TAGS.length)
  })
})

describe('a locale translated from the old source, merged after the source has changed', () => {
  const added = TAGS.slice(0, 4)
  const [unrecorded = ''] = added
  // Without a record, the branch itself shows what it was made from, if it is merged with a merge commit.
  const methods = ['merge', ...Object.keys(MERGES)]
  const cases = added.map((tag, n) => ({ tag, method: methods[n] as string }))
  const [inChinese, inEnglish] = ['1201', 'brighten']
  const staleOnes = () =>
    check(root, { only: TAGS })
      .notices.filter(({ rule }) => rule === 'stale')
      .map(({ locale, key }) => `${locale} ${key}`)
  const seen: string[][] = []

  beforeAll(() => {
    start()
    for (const tag of added)
      contribute(tag, () => (tag === unrecorded ? translate(root, tag) : translateWithNode(tag)))
    edit(root, 'zh-CN/liveness.json', inChinese, '光线实在太暗')
    edit(root, 'en-US/liveness-advice.json', inEnglish, 'Move to a much brighter place')
    commit('Change the sources')
    generate()
    for (const { tag, method } of cases) MERGES[method]?.(tag)
    seen.push(staleOnes())
    generate()
    seen.push(staleOnes())
  }, 60_000)
  afterAll(remove)

  test.each(cases)('it is stale: $method, $tag', ({ tag }) => {
    for (const stale of seen)
      expect(stale).toEqual(expect.arrayContaining([`${tag} ${inChinese}`, `${tag} ${inEnglish}`]))
  })
})

describe('one file changed in a web editor passes', () => {
  beforeAll(() => {
    start()
    translate(root, TAG)
    generate()
  }, 60_000)
  afterAll(remove)
  afterEach(() => git('checkout', '--quiet', '.'))

  test.each<[what: string, file: string, change: () => object]>([
    ['a text', 'liveness.json', () => ({ 1201: 'Oe really too dark' })],
    [
      'a review',
      'about.json',
      () => ({ nativeReview: { by: 'Jo', date: '2026-02-03', texts: reviewed(TAG, root) } }),
    ],
  ])('%s', (_, file, change) => {
    const path = `${TAG}/${file}`
    write(root, path, { ...read(root, path), ...change() })
    expect(git('status', '--porcelain')).toBe(`M locales/${path}`)
    const { errors, notices } = check(root, { only: [TAG] })
    expect([errors, notices.filter(({ rule }) => rule !== 'layout')]).toEqual([[], []])
  })
})
