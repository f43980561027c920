import { parse } from '@humanwhocodes/momoa'
import * as v from 'valibot'
import { type About, FIELDS, NEEDED, startAbout } from '../lib/about'
import { nameOf } from '../lib/json'
import type { Report } from './entries'
import { hasWord } from './rules/meaning'

const NOTHING = startAbout()

/** Reads `about.json` and reports missing, invalid and unknown fields. An invalid field gets its initial value. */
export function readAbout(content: string, report: Report): About {
  const lines = new Map<string, number>()
  let about: Record<string, unknown>
  try {
    const { body } = parse(content)
    if (body.type !== 'Object') throw Object.assign(new Error(body.type), { line: 1 })
    for (const member of body.members) lines.set(nameOf(member), member.name.loc.start.line)
    about = JSON.parse(content)
  } catch (error) {
    const { line = 1, message } = error as { line?: number; message: string }
    report('json', { key: '', line }, message, 'a JSON object')
    return NOTHING
  }
  const wrong = (Object.keys(FIELDS) as (keyof About)[]).filter(name => !v.is(FIELDS[name], about[name]))
  for (const key of wrong) {
    report(
      'about',
      { key, line: lines.get(key) ?? 1 },
      JSON.stringify(about[key]) ?? 'nothing',
      v.getDescription(FIELDS[key]) ?? '',
    )
  }
  for (const [key, line] of lines) {
    if (!(key in FIELDS)) report('about', { key, line }, 'an unknown field', Object.keys(FIELDS).join(', '))
  }
  const right = Object.entries(about).filter(([key]) => !wrong.includes(key as keyof About))
  return { ...NOTHING, ...Object.fromEntries(right) }
}

/**
 * Reports meanings that lack a word or that en-US does not have, and words that no text uses. `whole` is all texts of the locale, if it is
 * complete.
 */
export function checkWords(
  { words }: About,
  content: string,
  known: readonly string[],
  whole: string | undefined,
  report: Report,
) {
  const lines = content.split('\n')
  const at = (key: string) => ({
    key,
    line: lines.findIndex(line => line.includes(JSON.stringify(key))) + 1 || 1,
  })
  for (const meaning of NEEDED.filter(meaning => !words[meaning]?.length))
    report('about', at('words'), `no word for "${meaning}"`, 'at least one under "words"')
  for (const [meaning, list] of Object.entries(words)) {
    if (!/^\d+$/.test(meaning) && known.length > 0 && !known.includes(meaning))
      report('about', at(meaning), `words for "${meaning}"`, `a meaning that en-US has: ${known.join(', ')}`)
    const unused = whole === undefined ? [] : list.filter(word => !hasWord(whole, word))
    if (unused.length > 0)
      report('about', at(meaning), unused.map(word => `"${word}"`).join(', '), 'words used in the texts')
  }
}
