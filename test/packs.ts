// Every pack that is shipped: as many as there are folders in locales/.
import { expect } from 'vitest'
import { locales } from '../scripts/lib/locales'
import { shipped } from '../src/locales'

export const packs = await Promise.all(shipped.map(({ load }) => load().then(module => module.default)))

expect(packs.map(({ locale }) => locale)).toEqual(locales)
expect(packs.length).toBeGreaterThan(1)
