// Compares `pickPack` with a full implementation of CLDR's language matching: every difference has a reason.
import { createRequire } from 'node:module'
import { match } from '@formatjs/intl-localematcher'
import { expect, test } from 'vitest'
import { matchPack } from '../src/pick-pack'
import { plannedLocales } from './source'

const require = createRequire(import.meta.url)
const requested: string[] = require('cldr-core/availableLocales.json').availableLocales.full.filter(
  (tag: string) => tag !== 'und',
)

const NONE = '-'
/** A language that is in no list, which the reference returns if nothing fits. */
const NO_LOCALE = 'tlh'
const reference = (tag: string, locales: readonly string[]) => {
  const locale = match([tag], locales, NO_LOCALE)
  return locale === NO_LOCALE ? NONE : locale
}
const picked = (tag: string, locales: readonly string[]) =>
  matchPack(
    locales.map(locale => ({ locale })),
    tag,
  )?.locale ?? NONE

/** Packs of one language in several regions and scripts. */
const regional = `en-US en-GB en-001 en-AU es-ES es-419 es-MX es-AR pt-BR pt-PT pt-AO fr-FR fr-CA de-DE de-AT
  zh-CN zh-TW zh-HK zh-Hans zh-Hant sr-Cyrl sr-Latn uz-Latn uz-Cyrl az az-Cyrl ms-MY ms-Arab ms-SG pa-IN pa-Arab
  kk-KZ kk-Arab mn-MN ar ar-EG ar-MA bn-BD bn-IN ta-IN ta-LK nb-NO nn-NO no fil-PH ro-RO he-IL id-ID hi-IN hi-Latn
  fa-IR fa-AF ru-RU tr-TR hr-HR bs cs-CZ sk-SK da-DK sw-KE sw-TZ nl-NL nl-BE it-IT sv-SE ko-KR ja-JP`.split(
  /\s+/,
)

/** Lists with about four of every eleven tags, a different selection in each. */
const cuts = (tags: readonly string[]) =>
  tags.map((_, start) => tags.filter((_, n) => (n * 7 + start * 5) % 11 < 4)).slice(0, 11)
const lists = [plannedLocales, regional, ...cuts(plannedLocales), ...cuts(regional)]

const language = (tag: string) => tag.split('-')[0] as string
/** The locale in full, however it is spelled. */
const full = (tag: string) => `${new Intl.Locale(tag).maximize()}`.replace(/^no-/, 'nb-')
const region = (tag: string) => new Intl.Locale(tag).maximize().region ?? ''

type Difference = { tag: string; locales: readonly string[]; expected: string; actual: string }

const REASONS: Record<string, (difference: Difference) => boolean> = {
  'equally near in CLDR, and the reference takes the first in the list': ({ tag, locales, actual }) =>
    reference(tag, [...locales].reverse()) === actual,
  'one locale in two spellings': ({ expected, actual }) =>
    ![expected, actual].includes(NONE) && full(expected) === full(actual),
  'English as a second language, which is what the default is for': ({ tag, expected, actual }) =>
    language(expected) === 'en' && language(tag) !== 'en' && actual === NONE,
  'other second languages and dialects that hardly any phone is set to': ({ tag, actual }) =>
    /^(ab|bal|br|ceb|co|crs|fo|fy|gn|hr|ht|ku|la|lb|ln|mai|mg|oc|qu|rm|rn|rw|sa|scn|su|tt|wo|za)$/.test(
      language(tag),
    ) && actual === NONE,
  'Bokmål and Nynorsk, of which only Nynorsk readers take the other': ({ tag, expected }) =>
    /^(nb|no)$/.test(language(tag)) && language(expected) === 'nn',
  'Chinese, Serbian and Hindi readers read both scripts': ({ tag, expected, actual }) =>
    /^(zh|yue|sr|hi|mr|bo|ug)$/.test(language(tag)) &&
    /^(zh|sr|hi)$/.test(language(actual)) &&
    expected === NONE,
  'Uyghurs and Gujaratis: CLDR pairs the languages, but not their scripts': ({ tag, expected, actual }) =>
    /^(ug|gu)$/.test(language(tag)) && /^(zh|hi)$/.test(language(actual)) && expected === NONE,
  'a script that the language is hardly ever written in is ignored': ({ tag, expected }) =>
    /^(en-Dsrt|en-Shaw|ha-Arab)/.test(tag) && expected === NONE,
  'Azerbaijani and Uzbek in Cyrillic: the second language is for readers of the usual script': ({
    tag,
    expected,
  }) => /^(az|uz)-Cyrl/.test(tag) && language(expected) === 'ru',
  'English in Pacific territories with few people': ({ tag }) => /^en-(AS|GU|MH|MP|UM|VI)$/.test(tag),
  'the parent locale en-001, which the reference ignores': ({ tag, expected, actual }) =>
    language(tag) === 'en' && expected === 'en-US' && actual !== expected,
  'the Maghreb, which has no pack of its own': ({ tag }) => /^ar-(DZ|EH|LY|MA|MR|TN)$/.test(tag),
  'Cantonese in Macau, which gets the texts of Hong Kong': ({ tag, actual }) =>
    tag === 'yue-Hant-MO' && region(actual) === 'HK',
}

test('every difference from the reference has a reason, and every reason applies', () => {
  const counts = new Map(Object.keys(REASONS).map(reason => [reason, 0]))
  const unexplained: string[] = []
  let pairs = 0
  for (const tag of requested) {
    for (const locales of lists) {
      pairs++
      const difference = { tag, locales, expected: reference(tag, locales), actual: picked(tag, locales) }
      const { expected, actual } = difference
      if (expected === actual) continue
      const reason = Object.keys(REASONS).find(reason => REASONS[reason]?.(difference))
      if (reason) counts.set(reason, (counts.get(reason) ?? 0) + 1)
      else unexplained.push(`${tag} * ${locales.join(' ')}: expected ${expected}, got ${actual}`)
    }
  }
  console.log(
    `${pairs} pairs compared with the reference; differences by reason:`,
    Object.fromEntries(counts),
  )
  expect(unexplained).toEqual([])
  expect([...counts].filter(([, count]) => count === 0)).toEqual([])
})
