import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { check, line as printed } from '../scripts/check'
import { documents } from '../scripts/docs/documents'
import { missing, shippedLocales, shippedTexts } from '../scripts/lib/coverage'
import { about, localesIn, ROOT, texts, writeFiles } from '../scripts/lib/locales'
import { records } from '../scripts/lib/made-from'
import { reviewed } from '../scripts/lib/review'
import { tidied } from '../scripts/lib/tidy'
import { actions, states } from '../src/codes'
import { copyFew, FEW } from './few'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'liveness-check-'))
  copyFew(root)
  for (const name of ['README.md', 'CONTRIBUTING.md']) cpSync(join(ROOT, name), join(root, name))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const file = (path: string) => join(root, 'locales', path)
const read = (path: string) => readFileSync(file(path), 'utf8')
const write = (path: string, text: string) => writeFileSync(file(path), text)

/** Changes the text of a key in a file, as a contributor would. */
function put(path: string, key: string, text: string) {
  const before = read(path)
  const after = before.replace(
    new RegExp(`^( *"${key.replace('.', '\\.')}": )".*"(,?)$`, 'm'),
    (_, start, end) => {
      return `${start}${JSON.stringify(text)}${end}`
    },
  )
  expect(after).not.toBe(before)
  write(path, after)
}

/** Changes fields of an about.json. */
const setAbout = (locale: string, fields: object) =>
  write(`${locale}/about.json`, tidied('about.json', JSON.stringify({ ...about(locale, root), ...fields })))

/** Writes the generated documents, as `npm run docs` does. */
const docs = () => writeFiles(documents(root), root)

const found = () => check(root).findings

/** Adds a copy of en-US for another country. */
function copy(locale: string) {
  cpSync(file('en-US'), file(locale), { recursive: true })
  rmSync(file(`${locale}/made-from.json`))
}

test('the committed locales have nothing to fix', () => {
  const { findings, coverage } = check()
  expect(findings).toEqual([])
  expect(coverage.map(({ locale }) => locale)).toEqual(localesIn(ROOT))
})

const hint = 'en-US/liveness.json'
const line = (path: string, key: string) =>
  read(path)
    .split('\n')
    .findIndex(text => text.includes(`"${key}":`)) + 1

describe('one text that breaks one rule', () => {
  test.each<[rule: string, path: string, key: string, text: string]>([
    ['space', hint, '1201', 'Too  dark'],
    ['ending', 'en-US/liveness-advice.json', 'brighten', 'Move somewhere brighter:'],
    ['untranslated', 'de-DE/liveness.json', '16', 'No attempts left'],
    ['try again', hint, '16', 'No more tries, try again'],
    ['two texts', hint, 'FailedOperation.CompareFail', 'Face not matched'],
    ['language', 'de-DE/liveness.json', 'InvalidParameter', 'Les paramètres ne sont pas valables'],
    ['vendor', hint, '1201', 'Too dark for Tencent'],
    ['vendor', 'zh-CN/liveness.json', 'cancelled', '已取消腾讯核身'],
    ['space', 'zh-CN/liveness.json', '1201', '光线  太暗'],
  ])('%s: %s %s %j', (rule, path, key, text) => {
    put(path, key, text)
    expect(found()).toContainEqual(
      expect.objectContaining({ rule, file: `locales/${path}`, line: line(path, key), key }),
    )
    expect(found().filter(({ file }) => file !== `locales/${path}`)).toEqual([])
  })

  test('icu and i18next: texts that the libraries would change', () => {
    put(hint, '1201', 'Too {dark')
    expect(found().map(({ rule }) => rule)).toEqual(expect.arrayContaining(['forbidden']))
    put(hint, '1201', 'Too dark $t(retry)')
    expect(found().map(({ rule }) => rule)).toEqual(expect.arrayContaining(['forbidden', 'i18next']))
  })
})

