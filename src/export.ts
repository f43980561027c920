// The texts as string files of native apps.
import { catalogue } from './own-files'
import type { Pack } from './pack'

/** A text with the name that a format gives it. */
interface NamedText {
  readonly name: string
  readonly text: string
}

interface Format {
  /** A name from the words of a key. */
  readonly name: (words: readonly string[]) => string
  /** Where an app keeps the file of a locale. */
  readonly file: (locale: Intl.Locale) => string
  readonly write: (texts: readonly NamedText[], locale: Intl.Locale) => string
}

const lines = (...parts: (string | string[])[]) => parts.flat().join('\n')
const json = (value: unknown) => JSON.stringify(value, null, 2)

/** Letters, digits and underscores, not a digit first: what aapt2 and HarmonyOS's restool accept. */
const snakeCase = (words: readonly string[]) => words.join('_').toLowerCase()

/** A Dart method's name: what Flutter's gen-l10n accepts. */
const camelCase = (words: readonly string[]) =>
  words
    .map(word => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())
    .join('')
    .replace(/^./, first => first.toLowerCase())

/** Source: Android's guide to string resources. Texts have neither spaces at an end nor two in a row, which it would drop. */
const androidText = (text: string) =>
  text
    .replace(/[\\'"]|^[@?]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')

/** Java's old codes of languages, which Android's resources still have. */
const ANDROID_LANGUAGES: Readonly<Record<string, string>> = { he: 'iw', id: 'in', yi: 'ji' }

/** Apple names Chinese by its script. */
const APPLE_FOLDERS: Readonly<Record<string, string>> = { zh: 'zh-Hans', 'zh-TW': 'zh-Hant' }

const underscored = (locale: Intl.Locale) => `${locale}`.replace(/-/g, '_')

const FORMATS = {
  android: {
    name: snakeCase,
    file: locale => {
      const [language = '', ...others] = `${locale}`.split('-')
      return `res/values-${['b', ANDROID_LANGUAGES[language] ?? language, ...others].join('+')}/liveness.xml`
    },
    write: texts =>
      lines(
        '<?xml version="1.0" encoding="utf-8"?>',
        '<resources>',
        texts.map(({ name, text }) => `    <string name="${name}">${androidText(text)}</string>`),
        '</resources>',
      ),
  },
  apple: {
    name: snakeCase,
    file: locale => `${APPLE_FOLDERS[`${locale}`] ?? locale}.lproj/Liveness.strings`,
    write: texts => lines(texts.map(({ name, text }) => `"${name}" = "${text.replace(/[\\"]/g, '\\$&')}";`)),
  },
  arb: {
    name: camelCase,
    file: locale => `lib/l10n/liveness/liveness_${underscored(locale)}.arb`,
    write: (texts, locale) =>
      json({
        '@@locale': underscored(locale),
        ...Object.fromEntries(texts.map(({ name, text }) => [name, text])),
      }),
  },
  harmony: {
    name: snakeCase,
    file: locale => `resources/${underscored(locale)}/element/liveness.json`,
    write: texts => json({ string: texts.map(({ name, text }) => ({ name, value: text })) }),
  },
} satisfies Record<string, Format>

export type FormatName = keyof typeof FORMATS

/** The names of the formats. */
export const formats = Object.keys(FORMATS) as FormatName[]

export const isFormat = (name: string | undefined): name is FormatName =>
  formats.some(format => format === name)

const titleName = (format: FormatName, key: string) => FORMATS[format].name(['liveness', ...wordsOf(key)])
const adviceName = (format: FormatName, key: string) =>
  FORMATS[format].name(['liveness', 'advice', ...wordsOf(key)])

/** The words of a key: 'FailedOperation.NoHKIDCard' → Failed, Operation, No, HKID, Card. */
function wordsOf(key: string): string[] {
  return key.replace(/^-/, 'minus ').match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+/g) ?? []
}

/**
 * Writes the titles and advice of a pack as the string file of a native app, in the order of the catalogue.
 *
 * @returns The file's place in an app, and its content. The place has the shortest tag that means the locale, so that
 *   all who read its language find it: es-ES is `es`, es-419 stays.
 */
export function exportTexts(format: FormatName, pack: Pack): { file: string; content: string } {
  const shown = new Set<string>(Object.values(catalogue.codes).map(({ title }) => title))
  const texts = [
    ...Object.entries(pack.messages)
      .filter(([key]) => shown.has(key))
      .map(([key, text]) => ({ name: titleName(format, key), text })),
    ...Object.entries(pack.advice).map(([key, text]) => ({ name: adviceName(format, key), text })),
  ]
  const locale = new Intl.Locale(pack.locale).minimize()
  const { file, write } = FORMATS[format]
  return { file: file(locale), content: write(texts, locale) }
}

/** Gives codes.json with the names that a format gives the texts, in place of their keys. */
export function exportCodes(format: FormatName) {
  const { codes, editions, products } = catalogue
  const named = Object.entries(codes).map(([code, { title, action, retry, audience, ...entry }]) => [
    code,
    {
      title: titleName(format, title),
      ...('advice' in entry && { advice: adviceName(format, entry.advice) }),
      action,
      retry,
      audience,
    },
  ])
  return { codes: Object.fromEntries(named), editions, products }
}
