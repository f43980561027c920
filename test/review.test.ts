// What the review page gives, and the command that writes it. What it shows: test/browser/review.test.ts.
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { main as review } from '../scripts/commands/review'
import { FIELDS } from '../scripts/lib/about'
import { NAMESPACES, texts, writeFiles } from '../scripts/lib/locales'
import { changedSinceReview } from '../scripts/lib/native-review'
import { tidied } from '../scripts/lib/tidied'
import { projectAddress, readReview } from '../scripts/review/data'
import { createDraft } from '../scripts/review/draft'
import { files, recordLine, remarksText, unanswered } from '../scripts/review/results'
import { codes } from '../src/codes'
import { meaning } from '../src/explain'
import { copyFew } from './contributor'

/** A copy of some locales, and one that nobody will add. */
let root: string
const SAMPLE = 'en-NR'
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'liveness-review-'))
  copyFew(root)
  cpSync(join(root, 'locales/en-US'), join(root, 'locales', SAMPLE), { recursive: true })
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

const draftOf = (locale: string) => createDraft(readReview(locale, root))
const unitOf = (draft: ReturnType<typeof createDraft>, id: string) => {
  const unit = draft.units.find(unit => unit.id === id)
  if (!unit) throw new Error(`no text ${id}`)
  return unit
}

describe('the files', () => {
  test('of a locale without edits are those that are there', async () => {
    const given = await files(draftOf(SAMPLE))
    for (const namespace of NAMESPACES)
      expect(JSON.parse(given[`${namespace}.json`] ?? '')).toEqual(texts(SAMPLE, namespace, root))
  })

  test('of a new locale have what was written, under every key, as the check wants it', async () => {
    const draft = draftOf('en-TK')
    for (const unit of draft.units) {
      const text = texts('en-US', unit.namespace, root)[unit.key] ?? ''
      draft.write(unit, `${text.replace(' ', '\n')} `.normalize('NFD'))
    }
    const { words } = JSON.parse(readFileSync(join(root, 'locales/en-US/about.json'), 'utf8'))
    for (const [meaning, list] of Object.entries<string[]>(words)) draft.setAnswer(meaning, list.join(','))
    draft.setAnswer('name', 'Jo')
    draft.setAnswer('register', 'you, in imperatives')
    const given = await files(draft)
    for (const [name, content] of Object.entries(given)) expect(tidied(name, content)).toBe(content)
    for (const namespace of NAMESPACES)
      expect(JSON.parse(given[`${namespace}.json`] ?? '')).toEqual(texts('en-US', namespace, root))
    expect(JSON.parse(given['about.json'] ?? '')).toMatchObject({
      translators: [{ name: 'Jo', kind: 'person' }],
      nativeReview: null,
      register: 'you, in imperatives',
    })
  })

  test('of a new locale name its translator, also one whose first language it is', async () => {
    const draft = draftOf('en-TK')
    draft.setAnswer('register', 'you')
    expect(unanswered(draft)).toEqual(['your name'])
    draft.setAnswer('name', 'Jo')
    draft.setAnswer('reviewed', 'yes')
    expect(unanswered(draft)).toEqual([])
    const about = JSON.parse((await files(draft))['about.json'] ?? '')
    expect(about).toMatchObject({
      translators: [{ name: 'Jo', kind: 'person' }],
      nativeReview: { by: 'Jo' },
      draft: true,
    })
  })

  test('leave out what has no text', async () => {
    const draft = draftOf('en-TK')
    draft.write(unitOf(draft, 'liveness/1201'), 'Dark')
    const given = await files(draft)
    expect(given['liveness.json']).toBe('{\n  "1201": "Dark"\n}\n')
    expect(given['liveness-advice.json']).toBe('{}\n')
  })

  test('change nothing of a text that was not written here', async () => {
    const draft = draftOf(SAMPLE)
    draft.write(unitOf(draft, 'liveness-advice/brighten'), 'More light')
    const given = await files(draft)
    expect(JSON.parse(given['liveness.json'] ?? '')).toEqual(texts(SAMPLE, 'liveness', root))
    expect(JSON.parse(given['liveness-advice.json'] ?? '')).toEqual({
      ...texts(SAMPLE, 'liveness-advice', root),
      brighten: 'More light',
    })
  })
})

test.each([
  ['an address', 'https://github.com/jo/texts.js.git'],
  ['what npm init writes', { type: 'git', url: 'git+https://github.com/jo/texts.js.git' }],
  ['an address for SSH', 'git@github.com:jo/texts.js.git'],
  ['a short name', 'github:jo/texts.js'],
])('the page leads to the project on GitHub: %s', (_, repository) => {
  expect(projectAddress({ repository })).toBe('https://github.com/jo/texts.js')
})

