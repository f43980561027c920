import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { check } from '../scripts/check'
import { OPPOSITES } from '../scripts/check/meaning'
import { documents } from '../scripts/docs'
import { missing, shippedLocales, shippedTexts } from '../scripts/lib/coverage'
import { localesIn, ROOT, writeFiles } from '../scripts/lib/locales'
import { records } from '../scripts/lib/made-from'
import { reviewed } from '../scripts/lib/review'
import { actions, states } from '../src/codes'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'liveness-check-'))
  cpSync(join(ROOT, 'locales'), join(root, 'locales'), { recursive: true })
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

/** Writes what is generated, as `npm run docs` does. */
const docs = () => writeFiles(documents(root), root)

const found = () => check(root).findings

/** A copy of en-US as another locale, every text of which is another. */
function other(locale: string, change: (text: string) => string = text => `${text} ok`) {
  cpSync(file('en-US'), file(locale), { recursive: true })
  rmSync(file(`${locale}/made-from.json`))
  for (const name of ['liveness.json', 'liveness-advice.json']) {
    const texts: [string, string][] = Object.entries(JSON.parse(read(`${locale}/${name}`)))
    write(
      `${locale}/${name}`,
      `${JSON.stringify(Object.fromEntries(texts.map(([key, text]) => [key, change(text.replace(/\.( |$)/g, '$1'))])), null, 2)}\n`,
    )
  }
}

test('what is committed has nothing to mend', () => {
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
  ])('%s: %s %s %j', (rule, path, key, text) => {
    put(path, key, text)
    expect(found()).toEqual([
      expect.objectContaining({ rule, file: `locales/${path}`, line: line(path, key), key }),
    ])
  })

  test('icu and i18next: what their own readers would change', () => {
    put(hint, '1201', 'Too {dark')
    expect(found().map(({ rule }) => rule)).toEqual(expect.arrayContaining(['icu', 'forbidden']))
    put(hint, '1201', 'Too dark $t(retry)')
    expect(
      found()
        .map(({ rule }) => rule)
        .sort(),
    ).toEqual(['forbidden', 'i18next'])
  })
})

describe('a file that breaks one rule', () => {
  const mend = (change: (text: string) => string) => {
    const before = read(hint)
    write(hint, change(before))
    expect(read(hint)).not.toBe(before)
  }

  test('extra', () => {
    mend(text => text.replace('"1202"', '"1200": "x y",\n  "1202"'))
    expect(found()).toEqual([
      expect.objectContaining({ rule: 'extra', key: '1200', line: line(hint, '1200') }),
    ])
  })

  test('duplicate', () => {
    mend(text => text.replace('"1202"', '"1201": "Too dark",\n  "1202"'))
    expect(found()).toEqual([
      expect.objectContaining({ rule: 'duplicate', key: '1201', line: line(hint, '1201') + 1 }),
    ])
  })

  test('misplaced', () => {
    mend(text => text.replace(/( *"1201": .*\n)( *"1202": .*\n)/, '$2$1'))
    expect(found()).toEqual([
      expect.objectContaining({ rule: 'misplaced', key: '1201', line: line(hint, '1201') }),
    ])
  })

  test('json: a text that is none, a file that is cut off, a file that is a list, a file that is not there', () => {
    mend(text => text.replace('"Too dark"', '7'))
    expect(found()).toContainEqual(
      expect.objectContaining({ rule: 'json', key: '1201', line: line(hint, '1201'), found: 'Number' }),
    )
    write(hint, '{\n  "0": "Success",')
    expect(check(root).findings[0]).toMatchObject({ rule: 'json', file: `locales/${hint}`, line: 2 })
    write(hint, '[]')
    expect(check(root).findings[0]).toMatchObject({ rule: 'json', file: `locales/${hint}`, found: 'Array' })
    rmSync(file(hint))
    expect(() => check(root)).not.toThrow()
    expect(check(root).findings[0]).toMatchObject({
      rule: 'json',
      file: `locales/${hint}`,
      found: 'no such file',
    })
  })

  test('about: what about.json does not say', () => {
    const path = 'en-US/about.json'
    write(path, '{ "nativeReview": true, "tryAgain": [], "same": "x" }')
    expect(
      check(root)
        .findings.filter(({ file }) => file === `locales/${path}`)
        .map(({ key }) => key),
    ).toEqual(['translators', 'nativeReview', 'tryAgain', 'opposites', 'passed', 'not', 'same'])
  })

  test('same: an entry of the allow-list that no text needs', () => {
    write('de-DE/about.json', read('de-DE/about.json').replace('"same": []', '"same": ["16"]'))
    expect(found()).toEqual([
      expect.objectContaining({ rule: 'same', file: 'locales/de-DE/about.json', key: '16' }),
    ])
    put('de-DE/liveness.json', '16', 'No attempts left')
    expect(found()).toEqual([])
  })

  test('tag: a folder whose name is no canonical tag', () => {
    other('de-DE')
    renameSync(file('de-DE'), file('de_de'))
    expect(found()).toEqual([
      expect.objectContaining({
        rule: 'tag',
        file: 'locales/de_de/',
        found: 'de_de',
        expected: 'a canonical BCP 47 tag: de-DE',
      }),
    ])
  })

  test('none: no locale at all', () => {
    rmSync(file(''), { recursive: true })
    mkdirSync(file(''))
    expect(check(root).findings).toEqual([expect.objectContaining({ rule: 'none', file: 'locales/' })])
  })
})

