import type { Pack } from 'liveness-messages'
import { loadPack } from 'liveness-messages/load'

const tags = Object.keys(import.meta.glob('../../dist/locales/*.js')).map(
  path => path.split('/')[4]?.replace('.js', '') ?? '',
)

/** Every shipped pack, loaded as in a page. */
export const packs: readonly Pack[] = await Promise.all(tags.map(tag => loadPack(tag)))
