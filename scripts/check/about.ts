import { parse } from '@humanwhocodes/momoa'
import type { About } from '../lib/locales'
import type { Report } from './entries'

const isText = (value: unknown) => typeof value === 'string' && /^[^|<>]+$/.test(value)
const isList = (value: unknown) => Array.isArray(value) && value.every(isText)
const isRecord = (value: unknown, isValue: (value: unknown) => boolean) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(isValue)
const isDate = (value: unknown) =>
  typeof value === 'string' &&
  !Number.isNaN(Date.parse(value)) &&
  new Date(value).toISOString().slice(0, 10) === value

type Field = readonly [isRight: (value: never) => boolean, expected: string]

/** What each field has to be. */
const FIELDS: Record<keyof About, Field> = {
  translators: [
    (value: { name: unknown; kind: string }[] | null) =>
      Array.isArray(value) &&
      value.length > 0 &&
      value.every(each => isText(each?.name) && ['person', 'machine'].includes(each.kind)),
    'who wrote the texts: [{ "name": …, "kind": "person" or "machine" }]',
  ],
  nativeReview: [
    (value: { by: unknown; date: unknown; texts: unknown } | null) =>
      value === null || (isText(value?.by) && isDate(value?.date) && isText(value?.texts)),
    'null, or what the review page gives: { "by": …, "date": "2026-12-31", "texts": … }',
  ],
  tryAgain: [
    (value: unknown[]) => isList(value) && value.length > 0,
    'the words that say "try again" here, at least one',
  ],
  opposites: [value => isRecord(value, isText), 'by key, the word that its opposite has not'],
  passed: [
    (value: unknown[]) => isList(value) && value.length > 0,
    'the words that say that a check passed, at least one',
  ],
  not: [(value: unknown[]) => isList(value) && value.length > 0, 'the words for "not" here, at least one'],
  numbers: [
    value => value === undefined || isRecord(value, isList),
    'by number, the words that stand for it: { "2": ["two"] }',
  ],
  same: [isList, 'a list of keys'],
}

const NOTHING: About = {
  translators: [],
  nativeReview: null,
  tryAgain: [],
  opposites: {},
  passed: [],
  not: [],
  same: [],
}

/** Reads `about.json`, and reports what it does not say; a field that is wrong reads as if it were not there. */
export function readAbout(content: string | undefined, report: Report): About {
  if (content === undefined) return NOTHING
  const lines = new Map<string, number>()
  let about: Record<string, unknown>
  try {
    const { body } = parse(content)
    if (body.type !== 'Object') throw Object.assign(new Error(body.type), { line: 1 })
    for (const { name } of body.members)
      lines.set(name.type === 'String' ? name.value : name.name, name.loc.start.line)
    about = JSON.parse(content)
  } catch (error) {
    const { line = 1, message } = error as { line?: number; message: string }
    report('json', { key: '', line }, message, 'a JSON object')
    return NOTHING
  }
  const wrong = (Object.keys(FIELDS) as (keyof About)[]).filter(
    name => !FIELDS[name][0](about[name] as never),
  )
  for (const key of wrong) {
    report(
      'about',
      { key, line: lines.get(key) ?? 1 },
      JSON.stringify(about[key]) ?? 'nothing',
      FIELDS[key][1],
    )
  }
  for (const [key, line] of lines) {
    if (!(key in FIELDS)) report('about', { key, line }, 'an unknown field', Object.keys(FIELDS).join(', '))
  }
  const right = Object.entries(about).filter(([key]) => !wrong.includes(key as keyof About))
  return { ...NOTHING, ...Object.fromEntries(right) }
}
