/** The lines of code that give a result, by library. */
export function samples(code: string, locale: string): Record<string, string> {
  const literal = /^\d+$/.test(code) ? code : `'${code}'`
  const pack = locale.replace(/-/g, '')
  const imported = `import ${pack} from 'liveness-messages/locales/${locale}'`
  return {
    Helper: `import { explain } from 'liveness-messages'
${imported}

const { message, advice } = explain(${literal}, ${pack})`,
    i18next: `import i18next from 'i18next'
import { messageKey } from 'liveness-messages'
import { livenessMessages } from 'liveness-messages/i18next'
${imported}

await i18next.use(livenessMessages(${pack})).init({ lng: '${locale}' })
i18next.t(messageKey(${literal}), { ns: 'liveness' })`,
    FormatJS: `import { createIntl } from '@formatjs/intl'
import { messageKey } from 'liveness-messages'
${imported}

createIntl(${pack}).formatMessage({ id: messageKey(${literal}) })`,
  }
}
