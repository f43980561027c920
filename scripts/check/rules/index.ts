import { characters } from './characters'
import { language } from './language'
import { leftovers } from './leftovers'
import { meaning } from './meaning'
import { punctuation } from './punctuation'
import type { Rule } from './rule'

/** The rules for every text. */
export const rules: readonly Rule[] = [...leftovers, ...characters, ...punctuation, ...language, ...meaning]
