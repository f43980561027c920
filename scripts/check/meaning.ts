// Rules about what a text says, beside the source and beside the other texts of its locale.
import { type AdviceKey, actions, type CodeEntry, codes, GENERIC } from '../../src/codes'
import { explain } from '../../src/message'
import type { About } from '../lib/locales'
import { place } from '../lib/places'
import type { Entry, Report } from './entries'

/** Texts that say the opposite of each other: changed round, they send people the wrong way. */
export const OPPOSITES: readonly (readonly [string, string])[] = [
  ['1201', '1202'],
  ['1203', '1205'],
  ['1204', '1206'],
  ['brighten', 'dim'],
  ['moveBack', 'moveCloser'],
]

const numbers = (text: string) => (text.match(/\p{Nd}+/gu) ?? []).map(digits => digits.normalize('NFKC'))

/** Each text has the numbers of its source, in digits or in the words that the locale has for them. */
export function checkNumbers(
  entries: readonly Entry[],
  source: Record<string, string>,
  about: About,
  report: Report,
) {
  for (const entry of entries.filter(({ text }) => text !== '')) {
    const found = numbers(entry.text)
    const expected = numbers(source[entry.key] ?? entry.text)
    const isWritten = (number: string) =>
      found.includes(number) || (about.numbers?.[number] ?? []).some(word => entry.text.includes(word))
    const wrong = [
      ...expected.filter(number => !isWritten(number)),
      ...found.filter(number => !expected.includes(number)),
    ]
    if (wrong.length > 0)
      report(
        'number',
        entry,
        found.join(' ') || 'no number',
        `${expected.join(' ') || 'no number'}, as in zh-CN`,
      )
  }
}

/** Of two opposites each has the word that `about.json` gives for it, and not that of the other. */
export function checkOpposites(entries: readonly Entry[], about: About, report: Report) {
  const has = (entry: Entry, word: string) => entry.text.toLowerCase().includes(word.toLowerCase())
  for (const [one, other] of OPPOSITES.flatMap(([a, b]) => [[a, b] as const, [b, a] as const])) {
    const entry = entries.find(({ key }) => key === one)
    if (!entry || entry.text === '') continue
    const [own, foreign] = [about.opposites[one], about.opposites[other]]
    if (!own)
      report(
        'about',
        entry,
        `nothing for ${one}`,
        'its word under "opposites" in about.json, which its opposite has not',
      )
    else if (!has(entry, own) || (foreign && !has({ ...entry, text: own }, foreign) && has(entry, foreign)))
      report('opposite', entry, `"${entry.text}"`, `"${own}", and not what ${other} says`)
  }
}

/** No message of a failure says that the check passed. */
export function checkFailures(entries: readonly Entry[], about: About, report: Report) {
  const { passed, not } = about
  const lower = (text: string) => text.toLowerCase()
  for (const entry of entries) {
    const { action } = ((codes as Record<string, CodeEntry>)[entry.key] ?? {}) as CodeEntry
    if (action === 'none' || entry.key in actions) continue
    const word = passed.find(word => lower(entry.text).includes(lower(word)))
    if (word !== undefined && !not.some(word => lower(entry.text).includes(lower(word))))
      report('passed', entry, `"${word}"`, 'a text that does not say that the check passed')
  }
}

/** What is shown in one place is never the same for two reasons: live hints, advice, states. */
export function checkTwins(entries: readonly Entry[], source: Record<string, string>, report: Report) {
  const seen = new Map<string, Entry>()
  for (const entry of entries.filter(({ text }) => text !== '')) {
    const isAdvice = entry.key in actions
    if (!isAdvice && place('liveness', entry.key) !== 'live hint') continue
    const twin = seen.get(entry.text)
    if (!twin) seen.set(entry.text, entry)
    else if (source[twin.key] !== source[entry.key])
      report('one text', entry, `"${entry.text}"`, `another text than that of ${twin.key}`)
  }
}

/** The advice never repeats the message above it. */
export function checkRepeats(messages: readonly Entry[], advice: readonly Entry[], report: Report) {
  for (const entry of messages) {
    const key = entry.key === GENERIC ? undefined : (explain(entry.key).adviceKey as AdviceKey | undefined)
    const below = advice.find(other => other.key === key)
    if (below && below.text !== '' && below.text === entry.text)
      report('repeats', entry, `"${entry.text}"`, `another text than its advice, ${below.key}`)
  }
}
