// The texts of a locale, to a spreadsheet and back.
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { type Options, stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import { flatten, unflatten } from 'flat'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { NAMESPACES, ROOT, texts, writeFiles } from '../scripts/lib/locales'
import { stale } from '../scripts/lib/made-from'
import { readSheet } from '../scripts/sheet/read'
import { writeSheet } from '../scripts/sheet/write'
import { copyFew, FEW } from './few'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'liveness-sheet-'))
  copyFew(root)
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const path = (locale: string, name = 'liveness') => `locales/${locale}/${name}.json`
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const json = (file: string): Record<string, string> => JSON.parse(read(file))
const write = (file: string, value: object) =>
  writeFileSync(join(root, file), `${JSON.stringify(value, null, 2)}\n`)
const put = (locale: string, texts: object) => write(path(locale), { ...json(path(locale)), ...texts })

const bytes = (text: string) => new TextEncoder().encode(text)
const take = (sheet: string) => readSheet(bytes(sheet), 'sheet.csv', root)
const cells = (sheet: string): string[][] => parse(sheet, { bom: true })

/** A sheet with changed cells, as a spreadsheet saves it. Rows and columns count from 0. */
function saved(sheet: string, change: (rows: string[][]) => void, options: Options = {}): string {
  const rows = cells(sheet)
  change(rows)
  return stringify(rows, options)
}
const rowOf = (rows: string[][], key: string, file = 'liveness.json') =>
  rows.find(row => row[0] === file && row[1] === key) as string[]
const column = (rows: string[][], title: string) => (rows[0] as string[]).indexOf(title)

/** A sheet with a new translation of one text. */
const translated = (locale: string, key: string, text: string, options?: Options) =>
  saved(
    writeSheet(locale, root),
    rows => {
      rowOf(rows, key)[column(rows, `${locale} (translation)`)] = text
    },
    options,
  )

describe.each(FEW)('the sheet of %s', locale => {
  test('has every text with what a translator needs to know, and no changes yet', () => {
    const [titles = [], ...rows] = cells(writeSheet(locale, root))
    const sources = ['zh-CN', 'en-US'].filter(source => source !== locale)
    expect(titles).toEqual([
      ...['file', 'key', 'shown as', 'room'],
      ...[...sources, `${locale} (translation)`, 'advice below it'],
    ])
    const expected = NAMESPACES.flatMap(namespace =>
      Object.keys(texts('zh-CN', namespace)).map(key => [
        ...[`${namespace}.json`, key],
        ...[...sources, locale].map(each => texts(each, namespace)[key] ?? ''),
      ]),
    )
    expect(rows.map(row => [...row.slice(0, 2), ...row.slice(4, -1)])).toEqual(expected)
    const dark = rowOf(rows, '1201')
    expect(dark.slice(2, 4)).toEqual(['live hint', '2 lines at 20 px, bold'])
    expect(dark.at(-1)).toBe(texts(locale, 'liveness-advice').brighten)
    expect(take(writeSheet(locale, root))).toEqual({})
  })

  test('round-trips any text', () => {
    const text = fc.oneof(
      fc.string({ minLength: 1, unit: 'grapheme' }),
      fc.string({ minLength: 1, unit: fc.constantFrom(...'=+-@\'"＝,;\t\r\n a') }),
    )
    const before = json(path(locale))
    fc.assert(
      fc.property(text, text, (one, other) => {
        const now = { ...before, 1201: one, offline: other }
        write(path(locale), now)
        const sheet = writeSheet(locale, root)
        // Without changes, and into the original texts.
        expect(take(sheet)).toEqual({})
        write(path(locale), { ...before, 1201: '', offline: '' })
        expect(JSON.parse(take(sheet)[path(locale)] ?? '')).toEqual(now)
      }),
      { numRuns: 25 },
    )
  })

  test('changes one text and nothing else', () => {
    const before = read(path(locale))
    const files = take(translated(locale, '1201', 'Zzz'))
    const record = `locales/${locale}/made-from.json`
    expect(Object.keys(files)).toEqual(locale === 'zh-CN' ? [path(locale)] : [path(locale), record])
    const old = JSON.stringify(texts(locale, 'liveness')['1201'])
    expect(files[path(locale)]).toBe(before.replace(`"1201": ${old}`, '"1201": "Zzz"'))
    expect(files[record]).toBe(locale === 'zh-CN' ? undefined : read(record))
  })
})

