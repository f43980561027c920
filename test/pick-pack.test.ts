import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matchPack, pickPack, type RequestedLocales } from '../src/pick-pack'
import { expectLinear } from './linear'
import { localeCases, plannedLocales, tags } from './source'

const offer = (...locales: string[]) => locales.map(locale => ({ locale }))
const two = offer('en-US', 'zh-CN')
const nine = offer('en-US', 'zh-CN', 'zh-TW', 'zh-HK', 'ja-JP', 'id-ID', 'es-ES', 'pt-BR', 'sr-Latn')

test('the device tags were read', () => {
  expect(tags).not.toEqual([])
})

test.each(tags)('a device that reports "$reported" gets $among2 of two and $among9 of nine', row => {
  expect(pickPack(two, row.reported).locale).toBe(row.among2)
  expect(pickPack(two, [row.reported]).locale).toBe(row.among2)
  expect(pickPack(nine, row.reported).locale).toBe(row.among9)
  expect(pickPack(nine, row.reported.toUpperCase()).locale).toBe(row.among9)
})

/** The tag of the picked pack, '-' if nothing fits. */
const picked = (requested: RequestedLocales, available: readonly string[]) =>
  matchPack(offer(...available), requested)?.locale ?? '-'

test('the cases were read', () => {
  expect(localeCases).not.toHaveLength(0)
  expect(plannedLocales).not.toHaveLength(0)
})

