import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { check } from '../scripts/check/check-project'
import { annotation, printed } from '../scripts/check/finding'
import { SENSES } from '../scripts/lib/about'
import { missing, shippedLocales, shippedTexts } from '../scripts/lib/coverage'
import { about, texts, writeFiles } from '../scripts/lib/locales'
import { records } from '../scripts/lib/made-from'
import { tidied } from '../scripts/lib/tidied'
import { actions, codes, states } from '../src/codes'
import { meaning } from '../src/explain'
import { copyFew, FEW, reviewed } from './contributor'

let root: string
/** The locales that a test has changed: only these are checked. */
const changed = new Set<string>()

/** A copy of a few locales, with all texts recorded as current. */
const original = mkdtempSync(join(tmpdir(), 'liveness-check-'))
beforeAll(() => {
  copyFew(original)
  for (const locale of FEW) rmSync(join(original, 'locales', locale, 'made-from.json'), { force: true })
  writeFiles(records(original), original)
})
afterAll(() => rmSync(original, { recursive: true }))

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'liveness-check-'))
  cpSync(original, root, { recursive: true })
})
afterEach(() => {
  rmSync(root, { recursive: true, force: true })
  changed.clear()
})

const file = (path: string) => join(root, 'locales', path)
const read = (path: string) => readFileSync(file(path), 'utf8')
const write = (path: string, text: string) => {
  changed.add(path.split('/')[0] ?? '')
  writeFileSync(file(path), text)
}

/** Changes the text of a key in a file, as a contributor would. */
function put(path: string, key: string, text: string) {
  const before = read(path)
  const after = before.replace(
    new RegExp(`^( *"${key.replace('.', '\\.')}": )".*"(,?)$`, 'm'),
    (_, start, end) => `${start}${JSON.stringify(text)}${end}`,
  )
  expect(after).not.toBe(before)
  write(path, after)
}

/** Changes fields of an about.json. */
const setAbout = (locale: string, fields: object) =>
  write(`${locale}/about.json`, tidied('about.json', JSON.stringify({ ...about(locale, root), ...fields })))

/** Writes made-from.json, as main does after each merge. */
const record = () => writeFiles(records(root), root)

const result = () => check(root, { only: [...changed] })
const errors = () => result().errors
/** What is only listed, apart from what a copy of some locales lists anyway. */
const notices = () => result().notices.filter(({ rule }) => rule !== 'missing' && rule !== 'lost number')
const said = () => errors().map(printed)

/** Adds a copy of en-US for another country. */
function copy(locale: string) {
  cpSync(file('en-US'), file(locale), { recursive: true })
  rmSync(file(`${locale}/made-from.json`))
  changed.add(locale)
}

const hint = 'en-US/liveness.json'
const line = (path: string, key: string) =>
  read(path)
    .split('\n')
    .findIndex(text => text.includes(`"${key}":`)) + 1
const at = (path: string, key: string, below = 0) => `locales/${path}:${line(path, key) + below}: ${key}`

describe('a text that is wrong fails', () => {
  test.each<[rule: string, path: string, key: string, text: string]>([
    ['forbidden', hint, '1201', 'Too {dark'],
    ['forbidden', hint, '1201', 'Too dark $t(retry)'],
    ['untranslated', 'de-DE/liveness.json', '2012', '检测到多张人脸'],
    ['English', 'de-DE/liveness.json', '16', 'Try again tomorrow'],
    ['try again', hint, '16', 'No more tries, try again'],
    ['script', 'de-DE/liveness.json', '1201', 'Слишком темно'],
    [
      'number',
      'de-DE/liveness.json',
      'FailedOperation.VideoDurationExceeded',
      'Video ist länger als 30 Sekunden',
    ],
    ['passed', 'de-DE/liveness.json', '1005', 'Prüfung erfolgreich'],
    ['reversed', 'de-DE/liveness.json', 'Success', 'Prüfung nicht bestanden'],
    ['removed not', 'de-DE/liveness.json', 'FailedOperation.NoPassport', 'Reisepass auf dem Foto erkannt'],
    ['never', 'de-DE/liveness-advice.json', 'moveCloser', 'Komm etwas näher mit deinem Gesicht'],
    ['never', 'zh-CN/liveness.json', '19', 'token 已过期'],
    ['vendor', hint, '1201', 'Too dark for Tencent'],
    ['vendor', 'zh-CN/liveness.json', 'cancelled', '已取消腾讯核身'],
  ])('%s: %s %s %j', (rule, path, key, text) => {
    put(path, key, text)
    expect(errors()).toContainEqual(
      expect.objectContaining({ rule, file: `locales/${path}`, line: line(path, key), key }),
    )
  })
})

