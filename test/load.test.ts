import { expect, test } from 'vitest'
import { loadPack } from '../src/load'
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
