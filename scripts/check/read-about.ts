import { parse } from '@humanwhocodes/momoa'
import * as v from 'valibot'
import { type About, FIELDS, SENSES, startAbout } from '../lib/about'
import { nameOf } from '../lib/json'
import type { Report } from './entries'

const NOTHING: About = { ...startAbout(), draft: false }

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
  const at = (key: string) => ({ key, line: lines.get(key) ?? 1 })
  const wrong = (Object.keys(FIELDS) as (keyof About)[]).filter(name => !v.is(FIELDS[name], about[name]))
  for (const key of wrong)
    report('about', at(key), JSON.stringify(about[key]) ?? 'nothing', v.getDescription(FIELDS[key]) ?? '')
  for (const key of lines.keys()) {
    if (!(key in FIELDS)) report('about', at(key), 'an unknown field', Object.keys(FIELDS).join(', '))
  }
  const right = Object.entries(about).filter(([key]) => !wrong.includes(key as keyof About))
  const read: About = { ...NOTHING, ...Object.fromEntries(right) }
  const unknown = Object.keys(read.words).filter(sense => !SENSES.some(known => known === sense))
  if (unknown.length > 0) report('about', at('words'), unknown.join(', '), `only ${SENSES.join(', ')}`)
  const without = SENSES.filter(sense => !read.words[sense]?.length)
  if (without.length > 0 && !wrong.includes('words'))
    report('forms', at('words'), `no form for ${without.join(', ')}`, 'the forms that the texts use')
  return read
}