/** The findings as a contributor reads them. */
const said = () => check(root).findings.map(printed)
const at = (path: string, key: string, below = 0) => `locales/${path}:${line(path, key) + below}: ${key}`

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

  test('misplaced', () => {
    alter(text => text.replace(/( *"1201": .*\n)( *"1202": .*\n)/, '$2$1'))
    expect(said()).toEqual([
      `${at(hint, '1201')} [misplaced] found the key after 1202; expected the order of the catalogue: run \`npm run tidy\``,
    ])
  })

  test('missing: an empty text, and the last key', () => {
    put(hint, '1201', '')
    alter(text => text.replace(/,\n.*\n}\n$/, '\n}\n'))
    const last = read(hint).trimEnd().split('\n').length - 1
    const key = Object.keys(states).at(-1)
    expect(said()).toEqual([
      `${at(hint, '1201')} [missing] found nothing; expected a text`,
      `locales/${hint}:${last}: ${key} [missing] found nothing; expected a text`,
    ])
    write(hint, '{}\n')
    expect(said()).toContain(`locales/${hint}:1: 1201 [missing] found nothing; expected a text`)
  })

  test('json: a number as text', () => {
    alter(text => text.replace('"Too dark"', '7'))
    expect(said()).toContain(`${at(hint, '1201')} [json] found Number; expected a text`)
  })

  test.each([
    ['{\n  "0": "Success",', 2, /.+/, 'a JSON file'],
    ['[]\n', 1, 'Array', 'an object of keys and texts'],
    [undefined, 1, 'no such file', 'the file: run `npm run locale:new -- en-US`'],
  ])('json: %j', (content, at, found, expected) => {
    rmSync(file(hint))
    if (content !== undefined) write(hint, content)
    const start = `locales/${hint}:${at}: [json] found `
    const [first = ''] = said()
    expect([first.slice(0, start.length), first.split('; expected ')[1]]).toEqual([start, expected])
    expect(first.slice(start.length)).toMatch(found)
  })

  test('json: no about.json', () => {
    rmSync(file('de-DE/about.json'))
    expect(said()).toContain(
      'locales/de-DE/about.json:1: [json] found no such file; expected the file: run `npm run tidy`',
    )
  })

  test('json: a missing comma is one finding', () => {
    alter(text => text.replace('"Too dark",', '"Too dark"'))
    expect(found()).toEqual([
      expect.objectContaining({
        rule: 'json',
        file: `locales/${hint}`,
        line: line(hint, '1201') + 1,
        key: '',
      }),
    ])
  })

  test('same: an entry that no text needs', () => {
    setAbout('de-DE', { same: ['16'] })
    expect(said()).toEqual([
      'locales/de-DE/about.json:1: 16 [same] found the key under "same"; expected only keys whose text equals zh-CN or en-US',
    ])
    put('de-DE/liveness.json', '16', 'Keine  Versuche')
    expect(found().map(({ rule }) => rule)).toEqual(expect.arrayContaining(['same', 'space']))
    put('de-DE/liveness.json', '16', 'No attempts left')
    expect(found().filter(({ rule }) => rule === 'same' || rule === 'untranslated')).toEqual([])
    put('de-DE/liveness.json', '16', 'No attempts  left')
    write('en-US/liveness.json', read('en-US/liveness.json').replace('No attempts left', 'No attempts  left'))
    expect(found().map(({ rule, file }) => [rule, file])).toContainEqual([
      'space',
      'locales/de-DE/liveness.json',
    ])
  })

  test('same: nothing can be said of a file that cannot be read', () => {
    setAbout('de-DE', { same: ['16'] })
    write('de-DE/liveness.json', '[]')
    const here = found().filter(({ file }) => file.startsWith('locales/de-DE/'))
    expect(here.map(({ rule }) => rule)).toEqual(['json'])
  })

  test('tag: a folder whose name is not a canonical tag', () => {
    cpSync(file('de-DE'), file('de_de'), { recursive: true })
    expect(said()).toEqual([
      'locales/de_de/:1: [tag] found de_de; expected a canonical BCP 47 tag of a language that exists, like ja-JP or ar; did you mean de-DE?',
    ])
  })

  test.each(['backup', 'node_modules', 'xx', 'fr_FR'])('tag: a folder "%s" is one finding', name => {
    mkdirSync(file(name))
    expect(found()).toEqual([expect.objectContaining({ rule: 'tag', file: `locales/${name}/` })])
  })

  test.each([
    [FEW, 'no folder'],
    [['zh-CN'], FEW.filter(locale => locale !== 'zh-CN').join(', ')],
  ])('none: without %j', (locales, found) => {
    for (const locale of locales) rmSync(file(locale), { recursive: true })
    expect(said()).toEqual([`locales/:1: [none] found ${found}; expected locale folders, including zh-CN`])
  })
})

