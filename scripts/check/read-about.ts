import * as v from 'valibot'
import { type About, FIELDS, SENSES, startAbout } from '../lib/about'
import { readMembers } from './entries'
import type { Report } from './finding'

/** Reads `about.json` and reports missing, invalid and unknown fields. An invalid field gets its initial value. */
export function readAbout(content: string, report: Report): About {
  const nothing: About = { ...startAbout(), draft: false }
  const members = readMembers(content, 'a JSON object', report)
  if (!members) return nothing
  const about: Record<string, unknown> = JSON.parse(content)
  const at = (key: string) => members.find(member => member.key === key) ?? { key, line: 1 }
  const wrong = (Object.keys(FIELDS) as (keyof About)[]).filter(name => !v.is(FIELDS[name], about[name]))
  for (const key of wrong)
    report('about', at(key), JSON.stringify(about[key]) ?? 'nothing', v.getDescription(FIELDS[key]) ?? '')
  for (const member of members) {
    if (!(member.key in FIELDS)) report('about', member, 'an unknown field', Object.keys(FIELDS).join(', '))
  }
  const right = Object.entries(about).filter(([key]) => !wrong.includes(key as keyof About))
  const read: About = { ...nothing, ...Object.fromEntries(right) }
  const unknown = Object.keys(read.words).filter(sense => !SENSES.some(known => known === sense))
  if (unknown.length > 0) report('about', at('words'), unknown.join(', '), `only ${SENSES.join(', ')}`)
  const without = SENSES.filter(sense => !read.words[sense]?.length)
  if (without.length > 0 && !wrong.includes('words'))
    report('forms', at('words'), `no form for ${without.join(', ')}`, 'the forms that the texts use')
  return read
}
