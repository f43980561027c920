import { expect, test } from 'vitest'
import { directionOf, nameOf, scriptOf } from '../scripts/lib/locale-data'
import { locales } from '../scripts/lib/locales'

test.each([
  ['en-US', 'Latn', 'ltr'],
  ['ar', 'Arab', 'rtl'],
  ['dv', 'Thaa', 'rtl'],
  ['ku-Arab', 'Arab', 'rtl'],
  ['az-IR', 'Arab', 'rtl'],
  ['ms-Arab', 'Arab', 'rtl'],
  ['ms-MY', 'Latn', 'ltr'],
  ['pa-PK', 'Arab', 'rtl'],
  ['ug-CN', 'Arab', 'rtl'],
  ['he-IL', 'Hebr', 'rtl'],
  ['yi', 'Hebr', 'rtl'],
  ['zh-HK', 'Hant', 'ltr'],
  ['mn-MN', 'Cyrl', 'ltr'],
  ['tlh', '', 'ltr'],
])('%s is written in %s, %s', (locale, script, direction) => {
  expect([scriptOf(locale), directionOf(locale)]).toEqual([script, direction])
})

test.each([
  ['en-US', 'American English', 'American English'],
  ['de-DE', 'German (Germany)', 'Deutsch (Deutschland)'],
  ['zh-HK', 'Chinese (Hong Kong)', '中文（香港）'],
  ['es-419', 'Latin American Spanish', 'español latinoamericano'],
  ['pt-BR', 'Brazilian Portuguese', 'português (Brasil)'],
  ['sr-Latn-RS', 'Serbian (Latin, Serbia)', 'srpski (latinica, Srbija)'],
  ['fil-PH', 'Filipino (Philippines)', 'Filipino (Pilipinas)'],
  ['tlh', 'Klingon', 'Klingon'],
])('%s is called %s, and %s in its own language', (locale, english, own) => {
  expect([nameOf(locale, 'en'), nameOf(locale, locale)]).toEqual([english, own])
})

test.each(locales)('%s has a script and a name', locale => {
  expect([scriptOf(locale), nameOf(locale, locale)]).toEqual([
    expect.stringMatching(/^\w{4}$/),
    expect.stringMatching(/\p{L}/u),
  ])
})
