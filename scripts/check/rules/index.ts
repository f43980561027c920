import { characters } from './characters'
import { language } from './language'
import { leftovers } from './leftovers'
import { libraries } from './libraries'
import { punctuation } from './punctuation'
import type { Rule } from './rule'

/** What holds for every text by itself, in every locale; the vendor's own texts are as they are. */
export const rules: readonly Rule[] = [...leftovers, ...characters, ...punctuation, ...language, ...libraries]