describe('a text that may be right is only listed', () => {
  test.each<[rule: string, path: string, key: string, text: string]>([
    ['space', hint, '1201', 'Too  dark'],
    ['ending', 'en-US/liveness-advice.json', 'brighten', 'Move somewhere brighter:'],
    ['same', 'de-DE/liveness.json', '1201', 'Too dark'],
    ['lost meaning', 'de-DE/liveness.json', '1201', 'Zu finster'],
    ['lost not', 'de-DE/liveness.json', 'FailedOperation.NoPassport', 'Reisepass unauffindbar'],
    ['inconsistent', 'de-DE/liveness.json', '2013', 'Bitte das ganze Gesicht zeigen'],
    ['language', 'de-DE/liveness.json', 'checking', 'Veuillez patienter, la vérification est en cours'],
  ])('%s: %s %s %j', (rule, path, key, text) => {
    put(path, key, text)
    expect(said()).toEqual([])
    expect(notices()).toContainEqual(expect.objectContaining({ rule, file: `locales/${path}`, key }))
  })
})

test('a code and the key of its title have one text, except in zh-CN', () => {
  const [code] = Object.entries(codes).find(([, row]) => 'title' in row && row.audience === 'user') ?? []
  const key = meaning(code).titleKey
  put('de-DE/liveness.json', key, 'Etwas ganz anderes')
  put('zh-CN/liveness.json', key, '另一回事')
  const found = notices().filter(({ rule }) => rule === 'inconsistent')
  expect(found).toContainEqual(expect.objectContaining({ locale: 'de-DE', key: code }))
  expect(found.filter(({ locale }) => locale === 'zh-CN')).toEqual([])
})

test('what a zh-CN title may not say stands in the vendor’s own messages', () => {
  expect(Object.values(texts('zh-CN', 'liveness', root)).join()).toMatch(/token|校验|比对照/)
  changed.add('zh-CN')
  expect(said()).toEqual([])
})

test('a finding shows the text in both languages, and marks its line in a pull request', () => {
  put('de-DE/liveness.json', '1201', 'Zu finster')
  const [finding] = notices()
  const start = at('de-DE/liveness.json', '1201')
  expect(finding && printed(finding).split('\n')).toEqual([
    expect.stringContaining(`${start} [lost meaning] found "Zu finster" without "dark"`),
    '    en-US: Too dark',
    '    de-DE: Zu finster',
  ])
  expect(finding && annotation(finding, 'notice')).toMatch(
    /^::notice file=locales\/de-DE\/liveness\.json,line=\d+,title=lost meaning::1201 found .*%0Aen-US: Too dark%0Ade-DE: Zu finster$/,
  )
})