const further: [requested: string, available: string, expected: string][] = [
  // Parent locales.
  ['es-GT', 'es-ES es-419', 'es-419'],
  ['es-CA', 'es-ES es-419', 'es-419'],
  ['es-GQ', 'es-419 es-ES', 'es-ES'],
  ['es-MX', 'es-AR es-ES', 'es-AR'],
  ['es-AR', 'es-ES es-MX es-419', 'es-419'],
  ['es-ES', 'es-MX es-419', 'es-419'],
  ['pt-MZ', 'pt-BR pt-PT', 'pt-PT'],
  ['pt-US', 'pt-PT pt-BR', 'pt-BR'],
  ['pt-BR', 'pt-AO pt-PT', 'pt-PT'],
  ['en-NZ', 'en-US en-GB', 'en-GB'],
  ['en-IN', 'en-US en-GB', 'en-GB'],
  ['en-CA', 'en-GB en-US', 'en-US'],
  ['en-IE', 'en-US en-001', 'en-001'],
  ['en-US', 'en-AU en-GB', 'en-GB'],
  ['fr-CH', 'fr-CA fr-FR', 'fr-FR'],
  ['fr-CA', 'fr-FR fr-CA', 'fr-CA'],
  ['de-CH', 'de-AT de-DE', 'de-DE'],
  ['it-CH', 'it-IT', 'it-IT'],
  ['nl', 'nl-BE nl-NL', 'nl-NL'],
  ['ar-SA', 'ar-AE ar-EG', 'ar-EG'],
  // Likely regions.
  ['bn', 'bn-IN bn-BD', 'bn-BD'],
  ['ta-SG', 'ta-LK ta-IN', 'ta-IN'],
  ['ur', 'ur-IN ur-PK', 'ur-PK'],
  ['fa', 'fa-AF fa-IR', 'fa-IR'],
  ['ms', 'ms-BN ms-SG ms-MY', 'ms-MY'],
  ['sw-UG', 'sw-KE sw-TZ', 'sw-TZ'],
  // Scripts, likely and written.
  ['zh-Hant-MY', 'zh-CN zh-HK zh-TW', 'zh-TW'],
  ['zh-Hant-MO', 'zh-CN zh-TW zh-HK', 'zh-HK'],
  ['zh-Hans-MO', 'zh-TW zh-HK zh-CN', 'zh-CN'],
  ['zh-MY', 'zh-TW zh-CN', 'zh-CN'],
  ['zh-US', 'zh-CN zh-TW', 'zh-TW'],
  ['zh-HK', 'zh-Hans zh-Hant', 'zh-Hant'],
  ['uz-AF', 'uz-UZ', '-'],
  ['uz-Cyrl', 'uz-UZ uz-Cyrl', 'uz-Cyrl'],
  ['pa-PK', 'pa-IN', '-'],
  ['pa-PK', 'pa-IN pa-Arab', 'pa-Arab'],
  ['az-Cyrl', 'az-AZ', '-'],
  ['ms-Arab-BN', 'ms-MY', '-'],
  ['mn-CN', 'mn-MN', '-'],
  ['sr-Latn', 'sr-RS', 'sr-RS'],
  ['sr-ME', 'sr-RS sr-Latn-RS', 'sr-Latn-RS'],
  ['hi-Latn', 'hi-IN', 'hi-IN'],
  ['hi', 'hi-Latn hi-IN', 'hi-IN'],
  ['ru-Cyrl-RU', 'ru-RU', 'ru-RU'],
  ['bo-Tibt-CN', 'zh-TW zh-CN', 'zh-CN'],
  // Aliases of languages, and languages whose readers read another.
  ['nb', 'no', 'no'],
  ['no', 'nb no', 'no'],
  ['no', 'da-DK', 'da-DK'],
  ['in-ID', 'id-ID', 'id-ID'],
  ['iw', 'he-IL', 'he-IL'],
  ['sh-ME', 'sr-Cyrl sr-Latn', 'sr-Latn'],
  ['cnr', 'sr-Cyrl sr-Latn', 'sr-Latn'],
  ['prs-AF', 'fa-IR', 'fa-IR'],
  ['ary-MA', 'ar', 'ar'],
  ['hak-CN', 'zh-TW zh-CN', 'zh-CN'],
  ['wuu', 'zh-TW zh-CN', 'zh-CN'],
  ['yue-Hans', 'zh-HK zh-CN', 'zh-CN'],
  ['kk', 'ru-RU', 'ru-RU'],
  ['uz-UZ', 'ru-RU uz-UZ', 'uz-UZ'],
  ['mn-Mong-CN', 'ru-RU', '-'],
  ['ca-ES', 'es-419 es-ES', 'es-ES'],
  ['cs', 'sk-SK', 'sk-SK'],
  ['ug-CN', 'zh-CN', 'zh-CN'],
  ['ms', 'id-ID', 'id-ID'],
  ['haw-US', 'ha-NG', '-'],
  ['fil', 'fi-FI', '-'],
  // ISO 639-2.
  ['deu-AT', 'de-DE', 'de-DE'],
  ['fra', 'fr-CA fr-FR', 'fr-FR'],
  ['spa-AR', 'es-ES es-419', 'es-419'],
  ['por-AO', 'pt-BR pt-PT', 'pt-PT'],
  ['jpn-JP', 'ja-JP', 'ja-JP'],
  ['kor', 'ko-KR', 'ko-KR'],
  ['vie-VN', 'vi-VN', 'vi-VN'],
  ['ind', 'id-ID', 'id-ID'],
  ['msa-MY', 'ms-MY', 'ms-MY'],
  ['zsm', 'ms-MY', 'ms-MY'],
  ['zho-HK', 'zh-CN zh-HK', 'zh-HK'],
  ['tgl-PH', 'fil-PH', 'fil-PH'],
  // Java's Locale.toString, with variants and extensions.
  ['sr_BA_#Latn', 'sr-Cyrl sr-Latn', 'sr-Latn'],
  ['zh_TW_#Hans_u-nu-latn', 'zh-TW zh-CN', 'zh-CN'],
  ['th_TH_TH_#u-nu-thai', 'th-TH', 'th-TH'],
  ['ja_JP_JP_#u-ca-japanese', 'ja-JP', 'ja-JP'],
  ['no_NO_NY', 'nb-NO', 'nb-NO'],
  ['en__POSIX', 'en-GB en-US', 'en-US'],
  // POSIX.
  ['zh_TW.Big5', 'zh-CN zh-TW', 'zh-TW'],
  ['pt_PT.ISO-8859-15@euro', 'pt-BR pt-PT', 'pt-PT'],
  ['ca_ES.UTF-8@valencia', 'es-ES', 'es-ES'],
  // Upper and lower case, '_' and '-'.
  ['ZH_HANT_hk', 'zh-CN zh-TW zh-HK', 'zh-HK'],
  ['SR-LATN', 'sr-Cyrl sr-Latn', 'sr-Latn'],
  // Extensions and private use.
  ['ar-EG-u-nu-latn', 'ar', 'ar'],
  ['zh-TW-u-co-stroke', 'zh-CN zh-TW', 'zh-TW'],
  ['en-x-gb', 'en-GB en-US', 'en-US'],
  ['de-t-en-gb', 'en-GB de-DE', 'de-DE'],
  // Grandfathered tags.
  ['zh-min-nan', 'zh-TW zh-CN', 'zh-CN'],
  ['zh-guoyu', 'zh-TW zh-CN', 'zh-CN'],
  ['zh-yue-HK', 'zh-CN zh-HK', 'zh-HK'],
  ['en-GB-oed', 'en-US en-GB', 'en-GB'],
  ['i-klingon', 'en-US zh-CN', '-'],
  ['x-private', 'en-US zh-CN', '-'],
  ['constructor', 'en-US zh-CN', '-'],
]

describe('the last one of these fits the first among the others, in any order', () => {
  test.each(
    [
      ...localeCases.map(({ requested, available, expected }) => [requested, available, expected] as const),
      ...further.map(
        ([requested, available, expected]) => [requested, available.split(' '), expected] as const,
      ),
    ].map(row => [row.flat().join(' '), ...row] as const),
  )('%s', (_, requested, available, expected) => {
    const [first = ''] = available
    expect(picked(requested, available)).toBe(expected)
    expect(picked(requested, [...available].reverse())).toBe(expected)
    expect(picked([requested.toUpperCase()], available)).toBe(expected)
    // The default, if nothing fits.
    expect(pickPack(offer(...available), requested as RequestedLocales).locale).toBe(
      expected === '-' ? first : expected,
    )
  })
})