describe('a sheet can be read after being saved by', () => {
  const cases: [string, Options][] = [
    ['Excel', { bom: true, record_delimiter: 'windows' }],
    ['Excel with decimal commas', { bom: true, record_delimiter: 'windows', delimiter: ';' }],
    ['LibreOffice', { record_delimiter: 'unix' }],
    ['LibreOffice, all cells quoted', { record_delimiter: 'unix', quoted: true }],
    ['Google Sheets', { record_delimiter: 'windows' }],
    ['any of them with tabs', { record_delimiter: 'unix', delimiter: '\t' }],
  ]
  test.each(cases)('%s', (_, options) => {
    for (const text of ['Zu dunkel, bitte', 'a;b', '"Zu" dunkel', 'eine Zeile\nund noch eine']) {
      const files = take(translated('de-DE', '1201', text, options))
      expect(JSON.parse(files[path('de-DE')] ?? '')).toEqual({ ...json(path('de-DE')), 1201: text })
    }
  })

  test('somebody who moved, added and left out columns and rows', () => {
    const sheet = saved(translated('de-DE', '1201', 'Dunkel'), rows => {
      const kept = ['de-DE (translation)', 'key', 'file', 'en-US', 'zh-CN'].map(title => column(rows, title))
      const some = [rows[0] as string[], rowOf(rows, '1201'), rowOf(rows, 'offline')]
      const moved = some.map((row, n) => [...kept.map(at => row[at] ?? ''), n === 0 ? 'remarks' : 'ok'])
      rows.splice(0, rows.length, ...moved, ['', '', '', '', '', ''])
    })
    expect(JSON.parse(take(sheet)[path('de-DE')] ?? '')).toEqual({ ...json(path('de-DE')), 1201: 'Dunkel' })
  })
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', "'=1", "'n foto"])(
  '%j is no formula for a spreadsheet, and comes back as it is',
  text => {
    put('de-DE', { 1201: text })
    const sheet = writeSheet('de-DE', root)
    const cell = rowOf(cells(sheet), '1201')[6]
    expect(cell).toBe(`'${text}`)
    put('de-DE', { 1201: '' })
    expect(JSON.parse(take(sheet)[path('de-DE')] ?? '')[1201]).toBe(text)
  },
)

test('an empty cell changes nothing, and a missing text is inserted in order', () => {
  const { 1201: dark, 1202: _, ...rest } = json(path('ar'))
  const sheet = translated('ar', '1201', '')
  write(path('ar'), { ...rest, 1201: dark })
  const after: Record<string, string> = JSON.parse(take(sheet)[path('ar')] ?? '')
  expect(after).toEqual(texts('ar', 'liveness'))
  expect(Object.keys(after)).toEqual(Object.keys(texts('zh-CN', 'liveness')).filter(key => key in after))
})

test('a translation of an older source is stale when it is read back', () => {
  const sheet = translated('ar', '1201', 'مظلم')
  put('zh-CN', { 1201: '太暗了' })
  writeFiles(take(sheet), root)
  expect(stale('ar', root)).toContainEqual({ namespace: 'liveness', key: '1201' })
  // A translation of the newer source is not.
  writeFiles(take(translated('ar', '1201', 'مظلم جدًا')), root)
  expect(stale('ar', root)).toEqual([])
})

test('a state and an action with the same key are two texts', () => {
  const sheet = saved(writeSheet('de-DE', root), rows => {
    const at = column(rows, 'de-DE (translation)')
    rowOf(rows, 'openMouth')[at] = 'Mund auf'
    rowOf(rows, 'openMouth', 'liveness-advice.json')[at] = 'Mund weit auf'
  })
  const files = take(sheet)
  expect(JSON.parse(files[path('de-DE')] ?? '').openMouth).toBe('Mund auf')
  expect(JSON.parse(files[path('de-DE', 'liveness-advice')] ?? '').openMouth).toBe('Mund weit auf')
})

describe('a sheet is refused', () => {
  const change = (change: (rows: string[][]) => void) => () => take(saved(writeSheet('ar', root), change))
  const title = (from: string, to: string) =>
    change(rows => {
      ;(rows[0] as string[])[column(rows, from)] = to
    })

  test.each<[string, () => unknown, RegExp]>([
    [
      'an unknown key',
      change(rows => rowOf(rows, '1').splice(1, 1, '5')),
      /^sheet\.csv:3: column "key": .*"5"$/,
    ],
    [
      'a property of every object',
      change(rows => rowOf(rows, '1').splice(1, 1, 'toString')),
      /:3: column "key": .*"toString"$/,
    ],
    [
      'a key twice',
      change(rows => rows.push(rowOf(rows, '1'))),
      /^sheet\.csv:\d+: column "key": .* found 1 again$/,
    ],
    [
      'an unknown file',
      change(rows => rowOf(rows, '1').splice(0, 1, 'a.json')),
      /:3: column "file": .*"a\.json"$/,
    ],
    ['no keys', title('key', 'code'), /^sheet\.csv:1: expected a column "key"; found file, code, /],
    ['no source', title('zh-CN', 'Chinese'), /:1: expected a column "zh-CN"/],
    [
      'no translations',
      title('ar (translation)', 'ar'),
      /:1: expected one column like "ja-JP \(translation\)"/,
    ],
    ['two translations', title('room', 'de-DE (translation)'), /:1: expected one column like/],
    [
      'a missing locale',
      title('ar (translation)', 'nl-NL (translation)'),
      /:1: .*"nl-NL": `npm run locale:new -- nl-NL` starts it/,
    ],
    ['an empty file', () => take(''), /^sheet\.csv:1: expected one column like/],
    ['an unclosed quote', () => take('file,key\n"a,b\n'), /^sheet\.csv:\d: .*[Qq]uote/],
    [
      'Excel’s own encoding',
      () => readSheet(Uint8Array.of(0x66, 0xe4, 0x2c), 'sheet.csv', root),
      /^sheet\.csv:1: expected UTF-8/,
    ],
    [
      'Excel’s “Unicode text”',
      () => readSheet(Uint8Array.of(0xff, 0xfe, 0x66, 0), 'sheet.csv', root),
      /^sheet\.csv:1: expected UTF-8/,
    ],
  ])('%s', (_, reading, reason) => {
    expect(reading).toThrow(reason)
  })

  test('if a file of its locale cannot be read', () => {
    writeFileSync(join(root, path('ar')), '{\n  "0": ')
    expect(() => take(writeSheet('de-DE', root).replace('de-DE (', 'ar ('))).toThrow(
      /^locales\/ar\/liveness\.json:\d: /,
    )
  })
})

test('a new locale has an empty column', () => {
  cpSync(join(root, 'locales/ar'), join(root, 'locales/nl-NL'), { recursive: true })
  for (const name of NAMESPACES) {
    const empty = Object.fromEntries(Object.keys(texts('zh-CN', name)).map(key => [key, '']))
    write(path('nl-NL', name), empty)
  }
  const [titles = [], ...rows] = cells(writeSheet('nl-NL', root))
  const at = titles.indexOf('nl-NL (translation)')
  expect(new Set(rows.map(row => row[at]))).toEqual(new Set(['']))
  writeFiles(take(translated('nl-NL', '1201', 'Te donker')), root)
  expect(json(path('nl-NL'))).toMatchObject({ 1201: 'Te donker', 1202: '' })
})

test('the command writes a file, but never overwrites one', () => {
  const folder = join(root, 'away')
  cpSync(join(ROOT, 'package.json'), join(folder, 'package.json'))
  const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs')
  const sheet = (...args: string[]) =>
    execFileSync(process.execPath, [tsx, join(ROOT, 'scripts/commands/sheet.ts'), ...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: 'pipe',
    })
  expect(sheet('de-DE')).toBe('wrote de-DE.csv\n')
  expect(readFileSync(join(folder, 'de-DE.csv'), 'utf8')).toBe(writeSheet('de-DE'))
  expect(sheet('--read', 'de-DE.csv')).toBe('de-DE.csv has nothing new\n')
  for (const args of [['de-DE'], ['nl-NL'], [], ['de-DE', 'ar'], ['--read', 'none.csv']])
    expect(() => sheet(...args)).toThrow(/sheet: /)
  expect(existsSync(join(folder, 'nl-NL.csv'))).toBe(false)
})

describe('translation platforms', () => {
  const files = FEW.flatMap(locale => NAMESPACES.map(name => path(locale, name)))

  test.each(files)('tools that indent JSON by 2 leave %s unchanged', file => {
    expect(`${JSON.stringify(json(file), null, 2)}\n`).toBe(read(file))
  })

  test.each(FEW)('nested formats lose the texts of %s whose keys are also prefixes', locale => {
    const before = texts(locale, 'liveness')
    const keys = Object.keys(before)
    const after = flatten(unflatten(before, { overwrite: true })) as Record<string, string>
    const lost = keys.filter(key => keys.some(other => other.startsWith(`${key}.`)))
    expect(lost).not.toEqual([])
    expect(keys.filter(key => after[key] !== before[key])).toEqual(lost)
    const contributing = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8')
    for (const key of lost) expect(contributing).toContain(`\`${key}\``)
  })
})
