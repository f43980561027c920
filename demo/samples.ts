/** The lines of code that give a result, by library. */
export function samples(code: string, locale: string): Record<string, string> {
  const literal = /^\d+$/.test(code) ? code : `'${code}'`
  const pack = locale.replace(/-/g, '')
  const imported = `import ${pack} from 'liveness-messages/locales/${locale}'`
  return {
    Helper: `import { explain } from 'liveness-messages'
${imported}

const { title, advice } = explain(${literal}, ${pack})`,
    i18next: `import i18next from 'i18next'
import { explain } from 'liveness-messages'
import { livenessMessages } from 'liveness-messages/i18next'
${imported}

await i18next.use(livenessMessages(${pack})).init({ lng: '${locale}' })
const { titleKey, adviceKey } = explain(${literal})
i18next.t(titleKey, { ns: 'liveness' })
adviceKey && i18next.t(adviceKey, { ns: 'liveness-advice' })`,
    FormatJS: `import { createIntl } from '@formatjs/intl'
import { explain } from 'liveness-messages'
${imported}

const { titleKey, adviceKey } = explain(${literal})
createIntl(${pack}).formatMessage({ id: titleKey })
adviceKey && ${pack}.advice[adviceKey]`,
  }
}
