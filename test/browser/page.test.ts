// The package in a page: from a bare script tag, under a strict policy, and with i18next over HTTP.
import i18next from 'i18next'
import HttpBackend from 'i18next-http-backend'
import { messageKey, pickPack } from 'liveness-messages'
import { livenessMessages } from 'liveness-messages/i18next'
import enUS from 'liveness-messages/locales/en-US'
import { afterEach, describe, expect, test } from 'vitest'
import bundle from '../../dist/liveness-messages.global.js?url'

afterEach(() => document.body.replaceChildren())

interface Page extends Window {
  LivenessMessages: typeof import('../../src/global')
}

/** A new page with the global build in a script tag, under a policy. */
async function open(policy: string): Promise<{ page: Page; refused: string[] }> {
  const frame = document.createElement('iframe')
  const refused: string[] = []
  frame.srcdoc = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}"><body><script src="${bundle}"></script>`
  const loaded = new Promise(resolve => frame.addEventListener('load', resolve))
  document.body.append(frame)
  const page = frame.contentWindow as unknown as Page
  await loaded
  page.document.addEventListener('securitypolicyviolation', event => refused.push(event.violatedDirective))
  return { page, refused }
}

describe('the global build from a bare script tag', () => {
  test.each(['default-src *', "default-src 'none'; script-src 'self'"])(
    'under the policy %s',
    async policy => {
      const { page, refused } = await open(policy)
      const { message, pickPack, explain, enUS, zhCN, readCode } = page.LivenessMessages
      expect(message(readCode({ ErrorCode: 1201 }), pickPack([enUS, zhCN], ['zh_CN']))).toBe('光线太暗')
      expect(explain('no such code', enUS).message).toBe('Something went wrong')
      expect(refused).toEqual([])
    },
  )

  test('the policy is in force: eval is blocked', async () => {
    const { page } = await open("default-src 'none'; script-src 'self'")
    const evaluate = (page as unknown as { eval: typeof globalThis.eval }).eval
    expect(() => evaluate('1')).toThrow()
  })
})

test('i18next loads a locale over HTTP and survives the server going away', async () => {
  const served = [{ locale: 'en-US' }, { locale: 'zh-CN' }, { locale: 'ar' }]
  let origin = ''
  const i18n = i18next.createInstance()
  await i18n
    .use(HttpBackend)
    .use(livenessMessages(enUS))
    .init({
      lng: 'zh-Hans-CN',
      ns: ['liveness', 'liveness-advice'],
      load: 'currentOnly',
      maxRetries: 0,
      backend: {
        loadPath: ([lng]: readonly string[]) =>
          `${origin}/locales/${pickPack(served, lng).locale}/{{ns}}.json`,
      },
    })
  expect(i18n.t(messageKey(1201), { ns: 'liveness' })).toBe('光线太暗')
  expect(i18n.t('brighten', { ns: 'liveness-advice' })).toBe('请到光线充足的地方')

  origin = 'http://127.0.0.1:1'
  await i18n.changeLanguage('ar')
  expect(i18n.t(messageKey(1201), { ns: 'liveness' })).toBe('Too dark')
  expect(i18n.t(messageKey('no such code'), { ns: 'liveness' })).toBe('Something went wrong')
})