test('among all shipped and planned locales, the answer does not depend on their order', () => {
  const scripts = ['', '-Hans', '-Hant', '-Latn', '-Cyrl', '-Arab']
  const regions = ['', '-US', '-GB', '-MX', '-AO', '-HK', '-IN', '-CN', '-ME', '-419', '-XX']
  const parts = fc.tuple(
    fc.constantFrom(...plannedLocales, ...tags.map(({ reported }) => reported), 'nn', 'da', 'yue', 'sh'),
    fc.constantFrom(...scripts),
    fc.constantFrom(...regions),
  )
  const tag = parts.map(([reported, script, region]) =>
    script || region ? `${reported.split(/[-_]/)[0]}${script}${region}` : reported,
  )
  const locales = fc.uniqueArray(fc.constantFrom(...plannedLocales, 'es-MX', 'pt-AO', 'zh-Hant', 'sr-Latn'), {
    minLength: 2,
  })
  const orders = locales.chain(list =>
    fc.tuple(
      fc.constant(list),
      fc
        .shuffledSubarray(list.slice(1), { minLength: list.length - 1 })
        .map(rest => [list[0] ?? '', ...rest]),
    ),
  )
  fc.assert(
    fc.property(fc.array(tag, { maxLength: 3 }), orders, (requested, [one, other]) => {
      expect(pickPack(offer(...one), requested).locale).toBe(pickPack(offer(...other), requested).locale)
    }),
    { numRuns: 2000 },
  )
})

test.each(plannedLocales)('%s gets its own pack among all planned ones', locale => {
  for (const requested of [locale, locale.toLowerCase().replace('-', '_')]) {
    expect(picked(requested, plannedLocales)).toBe(locale)
    expect(picked(requested, [...plannedLocales].reverse())).toBe(locale)
  }
})

describe('requested * available = expected', () => {
  const requests: [unknown, string[], string][] = [
    // The first language that any pack speaks, in any region.
    [['fr-FR', 'zh-CN', 'en-US'], ['en-US', 'zh-CN'], 'zh-CN'],
    [['en-GB', 'zh-CN'], ['zh-CN', 'en-US'], 'en-US'],
    [['zh-TW', 'en-US'], ['en-US', 'zh-CN'], 'zh-CN'],
    // The nearest pack of that language, in any order of packs.
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
    // Another language with the same beginning.
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
    // Invalid tags are skipped.
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
    ['en;q=0,7,zh-CN;q=0,9', ['en-US', 'zh-CN'], 'zh-CN'],
    ['  zh-CN  ;  q = 0.9 ,  en ; q = 0.8 ', ['en-US', 'zh-CN'], 'zh-CN'],
    ['zh-TW,zh-CN;q=0', ['en-US', 'zh-CN'], 'en-US'],
    ['zh-TW,zh-CN;q=0', ['en-US', 'zh-CN', 'zh-TW'], 'zh-TW'],
    ['zh-TW,zh;q=0', ['en-US', 'zh-CN', 'zh-TW'], 'zh-TW'],
    ['en-GB,en;q=0', ['zh-CN', 'en-US', 'en-GB'], 'en-GB'],
    ['*', ['en-US', 'zh-CN'], 'en-US'],
    ['fr, *;q=0.5', ['en-US', 'zh-CN'], 'en-US'],
    ['*;q=0.5, zh;q=0.9', ['en-US', 'zh-CN'], 'zh-CN'],
    ['zh;q=0.5, *;q=0.9', ['en-US', 'zh-CN'], 'en-US'],
    ['en;q=0, *', ['en-US', 'zh-CN'], 'zh-CN'],
    // The second language of its readers, after all requested ones.
    [['uz', 'en'], ['ru-RU', 'en-US'], 'en-US'],
    [['uz', 'fr'], ['en-US', 'ru-RU'], 'ru-RU'],
    ['uz;q=0.5, ru;q=0', ['en-US', 'ru-RU'], 'en-US'],
  ]
  test.each(requests.map(([requested, available, expected]) => [expected, requested, available] as const))(
    'row %# gives %s',
    (expected, requested, available) => {
      expect(pickPack(offer(...available), requested as RequestedLocales).locale).toBe(expected)
    },
  )
})

test('pickPack returns the pack itself', () => {
  expect(pickPack(two, 'zh')).toBe(two[1])
})

test.each([
  ...['-', '_', ',', ';', ' ', 'a', 'zh-', 'q=', ';q=', 'zh,', 'zh;q=0.1,', 'zh;q=0,', '*,', 'xx,', '1', '.'],
  ...['=0,', '-u-', '@latin', '#', '-#', 'zh-yue-', '-hant', '-hk', '-419'],
])('64 kB of "%s" take linear time', part => {
  expectLinear(8_000, size => {
    const header = part.repeat(size / part.length)
    return () => pickPack(nine, header) && pickPack(nine, [header, 'zh'])
  })
})