describe('a source text that changes', () => {
  const key = 'FailedOperation.ImageBlur'
  const stale = () => check(root).waiting.filter(({ rule }) => rule === 'stale')
  const staleIn = (locale: string) => stale().filter(finding => finding.locale === locale)

  test.each([
    ['zh-CN', '照片模糊不清', FEW.filter(locale => locale !== 'zh-CN')],
    ['en-US', 'Photo is out of focus', FEW.filter(locale => !['zh-CN', 'en-US'].includes(locale))],
  ])(
    'in %s makes every translation of it stale, even after the documents are written',
    (source, text, translated) => {
      put(`${source}/liveness.json`, key, text)
      docs()
      const { findings, waiting, coverage } = check(root)
      const inLocale = (tag: string) => waiting.filter(({ locale }) => locale === tag)
      expect(waiting.map(({ rule, file, key }) => [rule, file, key])).toEqual(
        translated.map(locale => ['stale', `locales/${locale}/liveness.json`, key]),
      )
      const now = ['zh-CN', 'en-US'].map(source => texts(source, 'liveness', root)[key])
      expect(inLocale('ar').map(printed)).toEqual([
        `${at('ar/liveness.json', key)} [stale] found a translation of an older text; expected a translation of "${now.join('" or "')}", then \`npm run locale:confirm -- ar ${key}\``,
      ])
      const fromChinese = `a translation of "${text}", then \`npm run locale:confirm -- en-US ${key}\``
      expect(inLocale('en-US').map(({ expected }) => expected)).toEqual(
        source === 'zh-CN' ? [fromChinese] : [],
      )
      expect(coverage).toContainEqual(
        expect.objectContaining({ locale: 'ar', findings: 0, missing: 0, stale: 1, changed: 0 }),
      )
      expect(findings).toEqual([])
    },
  )

  test.each(['liveness', 'liveness-advice'])(
    'is found in %s even if a state and an action share its key',
    namespace => {
      const shared = Object.keys(states).find(key => key in actions) as string
      put(`zh-CN/${namespace}.json`, shared, '请不要走动')
      docs()
      expect(staleIn('ar').map(({ file, key }) => [file, key])).toEqual([
        [`locales/ar/${namespace}.json`, shared],
      ])
    },
  )

  test('is stale until its key is confirmed in that locale', () => {
    put('zh-CN/liveness.json', key, '照片模糊不清')
    put('zh-CN/liveness.json', '301', '证件号码与证件不一致')
    put('ar/liveness.json', key, 'الصورة مهزوزة')
    docs()
    expect(
      staleIn('ar')
        .map(({ key }) => key)
        .sort(),
    ).toEqual(['301', key])
    writeFiles(records(root, { locale: 'ar', keys: [key] }), root)
    expect(staleIn('ar').map(({ key }) => key)).toEqual(['301'])
    expect(staleIn('de-DE')).toHaveLength(2)
  })

  test('and changes back leaves nothing stale', () => {
    const before = read('zh-CN/liveness.json')
    put('zh-CN/liveness.json', key, '照片模糊不清')
    docs()
    write('zh-CN/liveness.json', before)
    docs()
    expect(stale()).toEqual([])
  })
})

const waitingHere = () => check(root).waiting.filter(({ locale }) => locale === 'en-AQ')

