// Every pack that is shipped: as many as there are finished locales.
import { expect } from 'vitest'
import { shippedLocales } from '../scripts/lib/coverage'
import { shipped } from '../src/locales'

export const packs = await Promise.all(shipped.map(({ load }) => load().then(module => module.default)))

expect(packs.map(({ locale }) => locale)).toEqual(shippedLocales())
expect(packs.length).toBeGreaterThan(1)
