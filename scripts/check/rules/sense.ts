// Rules about what a text says, compared with zh-CN, en-US and the other texts of its locale.
import { actions, type CodeEntry, codes, states } from '../../../src/codes'
import { meaning } from '../../../src/explain'
import type { Words } from '../../lib/about'
import { DIGITS } from '../../lib/locale-data'
import { DEFAULT, SOURCE } from '../../lib/locales'
import { memoFor } from '../../lib/memo'
import { hasForm, isUnspaced } from '../forms'
import type { Context, Original, Rule, Text } from './rule'

/** The first form of a sense that a text has. */
const saying = ({ locale, text, words }: { locale: string; text: string; words: Words }, sense: string) =>
  (words[sense] ?? []).find(form => hasForm(text, form, locale))

/** Like `every`, but `false` for an empty list. */
const holdsForAll = <T>(list: readonly T[], holds: (each: T) => boolean) =>
  list.length > 0 && list.every(holds)

/** Whether every original with forms for a sense says it, and the text, which has forms for it too, does not. */
const isLost = (context: Context, sense: string) =>
  Boolean(context.words[sense]?.length) &&
  holdsForAll(
    context.originals.filter(original => original.text !== '' && original.words[sense]?.length),
    original => saying(original, sense) !== undefined,
  ) &&
  saying(context, sense) === undefined

const numbers = (text: string) =>
  (text.match(/\p{Nd}+/gu) ?? []).map(number =>
    [...number].map(digit => DIGITS.find(digits => digits.includes(digit))?.indexOf(digit)).join(''),
  )

const of = (locale: string, originals: readonly Original[]) =>
  originals.find(original => original.locale === locale)?.text

const entry = (key: string): CodeEntry | undefined => (codes as Record<string, CodeEntry>)[key]
const isAdvice = ({ place }: Pick<Text, 'place'>) => place === 'advice' || place === 'live advice'
const language = (locale: string) => new Intl.Locale(locale).language

/** Whether a text appears alone on the screen, so that nobody can tell it from another with the same wording. */
const standsAlone = (text: Pick<Text, 'key' | 'place'>) =>
  isAdvice(text) || text.place === 'live hint' || text.key in states

/** The keys whose text a screen shows as the title of a code. */
const titles = new Set<string>(Object.keys(codes).map(key => meaning(key).titleKey))

/** Whether the text of one key is the title of the other. */
const isTitle = (one: string, other: string) => entry(one)?.title === other || entry(other)?.title === one

/** Whether at least one original has the same text in both places, or there are no originals. */
const isOne = (a: Pick<Text, 'originals'>, b: Pick<Text, 'originals'>) =>
  a.originals.length === 0 || a.originals.some(({ text }, n) => text === b.originals[n]?.text)

/** The median length of a locale's texts relative to each original; `undefined` if there are too few to tell. */
const usualRatios = memoFor((all: readonly Text[]) =>
  (all[0]?.originals ?? []).map((_, n) => {
    const each = all
      .filter(({ text, originals }) => text !== '' && originals[n]?.text)
      .map(({ text, originals }) => text.length / (originals[n]?.text.length ?? 1))
      .sort((a, b) => a - b)
    return each.length < 20 ? undefined : each[Math.floor(each.length / 2)]
  }),
)

