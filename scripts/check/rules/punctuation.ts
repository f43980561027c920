// Rules about punctuation.
import { scriptOf } from '../../lib/locale-data'
import { matches, type Rule } from './rule'

const CJK = ['Hans', 'Hant', 'Jpan']
const MARKS = '()（）\\[\\]【】「」『』《》〈〉„“”‚‘«»‹›"'
/** Matching pairs with no other mark between them. */
const PAIRS = new RegExp(
  '() （） [] 【】 「」 『』 《》 〈〉 „“ „” “” ”” ‚‘ ‚’ «» ‹› »« ""'
    .split(' ')
    .map(([open, close]) => `\\${open}[^${MARKS}’]*\\${close}`)
    .join('|'),
)
const SINGLE = /(?<!\p{L})‘[^‘’]*’(?!\p{L})/gu
/** Apostrophes and the Hebrew abbreviation mark, which are not quotes. */
const LETTERS = /(?<=\p{L})[‘’](?=\p{L}|$| )|(?<=\p{sc=Hebr})"(?=\p{sc=Hebr})/gu

const STOPS = '.。｡।۔։።។။'
const FINAL = new RegExp(`[${STOPS}]$`, 'u')
/** A stop inside a text, before a new sentence. */
const INNER =
  /[。｡।۔։።។။?？؟;](?=\s*[\p{L}\p{N}])|(?<=[\p{L}\p{M}]{2,})\.(?= [\p{Lu}\p{Lt}\p{Lo}\p{sc=Geor}])/u
/** A stop before a number: the end of a sentence or of an abbreviation, as in 'min. 2 Sekunden'. */
const BEFORE_NUMBER = new RegExp(`[${STOPS}]\\s\\p{Nd}`, 'u')
/** A stop that does not end an abbreviation: 'Nr.', 'min.' */
const SURE = new RegExp(INNER.source.replace('{2,}', '{4,}'), 'u')

export const punctuation: readonly Rule[] = [
  {
    rule: 'punctuation',
    suspects: true,
    expected: 'the punctuation of the locale’s own script',
    find: (text, { locale }) => {
      const script = scriptOf(locale)
      if (CJK.includes(script)) return matches(text.replace(/\d[.,]\d/g, ''), /[,.;:!?()"']/g)
      return matches(
        text,
        script === 'Arab' ? /[,;?\u3000-\u303f\uff00-\uffef]/g : /[\u3000-\u303f\uff00-\uff60]/g,
      )
    },
  },
  {
    rule: 'unpaired',
    suspects: true,
    expected: 'brackets and quotes in pairs',
    find: text => {
      let rest = text.replace(SINGLE, '').replace(LETTERS, '')
      for (let before = ''; before !== rest; ) {
        before = rest
        rest = rest.replace(PAIRS, '')
      }
      return matches(rest, new RegExp(`[${MARKS}]`, 'g'))
    },
  },
  {
    rule: 'exclamation',
    expected: 'no exclamation marks',
    find: text => matches(text, /[!！¡՜]/gu),
  },
  {
    rule: 'ending',
    suspects: true,
    expected: 'no question mark, comma, colon, dash or ellipsis at the end',
    find: text => matches(text, /[?？؟:：,，、،;；\-–—]$|…|\.{2,}|。。/gu),
  },
  {
    rule: 'stop',
    suspects: true,
    expected: 'a final full stop if there are two sentences, otherwise none',
    find: (text, { place }) => {
      const isTwo = (stop: RegExp) => !/advice|hint/.test(place) && stop.test(text)
      if (FINAL.test(text)) return isTwo(INNER) || isTwo(BEFORE_NUMBER) ? undefined : 'a final full stop'
      return isTwo(SURE) ? 'no final full stop' : undefined
    },
  },
]