describe('an unfinished locale', () => {
  beforeEach(() => copy('en-AQ'))

  const without = (path: string, ...keys: string[]) => {
    const rest = Object.entries(JSON.parse(read(path))).filter(([key]) => !keys.includes(key))
    write(path, `${JSON.stringify(Object.fromEntries(rest), null, 2)}\n`)
  }

  test('waits for its texts, and ships once it has every text that people read', () => {
    const before = read('en-AQ/liveness.json')
    without('en-AQ/liveness.json', '1201', 'sdkError')
    put('en-AQ/liveness-advice.json', 'brighten', '')
    expect(found()).toEqual([])
    expect(waitingHere().map(({ rule, file, key }) => [rule, file, key])).toEqual([
      ['missing', 'locales/en-AQ/liveness.json', '1201'],
      ['missing', 'locales/en-AQ/liveness.json', 'sdkError'],
      ['missing', 'locales/en-AQ/liveness-advice.json', 'brighten'],
    ])
    expect(missing('en-AQ', root)).toEqual({ shown: ['1201', 'brighten'], logs: ['sdkError'] })
    expect(shippedLocales(root)).not.toContain('en-AQ')
    put('en-AQ/liveness-advice.json', 'brighten', 'Move to a brighter spot')
    expect(shippedLocales(root)).not.toContain('en-AQ')
    write('en-AQ/liveness.json', before)
    expect(shippedLocales(root)).toContain('en-AQ')
  })

  test('is counted, and reported as soon as it is checked', () => {
    without('en-AQ/liveness.json', '1201', '1202')
    put('en-AQ/liveness-advice.json', 'brighten', 'Move somewhere brighter:')
    const rows: unknown[] = []
    const { coverage, waiting } = check(root, row => rows.push(row))
    expect(waiting.map(({ rule }) => rule)).toEqual(['missing', 'missing'])
    const messages = Object.keys(texts('en-US', 'liveness', root)).length - 2
    const advice = Object.keys(texts('en-US', 'liveness-advice', root)).length
    expect(coverage).toContainEqual({
      ...{ locale: 'en-AQ', messages, advice },
      ...{ findings: 1, missing: 2, stale: 0, changed: 0 },
    })
    expect(rows).toEqual(coverage)
  })

  test('may lack the texts that have its words', () => {
    write('en-AQ/liveness.json', '{}\n')
    expect(found()).toEqual([])
  })

  test('may leave out logs: the build fills them in from English, in order', () => {
    without('en-AQ/liveness.json', 'sdkError')
    expect(shippedLocales(root)).toContain('en-AQ')
    const texts = shippedTexts('en-AQ', 'liveness', root)
    expect(texts.sdkError).toBe(JSON.parse(read('en-US/liveness.json')).sdkError)
    expect(Object.keys(texts)).toEqual(Object.keys(JSON.parse(read('zh-CN/liveness.json'))))
  })

  test.each(['zh-CN', 'en-US'])('%s may not lack a text', locale => {
    without(`${locale}/liveness.json`, '1201')
    expect(found()).toContainEqual(
      expect.objectContaining({ rule: 'missing', file: `locales/${locale}/liveness.json`, key: '1201' }),
    )
  })
})

describe('a review', () => {
  beforeEach(() => copy('en-AQ'))

  const record = (texts: string) =>
    setAbout('en-AQ', { nativeReview: { by: 'Jo', date: '2026-02-03', texts } })

  test('covers the texts that were read: one that has changed since is reported', () => {
    record(reviewed('en-AQ', root))
    expect(found()).toEqual([])
    expect(waitingHere()).toEqual([])
    put('en-AQ/liveness-advice.json', 'brighten', 'Move to a brighter spot')
    expect(waitingHere().map(printed)).toEqual([
      `${at('en-AQ/liveness-advice.json', 'brighten')} [changed] found a text changed since its review; expected a new review: \`npm run review -- en-AQ\``,
    ])
    expect(check(root).coverage).toContainEqual(
      expect.objectContaining({ locale: 'en-AQ', findings: 0, missing: 0, stale: 0, changed: 1 }),
    )
  })
})

test('fifty locales take seconds', { timeout: 60_000 }, () => {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const regions = letters
    .flatMap(a => letters.map(b => a + b))
    .filter(region => names.of(region) && region !== 'US')
  for (const region of regions.slice(0, 50)) cpSync(file('en-US'), file(`en-${region}`), { recursive: true })
  const start = performance.now()
  expect(check(root).coverage.length).toBeGreaterThan(50)
  expect(performance.now() - start).toBeLessThan(20_000)
})

