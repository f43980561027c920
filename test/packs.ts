// Every shipped pack: one for each finished locale in locales/.
import { expect } from 'vitest'
import { shippedLocales } from '../scripts/lib/coverage'
import { shipped } from '../src/locales'

export const packs = await Promise.all(shipped.map(({ load }) => load().then(module => module.default)))

expect(packs.map(({ locale }) => locale)).toEqual(shippedLocales())
expect(packs.length).toBeGreaterThan(1)
