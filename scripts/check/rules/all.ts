import { characters } from './characters'
import { language } from './language'
import { leftovers } from './leftovers'
import { punctuation } from './punctuation'
import type { Rule } from './rule'
import { sense } from './sense'

/** The rules for every text. */
export const rules: readonly Rule[] = [...leftovers, ...characters, ...punctuation, ...language, ...sense]