/** Punctuation between two statements. In scripts without spaces between words, a space separates them too. */
const CLAUSES = /(?![-'’])\p{P}\s*[\p{L}\p{N}]/u
const CLAUSE_ENDS = /(?![-'’])\p{P}+\s*/u

/** Whether the check is over and passed where this text is shown. */
const isSuccess = ({ key, place }: Pick<Text, 'key' | 'place'>) =>
  !isAdvice({ place }) && key in codes && meaning(key).titleKey === meaning('Success').titleKey

/** Whether a text equals its original in another language. */
const isCopy = ({ text, locale, originals }: Context, source: string) =>
  of(source, originals) === text && language(source) !== language(locale)

/** The numbers that all originals have, and those that any has. */
function expectedNumbers({ originals }: Context) {
  const each = originals.map(({ text }) => numbers(text))
  const any = [...new Set(each.flat())]
  return { any, all: any.filter(number => each.every(numbers => numbers.includes(number))) }
}

export const sense: readonly Rule[] = [
  {
    rule: 'untranslated',
    expected: 'a translation',
    find: (text, context) =>
      isCopy(context, SOURCE) || (isCopy(context, DEFAULT) && text.split(' ').length > 2)
        ? `"${text}"`
        : undefined,
  },
  {
    rule: 'same',
    suspects: true,
    expected: 'a translation, unless the word is the same in both languages',
    find: (text, context) =>
      isCopy(context, DEFAULT) && text.split(' ').length < 3 ? `"${text}"` : undefined,
  },
  {
    rule: 'never',
    expected: 'none of the forms under "never" in about.json',
    find: (text, { key, locale, place, never }) => {
      // The vendor's own zh-CN messages stay as they are. Screens show a title in place of some.
      if (locale === SOURCE && !isAdvice({ place }) && !titles.has(key)) return undefined
      return never.filter(form => hasForm(text, form, locale)).join(', ') || undefined
    },
  },
  {
    rule: 'lost not',
    suspects: true,
    expected: 'a "not", which zh-CN and en-US have, or one more form for it in about.json',
    find: (text, context) => (isLost(context, 'not') ? `"${text}"` : undefined),
  },
  {
    rule: 'lost meaning',
    suspects: true,
    expected: 'what zh-CN and en-US say, or one more form in about.json',
    find: (text, context) => {
      const senses = Object.keys(context.words).filter(
        sense => (sense !== 'passed' || isSuccess(context)) && !['not', 'try again'].includes(sense),
      )
      const lost = senses.find(sense => isLost(context, sense))
      return lost && `"${text}" without "${lost}": ${context.words[lost]?.join(', ')}`
    },
  },
  {
    rule: 'reversed',
    expected: 'a success message without "not"',
    find: (_, context) => {
      const negated = context.originals.some(original => saying(original, 'not') !== undefined)
      const form = isSuccess(context) && !negated ? saying(context, 'not') : undefined
      return form && `"${form}"`
    },
  },
  {
    rule: 'added not',
    suspects: true,
    expected: 'a short instruction without "not", which neither zh-CN nor en-US has',
    find: (_, context) => {
      const { originals } = context
      const size = of(DEFAULT, originals)?.split(' ').length ?? (of(SOURCE, originals)?.length ?? 0) / 2.25
      const negated = originals.some(original => saying(original, 'not') !== undefined)
      const form = isAdvice(context) && size <= 4 && !negated ? saying(context, 'not') : undefined
      return form && `"${form}"`
    },
  },
  {
    rule: 'passed',
    expected: 'a text that does not say that the check passed',
    find: (_, context) => {
      if (isAdvice(context) || !entry(context.key) || entry(context.key)?.action === 'none') return undefined
      const form = saying(context, 'passed')
      return form !== undefined && saying(context, 'not') === undefined ? `"${form}"` : undefined
    },
  },
  {
    rule: 'try again',
    expected: 'no "try again" where it cannot help',
    find: (text, context) => {
      const action = isAdvice(context) ? context.key : entry(context.key)?.action
      if (actions[action as keyof typeof actions] !== false) return undefined
      // "Do not try again" and "can't be tried again" are right.
      const clauses = text.split(CLAUSE_ENDS).map(clause => ({ ...context, text: clause }))
      const clause = clauses.find(each => saying(each, 'try again') && !saying(each, 'not'))
      return clause && `"${saying(clause, 'try again')}"`
    },
  },
  {
    rule: 'number',
    expected: 'the numbers of zh-CN and en-US',
    find: (text, context) => {
      const { any } = expectedNumbers(context)
      const added = numbers(text).filter(number => !any.includes(number))
      return context.originals.length > 0 && added.length > 0
        ? `${added.join(' ')} instead of ${any.join(' ') || 'none'}`
        : undefined
    },
  },
  {
    rule: 'lost number',
    suspects: true,
    expected: 'the numbers that zh-CN and en-US have, unless they are words here',
    find: (text, context) => {
      const found = numbers(text)
      return (
        expectedNumbers(context)
          .all.filter(number => !found.includes(number))
          .join(' ') || undefined
      )
    },
  },
  {
    rule: 'length',
    suspects: true,
    expected: 'about the locale’s usual length compared with zh-CN and en-US',
    find: (text, { originals, all }) => {
      const ratios = usualRatios(all)
      const expected = originals.flatMap(({ text }, n) =>
        text && ratios[n] ? [text.length * ratios[n]] : [],
      )
      // A single original may be unusually short or long.
      if (text === '' || expected.length < 2) return undefined
      const isLong = holdsForAll(expected, length => text.length > 2.5 * length && text.length > length + 12)
      const isShort = holdsForAll(expected, length => text.length < 0.4 * length && text.length < length - 14)
      return isLong || isShort
        ? `${text.length} letters instead of about ${Math.round(Math.max(...expected))}`
        : undefined
    },
  },
  {
    rule: 'next step',
    suspects: true,
    expected: 'what happened and what to do, since no advice is shown below',
    find: (text, { key, locale, place }) => {
      if (isAdvice({ place }) || !entry(key)?.includesAdvice || place === 'live hint' || text === '')
        return undefined
      return CLAUSES.test(text) || (isUnspaced(locale) && / /.test(text)) ? undefined : `"${text}"`
    },
  },
  {
    rule: 'inconsistent',
    suspects: true,
    expected: 'one text for a code and its title, and for keys with one zh-CN text and one next step',
    find: (text, { key, place, locale, originals, all }) => {
      const source = of(SOURCE, originals)
      const twin = all.find(
        other =>
          other.key !== key &&
          other.text !== text &&
          isAdvice(other) === isAdvice({ place }) &&
          ((locale !== SOURCE && !isAdvice(other) && isTitle(key, other.key)) ||
            (source !== undefined &&
              of(SOURCE, other.originals) === source &&
              entry(other.key)?.action === entry(key)?.action)),
      )
      return text && twin?.text ? `"${text}", but "${twin.text}" for ${twin.key}` : undefined
    },
  },
  {
    rule: 'ambiguous',
    suspects: true,
    expected:
      'different texts for each live hint, state and advice, and for a message and the advice below it',
    find: (text, context) => {
      const { key, place, all } = context
      const isBelow = (above: Pick<Text, 'key' | 'place'>, below: Pick<Text, 'key' | 'place'>) =>
        !isAdvice(above) && isAdvice(below) && meaning(above.key).adviceKey === below.key
      const twin = all.find(
        other =>
          other.text === text &&
          (other.key !== key || isAdvice(other) !== isAdvice({ place })) &&
          (isBelow(context, other) ||
            isBelow(other, context) ||
            ((isAdvice(other) === isAdvice({ place }) ? standsAlone(context) && standsAlone(other) : true) &&
              !isOne(context, other))),
      )
      return twin && text !== '' ? `"${text}", also used for ${twin.key}` : undefined
    },
  },
]
