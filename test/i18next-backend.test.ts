// The plugin and the loader together with backends.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { BackendModule, InitOptions, i18n } from 'i18next'
import ChainedBackend from 'i18next-chained-backend'
import HttpBackend from 'i18next-http-backend'
import resourcesToBackend from 'i18next-resources-to-backend'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { pickPack } from '../src'
import { livenessMessages, loadNamespace } from '../src/i18next'
import enUS from '../src/locales/en-US'
import zhCN from '../src/locales/zh-CN'
import { hint, NAMESPACES, NOBODY, start } from './i18next'
import { majors } from './majors'
import { serve } from './static'

describe.each(majors('i18next'))('a backend of i18next %i', (major, name) => {
  /** An instance whose backend has these files, and the files it was asked for. */
  const begin = async (files: Record<string, object>, options: InitOptions) => {
    const asked: string[] = []
    const logged: string[] = []
    const backend: BackendModule = {
      type: 'backend',
      init: () => {},
      read: (lng, ns, callback) => {
        asked.push(`${lng}/${ns}`)
        const file = files[`${lng}/${ns}`]
        setTimeout(() => (file ? callback(null, file as never) : callback(new Error('404'), null)))
      },
    }
    const log = (args: unknown[]) => void logged.push(args.join(' '))
    const logger = { type: 'logger' as const, log, warn: log, error: log }
    const plugins = [backend, logger, livenessMessages(enUS, zhCN)]
    const i18n = await start({ debug: true, ...options }, plugins, (await import(name)).default)
    return { i18n, asked, logged, ours: () => asked.filter(file => /liveness/.test(file)).sort() }
  }
  const files = {
    'zh-CN/translation': { a: '甲' },
    'zh-CN/liveness': { 1201: 'from the backend' },
    'en/liveness': { 1201: 'from the backend' },
  }

  test('is not asked for built-in texts', async () => {
    const { i18n, asked, logged, ours } = await begin(files, { lng: 'zh-CN' })
    expect(i18n.hasLoadedNamespace('liveness')).toBe(true)
    expect(i18n.hasLoadedNamespace('another')).toBe(false)
    expect([hint(i18n, 1201), i18n.t('a')]).toEqual([zhCN.messages[1201], '甲'])
    const clone = await new Promise<i18n>(resolve => {
      const made = i18n.cloneInstance({ lng: 'en-GB' }, () => setTimeout(() => resolve(made)))
    })
    expect(clone.hasLoadedNamespace('liveness-advice')).toBe(true)
    expect(hint(clone, 1201)).toBe(enUS.messages[1201])
    expect(asked).toContain('zh-CN/translation')
    expect(ours()).toEqual([])
    expect(logged.filter(line => /liveness/.test(line))).toEqual([])
  })

  test.each(['zh-CN', 'en-US'])('is asked first if the app lists the namespace: %s', async lng => {
    const { i18n, ours } = await begin(files, { lng, ns: ['translation', 'liveness'], fallbackLng: false })
    expect(ours()).toEqual(
      lng === 'zh-CN' ? ['zh-CN/liveness', 'zh/liveness'] : ['en-US/liveness', 'en/liveness'],
    )
    expect(hint(i18n, 1201)).toBe('from the backend')
    expect(hint(i18n, 1202)).toBe((lng === 'zh-CN' ? zhCN : enUS).messages[1202])
    expect(i18n.hasLoadedNamespace('liveness')).toBe(true)
  })

  // i18next 22 was the first to be asked about another language than the current one.
  test.runIf(major >= 22)('is waited for if the app lists the namespace', async () => {
    const { i18n } = await begin(files, { lng: 'zh-CN', ns: 'liveness' })
    const changed = i18n.changeLanguage('en')
    expect(i18n.hasLoadedNamespace('liveness', { lng: 'en' })).toBe(false)
    expect(i18n.hasLoadedNamespace('liveness-advice', { lng: 'en' })).toBe(true)
    await changed
    expect(i18n.hasLoadedNamespace('liveness', { lng: 'en' })).toBe(true)
  })

  test('may have no file, or not yet', async () => {
    const { i18n } = await begin({}, { lng: 'zh-SG', ns: 'liveness' })
    expect(i18n.hasLoadedNamespace('liveness')).toBe(true)
    expect(hint(i18n, 1201)).toBe(zhCN.messages[1201])
    const changed = i18n.changeLanguage('en-GB')
    expect(hint(i18n, 1201, { lng: 'en-GB' })).toBe(enUS.messages[1201])
    await changed
    expect(hint(i18n, 1201)).toBe(enUS.messages[1201])
  })

  test('is asked when the app loads the namespace later', async () => {
    const { i18n, ours } = await begin(files, { lng: 'zh-CN', load: 'currentOnly', fallbackLng: false })
    await i18n.loadNamespaces('liveness')
    expect(ours()).toEqual(['zh-CN/liveness'])
    expect(hint(i18n, 1201)).toBe('from the backend')
  })
})

