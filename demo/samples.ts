/** The lines of code that give a result, by library; where the code is a product's, through its function. */
export function samples(code: string, locale: string, product: string): Record<string, string> {
  const literal = /^-?\d+$/.test(code) ? code : `'${code}'`
  const last = product ? `, ${product}` : ''
  const functions = product ? `\nimport { ${product} } from 'liveness-messages/products'` : ''
  const pack = locale.replace(/-/g, '')
  const imported = `import ${pack} from 'liveness-messages/locales/${locale}'`
  return {
    Helper: `import { explain } from 'liveness-messages'${functions}
${imported}

const { title, advice } = explain(${literal}, ${pack}${last})`,
    i18next: `import i18next from 'i18next'
import { meaning } from 'liveness-messages'${functions}
import { livenessMessages } from 'liveness-messages/i18next'
${imported}

await i18next.use(livenessMessages(${pack})).init({ lng: '${locale}' })
const { titleKey, adviceKey } = meaning(${literal}${last})
i18next.t(titleKey, { ns: 'liveness' })
adviceKey && i18next.t(adviceKey, { ns: 'liveness-advice' })`,
    FormatJS: `import { createIntl } from '@formatjs/intl'
import { meaning } from 'liveness-messages'${functions}
${imported}

const { titleKey, adviceKey } = meaning(${literal}${last})
createIntl(${pack}).formatMessage({ id: titleKey })
adviceKey && ${pack}.advice[adviceKey]`,
  }
}
