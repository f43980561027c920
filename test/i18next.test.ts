import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import i18next, { type InitOptions, type i18n, type Module } from 'i18next'
import LanguageDetector from 'i18next-browser-languagedetector'
import ChainedBackend from 'i18next-chained-backend'
import HttpBackend from 'i18next-http-backend'
import resourcesToBackend from 'i18next-resources-to-backend'
import sirv from 'sirv'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { messageKey, pickPack } from '../src'
import { livenessMessages, loadNamespace } from '../src/i18next'
import enUS from '../src/locales/en-US'
import zhCN from '../src/locales/zh-CN'
import { majors } from './peers'
import { tags } from './source'

const namespaces = ['liveness', 'liveness-advice']

async function start(options: InitOptions, ...plugins: Module[]): Promise<i18n> {
  const instance = i18next.createInstance()
  for (const plugin of plugins) instance.use(plugin)
  await instance.init(options)
  return instance
}

const hint = (i18n: i18n, code: unknown, options = {}) =>
  i18n.t(messageKey(code), { ns: 'liveness', ...options })

describe('whatever the app’s settings', () => {
  const settings: InitOptions[] = [
    {},
    { keySeparator: false },
    { nsSeparator: false },
    { fallbackLng: false },
    { fallbackLng: 'de' },
    { fallbackLng: 'en-US' },
    { fallbackLng: ['zh-CN', 'en-US'] },
    { load: 'currentOnly' },
    { load: 'languageOnly' },
    { lowerCaseLng: true },
    { cleanCode: true },
    { initAsync: false },
    { defaultNS: 'liveness' },
    { supportedLngs: ['en-US', 'zh-CN'], fallbackLng: 'zh-CN' },
    { supportedLngs: ['en', 'zh'], fallbackLng: 'en' },
    { resources: { 'en-US': { translation: { a: 'A' } } } },
  ]

  test.each(settings)('a device gets its language: %o', async setting => {
    for (const [reported, dark] of [
      ['en', 'Too dark'],
      ['en-GB', 'Too dark'],
      ['en-US', 'Too dark'],
      ['zh', '光线太暗'],
      ['zh-CN', '光线太暗'],
      ['zh-Hans-CN', '光线太暗'],
      ['zh-TW', '光线太暗'],
    ] as const) {
      const i18n = await start({ ...setting, lng: reported }, livenessMessages(enUS, zhCN))
      expect(hint(i18n, 1201)).toBe(dark)
      const { messages, advice } = dark === 'Too dark' ? enUS : zhCN
      for (const [key, text] of Object.entries(messages)) expect(hint(i18n, key)).toBe(text)
      for (const [key, text] of Object.entries(advice))
        expect(i18n.t(key, { ns: 'liveness-advice' })).toBe(text)
      expect(hint(i18n, 9999)).toBe(messages['FailedOperation.UnKnown'])
    }
  })
})

const packs = ['en-US', 'zh-CN', 'zh-TW', 'zh-HK', 'ja-JP', 'id-ID', 'es-ES', 'pt-BR', 'sr-Latn'].map(
  locale => ({
    ...enUS,
    locale,
    messages: { ...enUS.messages, 1201: locale },
  }),
) as [typeof enUS]

test.each(tags.filter(({ reported }) => reported !== ''))(
  'a device that reports "$reported" gets $among9 of nine packs',
  async ({ reported, among9 }) => {
    expect(hint(await start({ lng: reported }, livenessMessages(...packs)), 1201)).toBe(among9)
  },
)

test.each([
  ['fr', {}, 'Too dark'],
  ['fr', { fallbackLng: false }, 'Too dark'],
  ['fr', { fallbackLng: 'de' }, 'Too dark'],
  ['fr', { fallbackLng: 'zh-CN' }, '光线太暗'],
  ['fr', { fallbackLng: ['de', 'zh-Hans'] }, '光线太暗'],
] as const)('a person who reads "%s" with %o, which no pack speaks, reads %s', async (lng, options, dark) => {
  expect(hint(await start({ ...options, lng } as InitOptions, livenessMessages(enUS, zhCN)), 1201)).toBe(dark)
})

