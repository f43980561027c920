// The plugin together with libraries that people use with i18next.
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { BackendModule, InitOptions, i18n } from 'i18next'
import LanguageDetector from 'i18next-browser-languagedetector'
import { LanguageDetector as HeaderDetector, handle } from 'i18next-http-middleware'
import ICU from 'i18next-icu'
import { Suspense } from 'react'
import { prerender } from 'react-dom/static.edge'
import { I18nextProvider, initReactI18next, Trans, useTranslation } from 'react-i18next'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { meaning } from '../src'
import { livenessMessages } from '../src/i18next'
import enUS from '../src/locales/en-US'
import zhCN from '../src/locales/zh-CN'
import { hint, NOBODY, packsOf, start } from './i18next'
import { majors } from './majors'

const supportedLngs = ['zh-CN', 'en-US']

describe('i18next-browser-languagedetector', () => {
  afterEach(() => vi.unstubAllGlobals())

  test.each([
    ['in Chinese', ['zh-Hans-CN', 'en'], {}, '光线太暗'],
    ['in English', ['en'], { fallbackLng: 'zh-CN' }, 'Too dark'],
    ['in a supported English', ['en'], { supportedLngs, fallbackLng: 'zh-CN' }, 'Too dark'],
    ['in a supported Chinese', ['zh-Hans-CN'], { supportedLngs, fallbackLng: 'en-US' }, '光线太暗'],
    ['in French and Chinese', ['fr-FR', 'zh'], { supportedLngs, fallbackLng: 'en-US' }, '光线太暗'],
    ['in no language', [], {}, 'Too dark'],
  ])('a browser %s gets the pack for it', async (_, languages, options, dark) => {
    vi.stubGlobal('navigator', { languages, language: languages[0] })
    const detection = { order: ['navigator'], caches: [] }
    const plugins = [new LanguageDetector(), livenessMessages(enUS, zhCN)]
    expect(hint(await start({ ...options, detection }, plugins), 1201)).toBe(dark)
  })
})

describe('react-i18next', () => {
  function Screen() {
    const { t, ready } = useTranslation(['liveness', 'liveness-advice'])
    const { titleKey, adviceKey } = meaning(1201)
    return (
      <p>
        {String(ready)}: {t(titleKey)}, <Trans ns="liveness-advice" i18nKey={adviceKey as string} />
      </p>
    )
  }
  const render = async (i18n: i18n) => {
    const page = await prerender(
      <I18nextProvider i18n={i18n}>
        <Suspense fallback="loading">
          <Screen />
        </Suspense>
      </I18nextProvider>,
    )
    return (await new Response(page.prelude).text()).replace(/<[^>]*>/g, '')
  }
  const asked: string[] = []
  const backend: BackendModule = {
    type: 'backend',
    init: () => {},
    read: (lng, ns, callback) => {
      asked.push(`${lng}/${ns}`)
      setTimeout(() => callback(null, ns === 'liveness' ? { 1201: 'from the backend' } : {}), 20)
    },
  }
  afterEach(() => asked.splice(0))

  test.each(majors('i18next'))('is ready at once, with i18next %i', async (_, name) => {
    const plugins = [backend, initReactI18next, livenessMessages(enUS, zhCN)]
    const i18n = await start({ lng: 'zh-HK' }, plugins, (await import(name)).default)
    expect(await render(i18n)).toBe(`true: ${zhCN.messages[1201]}, ${zhCN.advice.brighten}`)
    expect(asked).not.toEqual([])
    expect(asked.filter(file => /liveness/.test(file))).toEqual([])
  })

  test.each(majors('i18next'))(
    'waits for the backend if the app uses it, with i18next %i',
    async (_, name) => {
      const plugins = [backend, initReactI18next, livenessMessages(enUS, zhCN)]
      const i18n = await start({ lng: 'zh-HK' }, plugins, (await import(name)).default)
      i18n.loadNamespaces(['liveness', 'liveness-advice'])
      expect(await render(i18n)).toBe(`true: from the backend, ${zhCN.advice.brighten}`)
    },
  )
})

test.each([
  ['en-GB', enUS],
  ['zh-HK', zhCN],
  ['zh_CN', zhCN],
  [NOBODY, enUS],
] as const)('i18next-icu leaves every text unchanged for "%s"', async (lng, pack) => {
  for (const options of [{ lng }, { lng: 'en', fallbackLng: false }] as InitOptions[]) {
    const i18n = await start(options, [new ICU(), livenessMessages(enUS, zhCN)])
    for (const [key, text] of Object.entries(pack.messages)) expect(hint(i18n, key, { lng })).toBe(text)
    for (const [key, text] of Object.entries(pack.advice)) {
      expect(i18n.t(key, { lng, ns: 'liveness-advice' })).toBe(text)
    }
  }
})

test('i18next-http-middleware answers each request in its own language', async () => {
  const i18n = await start({ preload: ['en'], fallbackLng: 'en' }, [
    new HeaderDetector(undefined, { order: ['header'], caches: false }),
    livenessMessages(...packsOf('en-US', 'zh-CN', 'zh-TW', 'de-DE')),
  ])
  const middleware = handle(i18n)
  const server = createServer((request, response) =>
    middleware(
      request as never,
      response as never,
      (() => {
        // Later, after other requests.
        setTimeout(() => response.end(hint((request as IncomingMessage & { i18n: i18n }).i18n, 1201)), 20)
      }) as never,
    ),
  )
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const read = async (languages: string) => {
    const answer = await fetch(`http://127.0.0.1:${port}/`, { headers: { 'Accept-Language': languages } })
    return answer.text()
  }
  const rows = [
    ['zh-HK,zh;q=0.9,en;q=0.8', 'zh-TW'],
    ['zh-MO', 'zh-TW'],
    ['zh-Hans-CN,en;q=0.5', 'zh-CN'],
    ['de-CH', 'de-DE'],
    ['en-GB', 'en-US'],
    [NOBODY, 'en-US'],
  ] as const
  expect(await Promise.all(rows.map(([languages]) => read(languages)))).toEqual(rows.map(([, text]) => text))
  server.close()
})
