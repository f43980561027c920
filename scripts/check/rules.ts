import { parse } from '@formatjs/icu-messageformat-parser'
import * as OpenCC from 'opencc-js'
import type { PLACES } from '../lib/places'

interface Context {
  readonly locale: Intl.Locale
  readonly place: keyof typeof PLACES
}

interface Rule {
  readonly rule: string
  readonly expected: string
  /** What is wrong with the text, or nothing. */
  find(text: string, context: Context): string | undefined
}

const matched = (text: string, pattern: RegExp) => {
  const found = [...new Set(text.match(pattern) ?? [])]
  return found.length === 0
    ? undefined
    : found.map(part => (/^[\p{C}\p{Z}]+$/u.test(part) ? codePoints(part) : part)).join(' ')
}

const codePoints = (text: string) =>
  [...text].map(char => `U+${char.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`).join(' ')

/** A converter takes long to make, so each is made once, when it is needed. */
const lazily = <T>(make: () => T) => {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}
const toTaiwan = lazily(() => OpenCC.Converter({ from: 'cn', to: 'tw' }))
const toHongKong = lazily(() => OpenCC.Converter({ from: 'cn', to: 'hk' }))

const CJK = ['Hans', 'Hant', 'Jpan']
const BALANCED =
  /\([^()]*\)|（[^（）]*）|\[[^[\]]*\]|【[^【】]*】|「[^「」]*」|『[^『』]*』|《[^《》]*》|〈[^〈〉]*〉|„[^„“]*“|“[^“”]*”|‚[^‚‘]*‘|‘[^‘’]*’|«[^«»]*»|»[^«»]*«|"[^"]*"/gu

/** What holds for every text by itself, in every locale but the source. */
export const rules: readonly Rule[] = [
  {
    rule: 'empty',
    expected: 'a translation',
    find: text => (text.trim() === '' ? 'an empty text' : undefined),
  },
  {
    rule: 'forbidden',
    expected: 'plain text, which i18next, ICU and the page read alike',
    find: text => matched(text, /[{}<>&]|\$t\(|''/g),
  },
  {
    rule: 'nfc',
    expected: 'NFC, the composed form',
    find: text => (text === text.normalize('NFC') ? undefined : codePoints(text)),
  },
  {
    rule: 'invisible',
    expected: 'no invisible character and no control',
    find: text => matched(text, /\p{C}|\p{Zl}|\p{Zp}|\p{Default_Ignorable_Code_Point}/gu),
  },
  {
    rule: 'space',
    expected: 'single ordinary spaces between words',
    find: text => (text.trim() === '' ? undefined : matched(text, /^\s+|\s+$| {2,}|(?! )\p{Zs}/gu)),
  },
  {
    rule: 'punctuation',
    expected: 'the punctuation of the locale’s own script',
    find: (text, { locale }) => {
      const { script = '' } = locale.maximize()
      if (CJK.includes(script)) return matched(text.replace(/\d[.,]\d/g, ''), /[,.;:!?()"']/g)
      return matched(
        text,
        script === 'Arab' ? /[,;?\u3000-\u303f\uff00-\uffef]/g : /[\u3000-\u303f\uff00-\uffef]/g,
      )
    },
  },
  {
    rule: 'unpaired',
    expected: 'brackets and quotes in pairs',
    find: text => {
      let rest = text
      for (let before = ''; before !== rest; ) {
        before = rest
        rest = rest.replace(BALANCED, '')
      }
      return matched(rest, /[()（）[\]【】「」『』《》〈〉„“”‚‘«»"]/gu)
    },
  },
  {
    rule: 'exclamation',
    expected: 'a calm voice',
    find: text => matched(text, /[!！]/g),
  },
  {
    rule: 'stop',
    expected: 'a final stop where there are two sentences, and only there',
    find: (text, { place }) => {
      const sentences = text.replace(/\d\.\d/g, '')
      const final = /[.。]$/.test(sentences)
      const two = !/advice|hint/.test(place) && /[.。](?=.*[^.。])/.test(sentences)
      if (final === two) return undefined
      return final ? 'a final stop' : 'no final stop'
    },
  },
  {
    rule: 'icu',
    expected: 'a text that ICU reads as itself',
    find: text => {
      try {
        const [element, ...others] = parse(text)
        const itself = text === '' || (others.length === 0 && element?.type === 0 && element.value === text)
        return itself ? undefined : 'more than a literal'
      } catch (error) {
        return (error as Error).message
      }
    },
  },
  {
    rule: 'simplified',
    expected: 'Traditional characters',
    find: (text, { locale }) => {
      const { script, region } = locale.maximize()
      if (script !== 'Hant') return undefined
      const traditional = region === 'TW' ? toTaiwan() : toHongKong()
      return [...text].filter(char => traditional(char) !== char).join(' ') || undefined
    },
  },
]