describe('a file that breaks one rule', () => {
  const alter = (change: (text: string) => string) => {
    const before = read(hint)
    write(hint, change(before))
    expect(read(hint)).not.toBe(before)
  }

  test('extra', () => {
    alter(text => text.replace('"1202"', '"1200": "x  y!",\n  "1202"'))
    expect(said()).toEqual([
      `${at(hint, '1200')} [extra] found a key that is neither code nor action; expected only keys in the catalogue`,
    ])
  })

  test('duplicate', () => {
    alter(text => text.replace('"1202"', '"1201": "Too dark",\n  "1202"'))
    expect(said()).toEqual([
      `${at(hint, '1201', 1)} [duplicate] found a duplicate key; expected each key once`,
    ])
  })

  test('missing: an empty text, and the last key', () => {
    put(hint, '1201', '')
    alter(text => text.replace(/,\n.*\n}\n$/, '\n}\n'))
    const last = read(hint).trimEnd().split('\n').length - 1
    const key = Object.keys(states).at(-1)
    expect(said()).toEqual([
      `locales/${hint}:${last}: [missing] found no text for 1201, ${key}; expected a text for each key`,
    ])
  })

  test('json: a number as text', () => {
    alter(text => text.replace('"Too dark"', '7'))
    expect(said()).toContain(`${at(hint, '1201')} [json] found Number; expected a text`)
  })

  test.each([
    ['{\n  "0": "Success",', 2, /.+/, 'a JSON object of keys and texts'],
    ['[]\n', 1, 'Array', 'a JSON object of keys and texts'],
    [
      undefined,
      1,
      'no such file',
      'the file here, from the review page or from `npm run locale:new -- en-US`',
    ],
  ])('json: what is no file of texts is one finding, row %#', (content, at, found, expected) => {
    write(hint, content ?? '')
    if (content === undefined) rmSync(file(hint))
    const start = `locales/${hint}:${at}: [json] found `
    const [first = ''] = said()
    expect([first.slice(0, start.length), first.split('; expected ')[1]]).toEqual([start, expected])
    expect(first.slice(start.length)).toMatch(found)
  })

  test('json: no about.json', () => {
    rmSync(file('de-DE/about.json'))
    changed.add('de-DE')
    expect(said()).toContain(
      'locales/de-DE/about.json:1: [json] found no such file; expected the file here, from the review page or from `npm run locale:new -- de-DE`',
    )
  })

  test('json: a missing comma is one finding', () => {
    alter(text => text.replace('"Too dark",', '"Too dark"'))
    const expected = { rule: 'json', file: `locales/${hint}`, line: line(hint, '1201') + 1, key: '' }
    expect(errors()).toEqual([expect.objectContaining(expected)])
  })

  test('tag: a folder whose name is not a canonical tag', () => {
    cpSync(file('de-DE'), file('de_de'), { recursive: true })
    changed.add('de_de')
    expect(said()).toEqual([
      'locales/de_de/:1: [tag] found de_de; expected a canonical BCP 47 tag of a language that exists, like ja-JP or ar; did you mean de-DE?',
    ])
  })

  test.each(['backup', 'node_modules', 'xx', 'fr_FR'])('tag: a folder "%s" is one finding', name => {
    mkdirSync(file(name))
    write(`${name}/liveness.json`, '{}')
    expect(errors()).toEqual([expect.objectContaining({ rule: 'tag', file: `locales/${name}/` })])
  })

  test('a folder that git has emptied is no locale, whatever the build has left in it', () => {
    for (const name of ['tlh', 'fr_FR']) mkdirSync(file(name))
    write('tlh/package.json', '{}')
    write('tlh/.npmignore', '*')
    expect([said(), notices()]).toEqual([[], []])
    expect(shippedLocales(root)).not.toContain('tlh')
  })

  test.each([
    [FEW, 'no folder'],
    [['zh-CN'], FEW.filter(locale => locale !== 'zh-CN').join(', ')],
  ])('none: without the source or any locale, row %#', (locales, found) => {
    for (const locale of locales) rmSync(file(locale), { recursive: true })
    expect(said()).toEqual([`locales/:1: [none] found ${found}; expected locale folders, including zh-CN`])
  })
})

