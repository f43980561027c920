import { describe, expect, test } from 'vitest'
import { createI18n } from 'vue-i18n'
import { packs } from './packs'

describe.each(packs)('$locale', ({ locale, messages, advice }) => {
  const translator = (texts: Readonly<Record<string, string | Readonly<Record<string, string>>>>) =>
    createI18n({ legacy: false, locale, messages: { [locale]: texts }, missingWarn: false }).global

  test('every message and every advice is the same through vue-i18n', () => {
    const { t } = translator({ ...messages, livenessAdvice: advice })
    for (const [key, text] of Object.entries(messages)) expect(t(key)).toBe(text)
    for (const [action, text] of Object.entries(advice)) expect(t(`livenessAdvice.${action}`)).toBe(text)
  })

  test('under a key of the app, a code is not a path', () => {
    const { t } = translator({ liveness: messages })
    for (const [key, text] of Object.entries(messages)) expect(t(`liveness['${key}']`)).toBe(text)
    const path = 'liveness.FailedOperation.CompareFail'
    expect(t(path)).toBe(path)
  })

  test('an app’s texts merge with a pack only if it is spread', () => {
    const app = { greeting: 'Hello' }
    const spread = translator({ ...messages, livenessAdvice: advice })
    spread.mergeLocaleMessage(locale, app)
    expect([spread.t('greeting'), spread.t('1201')]).toEqual([app.greeting, messages[1201]])
    expect(() => translator(messages).mergeLocaleMessage(locale, app)).toThrow(TypeError)
  })
})
