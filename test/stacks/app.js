// The app of every stack: it imports each subpath of the package, and i18next.
import i18next from 'i18next'
import { explain, messageKey, pickPack, readCode } from 'liveness-messages'
import { livenessMessages } from 'liveness-messages/i18next'
import { loadPack } from 'liveness-messages/load'
import enUS from 'liveness-messages/locales/en-US'
import zhCN from 'liveness-messages/locales/zh-CN'
import { wechat } from 'liveness-messages/products'

/**
 * The lines that the app shows.
 *
 * @param {string} language As the device reports it.
 * @returns {Promise<(string | undefined)[]>}
 */
export function lines(language) {
  const pack = pickPack([enUS, zhCN], language)
  const { title, advice } = explain(readCode({ ErrorCode: 1201 }), pack)
  const i18n = i18next.createInstance()
  return i18n
    .use(livenessMessages(enUS, zhCN))
    .init({ lng: language, keySeparator: false })
    .then(() => loadPack('ja'))
    .then(ja => [
      title,
      advice,
      explain(90100, pack, wechat).title,
      explain('no code', pack).title,
      ja.messages[1201],
      i18n.t(messageKey('FailedOperation.CompareFail'), { ns: 'liveness' }),
    ])
}
