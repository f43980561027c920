import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { InitOptions, i18n } from 'i18next'
import { describe, expect, test } from 'vitest'
import { livenessMessages } from '../src/i18next'
import enUS from '../src/locales/en-US'
import zhCN from '../src/locales/zh-CN'
import { hint, NOBODY, packsOf, start } from './i18next'
import { majors } from './majors'
import { tags } from './source'

const numbers = majors('i18next').map(([major]) => major)
const [OLDEST, NEWEST] = [Math.min(...numbers), Math.max(...numbers)]

const five = packsOf('en-US', 'zh-CN', 'zh-TW', 'de-DE', 'sr-Latn')

/** Packs of languages that are read in two scripts. */
const twoScripts = packsOf('en-US', 'uz-Cyrl', 'az-Cyrl', 'pa-PK', 'sr-Latn')

/** What a device reports, and which of the five packs its owner reads. */
const devices = [
  ['en', 'en-US'],
  ['en-GB', 'en-US'],
  ['zh', 'zh-CN'],
  ['zh-Hans-CN', 'zh-CN'],
  ['zh_CN', 'zh-CN'],
  ['zh-Hans-HK', 'zh-CN'],
  ['zh-TW', 'zh-TW'],
  ['zh_TW', 'zh-TW'],
  ['zh-HK', 'zh-TW'],
  ['zh-MO', 'zh-TW'],
  ['zh-Hant', 'zh-TW'],
  ['zh-CHT', 'zh-TW'],
  ['de-CH', 'de-DE'],
] as const

/** Options of i18next, and what people get if no pack speaks their language. */
const settings: [title: string, InitOptions, fallback?: string][] = [
  ['no options', {}],
  ['no fallback', { fallbackLng: false }],
  ['a fallback of the packs', { fallbackLng: 'en-US' }],
  ['a fallback that no pack speaks', { fallbackLng: 'xx' }],
  ['a fallback that a pack is close to', { fallbackLng: 'zh-HK' }, 'zh-TW'],
  ['two fallbacks, the first with a pack', { fallbackLng: ['de-CH', 'xx'] }, 'de-DE'],
  ['two fallbacks, the second with a pack', { fallbackLng: ['xx', 'zh-Hans'] }, 'zh-CN'],
  [
    'fallbacks by language, none for this one',
    { fallbackLng: { 'zh-HK': ['de'], 'de-CH': ['it'], default: ['xx'] } },
  ],
  ['a fallback for this language', { fallbackLng: { [NOBODY]: ['zh'], default: ['xx'] } }, 'zh-CN'],
  ['a function that gives fallbacks', { fallbackLng: () => ['xx', 'de'] }, 'de-DE'],
  ['load: currentOnly', { load: 'currentOnly' }],
  ['load: languageOnly', { load: 'languageOnly' }],
  ['load: languageOnly and a fallback', { load: 'languageOnly', fallbackLng: 'zh-TW' }, 'zh-TW'],
  ['lowerCaseLng', { lowerCaseLng: true }],
  ['lowerCaseLng and load: currentOnly', { lowerCaseLng: true, load: 'currentOnly' }],
  [
    'lowerCaseLng, load: currentOnly and a fallback',
    { lowerCaseLng: true, load: 'currentOnly', fallbackLng: 'zh-TW' },
    'zh-TW',
  ],
  ['cleanCode', { cleanCode: true }],
  ['no key separator', { keySeparator: false }],
  ['no namespace separator', { nsSeparator: false }],
  ['our namespace as the default', { defaultNS: 'liveness' }],
  ['a fallback namespace', { fallbackNS: 'translation' }],
  ['a synchronous init', { initAsync: false }],
  ['empty texts allowed', { returnNull: true, returnEmptyString: false }],
  ['a handler of missing keys', { parseMissingKeyHandler: () => 'missing' }],
  ['namespaces in missing keys', { appendNamespaceToMissingKey: true }],
  ['texts of the app', { resources: { en: { translation: { a: 'A' } }, zh: { translation: { a: '甲' } } } }],
  [
    'languages that the app supports',
    { supportedLngs: ['en', 'zh', 'de'], nonExplicitSupportedLngs: true, fallbackLng: 'de' },
    'de-DE',
  ],
]

