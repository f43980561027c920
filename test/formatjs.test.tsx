import { createIntl } from '@formatjs/intl'
import i18next from 'i18next'
import { renderToStaticMarkup } from 'react-dom/server'
import { FormattedMessage, IntlProvider } from 'react-intl'
import { describe, expect, test } from 'vitest'
import { messageKey } from '../src'
import { message } from '../src/explain'
import { livenessMessages } from '../src/i18next'
import { majors } from './majors'
import { packs } from './packs'

describe.each(packs)('$locale', pack => {
  const { locale, messages, advice } = pack

  test('every message is the same through message, i18next, @formatjs/intl and react-intl', async () => {
    const intl = createIntl(pack)
    const i18n = i18next.createInstance()
    await i18n.use(livenessMessages(pack)).init({ lng: locale })
    for (const [key, text] of Object.entries(messages)) {
      expect(message(key, pack)).toBe(text)
      expect(intl.formatMessage({ id: messageKey(key) })).toBe(text)
      expect(i18n.t(messageKey(key), { ns: 'liveness' })).toBe(text)
    }
  })

  test('every advice is the same through i18next and @formatjs/intl', async () => {
    const intl = createIntl({ locale, messages: advice })
    const i18n = i18next.createInstance()
    await i18n.use(livenessMessages(pack)).init({ lng: locale })
    for (const [action, text] of Object.entries(advice)) {
      expect(intl.formatMessage({ id: action })).toBe(text)
      expect(i18n.t(action, { ns: 'liveness-advice' })).toBe(text)
    }
  })

  test('react-intl’s provider takes the pack as it is', () => {
    const page = (
      <IntlProvider {...pack}>
        <FormattedMessage id={messageKey(1201)} />
      </IntlProvider>
    )
    expect(renderToStaticMarkup(page)).toBe(messages[1201])
  })
})

test.each(majors('@formatjs/intl'))('@formatjs/intl %i takes every pack as it is', async (_, name) => {
  const other: { createIntl: typeof createIntl } = await import(name)
  for (const pack of packs) {
    const intl = other.createIntl(pack)
    for (const [id, text] of Object.entries(pack.messages)) expect(intl.formatMessage({ id })).toBe(text)
  }
})