describe('i18next-resources-to-backend', () => {
  test.each([
    ['en', enUS],
    ['zh-Hans-CN', zhCN],
    [NOBODY, enUS],
  ])('loadNamespace loads on demand for "%s"', async (lng, pack) => {
    const i18n = await start({ lng, ns: NAMESPACES }, [resourcesToBackend(loadNamespace)])
    expect(hint(i18n, 1201)).toBe(pack.messages[1201])
    expect(hint(i18n, 'FailedOperation.CompareFail')).toBe(pack.messages['FailedOperation.CompareFail'])
    expect(hint(i18n, 9999)).toBe(pack.messages['FailedOperation.UnKnown'])
    expect(i18n.t('brighten', { ns: 'liveness-advice' })).toBe(pack.advice.brighten)
  })

  test('built-in packs stand in for texts that cannot be loaded', async () => {
    const fails = resourcesToBackend(() => Promise.reject(new Error('offline')))
    const i18n = await start({ lng: 'zh-TW', ns: NAMESPACES }, [fails, livenessMessages(enUS, zhCN)])
    expect(hint(i18n, 1201)).toBe(zhCN.messages[1201])
  })

  test('loadNamespace rejects other namespaces', async () => {
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
    const files = serve('locales')
    server = createServer((request, response) => {
      asked.push(request.url ?? '')
      files(request, response)
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
    [NOBODY, 'Too dark', '/en-US/liveness.json'],
  ])('reads locales/ for "%s"', async (lng, dark, file) => {
    const i18n = await start({ lng, ns: NAMESPACES, load: 'currentOnly', backend: backend(origin) }, [
      new HttpBackend(),
    ])
    expect(hint(i18n, 1201)).toBe(dark)
    expect(asked).toContain(file)
  })

  test('with supportedLngs i18next itself finds the folder', async () => {
    const i18n = await start(
      {
        lng: 'zh-Hans-CN',
        ns: NAMESPACES,
        supportedLngs: ['en-US', 'zh-CN'],
        fallbackLng: 'en-US',
        load: 'currentOnly',
        backend: { loadPath: `${origin}/{{lng}}/{{ns}}.json` },
      },
      [new HttpBackend()],
    )
    expect(hint(i18n, 1201)).toBe('光线太暗')
  })

  describe('with the backend down', () => {
    const down = { ...backend('http://127.0.0.1:1'), reloadInterval: false as const }

    test.each([
      ['en', 'Too dark'],
      ['zh-Hans-CN', '光线太暗'],
      [NOBODY, 'Too dark'],
    ])('the built-in texts show for "%s"', async (lng, dark) => {
      const options = {
        lng,
        ns: ['translation', ...NAMESPACES],
        backend: { ...down, retryTimeout: 1 },
        maxRetries: 0,
      }
      expect(hint(await start(options, [new HttpBackend(), livenessMessages(enUS, zhCN)]), 1201)).toBe(dark)
    })

    test('i18next-chained-backend goes on to loadNamespace', async () => {
      const backends = [HttpBackend, resourcesToBackend(loadNamespace)]
      const options = {
        lng: 'zh-Hans-CN',
        ns: NAMESPACES,
        maxRetries: 0,
        backend: { backends, backendOptions: [down, {}] },
      }
      expect(hint(await start(options, [new ChainedBackend()]), 1201)).toBe('光线太暗')
    })
  })
})
