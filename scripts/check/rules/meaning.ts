// Rules about what a text says, compared with zh-CN, en-US and the other texts of its locale.
import { actions, type CodeEntry, codes, states } from '../../../src/codes'
import { meaning as meaningOf } from '../../../src/explain'
import type { Words } from '../../lib/about'
import { DIGITS, scriptOf } from '../../lib/cldr'
import { DEFAULT, SOURCE } from '../../lib/locales'
import { memo } from '../../lib/memo'
import type { Original, Rule, Text } from './rule'
import { dark, en, other, seconds, unheard, zh } from './samples'

const withEdges = memo(text => ` ${text.normalize('NFC').toLowerCase().replace(/\n/g, ' \n ')} `)

/** Whether a text contains a word. A space at either end of the word stands for a word boundary. */
export const hasWord = (text: string, word: string) => withEdges(text).includes(word.toLowerCase())
const saying = (text: string, words: Words, meaning: string) =>
  (words[meaning] ?? []).find(word => hasWord(text, word))

/** Like `every`, but `false` for an empty list. */
const holdsForAll = <T>(list: readonly T[], holds: (each: T) => boolean) =>
  list.length > 0 && list.every(holds)

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

/** Whether at least one original has the same text in both places, or there are no originals. */
const isOneMeaning = (a: Pick<Text, 'originals'>, b: Pick<Text, 'originals'>) =>
  a.originals.length === 0 || a.originals.some(({ text }, n) => text === b.originals[n]?.text)

const usual = new WeakMap<readonly Text[], readonly (number | undefined)[]>()

/** The median length of a locale's texts relative to each original; `undefined` if there are too few to tell. */
function usualRatios(all: readonly Text[]) {
  const known = usual.get(all)
  if (known) return known
  const ratios = (all[0]?.originals ?? []).map((_, n) => {
    const each = all
      .filter(({ text, originals }) => text !== '' && originals[n]?.text)
      .map(({ text, originals }) => text.length / (originals[n]?.text.length ?? 1))
      .sort((a, b) => a - b)
    return each.length < 20 ? undefined : each[Math.floor(each.length / 2)]
  })
  usual.set(all, ratios)
  return ratios
}