/** All settings in the oldest and the newest i18next, and three of them in those between. */
const settingsOf = (major: number) =>
  [OLDEST, NEWEST].includes(major)
    ? settings
    : settings.filter(([title]) => ['no options', 'no fallback', 'lowerCaseLng'].includes(title))

/** Ways to ask for a language other than the instance's. */
const ways: Record<string, (i18n: i18n, lng: string) => string | Promise<string>> = {
  't(…, { lng })': (i18n, lng) => hint(i18n, 1201, { lng }),
  'getFixedT(lng)': (i18n, lng) => i18n.getFixedT(lng, 'liveness')('1201'),
  'a clone': async (i18n, lng) => {
    const clone = i18n.cloneInstance()
    await clone.changeLanguage(lng)
    return hint(clone, 1201)
  },
  'the t that a clone reports': (i18n, lng) =>
    new Promise(resolve => {
      i18n.cloneInstance({ lng }, (_, t) => resolve(t('1201', { ns: 'liveness' })))
    }),
  'a clone of a clone, with a store of its own': async (i18n, lng) => {
    const clone = i18n.cloneInstance().cloneInstance({ forkResourceStore: true })
    await clone.changeLanguage(lng)
    return hint(clone, 1201)
  },
}

describe.each(majors('i18next'))('i18next %i', (major, name) => {
  const begin = async (options: InitOptions, packs = five) =>
    start(options, [livenessMessages(...packs)], (await import(name)).default)

  test.each(settingsOf(major))(
    'with %s, everybody reads their language',
    async (_, setting, fallback = 'en-US') => {
      const rows = [...devices, [NOBODY, fallback] as const]
      const i18n = await begin({ ...setting, lng: 'en' })
      for (const [lng, expected] of rows) {
        expect([lng, hint(await begin({ ...setting, lng }), 1201)]).toEqual([lng, expected])
        for (const [way, ask] of Object.entries(ways)) {
          expect([lng, way, await ask(i18n, lng)]).toEqual([lng, way, expected])
        }
      }
      expect(hint(i18n, 1201)).toBe('en-US')
    },
  )

  test.each(tags)('a device that reports "$reported" gets $among9 of nine packs', async row => {
    const locales = ['en-US', 'zh-CN', 'zh-TW', 'zh-HK', 'ja-JP', 'id-ID', 'es-ES', 'pt-BR', 'sr-Latn']
    expect(hint(await begin({ lng: row.reported }, packsOf(...locales)), 1201)).toBe(row.among9)
  })

  test.each([
    ['no supported language', { supportedLngs: [NOBODY] }, 'en-US'],
    ['no supported language and no fallback', { supportedLngs: [NOBODY], fallbackLng: false }, 'en-US'],
    ['an unsupported one', { supportedLngs: [NOBODY], fallbackLng: false, lng: 'zh-TW' }, 'zh-TW'],
    ['one that no pack speaks', { supportedLngs: ['en-US', 'zh-CN'], lng: 'xx' }, 'en-US'],
    [
      'a broad one, whose fallback no pack speaks',
      { supportedLngs: ['en-US', 'zh-CN'], fallbackLng: 'xx', lng: 'zh' },
      'zh-CN',
    ],
    [
      'a broad one, whose fallback a pack speaks',
      { supportedLngs: ['en-US', 'zh-CN'], fallbackLng: 'zh-CN', lng: 'en' },
      'en-US',
    ],
    ['none and no fallback', { fallbackLng: false }, 'en-US'],
    ['a Java locale', { fallbackLng: false, lng: 'zh_TW_#Hant' }, 'zh-TW'],
  ] as [string, InitOptions, string][])(
    'when i18next looks nowhere, because its language is %s, people still read a pack',
    async (_, setting, expected) => {
      const i18n = await begin(setting)
      expect(hint(i18n, 1201)).toBe(expected)
      expect(hint(i18n, 1201, { lng: 'de-CH' })).toBe('de-DE')
    },
  )

  test.each([
    ['zh-HK zh', 'zh-TW'],
    ['en-GB en zh', 'en-US'],
    [`${NOBODY} de-CH zh`, 'de-DE'],
    [`${NOBODY} xx`, 'en-US'],
  ])('getFixedT with %s tries them in order', async (lngs, expected) => {
    const i18n = await begin({ lng: 'zh' })
    expect(i18n.getFixedT(lngs.split(' '), 'liveness')('1201')).toBe(expected)
  })

  test('every key has its text, and other keys have none', async () => {
    for (const pack of [enUS, zhCN]) {
      const without = await start({ lng: pack.locale }, [], (await import(name)).default)
      const i18n = await begin({ lng: pack.locale }, [enUS, zhCN] as never)
      for (const [key, text] of Object.entries(pack.messages)) {
        expect(i18n.t(key, { ns: 'liveness' })).toBe(text)
        expect(i18n.exists(key, { ns: 'liveness' })).toBe(true)
        expect(i18n.exists(key, { ns: 'translation' })).toBe(false)
      }
      for (const [key, text] of Object.entries(pack.advice)) {
        expect(i18n.t(key, { ns: 'liveness-advice' })).toBe(text)
      }
      expect(i18n.t('liveness:1201')).toBe(pack.messages[1201])
      expect(i18n.t(['none', 'liveness:1201'])).toBe(pack.messages[1201])
      expect(i18n.t('1201', { ns: ['translation', 'liveness'] })).toBe(pack.messages[1201])
      expect(hint(i18n, 'InvalidParameter.X')).toBe(pack.messages.InvalidParameter)
      expect(i18n.exists('brighten', { ns: 'liveness' })).toBe(false)
      for (const key of ['9999', 'constructor', '__proto__']) {
        expect(i18n.t(key, { ns: 'liveness' })).toEqual(without.t(key, { ns: 'liveness' }))
      }
    }
  })

  describe('the app’s own text', () => {
    const texts = { liveness: { 1201: 'own' } }
    const HOW = {
      'as it is': {},
      'with a fallback': { fallbackLng: 'en' },
      'with languages only': { load: 'languageOnly' },
    }

    test.each([
      ['en', 'as it is', 'en', 'own'],
      ['en', 'as it is', 'en-US', 'own'],
      ['en', 'as it is', 'en-GB', 'own'],
      ['en', 'as it is', 'de', 'de-DE'],
      ['en', 'with a fallback', 'de', 'de-DE'],
      ['en', 'with a fallback', 'zh-HK', 'zh-TW'],
      ['en', 'with a fallback', NOBODY, 'own'],
      ['en-GB', 'as it is', 'en-GB', 'own'],
      ['en-GB', 'as it is', 'en-US', 'en-US'],
      ['zh', 'as it is', 'zh', 'own'],
      ['zh', 'as it is', 'zh-CN', 'own'],
      ['zh', 'as it is', 'zh-Hans-CN', 'own'],
      ['zh', 'as it is', 'zh-SG', 'own'],
      ['zh', 'as it is', 'zh-TW', 'zh-TW'],
      ['zh', 'as it is', 'zh-Hant-HK', 'zh-TW'],
      ['zh', 'with languages only', 'zh-TW', 'zh-TW'],
      ['zh-Hant', 'as it is', 'zh-Hant-HK', 'own'],
    ] as const)('under "%s", %s: a device that reports %s reads %s', async (code, how, lng, text) => {
      const options = HOW[how]
      const i18n = await begin({ ...options, lng, resources: { [code]: texts } } as InitOptions)
      expect(hint(i18n, 1201)).toBe(text)
      expect(hint(await begin({ ...options, lng, resources: { [code]: {} } } as InitOptions), 1201)).not.toBe(
        'own',
      )
      expect(hint(i18n, 1202)).toBe(enUS.messages[1202])
      expect(hint(i18n.cloneInstance(), 1201)).toBe(text)
    })

    test.each([
      ['uz', 'uz-Cyrl', 'uz-Cyrl'],
      ['az', 'az-Cyrl', 'az-Cyrl'],
      ['pa', 'pa-PK', 'pa-PK'],
      ['sr', 'sr-Latn', 'sr-Latn'],
      ['sr', 'sr-Latn-RS', 'sr-Latn'],
      ['uz', 'uz-UZ', 'own'],
      ['sr', 'sr-RS', 'own'],
      ['uz-Cyrl', 'uz-Cyrl-UZ', 'own'],
    ])(
      'under "%s", in another script than a pack’s: a device that reports %s reads %s',
      async (tag, lng, text) => {
        expect(hint(await begin({ lng, resources: { [tag]: texts } }, twoScripts), 1201)).toBe(text)
      },
    )

    test('is used if no pack is closer: "zh" for zh-HK, with zh-CN as the only Chinese pack', async () => {
      const options = { lng: 'zh-HK', resources: { zh: texts } }
      expect(hint(await begin(options, packsOf('en-US', 'zh-CN')), 1201)).toBe('own')
    })

    test('in other namespaces is the same as without the plugin', async () => {
      const resources = { 'en-US': { translation: { a: 'A' } }, 'zh-CN': { translation: { a: '甲' } } }
      for (const options of [
        {},
        { supportedLngs: ['en-US', 'zh-CN'], fallbackLng: 'en-US' },
        { supportedLngs: ['en-US', 'zh-CN'], fallbackLng: 'zh-CN' },
        { fallbackLng: 'zh-CN' },
      ]) {
        for (const lng of ['en', 'zh', 'zh-Hans-CN', 'en-GB', NOBODY, 'zh_TW']) {
          const setting = { ...options, lng, resources: structuredClone(resources) }
          const { default: module } = await import(name)
          const without: i18n = await start(setting, [], module)
          const withPlugin = await begin(setting)
          for (const ask of [{}, { lng: 'zh-TW' }, { lngs: ['zh-SG', 'zh'] }, { count: 2 }]) {
            for (const key of ['a', 'nope', 'liveness.nope']) {
              const details = { ...ask, returnDetails: true } as const
              expect([lng, withPlugin.t(key, details)]).toEqual([lng, without.t(key, details)])
            }
          }
          expect(withPlugin.languages).toEqual(without.languages)
          expect(withPlugin.resolvedLanguage).toBe(without.resolvedLanguage)
        }
      }
    })
  })

  // i18next 21 was the first to give details.
  test.runIf(major >= 21)('the details of a text name the tag of its pack', async () => {
    const details = { ns: 'liveness', returnDetails: true } as const
    const read = async (lng: string) => (await begin({ lng })).t('1201', details)
    expect(await read('zh-HK')).toMatchObject({ res: 'zh-TW', usedLng: 'zh-TW', usedNS: 'liveness' })
    expect(await read(NOBODY)).toMatchObject({ res: 'en-US', usedLng: 'en-US', usedNS: 'liveness' })
  })

  test('a listener added before init hears of a language once its texts are loaded', async () => {
    const i18n: i18n = (await import(name)).default.createInstance()
    const heard: string[] = []
    i18n.on('languageChanged', () => heard.push(hint(i18n, 1201)))
    await i18n.use(livenessMessages(...five)).init({ lng: 'zh-HK' })
    await i18n.changeLanguage('de-CH')
    expect(heard).toEqual(['zh-TW', 'de-DE'])
  })

  test('a text requested before init has finished is in the language of init', async () => {
    const i18n: i18n = (await import(name)).default.createInstance()
    const initialized = i18n.use(livenessMessages(...five)).init({ lng: 'zh-HK', initAsync: true })
    expect(hint(i18n, 1201)).toBe('zh-TW')
    await initialized
    expect(hint(i18n.cloneInstance({ lng: 'de-CH' }), 1201)).toBe('de-DE')
  })
})

test('an i18next that works otherwise gets one sentence with the majors that are tested', () => {
  const tested = majors('i18next').map(([major]) => major)
  const message = `liveness-messages/i18next works with i18next ${Math.min(...tested)} to ${Math.max(...tested)}; this one has no translator.resolve`
  for (const translator of [undefined, {}]) {
    expect(() => livenessMessages(enUS).init({ translator, services: {} } as never)).toThrow(message)
  }
})

test('five thousand languages take no more memory than without the plugin', async () => {
  setFlagsFromString('--expose-gc')
  const collect: () => void = runInNewContext('gc')
  const growth = async (plugins: ReturnType<typeof livenessMessages>[]) => {
    const i18n = await start({ lng: 'en' }, plugins)
    collect()
    const before = process.memoryUsage().heapUsed
    for (let n = 0; n < 5_000; n += 1) {
      await i18n.changeLanguage(`en-x-${n}`)
      hint(i18n, 1201)
      hint(i18n, 1201, { lng: `zh-x-${n}` })
    }
    collect()
    expect(i18n.store.data).toEqual({})
    return process.memoryUsage().heapUsed - before
  }
  const without = await growth([])
  expect(await growth([livenessMessages(...five)])).toBeLessThan(without + 1_000_000)
})