describe('a source text that changes', () => {
  const key = 'FailedOperation.ImageBlur'
  const stale = () =>
    check(root)
      .notices.filter(({ rule }) => rule === 'stale')
      .map(({ locale, file, key }) => [locale, file.split('/').at(-1), key])
  const staleIn = (locale: string) => stale().filter(([tag]) => tag === locale)

  test.each([
    ['zh-CN', '照片模糊不清', FEW.filter(locale => locale !== 'zh-CN')],
    ['en-US', 'Photo is out of focus', FEW.filter(locale => !['zh-CN', 'en-US'].includes(locale))],
  ])(
    'in %s makes every translation of it stale, also when main has written its records',
    (source, text, translated) => {
      put(`${source}/liveness.json`, key, text)
      record()
      expect(stale()).toEqual(translated.map(locale => [locale, 'liveness.json', key]))
      expect(said()).toEqual([])
    },
  )

  test.each(['liveness', 'liveness-advice'])(
    'is found in %s even if a state and an action share its key',
    namespace => {
      const shared = Object.keys(states).find(key => key in actions) as string
      put(`zh-CN/${namespace}.json`, shared, '请不要走动')
      record()
      expect(staleIn('ar')).toEqual([['ar', `${namespace}.json`, shared]])
    },
  )

  test('is fresh where its translation changes or is confirmed', () => {
    put('zh-CN/liveness.json', key, '照片模糊不清')
    put('zh-CN/liveness.json', '301', '证件号码与证件不一致')
    record()
    put('ar/liveness.json', key, 'الصورة مهزوزة')
    expect(staleIn('ar').map(([, , key]) => key)).toEqual(['301'])
    record()
    expect(staleIn('ar').map(([, , key]) => key)).toEqual(['301'])
    writeFiles(records(root, { locale: 'ar', keys: ['301'] }), root)
    expect(staleIn('ar')).toEqual([])
    expect(staleIn('de-DE')).toHaveLength(2)
  })

  test('and changes back leaves nothing stale', () => {
    const before = read('zh-CN/liveness.json')
    put('zh-CN/liveness.json', key, '照片模糊不清')
    record()
    write('zh-CN/liveness.json', before)
    record()
    expect(stale()).toEqual([])
  })
})

test('a text under the wrong key is listed, with the key that it had', () => {
  const [nod = '', shake = ''] = ['nod', 'shakeHead'].map(key => texts('ar', 'liveness', root)[key])
  put('ar/liveness.json', 'nod', shake)
  put('ar/liveness.json', 'shakeHead', nod)
  expect(notices().map(({ rule, key, found }) => [rule, key, found])).toEqual([
    ['moved', 'nod', 'the text of shakeHead'],
    ['moved', 'shakeHead', 'the text of nod'],
  ])
})

describe('a locale that lacks texts', () => {
  const TAG = 'en-AQ'
  beforeEach(() => copy(TAG))

  const without = (path: string, ...keys: string[]) => {
    const rest = Object.entries(JSON.parse(read(path))).filter(([key]) => !keys.includes(key))
    write(path, `${JSON.stringify(Object.fromEntries(rest), null, 2)}\n`)
  }

  test('passes, and is told which', () => {
    without(`${TAG}/liveness.json`, '1201', 'sdkError')
    put(`${TAG}/liveness-advice.json`, 'brighten', '')
    expect(said()).toEqual([])
    const listed = result().notices.filter(({ rule }) => rule === 'missing')
    expect(listed.map(({ file, found }) => [file, found])).toEqual([
      [`locales/${TAG}/liveness.json`, 'no text for 1201'],
      [`locales/${TAG}/liveness-advice.json`, 'no text for brighten'],
    ])
    expect(missing(TAG, root)).toEqual({ shown: ['1201', 'brighten'], logs: ['sdkError'] })
    expect(result().coverage).toEqual([
      expect.objectContaining({
        locale: TAG,
        liveness: Object.keys(codes).length - 2,
        'liveness-advice': Object.keys(actions).length - 2,
        errors: 0,
      }),
    ])
  })

  test('ships unless it is a draft, with the texts of en-US in their place', () => {
    without(`${TAG}/liveness.json`, '1201')
    expect(shippedLocales(root)).toContain(TAG)
    const shipped = shippedTexts(TAG, 'liveness', root)
    expect(shipped[1201]).toBe(texts('en-US', 'liveness', root)[1201])
    expect(Object.keys(shipped)).toEqual(Object.keys(codes))
    setAbout(TAG, { draft: true })
    expect(said()).toEqual([])
    expect(shippedLocales(root)).not.toContain(TAG)
  })

  test('may lack the texts that have its words', () => {
    write(`${TAG}/liveness.json`, '{}\n')
    expect(said()).toEqual([])
  })

  test.each(['zh-CN', 'en-US'])('fails if it is %s', locale => {
    without(`${locale}/liveness.json`, '1201')
    expect(errors()).toContainEqual(
      expect.objectContaining({ rule: 'missing', file: `locales/${locale}/liveness.json` }),
    )
  })

  test('covers the texts that were read: one that has changed since a review is listed', () => {
    setAbout(TAG, { nativeReview: { by: 'Jo', date: '2026-02-03', texts: reviewed(TAG, root) } })
    expect([said(), notices()]).toEqual([[], []])
    put(`${TAG}/liveness-advice.json`, 'brighten', 'Move to a brighter spot')
    expect(notices().map(({ rule, key }) => [rule, key])).toEqual([['changed', 'brighten']])
  })
})

