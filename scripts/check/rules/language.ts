// Rules about the language: its script, its regional words, its voice.
import * as OpenCC from 'opencc-js'
import { matches, type Rule, scriptOf } from './rule'

/** A converter takes long to make, so each is made once, when it is needed. */
const lazily = <T>(make: () => T) => {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}
const traditional = lazily(() => (['t', 'tw', 'hk'] as const).map(to => OpenCC.Converter({ from: 'cn', to })))

/** The letters of a script that has several in Unicode. */
const LETTERS: Record<string, string> = {
  Hans: '\\p{sc=Han}',
  Hant: '\\p{sc=Han}',
  Jpan: '\\p{sc=Han}\\p{scx=Hira}\\p{scx=Kana}',
  Kore: '\\p{sc=Hang}\\p{sc=Han}',
}

export const language: readonly Rule[] = [
  {
    rule: 'script',
    expected: 'letters of the locale’s own script, and short names in capitals: SDK, ID',
    find: (text, { locale, place }) => {
      const script = scriptOf(locale)
      const own = LETTERS[script] ?? `\\p{scx=${script}}`
      const names = place === 'log' ? /\p{sc=Latin}+/gu : /\b\p{Lu}{2,5}\b/gu
      const rest = text.replace(names, '')
      return matches(rest, new RegExp(`(?![${own}])\\p{L}+`, 'gu'))
    },
    finds: [
      ['ar', 'الإضاءة dark جدًا'],
      ['ja-JP', '너무 어둡습니다'],
      ['vi-VN', 'แสงน้อยเกินไป'],
      ['de-DE', 'Zu d\u0443nkel'],
      ['ru-RU', 'Слишком t\u0435мно'],
      ['zh-TW', 'too dark'],
    ],
    passes: [
      ['ar', 'رقم ID غير صالح'],
      ['ar', 'خطأ داخلي في SDK'],
      ['ja-JP', 'カメラを確認してください'],
      ['zh-TW', 'Token 不存在', 'log'],
      ['ko-KR', '너무 어둡습니다'],
      ['sr-Latn', 'Previše tamno'],
      ['tr-TR', 'Işık çok az'],
    ],
  },
  {
    rule: 'simplified',
    expected: 'Traditional characters',
    find: (text, { locale }) => {
      if (scriptOf(locale) !== 'Hant') return undefined
      const isSimplified = (char: string) => traditional().every(convert => convert(char) !== char)
      return [...text].filter(isSimplified).join(' ') || undefined
    },
    finds: [
      ['zh-TW', '光线太暗，請移動'],
      ['zh-HK', '请重試'],
    ],
    passes: [
      ['zh-TW', '台灣的證件'],
      ['zh-HK', '請脫下口罩，並說話'],
      ['zh-CN', '光线太暗'],
    ],
  },
  {
    rule: 'capitals',
    expected: 'words in small letters, but for short names: SDK, ID',
    find: text => matches(text, /\p{Lu}{6,}|\p{Lu}{2,} \p{Lu}{2,}/gu),
    finds: [
      ['en-US', 'TOO DARK'],
      ['de-DE', 'Zu DUNKEL'],
    ],
    passes: [
      ['en-US', 'Error inside the SDK'],
      ['en-US', 'ID or PIN not read'],
      ['en-US', 'Not SDK or API'],
      ['de-DE', 'API'],
    ],
  },
  {
    rule: 'long hint',
    expected: 'a live hint of a few words',
    find: (text, { place }) => {
      const words = text.split(' ').length
      return place === 'live hint' && words > 8 ? `${words} words` : undefined
    },
    finds: [['en-US', 'It is too dark here so move to a place with light', 'live hint']],
    passes: [
      ['en-US', 'Too dark', 'live hint'],
      ['en-US', 'It is too dark here so move away', 'live hint'],
      ['en-US', 'It is too dark here so move to a place with light', 'message'],
    ],
  },
]
