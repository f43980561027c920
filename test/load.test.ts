import { expect, test } from 'vitest'
import { lettersOf } from '../scripts/lib/locale-data'
import { loadPack, locales } from '../src/load'
import { packs } from './packs'

test.each(packs)('loadPack finds $locale', async pack => {
  expect(await loadPack(pack.locale)).toBe(pack)
  expect(await loadPack(['xx', pack.locale.replace('-', '_').toLowerCase()])).toBe(pack)
})

test.each([['xx'], [[]], [null], [undefined], ['*']])(
  'loadPack(%j) gives en-US, the default',
  async requested => {
    expect((await loadPack(requested)).locale).toBe('en-US')
  },
)

test('the list of locales names every pack in its own language, with its direction', () => {
  expect(locales.map(({ locale }) => locale)).toEqual(packs.map(({ locale }) => locale))
  expect(locales.map(({ dir }) => dir)).toEqual(packs.map(({ dir }) => dir))
  expect(new Set(locales.map(({ name }) => name)).size).toBe(locales.length)
  for (const { locale, name } of locales) expect(name).toMatch(new RegExp(`[${lettersOf(locale)}]`, 'u'))
})