/** Punctuation between two statements. In scripts without spaces between words, a space separates them too. */
const CLAUSES = /(?![-'’])\p{P}\s*[\p{L}\p{N}]/u
const UNSPACED = ['Thai', 'Laoo', 'Khmr', 'Mymr', 'Hans', 'Hant', 'Jpan']

export const meaning: readonly Rule[] = [
  {
    rule: 'untranslated',
    expected: 'a translation, or the key under "same" in about.json',
    find: (text, { locale, originals }) =>
      originals.some(
        other =>
          [SOURCE, DEFAULT].includes(other.locale) &&
          other.text === text &&
          language(other.locale) !== language(locale),
      )
        ? `"${text}"`
        : undefined,
    finds: [['de-DE', 'Too dark', dark]],
    passes: [
      ['de-DE', 'Zu dunkel', dark],
      ['en-GB', 'Too dark', dark],
      ['zh-HK', '光线太暗', dark],
    ],
  },
  {
    rule: 'word',
    expected: 'the words for what zh-CN and en-US say, or more words in about.json',
    find: (text, { originals, words }) => {
      const lost = Object.keys(words).find(
        meaning =>
          meaning !== 'passed' &&
          !/^\d+$/.test(meaning) &&
          words[meaning]?.length &&
          holdsForAll(
            originals.filter(original => original.words[meaning]?.length),
            original => saying(original.text, original.words, meaning) !== undefined,
          ) &&
          saying(text, words, meaning) === undefined,
      )
      return lost && `"${text}" without a word for "${lost}": ${words[lost]?.join(', ')}`
    },
    finds: [
      ['de-DE', 'Zu hell', dark],
      ['de-DE', 'Stimme zu hören', unheard],
    ],
    passes: [
      ['de-DE', 'Viel zu dunkel', dark],
      ['de-DE', 'Keine Stimme zu hören', unheard],
      ['de-DE', 'Zu hell', { ...dark, words: {} }],
    ],
  },
  {
    rule: 'turned round',
    expected: 'a success message that says so, and no "not" in it or in a short instruction',
    find: (text, { key, place, originals, words }) => {
      const size = of(DEFAULT, originals)?.split(' ').length ?? (of(SOURCE, originals)?.length ?? 0) / 2.25
      const short = isAdvice({ place }) && size <= 4
      const success = !isAdvice({ place }) && entry(key)?.action === 'none'
      if (!short && !success) return undefined
      if (success && words.passed?.length && saying(text, words, 'passed') === undefined) return `"${text}"`
      const negated = originals.some(original => saying(original.text, original.words, 'not') !== undefined)
      const word = negated ? undefined : saying(text, words, 'not')
      return word && `"${word}"`
    },
    finds: [
      [
        'de-DE',
        'Prüfung nicht bestanden',
        { key: 'Success', words: unheard.words, originals: [zh('检测通过'), en('Check passed')] },
      ],
      [
        'de-DE',
        'Gesicht erkannt',
        { key: 'Success', words: { passed: ['bestanden'] }, originals: [en('Check passed')] },
      ],
      [
        'de-DE',
        'Gehen Sie nicht näher',
        { place: 'live advice', words: unheard.words, originals: [en('Move a little closer')] },
      ],
    ],
    passes: [
      [
        'de-DE',
        'Prüfung bestanden',
        { key: 'Success', words: unheard.words, originals: [en('Check passed')] },
      ],
      [
        'de-DE',
        'Nicht bewegen',
        {
          place: 'live advice',
          words: unheard.words,
          originals: [zh('请保持不动', { not: ['不'] }), en('Hold still')],
        },
      ],
    ],
  },
  {
    rule: 'passed',
    expected: 'a text that does not say that the check passed',
    find: (text, { key, place, words }) => {
      if (isAdvice({ place }) || !entry(key) || entry(key)?.action === 'none') return undefined
      const word = saying(text, words, 'passed')
      return word !== undefined && saying(text, words, 'not') === undefined ? `"${word}"` : undefined
    },
    finds: [
      ['de-DE', 'Prüfung bestanden', { key: '1005', words: { passed: ['bestanden'], not: ['nicht'] } }],
    ],
    passes: [
      ['de-DE', 'Prüfung nicht bestanden', { key: '1005', words: { passed: ['bestanden'], not: ['nicht'] } }],
      ['de-DE', 'Prüfung bestanden', { key: 'Success', words: { passed: ['bestanden'], not: ['nicht'] } }],
    ],
  },
  {
    rule: 'try again',
    expected: 'no "try again" where it cannot help',
    find: (text, { key, place, words }) => {
      const action = isAdvice({ place }) ? key : entry(key)?.action
      const word = saying(text, words, 'try again')
      return word !== undefined && actions[action as keyof typeof actions] === false ? `"${word}"` : undefined
    },
    finds: [['en-US', 'No more tries, try again', { key: '16', words: { 'try again': ['try again'] } }]],
    passes: [
      ['en-US', 'Something went wrong, try again', { key: '201', words: { 'try again': ['try again'] } }],
    ],
  },
  {
    rule: 'number',
    expected: 'the same numbers as zh-CN and en-US',
    find: (text, { originals, words }) => {
      if (originals.length === 0) return undefined
      const found = numbers(text)
      const expected = originals.map(original => [
        ...numbers(original.text),
        ...Object.keys(original.words).filter(
          number => /^\d+$/.test(number) && saying(original.text, original.words, number) !== undefined,
        ),
      ])
      const lost = [...new Set(expected.flat())].filter(
        number =>
          holdsForAll(expected, all => all.includes(number)) &&
          !found.includes(number) &&
          saying(text, words, number) === undefined,
      )
      const added = found.filter(number => !expected.some(all => all.includes(number)))
      return lost.length > 0 || added.length > 0
        ? `${found.join(' ') || 'no number'} instead of ${[...new Set(expected.flat())].join(' ') || 'none'}`
        : undefined
    },
    finds: [
      ['de-DE', 'Das Video ist länger als 2 Sekunden', seconds],
      ['de-DE', 'Das Video ist zu lang', seconds],
      ['de-DE', 'Zu dunkel 7', dark],
      ['bn-BD', '২ সেকেন্ডের বেশি', seconds],
    ],
    passes: [
      ['de-DE', 'Das Video ist länger als 20 Sekunden', seconds],
      ['de-DE', 'Das Video ist länger als zwanzig Sekunden', seconds],
      ['bn-BD', '২০ সেকেন্ডের বেশি', seconds],
      ['ar', 'الفيديو أطول من ٢٠ ثانية', seconds],
    ],
  },
  {
    rule: 'length',
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
    finds: [
      [
        'de-DE',
        `Zu${' sehr'.repeat(20)} dunkel`,
        {
          originals: [zh('太暗了'), en('Too dark')],
          all: Array(20).fill(other('a', 'Zu hell', 'message', zh('太亮了'), en('Too light'))),
        },
      ],
      [
        'de-DE',
        'Zu',
        {
          originals: [zh('录制已经被中断了，请重新开始'), en('The recording was stopped. Start over.')],
          all: Array(20).fill(other('a', 'Zu hell', 'message', zh('太亮了'), en('Too light'))),
        },
      ],
    ],
    passes: [
      [
        'de-DE',
        'Viel zu dunkel',
        {
          originals: [zh('太暗了'), en('Too dark')],
          all: Array(20).fill(other('a', 'Zu hell', 'message', zh('太亮了'), en('Too light'))),
        },
      ],
      ['de-DE', `Zu${' sehr'.repeat(20)} dunkel`, dark],
    ],
  },
  {
    rule: 'next step',
    expected: 'what happened and what to do, since no advice is shown below',
    find: (text, { key, locale, place }) => {
      if (isAdvice({ place }) || !entry(key)?.includesAdvice || place === 'live hint' || text === '')
        return undefined
      return CLAUSES.test(text) || (UNSPACED.includes(scriptOf(locale)) && / /.test(text))
        ? undefined
        : `"${text}"`
    },
    finds: [['en-US', "Couldn't load the video", { key: '1105' }]],
    passes: [
      ['en-US', "Couldn't load the video. Try again.", { key: '1105' }],
      ['th-TH', 'โหลดวิดีโอไม่ได้ โปรดลองอีกครั้ง', { key: '1105' }],
      ['en-US', "Couldn't load the video", { key: '202' }],
    ],
  },
  {
    rule: 'two texts',
    expected: 'one text for keys with the same zh-CN text and the same next step',
    find: (text, { key, place, originals, all }) => {
      const source = of(SOURCE, originals)
      const twin = all.find(
        other =>
          other.key !== key &&
          other.text !== text &&
          isAdvice(other) === isAdvice({ place }) &&
          of(SOURCE, other.originals) === source &&
          entry(other.key)?.action === entry(key)?.action,
      )
      return source && text && twin?.text ? `"${text}", but "${twin.text}" for ${twin.key}` : undefined
    },
    finds: [
      [
        'de-DE',
        'Zu dunkel',
        { ...dark, key: 'a', all: [other('b', 'Dunkel', 'message', ...dark.originals)] },
      ],
    ],
    passes: [
      [
        'de-DE',
        'Zu dunkel',
        { ...dark, key: 'a', all: [other('b', 'Zu dunkel', 'message', ...dark.originals)] },
      ],
      [
        'de-DE',
        'Zu dunkel',
        { ...dark, key: '2009', all: [other('2014', 'Dunkel', 'message', ...dark.originals)] },
      ],
    ],
  },
  {
    rule: 'one text',
    expected:
      'different texts for each live hint, state and advice, and for a message and the advice below it',
    find: (text, context) => {
      const { key, place, all } = context
      const isBelow = (above: Pick<Text, 'key' | 'place'>, below: Pick<Text, 'key' | 'place'>) =>
        !isAdvice(above) && isAdvice(below) && meaningOf(above.key).adviceKey === below.key
      const twin = all.find(
        other =>
          other.text === text &&
          (other.key !== key || isAdvice(other) !== isAdvice({ place })) &&
          (isBelow(context, other) ||
            isBelow(other, context) ||
            ((isAdvice(other) === isAdvice({ place }) ? standsAlone(context) && standsAlone(other) : true) &&
              !isOneMeaning(context, other))),
      )
      return twin && text !== '' ? `"${text}", also used for ${twin.key}` : undefined
    },
    finds: [
      [
        'de-DE',
        'Zu dunkel',
        {
          ...dark,
          key: '1201',
          place: 'live hint',
          all: [other('1202', 'Zu dunkel', 'live hint', zh('光线太强'), en('Too bright'))],
        },
      ],
      [
        'de-DE',
        'Noch einmal',
        {
          key: 'retry',
          place: 'advice',
          originals: [en('Try again')],
          all: [other('retryLater', 'Noch einmal', 'advice', en('Try again later'))],
        },
      ],
      [
        'de-DE',
        'Heller',
        {
          ...dark,
          key: '1201',
          place: 'live hint',
          all: [other('brighten', 'Heller', 'live advice', en('Move somewhere brighter'))],
        },
      ],
    ],
    passes: [
      [
        'de-DE',
        'Zu dunkel',
        {
          ...dark,
          key: '1201',
          place: 'live hint',
          all: [other('b', 'Zu dunkel', 'live hint', ...dark.originals)],
        },
      ],
      [
        'de-DE',
        'Ungültig',
        { key: '1', originals: [en('Invalid')], all: [other('2', 'Ungültig', 'log', en('Not valid'))] },
      ],
    ],
  },
]
