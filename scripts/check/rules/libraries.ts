import { parse } from '@formatjs/icu-messageformat-parser'
import type { Rule } from './rule'

/** What a library says of a text itself. */
export const libraries: readonly Rule[] = [
  {
    rule: 'icu',
    expected: 'a text that ICU reads as itself',
    find: text => {
      try {
        const [element] = parse(text) as { value?: unknown }[]
        return (element?.value ?? '') === text ? undefined : 'more than a literal'
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