test('the page leads nowhere if package.json names no project on GitHub', () => {
  expect([projectAddress({}), projectAddress({ repository: 'https://gitlab.com/jo/texts' })]).toEqual([
    undefined,
    undefined,
  ])
})

test('codes that share a title are one text, in every locale but the source', () => {
  const draft = draftOf(SAMPLE)
  expect(
    draft.units
      .filter(({ namespace }) => namespace === 'liveness')
      .flatMap(({ keys }) => keys)
      .sort(),
  ).toEqual(Object.keys(codes).sort())
  for (const [key, { audience }] of Object.entries(codes)) {
    const { titleKey } = meaning(key)
    if (audience === 'user')
      expect([key, draft.unit('liveness', key)]).toEqual([key, draft.unit('liveness', titleKey)])
  }
  expect(draftOf('zh-CN').units.every(({ keys }) => keys.length === 1)).toBe(true)
})

test('a record of a review replaces its line, and covers the texts as they stand on the page', async () => {
  const draft = draftOf(SAMPLE)
  draft.write(unitOf(draft, 'liveness/holdStill'), 'Keep still')
  draft.setAnswer('name', 'Marc "Okrand"')
  draft.setAnswer('reviewed', 'yes')
  const given = await files(draft)
  const path = `locales/${SAMPLE}`
  writeFiles(Object.fromEntries(Object.entries(given).map(([name, text]) => [`${path}/${name}`, text])), root)
  const { nativeReview, ...rest } = JSON.parse(given['about.json'] ?? '')
  expect(nativeReview).toMatchObject({
    by: 'Marc "Okrand"',
    date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
  })
  expect(changedSinceReview(SAMPLE, { nativeReview }, root)).toEqual([])
  expect(v.is(FIELDS.nativeReview, nativeReview)).toBe(true)
  expect(tidied('about.json', given['about.json'] ?? '')).toBe(given['about.json'])

  const line = await recordLine(draft)
  const before = `{\n  "translators": [],\n  "nativeReview": null,\n  "same": []\n}\n`
  expect(JSON.parse(before.replace('  "nativeReview": null,', () => line))).toMatchObject({ nativeReview })
  expect(line).not.toContain('\n')
  expect(rest.translators).toEqual(readReview('en-US', root).about.translators)

  writeFiles(
    { [`${path}/liveness.json`]: given['liveness.json']?.replace('Keep still', 'Be still') ?? '' },
    root,
  )
  expect(readReview(SAMPLE, root).changed).toEqual(['liveness/holdStill'])
})

test('remarks and edits are text for an issue', () => {
  const draft = draftOf('de-DE')
  const { 1201: dark, 1202: bright } = texts('de-DE', 'liveness', root)
  draft.setRemark(unitOf(draft, 'liveness/1201'), 'One line\n\n"and" <another>')
  draft.write(unitOf(draft, 'liveness/1202'), 'Heller')
  expect(remarksText(draft)).toBe(`Review of de-DE

- \`liveness.json\` \`1201\`: ${dark}
  One line

  "and" <another>

- \`liveness.json\` \`1202\`: ${bright}
  → Heller`)
})

test.each(['{', '{ "nativeReview": { "by": "Jo" } }'])(
  'an about.json with a fault is as good as none, row %#',
  content => {
    writeFiles({ [`locales/${SAMPLE}/about.json`]: content }, root)
    expect(readReview(SAMPLE, root).about.nativeReview).toBe(null)
  },
)

describe('npm run review', () => {
  test.each([
    [['xx'], 'expected a canonical BCP 47 tag'],
    [['sv_SE'], 'did you mean sv-SE?'],
    [['en-US', 'zh-CN'], 'expected one tag; found en-US zh-CN'],
    [['en-US', '--bye'], '--bye'],
  ])('refuses %s', async (args, reason) => {
    await expect(review(args, root)).rejects.toThrow(reason)
    expect(existsSync(join(root, 'demo'))).toBe(false)
  })

  test('writes one page, also of a new locale, or without a tag all of them and one that asks for a tag', async () => {
    const log = vi.spyOn(console, 'log').mockReturnValue()
    const page = (name: string) => readFileSync(join(root, `demo/public/review/${name}.html`), 'utf8')
    expect([await review(['tlh'], root), log.mock.calls]).toEqual([0, [['demo/public/review/tlh.html']]])
    expect(page('tlh')).toMatch(/^<!doctype html>/)
    expect(await review([], root)).toBe(0)
    expect(existsSync(join(root, 'demo/public/review/tlh.html'))).toBe(false)
    for (const name of ['index', 'en-US', 'de-DE']) expect(page(name)).toMatch(/^<!doctype html>/)
    // Nothing is loaded, and a text cannot end the script that holds it.
    expect(page('de-DE')).not.toMatch(/<(script|link|img)[^>]* (src|href)="(?!data:)/)
  })
})