describe('texts that are all in another language are one language finding', () => {
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
    const here = said().filter(text => text.startsWith(`locales/${locale}/`))
    expect(here.filter(text => / \[language\] /.test(text))).toEqual([
      `locales/${locale}/:1: [language] found ${language}; expected texts in the locale’s own language`,
    ])
    expect(here).toContainEqual(expect.stringContaining('brighten [ending] '))
  })

  test('but two locales of one language may share their texts', () => {
    for (const [from, to] of [
      ['en-US', 'en-AQ'],
      ['ar', 'ar-TD'],
      ['de-DE', 'de-LU'],
    ] as const)
      cpSync(file(from), file(to), { recursive: true })
    expect(found()).toEqual([])
  })
})

describe('about.json', () => {
  const path = 'en-US/about.json'
  const { words } = about('en-US')

  const TRANSLATORS = 'who wrote the texts: [{ "name": …, "kind": "person" or "machine" }]'
  const REVIEW = 'null, or what the review page gives: { "by": …, "date": "2026-12-31", "texts": … }'
  const REGISTER = 'how the texts address people: "Sie, in imperatives"'
  const WORDS = 'lists of words by meaning: { "dark": ["dunkel"] }'
  const USED = 'words used in the texts'

  test.each<[fields: Record<string, unknown>, key: string, expected: string, found?: string]>([
    [{ tryagain: 7 }, 'tryagain', 'translators, nativeReview, register, words, same', 'an unknown field'],
    [{ translators: 'Jo' }, 'translators', TRANSLATORS],
    [{ translators: [] }, 'translators', TRANSLATORS],
    [{ translators: [{ name: 'a | b', kind: 'person' }] }, 'translators', TRANSLATORS],
    [{ translators: [{ name: '<b>', kind: 'person' }] }, 'translators', TRANSLATORS],
    [{ translators: [{ name: 'Jo', kind: 'robot' }] }, 'translators', TRANSLATORS],
    [{ nativeReview: { by: 'Jo', date: '2026-02-30', texts: 'abcd' } }, 'nativeReview', REVIEW],
    [{ nativeReview: { by: 'Jo', date: 'yesterday', texts: 'abcd' } }, 'nativeReview', REVIEW],
    [{ nativeReview: { by: 'Jo', texts: 'abcd' } }, 'nativeReview', REVIEW],
    [{ nativeReview: { by: 'Jo', date: '2026-02-03' } }, 'nativeReview', REVIEW],
    [{ nativeReview: { by: 'a | b', date: '2026-02-03', texts: 'abcd' } }, 'nativeReview', REVIEW],
    [{ nativeReview: {} }, 'nativeReview', REVIEW],
    [{ register: ' ' }, 'register', REGISTER],
    [{ register: undefined }, 'register', REGISTER, 'nothing'],
    [{ words: null }, 'words', WORDS],
    [{ words: { ...words, dark: 'dark' } }, 'words', WORDS],
    [{ words: { ...words, dark: [] } }, 'words', 'at least one under "words"', 'no word for "dark"'],
    [{ words: { ...words, dark: ['dark', 'gloomy'] } }, 'dark', USED, '"gloomy"'],
    [{ words: { ...words, 'try again': ['retry', 'redo'] } }, 'try again', USED, '"retry", "redo"'],
    [{ same: 'x' }, 'same', 'a list of keys'],
  ])('%j is reported', (fields, key, expected, found = JSON.stringify(fields[key])) => {
    setAbout('en-US', fields)
    expect(said().filter(text => / \[about\] /.test(text))).toEqual([
      `locales/${path}:${line(path, key) || 1}: ${key} [about] found ${found}; expected ${expected}`,
    ])
  })

  test('is read as far as it is valid', () => {
    setAbout('en-US', { register: '', words: { ...words, dark: ['gloomy'] } })
    const here = found().filter(({ rule }) => rule === 'about')
    expect(here.map(({ key }) => key)).toEqual(['register', 'dark'])
  })

  test.each<[fields: object]>([
    [{ nativeReview: { by: 'Jo', date: '2026-02-03', texts: 'abcd' } }],
    [{ words: { ...words, 2: ['2 '] } }],
    [{ words: { ...words, dark: [' dark '] } }],
  ])('%j is fine', fields => {
    setAbout('en-US', fields)
    expect(found()).toEqual([])
  })

  test('words for a meaning that en-US does not have are reported', () => {
    setAbout('de-DE', { words: { ...about('de-DE').words, house: ['Foto'] } })
    expect(said()).toEqual([
      `${at('de-DE/about.json', 'house')} [about] found words for "house"; expected a meaning that en-US has: ${Object.keys(words).join(', ')}`,
    ])
  })

  test.each([
    ['null', 'Null'],
    ['[]', 'Array'],
    ['7', 'Number'],
    ['{ "same": [', '.+'],
    ['', '.+'],
  ])('%j is not a JSON object', (content, found) => {
    write(path, content)
    expect(said()).toContainEqual(
      expect.stringMatching(`^locales/${path}:1: \\[json\\] found ${found}; expected a JSON object$`),
    )
  })
})

