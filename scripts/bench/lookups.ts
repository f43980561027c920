import { createIntl } from '@formatjs/intl'
import { setupI18n } from '@lingui/core'
import i18next from 'i18next'
import rosetta from 'rosetta'
import { Bench } from 'tinybench'
import { i18nObject } from 'typesafe-i18n'
import { explain, message, type Pack } from '../../dist/index.js'
import enUS from '../../dist/locales/en-US.js'
import { vendorTexts } from './apps'
import { median } from './median'

const STREAM = 1000
const ROUNDS = 7

/** Text and number codes; every tenth is unknown. */
function stream(keys: readonly string[]): (string | number)[] {
  return Array.from({ length: STREAM }, (_, n) => {
    const key = n % 10 === 9 ? `${n + 90_000}` : (keys[(n * 7919) % keys.length] ?? '')
    return /^\d+$/.test(key) && n % 2 === 0 ? Number(key) : key
  })
}

type Contestant = (code: string | number) => unknown

const own = Object.prototype.hasOwnProperty

/** The lower bound: an own property, or the generic text. */
const read =
  (texts: Record<string, string>): Contestant =>
  code =>
    own.call(texts, code) ? texts[code] : texts['FailedOperation.UnKnown']

const packOf = (texts: Record<string, string>): Pack => ({ ...enUS, messages: texts as Pack['messages'] })

async function contestants(texts: Record<string, string>): Promise<Record<string, Contestant>> {
  const pack = packOf(texts)
  const instance = i18next.createInstance()
  await instance.init({ lng: 'en', resources: { en: { translation: texts } } })
  const intl = createIntl({ locale: 'en', messages: texts, onError: () => {} })
  const compiled = Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, [text]]))
  const lingui = setupI18n({ locale: 'en', messages: { en: compiled } })
  const nested: Record<string, unknown> = {}
  for (const [key, text] of Object.entries(texts)) {
    const [head = '', sub] = key.split('.')
    if (sub === undefined) nested[head] = text
    else nested[head] = { ...(nested[head] as object), [sub]: text }
  }
  const rosettas = rosetta({ en: nested })
  rosettas.locale('en')
  const typesafe = i18nObject('en', texts, {}) as unknown as Record<string | number, () => string>
  return {
    'own property': read(texts),
    message: code => message(code, pack),
    explain: code => explain(code, pack),
    '@lingui/core': code => lingui._(String(code)),
    rosetta: code => rosettas.t(String(code)),
    'typesafe-i18n': code => typesafe[code]?.(),
    '@formatjs/intl': code => intl.formatMessage({ id: String(code) }),
    i18next: code => instance.t(String(code)),
  }
}

/** Nanoseconds per look-up: the median of several rounds of all contestants. */
async function race(all: Record<string, Contestant>, codes: readonly (string | number)[]) {
  const results: Record<string, number[]> = {}
  let sink: unknown
  for (let round = 0; round < ROUNDS; round += 1) {
    const bench = new Bench({ time: 150, warmupTime: 60 })
    for (const [name, look] of Object.entries(all)) {
      bench.add(name, () => {
        for (const code of codes) sink = look(code)
      })
    }
    await bench.run()
    for (const { name, result } of bench.tasks) {
      if (!('latency' in result)) throw new Error(`${name}: no result`)
      results[name] = [...(results[name] ?? []), (result.latency.p50 * 1e6) / STREAM]
    }
  }
  if (sink === undefined) throw new Error('nothing was looked up')
  return Object.fromEntries(
    Object.entries(results).map(([name, times]) => [name, Math.round(median(times) * 10) / 10]),
  )
}

/** A catalogue of `count` codes: the vendor's 64, and more like them. */
function grown(count: number): Record<string, string> {
  const texts = vendorTexts('en-US')
  for (let n = Object.keys(texts).length; n < count; n += 1) {
    texts[n % 2 ? `FailedOperation.Further${n}` : `${n + 3000}`] = `Text ${n}`
  }
  return texts
}

export interface Lookups {
  /** Nanoseconds per look-up by contestant, over the same 64 texts. */
  nanoseconds: Record<string, number>
  /** Nanoseconds per `message` call by the number of codes. */
  growth: Record<number, number>
}

export async function lookups(): Promise<Lookups> {
  const texts = vendorTexts('en-US')
  const nanoseconds = await race(await contestants(texts), stream(Object.keys(texts)))
  const growth: Record<number, number> = {}
  for (const count of [64, 640, 6400]) {
    const more = grown(count)
    const pack = packOf(more)
    const { message: time } = await race({ message: code => message(code, pack) }, stream(Object.keys(more)))
    growth[count] = time ?? Number.NaN
  }
  return { nanoseconds, growth }
}
