import { type AdviceKey, type CodeEntry, codes } from '../../src/codes'
import { LIVE } from '../../src/codes/live'
import { meaning } from '../../src/explain'
import type { Namespace } from './locales'

/** Where a text is shown, and its room there: 288 px of a screen 320 px wide. Logs have no limit. */
export const PLACES = {
  'live hint': { lines: 2, size: 20, weight: 700 },
  'live advice': { lines: 2, size: 20, weight: 700 },
  message: { lines: 3, size: 16, weight: 400 },
  advice: { lines: 3, size: 16, weight: 400 },
  log: undefined,
} as const

export type Place = keyof typeof PLACES

/** What stands beside the running camera. A network that fails is told on a card, with more room. */
const isLive = (key: string) => LIVE.test(key) && key !== '1008'

/** The advice under live hints, which is the large line on the camera screen. */
const liveAdvice = new Set(
  Object.keys(codes)
    .filter(isLive)
    .map(key => meaning(key).adviceKey),
)

export function place(namespace: Namespace, key: string): Place {
  if (namespace === 'liveness-advice') return liveAdvice.has(key as AdviceKey) ? 'live advice' : 'advice'
  if (isLive(key)) return 'live hint'
  const row: CodeEntry | undefined = (codes as Record<string, CodeEntry>)[key]
  return row?.audience === 'developer' ? 'log' : 'message'
}
