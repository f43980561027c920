// npm run bench: what an app downloads and how long a look-up takes, with this package and with others that have the same texts.
import { createIntl } from '@formatjs/intl'
import i18next from 'i18next'
import { markdownTable } from 'markdown-table'
import rosetta from 'rosetta'
import { explain, message } from '../../dist/index.js'
import enUS from '../../dist/locales/en-US.js'
import { APPS, gzippedSize } from '../lib/sizes'

const { messages } = enUS

/** A text in each library, from the messages that are shipped for one locale. */
const TEXT: Record<string, string> = {
  'liveness-messages': `import { message } from './dist/index.js'
    import pack from './dist/locales/en-US.js'
    show(message(1201, pack))`,
  rosetta: `import rosetta from 'rosetta'
    import pack from './dist/locales/en-US.js'
    show(rosetta({ en: pack.messages }).t('1201', {}, 'en'))`,
  i18next: `import i18next from 'i18next'
    import pack from './dist/locales/en-US.js'
    i18next.init({ lng: 'en', resources: { en: { liveness: pack.messages } } })
    show(i18next.t('1201', { ns: 'liveness' }))`,
  '@formatjs/intl': `import { createIntl } from '@formatjs/intl'
    import pack from './dist/locales/en-US.js'
    show(createIntl(pack).formatMessage({ id: '1201' }))`,
}

/** Looks up one code in each library; an own property is the least that any could do. */
async function lookups(): Promise<Record<string, (code: string) => unknown>> {
  const instance = i18next.createInstance()
  await instance.init({ lng: 'en', keySeparator: false, resources: { en: { liveness: messages } } })
  const intl = createIntl({ ...enUS, onError: () => {} })
  const { locale, t } = rosetta({ en: messages })
  locale('en')
  return {
    'an own property': code => (Object.hasOwn(messages, code) ? messages[code as '1201'] : messages['1203']),
    message: code => message(code, enUS),
    explain: code => explain(code, enUS),
    rosetta: code => t(code),
    i18next: code => instance.t(code, { ns: 'liveness' }),
    '@formatjs/intl': code => intl.formatMessage({ id: code }),
  }
}

/** Every key, and an unknown code for each ten of them. */
const KEYS = Object.keys(messages)
const CODES = [...KEYS, ...KEYS.filter((_, n) => n % 10 === 0).map(key => `x${key}`)]

/** Milliseconds that looking up all codes takes, often enough to be measured. */
function time(look: (code: string) => unknown): number {
  const start = performance.now()
  for (let round = 0; round < 100; round += 1) for (const code of CODES) look(code)
  return performance.now() - start
}

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN

/** The median time of each, taken in turn, so that a slow moment of the machine slows all of them. */
async function race(): Promise<[name: string, time: number][]> {
  const times = Object.entries(await lookups()).map(([name, look]) => ({ name, look, all: [] as number[] }))
  for (let round = 0; round < 15; round += 1) for (const { look, all } of times) all.push(time(look))
  return times.map(({ name, all }) => [name, median(all)])
}

export async function main(): Promise<number> {
  const sizes = (apps: Record<string, string>) =>
    Object.entries(apps).map(([name, app]) => [name, `${gzippedSize(app)}`])
  const results = await race()
  const fastest = Math.min(...results.map(([, time]) => time))
  const align = ['l', 'r']
  console.log(markdownTable([['What an app imports', 'Bytes, gzipped'], ...sizes(APPS)], { align }))
  console.log(`\n${markdownTable([['One text, with', 'Bytes, gzipped'], ...sizes(TEXT)], { align })}`)
  const ratios = results.map(([name, time]) => [name, `${(time / fastest).toFixed(1)}×`])
  console.log(`\n${markdownTable([['Look-up', 'Time'], ...ratios], { align })}`)
  return 0
}