describe('the layout of a file', () => {
  test.each<[what: string, change: (text: string) => string, at: number, found: string]>([
    ['a tab', text => text.replace('  "0"', '\t"0"'), 2, 'U+0009'],
    ['CRLF', text => text.replace(/\n/g, '\r\n'), 1, 'U+000D'],
    ['no final newline', text => text.trimEnd(), 0, 'no final newline'],
    ['spaces at the end of a line', text => text.replace('",\n  "1"', '", \n  "1"'), 2, 'U+0020'],
    ['two of them', text => text.replace('",\n  "1"', '",  \n  "1"'), 2, 'U+0020 U+0020'],
    [
      'a space before a colon',
      text => text.replace('"0":', '"0" :'),
      2,
      `"0" : "${texts('en-US', 'liveness')[0]}",`,
    ],
    ['four spaces', text => text.replace('  "0"', '    "0"'), 2, 'U+0020 U+0020 U+0020 U+0020'],
  ])('%s', (_, change, at, what) => {
    const before = read(hint)
    write(hint, change(before))
    expect(found()).toEqual([
      expect.objectContaining({
        rule: 'layout',
        file: `locales/${hint}`,
        line: at || before.trimEnd().split('\n').length,
        found: what,
      }),
    ])
    write(hint, tidied('liveness.json', read(hint)))
    expect([read(hint), found()]).toEqual([before, []])
  })

  test.each<[what: string, change: (text: string) => string, findings: unknown[]]>([
    ['a tab', text => text.replace('  "', '\t"'), [':2: [layout] found U+0009']],
    ['a space at the end of a line', text => text.replace(',\n', ', \n'), [':2: [layout] found U+0020']],
    ['no final newline', text => text.trimEnd(), [':LAST: [layout] found no final newline']],
    ['one line', text => `${JSON.stringify(JSON.parse(text))}\n`, []],
    ['four spaces', text => text.replace(/ {2}/g, '    '), []],
  ])('of about.json, which people paste reviews into: %s', (_, change, findings) => {
    const path = 'en-US/about.json'
    const before = read(path)
    write(path, change(before))
    expect(read(path)).not.toBe(before)
    const last = `${before.trimEnd().split('\n').length}`
    expect(said()).toEqual(
      findings.map(
        found => `locales/${path}${`${found}`.replace('LAST', last)}; expected what \`npm run tidy\` writes`,
      ),
    )
  })

  test.each<[what: string, change: (text: string) => string]>([
    ['nfc', text => text.replace(/ü/g, 'u\u0308')],
    ['misplaced', text => text.replace(/( *"1201": .*\n)( *"1202": .*\n)/, '$2$1')],
    ['json', text => `\ufeff${text}`],
  ])('tidy fixes findings of the rule %s', (rule, change) => {
    const path = 'de-DE/liveness.json'
    const before = read(path)
    write(path, change(before))
    expect(new Set(found().map(({ rule }) => rule))).toEqual(new Set([rule]))
    expect(tidied('liveness.json', read(path))).toBe(before)
  })
})