test('changing the language, asking for another one, and clones', async () => {
  const i18n = await start({ lng: 'en' }, livenessMessages(enUS, zhCN))
  await i18n.changeLanguage('zh-Hans-HK')
  expect(hint(i18n, 1201)).toBe('光线太暗')
  expect(hint(i18n, 1201, { lng: 'en-AU' })).toBe('Too dark')
  expect(i18n.getFixedT('en', 'liveness')(messageKey(1201))).toBe('Too dark')
  for (const [lng, dark] of [
    ['en-NZ', 'Too dark'],
    ['zh-SG', '光线太暗'],
    ['fr', 'Too dark'],
  ] as const) {
    const clone = i18n.cloneInstance()
    await clone.changeLanguage(lng)
    expect(hint(clone, 1201)).toBe(dark)
  }
})

test('texts of the app’s own stay, the packs fill in the rest', async () => {
  const i18n = await start(
    { lng: 'en', resources: { en: { liveness: { 1201: 'More light, please' } } } },
    livenessMessages(enUS),
  )
  expect([hint(i18n, 1201), hint(i18n, 1202)]).toEqual(['More light, please', 'Too bright'])
})

test('the language of the app’s own texts is what it is without the plugin', async () => {
  const resources = { 'en-US': { translation: { a: 'A' } }, 'zh-CN': { translation: { a: '甲' } } }
  for (const options of [
    { supportedLngs: ['en-US', 'zh-CN'], fallbackLng: 'en-US' },
    { supportedLngs: ['en-US', 'zh-CN'], fallbackLng: 'zh-CN' },
    { fallbackLng: 'zh-CN' },
  ]) {
    for (const lng of ['en', 'zh', 'zh-Hans-CN', 'en-GB', 'fr', 'zh_TW']) {
      const without = await start({ ...options, lng, resources: structuredClone(resources) })
      const withPlugin = await start({ ...options, lng, resources }, livenessMessages(enUS, zhCN))
      expect([lng, withPlugin.t('a')]).toEqual([lng, without.t('a')])
    }
  }
})

describe('i18next-browser-languagedetector', () => {
  afterEach(() => vi.unstubAllGlobals())

  test.each([
    [['zh-Hans-CN', 'en'], {}, '光线太暗'],
    [['en'], { fallbackLng: 'zh-CN' }, 'Too dark'],
    [['en'], { supportedLngs: ['zh-CN', 'en-US'], fallbackLng: 'zh-CN' }, 'Too dark'],
    [['zh-Hans-CN'], { supportedLngs: ['zh-CN', 'en-US'], fallbackLng: 'en-US' }, '光线太暗'],
    [['fr-FR', 'zh'], { supportedLngs: ['zh-CN', 'en-US'], fallbackLng: 'en-US' }, '光线太暗'],
    [[], {}, 'Too dark'],
  ])('a browser that reports %o with %o reads %s', async (languages, options, dark) => {
    vi.stubGlobal('navigator', { languages, language: languages[0] })
    const detection = { order: ['navigator'], caches: [] }
    const i18n = await start({ ...options, detection }, new LanguageDetector(), livenessMessages(enUS, zhCN))
    expect(hint(i18n, 1201)).toBe(dark)
  })
})

describe('i18next-resources-to-backend', () => {
  test.each([
    ['en', 'Too dark'],
    ['zh-Hans-CN', '光线太暗'],
    ['tlh', 'Too dark'],
  ])('loadNamespace loads on demand for "%s"', async (lng, dark) => {
    const i18n = await start({ lng, ns: namespaces }, resourcesToBackend(loadNamespace))
    const pack = pickPack([enUS, zhCN], lng)
    expect(hint(i18n, 1201)).toBe(dark)
    expect(hint(i18n, 'FailedOperation.CompareFail')).toBe(pack.messages['FailedOperation.CompareFail'])
    expect(hint(i18n, 9999)).toBe(pack.messages['FailedOperation.UnKnown'])
    expect(i18n.t('brighten', { ns: 'liveness-advice' })).toBe(pack.advice.brighten)
  })

  test('loadNamespace refuses a namespace that is not its own', async () => {
    await expect(loadNamespace('en', 'translation')).rejects.toThrow(
      'liveness-messages has "liveness" and "liveness-advice", no "translation"',
    )
  })
})

