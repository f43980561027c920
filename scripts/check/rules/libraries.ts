import { parse } from '@formatjs/icu-messageformat-parser'
import type { Rule } from './rule'

/** What a library says of a text itself. */
export const libraries: readonly Rule[] = [
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
]
