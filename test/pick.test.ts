import { describe, expect, test } from 'vitest'
import { pickPack, type Requested } from '../src/pick'
import { tags } from './source'

const offer = (...locales: string[]) => locales.map(locale => ({ locale }))
const two = offer('en-US', 'zh-CN')
const nine = offer('en-US', 'zh-CN', 'zh-TW', 'zh-HK', 'ja-JP', 'id-ID', 'es-ES', 'pt-BR', 'sr-Latn')

test('the device tags were read', () => {
  expect(tags.length).toBe(41)
})

test.each(tags)('a device that reports "$reported" gets $among2 of two and $among9 of nine', row => {
  expect(pickPack(two, row.reported).locale).toBe(row.among2)
  expect(pickPack(two, [row.reported]).locale).toBe(row.among2)
  expect(pickPack(nine, row.reported).locale).toBe(row.among9)
  expect(pickPack(nine, row.reported.toUpperCase()).locale).toBe(row.among9)
})

describe('requested * available = expected', () => {
  test.each<[Requested, string[], string]>([
    // The first language that any pack speaks, whatever its region.
    [['fr-FR', 'zh-CN', 'en-US'], ['en-US', 'zh-CN'], 'zh-CN'],
    [['en-GB', 'zh-CN'], ['zh-CN', 'en-US'], 'en-US'],
    [['zh-TW', 'en-US'], ['en-US', 'zh-CN'], 'zh-CN'],
    // The nearest pack of that language, in whatever order the packs stand.
    [['zh-TW'], ['zh-CN', 'zh-HK', 'zh-TW'], 'zh-TW'],
    [['zh-Hant'], ['zh-CN', 'zh-HK', 'zh-TW'], 'zh-TW'],
    [['zh-MO'], ['zh-CN', 'zh-TW'], 'zh-TW'],
    [['zh-MO'], ['zh-TW', 'zh-HK'], 'zh-HK'],
    [['zh-Hant-MO'], ['zh-TW', 'zh-HK'], 'zh-HK'],
    [['zh-CN'], ['en-US', 'zh-TW'], 'zh-TW'],
    [['yue-Hans-CN'], ['zh-HK', 'zh-CN'], 'zh-CN'],
    [['yue-Hant-HK'], ['zh-CN', 'zh-TW', 'zh-HK'], 'zh-HK'],
    [['pt-PT'], ['pt-BR', 'pt-PT'], 'pt-PT'],
    [['pt-BR'], ['pt-PT', 'pt-BR'], 'pt-BR'],
    [['sr-Cyrl'], ['en-US', 'sr-Latn', 'sr'], 'sr'],
    [['sr-RS'], ['en-US', 'sr-Latn'], 'sr-Latn'],
    [['sr-RS'], ['sr-Latn', 'sr-Cyrl'], 'sr-Cyrl'],
    [['uz-Latn-UZ'], ['en-US', 'uz-Cyrl'], 'en-US'],
    // Another language that begins alike.
    [['srn-SR'], ['en-US', 'sr-Cyrl'], 'en-US'],
    [['zhx'], ['en-US', 'zh-CN'], 'en-US'],
    // ISO 639-2, and Java's Locale.toString.
    [['zho-TW'], ['zh-CN', 'zh-TW'], 'zh-TW'],
    [['srp'], ['en-US', 'sr'], 'sr'],
    [['zh_HK_#Hans'], ['zh-TW', 'zh-CN'], 'zh-CN'],
    [['zh_CN_#Hant'], ['zh-CN', 'zh-TW'], 'zh-TW'],
    [['zh__#Hant'], ['zh-CN', 'zh-TW'], 'zh-TW'],
    [['zh_Hant_HK'], ['zh-CN', 'zh-TW', 'zh-HK'], 'zh-HK'],
    [['es-MX'], ['en-US', 'es-419'], 'es-419'],
    [['en-Latn-US'], ['zh-CN', 'en-US'], 'en-US'],
    [['iw-IL'], ['en-US', 'he-IL'], 'he-IL'],
    [['de-DE-u-co-phonebk'], ['en-US', 'de-DE'], 'de-DE'],
    [['zh-SC'], ['en-US', 'zh-CN'], 'zh-CN'],
    // What is no tag is skipped.
    [[null, undefined, 7, {}, [], 'zh', Symbol('en')], ['en-US', 'zh-CN'], 'zh-CN'],
    [[], ['en-US', 'zh-CN'], 'en-US'],
    [null, ['en-US', 'zh-CN'], 'en-US'],
    [undefined, ['en-US', 'zh-CN'], 'en-US'],
    ['english', ['zh-CN', 'en-US'], 'zh-CN'],
    ['-zh', ['en-US', 'zh-CN'], 'en-US'],
    // An Accept-Language header.
    ['zh-CN,zh;q=0.9,en;q=0.8', ['en-US', 'zh-CN'], 'zh-CN'],
    ['en;q=0.5, zh-CN;q=0.9', ['en-US', 'zh-CN'], 'zh-CN'],
    ['en;q=0.50,zh;q=0.500', ['zh-CN', 'en-US'], 'en-US'],
    ['zh;q=0, en;q=0.1', ['zh-CN', 'en-US'], 'en-US'],
    ['zh;q=0', ['en-US', 'zh-CN'], 'en-US'],
    ['zh;q=0.000,*', ['en-US', 'zh-CN'], 'en-US'],
    ['fr , ZH-hans-cn ; q=0.3', ['en-US', 'zh-CN'], 'zh-CN'],
    ['en;level=1;Q=0.2,zh;q=0.4', ['en-US', 'zh-CN'], 'zh-CN'],
    [',;q=1,,zh', ['en-US', 'zh-CN'], 'zh-CN'],
  ])('%o * %o = %s', (requested, available, expected) => {
    expect(pickPack(offer(...available), requested).locale).toBe(expected)
  })
})

test('the pack itself comes back', () => {
  expect(pickPack(two, 'zh')).toBe(two[1])
})

test.each(['-', '_', ',', ';', ' ', 'a', 'zh-', 'q=', ';q=', 'zh,', 'zh;q=0.1,', '1', '.'])(
  'half a megabyte of "%s" is read in linear time',
  part => {
    const time = (size: number) => {
      const header = part.repeat(size / part.length)
      const start = performance.now()
      pickPack(nine, header)
      pickPack(nine, [header, 'zh'])
      return performance.now() - start
    }
    time(64_000)
    // Eight times the input takes about eight times as long; a quadratic reader would take 64 times.
    expect(time(512_000)).toBeLessThan(24 * Math.max(time(64_000), 5))
  },
)