describe('i18next-http-backend', () => {
  let server: Server
  let origin: string
  const asked: string[] = []

  beforeAll(async () => {
    const files = sirv('locales')
    server = createServer((request, response) => {
      asked.push(request.url ?? '')
      files(request, response, () => {
        response.writeHead(404).end()
      })
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterEach(() => asked.splice(0))
  afterAll(() => server.close())

  const there = [{ locale: 'en-US' }, { locale: 'zh-CN' }]
  const backend = (base: string) => ({
    loadPath: ([language]: string[]) => `${base}/${pickPack(there, language).locale}/{{ns}}.json`,
  })

  test.each([
    ['en', 'Too dark', '/en-US/liveness.json'],
    ['zh-Hans-CN', '光线太暗', '/zh-CN/liveness.json'],
    ['zh_CN', '光线太暗', '/zh-CN/liveness.json'],
    ['fr', 'Too dark', '/en-US/liveness.json'],
  ])('reads locales/ for "%s"', async (lng, dark, file) => {
    const i18n = await start(
      { lng, ns: namespaces, load: 'currentOnly', backend: backend(origin) },
      new HttpBackend(),
    )
    expect(hint(i18n, 1201)).toBe(dark)
    expect(asked).toContain(file)
  })

  test('with supportedLngs i18next itself finds the folder', async () => {
    const i18n = await start(
      {
        lng: 'zh-Hans-CN',
        ns: namespaces,
        supportedLngs: ['en-US', 'zh-CN'],
        fallbackLng: 'en-US',
        load: 'currentOnly',
        backend: { loadPath: `${origin}/{{lng}}/{{ns}}.json` },
      },
      new HttpBackend(),
    )
    expect(hint(i18n, 1201)).toBe('光线太暗')
  })

  test('built-in packs need no request, other languages come from the backend', async () => {
    const options = {
      ns: namespaces,
      load: 'currentOnly',
      fallbackLng: 'en-US',
      backend: backend(origin),
    } as const
    const english = await start({ ...options, lng: 'en-US' }, new HttpBackend(), livenessMessages(enUS))
    expect([hint(english, 1201), asked]).toEqual(['Too dark', []])
    const chinese = await start({ ...options, lng: 'zh-CN' }, new HttpBackend(), livenessMessages(enUS))
    expect(hint(chinese, 1201)).toBe('光线太暗')
    expect(asked.sort()).toEqual(['/zh-CN/liveness-advice.json', '/zh-CN/liveness.json'])
  })

  describe('with the backend down', () => {
    const down = { ...backend('http://127.0.0.1:1'), reloadInterval: false as const }

    test.each([
      ['en', 'Too dark'],
      ['zh-Hans-CN', '光线太暗'],
      ['fr', 'Too dark'],
    ])('the built-in texts show for "%s"', async (lng, dark) => {
      const options = {
        lng,
        ns: ['translation', ...namespaces],
        backend: { ...down, retryTimeout: 1 },
        maxRetries: 0,
      }
      expect(hint(await start(options, new HttpBackend(), livenessMessages(enUS, zhCN)), 1201)).toBe(dark)
    })

    test('i18next-chained-backend goes on to loadNamespace', async () => {
      const backends = [HttpBackend, resourcesToBackend(loadNamespace)]
      const options = {
        lng: 'zh-Hans-CN',
        ns: namespaces,
        maxRetries: 0,
        backend: { backends, backendOptions: [down, {}] },
      }
      expect(hint(await start(options, new ChainedBackend()), 1201)).toBe('光线太暗')
    })
  })
})

describe('every major of i18next in the peer range', () => {
  test.each(majors('i18next'))('%i', async (_, name) => {
    const module = await import(name)
    const other: typeof i18next = module.default
    for (const setting of [
      {},
      { keySeparator: false },
      { fallbackLng: 'de' },
      { load: 'currentOnly' },
    ] as InitOptions[]) {
      for (const [lng, pack] of [
        ['en', enUS],
        ['zh-Hans-CN', zhCN],
        ['zh_CN', zhCN],
        ['fr', enUS],
      ] as const) {
        const i18n = other.createInstance()
        await i18n.use(livenessMessages(enUS, zhCN)).init({ ...setting, lng })
        for (const [key, text] of Object.entries(pack.messages)) expect(hint(i18n, key)).toBe(text)
        for (const [key, text] of Object.entries(pack.advice)) {
          expect(i18n.t(key, { ns: 'liveness-advice' })).toBe(text)
        }
        expect(hint(i18n, 'InvalidParameter.X')).toBe(pack.messages.InvalidParameter)
      }
    }
  })
})