describe('texts that are all in another language are one finding', () => {
  test.each([
    ['fr-FR', 'de-DE', 'German'],
    ['id-ID', 'de-DE', 'de-DE'],
    ['fa-IR', 'ar', 'ar'],
    ['ja-JP', 'zh-TW', 'Chinese'],
    ['vi-VN', 'ja-JP', 'Japanese'],
  ])('%s with the texts of %s', (locale, from, language) => {
    rmSync(file(locale), { recursive: true, force: true })
    cpSync(file(from), file(locale), { recursive: true })
    put(`${locale}/liveness-advice.json`, 'brighten', `${texts(from, 'liveness-advice', root).brighten}…`)
    expect(said().filter(text => / \[foreign\] /.test(text))).toEqual([
      `locales/${locale}/:1: [foreign] found ${language}; expected texts in the locale’s own language`,
    ])
    expect(notices()).toContainEqual(expect.objectContaining({ key: 'brighten', rule: 'ending' }))
  })

  test('but two locales of one language may share their texts', () => {
    const pairs = [
      ['en-US', 'en-AQ'],
      ['ar', 'ar-TD'],
      ['de-DE', 'de-LU'],
    ] as const
    for (const [from, to] of pairs) {
      cpSync(file(from), file(to), { recursive: true })
      changed.add(to)
    }
    expect(said()).toEqual([])
  })
})

