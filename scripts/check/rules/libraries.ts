import { parse } from '@formatjs/icu-messageformat-parser'
import i18next from 'i18next'
import { memo } from '../../lib/memo'
import type { Rule } from './rule'

const i18n = memo(lng => {
  const instance = i18next.createInstance()
  instance.init({ lng, initAsync: false })
  return instance
})

/** Rules that ask the libraries themselves. */
export const libraries: readonly Rule[] = [
  {
    rule: 'icu',
    expected: 'a text that ICU leaves unchanged',
    find: text => {
      try {
        const [element] = parse(text) as { value?: unknown }[]
        return (element?.value ?? '') === text ? undefined : 'more than plain text'
      } catch (error) {
        return (error as Error).message
      }
    },
    finds: [
      ['en-US', 'Too {dark'],
      ['en-US', 'Too {dark}'],
      ['en-US', "Couldn''t"],
    ],
    passes: [
      ['en-US', "Couldn't hear you"],
      ['en-US', ''],
    ],
  },
  {
    rule: 'i18next',
    expected: 'a text that i18next leaves unchanged',
    find: (text, { locale }) => {
      const instance = i18n(locale)
      instance.addResource(locale, 'translation', 'text', text)
      const read = instance.t('text')
      return read === text ? undefined : `"${read}"`
    },
    finds: [['en-US', 'Too dark $t(retry)']],
    passes: [
      ['en-US', 'Too dark: 50 %'],
      ['en-US', ''],
    ],
  },
]
