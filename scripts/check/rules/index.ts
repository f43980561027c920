import { characters } from './characters'
import { language } from './language'
import { leftovers } from './leftovers'
import { libraries } from './libraries'
import { meaning } from './meaning'
import { punctuation } from './punctuation'
import type { Rule } from './rule'

/** How a text is written; the vendor's own texts are as they are. */
export const form: readonly Rule[] = [...leftovers, ...characters, ...punctuation, ...language, ...libraries]

/** What holds for every text. */
export const rules: readonly Rule[] = [...form, ...meaning]

export { meaning }