describe('about.json', () => {
  const path = 'en-US/about.json'
  const { words } = about('en-US')

  const TRANSLATORS = 'who wrote the texts: [{ "name": …, "kind": "person" or "machine" }]'
  const REVIEW = 'null, or what the review page gives: { "by": …, "date": "2026-12-31", "texts": … }'
  const REGISTER = 'how the texts address people: "Sie, in imperatives"'
  const WORDS = 'lists of forms by sense: { "not": ["nicht", "kein-"] }'
  const FIELDS = 'translators, nativeReview, register, words, never, draft'

  test.each<[what: string, fields: Record<string, unknown>, key: string, expected: string, found?: string]>([
    ['an unknown field', { tryagain: 7 }, 'tryagain', FIELDS, 'an unknown field'],
    ['translators that are no list', { translators: 'Jo' }, 'translators', TRANSLATORS],
    ['no translator', { translators: [] }, 'translators', TRANSLATORS],
    [
      'a translator with a bar',
      { translators: [{ name: 'a | b', kind: 'person' }] },
      'translators',
      TRANSLATORS,
    ],
    [
      'a translator with a tag',
      { translators: [{ name: '<b>', kind: 'person' }] },
      'translators',
      TRANSLATORS,
    ],
    ['a robot', { translators: [{ name: 'Jo', kind: 'robot' }] }, 'translators', TRANSLATORS],
    [
      '30 February',
      { nativeReview: { by: 'Jo', date: '2026-02-30', texts: 'abcd' } },
      'nativeReview',
      REVIEW,
    ],
    [
      'a date in words',
      { nativeReview: { by: 'Jo', date: 'yesterday', texts: 'abcd' } },
      'nativeReview',
      REVIEW,
    ],
    ['a review without a date', { nativeReview: { by: 'Jo', texts: 'abcd' } }, 'nativeReview', REVIEW],
    ['a review without texts', { nativeReview: { by: 'Jo', date: '2026-02-03' } }, 'nativeReview', REVIEW],
    ['an empty review', { nativeReview: {} }, 'nativeReview', REVIEW],
    ['a blank register', { register: '' }, 'register', REGISTER],
    ['no register', { register: undefined }, 'register', REGISTER, 'nothing'],
    ['no words', { words: null }, 'words', WORDS],
    ['words that are no list', { words: { ...words, dark: 'dark' } }, 'words', WORDS],
    [
      'an unknown sense',
      { words: { ...words, house: ['x'] } },
      'words',
      `only ${SENSES.join(', ')}`,
      'house',
    ],
    [
      '"never" without a list',
      { never: 'du' },
      'never',
      'a list of forms, such as the other form of address: ["du"]',
    ],
    ['a draft in words', { draft: 'yes' }, 'draft', 'true, or nothing'],
  ])('fails with %s', (_, fields, key, expected, found = JSON.stringify(fields[key])) => {
    setAbout('en-US', fields)
    expect(said().filter(text => / \[about\] /.test(text))).toEqual([
      `locales/${path}:${line(path, key) || 1}: ${key} [about] found ${found}; expected ${expected}`,
    ])
  })

  test('lists a sense without a form', () => {
    setAbout('en-US', { words: { ...words, dark: [] } })
    expect(said()).toEqual([])
    expect(notices()).toContainEqual(expect.objectContaining({ rule: 'forms', found: 'no form for dark' }))
  })

  test.each([
    ['null', 'Null'],
    ['[]', 'Array'],
    ['7', 'Number'],
    ['{ "never": [', '.+'],
    ['', '.+'],
  ])('what is no JSON object is one finding, row %#', (content, found) => {
    write(path, content)
    expect(said()).toContainEqual(
      expect.stringMatching(`^locales/${path}:1: \\[json\\] found ${found}; expected a JSON object$`),
    )
  })
})

describe('the layout of a file is listed, and fixed by tidy', () => {
  const path = 'de-DE/liveness.json'
  test.each<[what: string, change: (text: string) => string, found: string]>([
    ['a tab', text => text.replace('  "0"', '\t"0"'), 'U+0009'],
    ['CRLF', text => text.replace(/\n/g, '\r\n'), 'U+000D'],
    ['no final newline', text => text.trimEnd(), 'no final newline'],
    ['two spaces at the end of a line', text => text.replace('",\n', '",  \n'), 'U+0020 U+0020'],
    ['a byte order mark', text => `\ufeff${text}`, 'U+FEFF'],
    ['keys in another order', text => text.replace(/( *"1201": .*\n)( *"1202": .*\n)/, '$2$1'), '"1202": '],
    ['text that is not in NFC', text => text.replace(/ü/g, 'u\u0308'), 'u\u0308'],
    ['space around a text', text => text.replace('"Zu dunkel"', '" Zu  dunkel "'), '" Zu  dunkel "'],
  ])('%s', (_, change, what) => {
    const before = read(path)
    write(path, change(before))
    expect(read(path)).not.toBe(before)
    expect(said()).toEqual([])
    expect(notices()).toContainEqual(
      expect.objectContaining({ rule: 'layout', found: expect.stringContaining(what) }),
    )
    write(path, tidied('liveness.json', read(path)))
    expect([read(path), notices()]).toEqual([before, []])
  })
})
