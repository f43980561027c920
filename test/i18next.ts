// Helpers for the tests of the i18next plugin.
import i18next, { type InitOptions, type i18n, type Module } from 'i18next'
import { messageKey } from '../src'
import enUS from '../src/locales/en-US'

export const NAMESPACES = ['liveness', 'liveness-advice']

/** A language that no pack will ever speak: Klingon. */
export const NOBODY = 'tlh'

/** Packs whose message for 1201 is their own tag, independent of the shipped ones. */
export const packsOf = (...tags: string[]) =>
  tags.map(locale => ({ ...enUS, locale, messages: { ...enUS.messages, 1201: locale } })) as [typeof enUS]

/** An initialized instance of the given module, or of i18next itself. */
export async function start(options: InitOptions, plugins: Module[], module = i18next): Promise<i18n> {
  const instance = module.createInstance()
  for (const plugin of plugins) instance.use(plugin)
  await instance.init(options)
  return instance
}

export const hint = (i18n: i18n, code: unknown, options = {}) =>
  i18n.t(messageKey(code), { ns: 'liveness', ...options })