describe('a source text that changes', () => {
  const key = 'FailedOperation.ImageBlur'
  const stale = () => check(root).waiting.filter(({ rule }) => rule === 'stale')
  const staleIn = (locale: string) => stale().filter(finding => finding.locale === locale)

  test.each([
    ['zh-CN', '照片模糊不清', localesIn(ROOT).filter(locale => locale !== 'zh-CN')],
    ['en-US', 'Photo is not sharp', localesIn(ROOT).filter(locale => !['zh-CN', 'en-US'].includes(locale))],
  ])(
    'in %s makes every translation of it wait, also after the documents are written',
    (source, text, translated) => {
      put(`${source}/liveness.json`, key, text)
      docs()
      expect(stale().map(({ file, key }) => [file, key])).toEqual(
        translated.map(locale => [`locales/${locale}/liveness.json`, key]),
      )
      const [first] = staleIn('ar')
      expect(first).toMatchObject({ line: line('ar/liveness.json', key) })
      expect(first?.expected).toContain(text)
      expect(first?.expected).toContain(`npm run locale:confirm -- ar ${key}`)
      expect(found()).toEqual([])
    },
  )

  test.each(['liveness', 'liveness-advice'])(
    'is found in %s also where a state and an action share a key',
    namespace => {
      const shared = Object.keys(states).find(key => key in actions) as string
      put(`zh-CN/${namespace}.json`, shared, '请不要走动')
      docs()
      expect(staleIn('ar').map(({ file, key }) => [file, key])).toEqual([
        [`locales/ar/${namespace}.json`, shared],
      ])
    },
  )

  test('waits until it is confirmed: that key, and in that locale', () => {
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

  test('back to what it was, nothing waits', () => {
    const before = read('zh-CN/liveness.json')
    put('zh-CN/liveness.json', key, '照片模糊不清')
    docs()
    write('zh-CN/liveness.json', before)
    docs()
    expect(stale()).toEqual([])
  })
})

const waitingHere = () => check(root).waiting.filter(({ locale }) => locale === 'nl-NL')

describe('a locale that is not finished', () => {
  beforeEach(() => other('nl-NL'))

  const without = (path: string, ...keys: string[]) => {
    const rest = Object.entries(JSON.parse(read(path))).filter(([key]) => !keys.includes(key))
    write(path, `${JSON.stringify(Object.fromEntries(rest), null, 2)}\n`)
  }

  test('waits for its texts, and is shipped when people can read every one', () => {
    const before = read('nl-NL/liveness.json')
    without('nl-NL/liveness.json', '1201', 'sdkError')
    put('nl-NL/liveness-advice.json', 'brighten', '')
    expect(found()).toEqual([])
    expect(waitingHere().map(({ rule, file, key }) => [rule, file, key])).toEqual([
      ['missing', 'locales/nl-NL/liveness.json', '1201'],
      ['missing', 'locales/nl-NL/liveness.json', 'sdkError'],
      ['missing', 'locales/nl-NL/liveness-advice.json', 'brighten'],
    ])
    expect(missing('nl-NL', root)).toEqual({ shown: ['1201', 'brighten'], logs: ['sdkError'] })
    expect(shippedLocales(root)).not.toContain('nl-NL')
    put('nl-NL/liveness-advice.json', 'brighten', 'Move where it is bright ok')
    expect(shippedLocales(root)).not.toContain('nl-NL')
    write('nl-NL/liveness.json', before)
    expect(shippedLocales(root)).toContain('nl-NL')
  })

  test('logs may stay in English: the build fills them in, in their place', () => {
    without('nl-NL/liveness.json', 'sdkError')
    expect(shippedLocales(root)).toContain('nl-NL')
    const texts = shippedTexts('nl-NL', 'liveness', root)
    expect(texts.sdkError).toBe(JSON.parse(read('en-US/liveness.json')).sdkError)
    expect(Object.keys(texts)).toEqual(Object.keys(JSON.parse(read('zh-CN/liveness.json'))))
  })

  test.each(['zh-CN', 'en-US'])('%s has every text', locale => {
    without(`${locale}/liveness.json`, '1201')
    expect(found()).toContainEqual(
      expect.objectContaining({ rule: 'missing', file: `locales/${locale}/liveness.json`, key: '1201' }),
    )
  })
})

describe('a review', () => {
  beforeEach(() => other('nl-NL'))

  const record = (texts: string) => {
    const nativeReview = { by: 'Jo', date: '2026-02-03', texts }
    write(
      'nl-NL/about.json',
      `${JSON.stringify({ ...JSON.parse(read('nl-NL/about.json')), nativeReview }, null, 2)}\n`,
    )
  }

  test('is of the texts that were read: one that has changed since is named', () => {
    record(reviewed('nl-NL', root))
    expect(found()).toEqual([])
    expect(waitingHere()).toEqual([])
    put('nl-NL/liveness-advice.json', 'brighten', 'Move where it is bright ok')
    expect(waitingHere()).toEqual([
      expect.objectContaining({
        rule: 'changed',
        file: 'locales/nl-NL/liveness-advice.json',
        key: 'brighten',
      }),
    ])
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

describe.each(localesIn(ROOT))('what would mislead a person, planted in %s', locale => {
  const messages = `${locale}/liveness.json`
  const text = (path: string, key: string): string => JSON.parse(read(path))[key]
  const rulesAt = (key: string) =>
    found()
      .filter(finding => finding.key === key && finding.file.startsWith(`locales/${locale}/`))
      .map(({ rule }) => rule)

  test.each(OPPOSITES.map(([one, other]) => ({ one, other })))(
    '$one and $other changed round',
    ({ one, other }) => {
      const path = /^\d/.test(one) ? messages : `${locale}/liveness-advice.json`
      const [was, wasOther] = [text(path, one), text(path, other)]
      put(path, one, wasOther)
      put(path, other, was)
      expect(rulesAt(one)).toContain('opposite')
      expect(rulesAt(other)).toContain('opposite')
    },
  )

  test.each([
    ['1107', '6', '60'],
    ['FailedOperation.VideoDurationExceeded', '20', '2'],
    ['FailedOperation.VideoDurationExceeded', '20', ''],
    ['1201', '$', ' 7'],
  ])('a number of %s: "%s" becomes "%s"', (key, from, to) => {
    const before = text(messages, key)
    const after = before.replace(new RegExp(from), to).trim()
    expect(after).not.toBe(before)
    put(messages, key, after)
    expect(rulesAt(key)).toContain('number')
  })

  test('one text for two live hints, and for two actions', () => {
    put(messages, '1210', text(messages, '1203'))
    put(`${locale}/liveness-advice.json`, 'retry', text(`${locale}/liveness-advice.json`, 'otherWay'))
    expect(rulesAt('1210')).toContain('one text')
    expect(rulesAt('otherWay')).toContain('one text')
  })

  test('advice that repeats the message', () => {
    put(messages, '16', text(`${locale}/liveness-advice.json`, 'contactSupport'))
    expect(rulesAt('16')).toContain('repeats')
  })

  test.each(['1005', '2011', 'FailedOperation.VerificationFail'])('%s says that the check passed', key => {
    put(messages, key, text(messages, 'Success'))
    expect(rulesAt(key)).toContain('passed')
  })
})

test('about.json: a field that is misspelt, a day that is none, a name that would break the table', () => {
  const path = 'en-US/about.json'
  const about = JSON.parse(read(path))
  write(path, JSON.stringify({ ...about, tryagain: ['again'] }, null, 2))
  expect(found()).toEqual([
    expect.objectContaining({ rule: 'about', key: 'tryagain', found: 'an unknown field' }),
  ])
  for (const nativeReview of [
    { by: 'Jo', date: '2026-02-30', texts: 'abcd' },
    { by: 'Jo' },
    { date: '2026-02-03', texts: 'abcd' },
    { by: 'Jo', date: '2026-02-03' },
    { by: 'a | b', date: '2026-02-03', texts: 'abcd' },
    {},
  ]) {
    write(path, JSON.stringify({ ...about, nativeReview }, null, 2))
    expect(found()).toEqual([
      expect.objectContaining({ rule: 'about', key: 'nativeReview', line: expect.any(Number) }),
    ])
  }
  write(
    path,
    JSON.stringify(
      { ...about, nativeReview: { by: 'Jo', date: '2026-02-03', texts: reviewed('en-US', root) } },
      null,
      2,
    ),
  )
  expect(found()).toEqual([])
})
