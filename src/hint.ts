import type { MessageKey } from './codes'
import { LIVE } from './codes/live'

/** What to tell people before the check, in this order: the keys of two or three lines of text. */
export const tips = ['evenLight', 'bareFace', 'eyeLevel'] as const satisfies readonly MessageKey[]

/** The time and the timers of `debounceHints`, called as methods. */
export interface HintClock {
  /** The time in milliseconds. */
  now(): number
  setTimeout(run: () => void, milliseconds: number): unknown
  // biome-ignore lint/suspicious/noExplicitAny: whatever this clock's own setTimeout gave
  clearTimeout(timer: any): void
}

export interface HintOptions {
  /** How many milliseconds of a hint it takes to show it. By default 200. */
  window?: number
  /** How many milliseconds a hint stays, to be read. By default 1500. */
  hold?: number
  /** By default the platform's. */
  clock?: HintClock
}

export interface Hints {
  /** Takes what the camera reports: a key, a code, or `undefined` if all is well. It counts until the next one. */
  push(code: string | number | undefined): void
  /** Ends it: nothing is shown any more, and no timer runs. */
  stop(): void
}

type Key = string | undefined

type Lasted = [key: Key, milliseconds: number]

const platform: HintClock = {
  now: () => Date.now(),
  setTimeout: (run, milliseconds) => setTimeout(run, milliseconds),
  clearTimeout: timer => clearTimeout(timer),
}

/**
 * Makes hints that can be read out of the codes of a running camera, which may come many times a second.
 *
 * A hint shows as soon as enough of it came, and stays for a while. Next is what came most, and what lasts always shows in the
 * end. What is no hint for a running camera, such as a result or a refused camera, shows at once, and nothing after it.
 *
 * @param show Called with a key, for `explain`, when the screen should change, and only then; with `undefined` when it should
 *   be cleared.
 * @param options Times in milliseconds, and a clock.
 * @returns `push` and `stop`. Neither throws on a code; values that are neither text nor a number count as `undefined`.
 * @example
 * const hints = debounceHints(key => render(key && explain(key, enUS)))
 * sdk.onTip(name => hints.push(huiyanTips(name)))
 */
export function debounceHints(
  show: (key: string | undefined) => void,
  { window = 200, hold = 1500, clock = platform }: HintOptions = {},
): Hints {
  /** What came in the last three windows, and when, the newest first. Each lasts until the next. */
  let came: [key: Key, at: number][] = []
  let shown: Key
  /** Whether there was time for a first hint. */
  let settled = false
  /** When the screen may change again. */
  let free = 0
  /** The milliseconds since the start. A clock that is set back stops it for a moment. */
  let time = 0
  let before = clock.now()
  let timer: unknown
  let stopped = false

  function update(key: Key) {
    const now = clock.now()
    time += Math.max(now - before, 0)
    before = now
    // 1. How long each hint lasted in the last three windows.
    const start = time - 3 * window
    const lasted = new Map([[shown, 0]])
    let until = time
    came.unshift([key, time])
    came = came.filter(([key, at]) => {
      if (until <= start) return false
      lasted.set(key, (lasted.get(key) || 0) + until - Math.max(at, start))
      until = at
      return true
    })
    const isFull = until <= start
    const own = lasted.get(shown) as number
    const [first, second] = Array.from(lasted).sort((a, b) => b[1] - a[1]) as [Lasted, Lasted]
    // 2. The one that lasted longest shows if it leads clearly: at first over all others, then over the shown one. Over none,
    //    or if there was no clear first one in three windows, any lead will do.
    const changes =
      first[0] !== shown &&
      time >= free &&
      (first[1] - (settled ? own : second[1]) >= window || (isFull && !(settled && own)))
    settled = isFull
    if (changes) {
      shown = first[0]
      free = time + hold
    }
    // 3. What came last shows in the end, even if nothing else comes.
    clock.clearTimeout(timer)
    if (key !== shown) timer = clock.setTimeout(() => update(key), Math.max(free - time, window / 4))
    if (changes) show(shown)
  }

  function stop() {
    stopped = true
    clock.clearTimeout(timer)
  }

  return {
    push(code) {
      if (stopped) return
      const text = typeof code === 'string' || typeof code === 'number' ? String(code).trim() : ''
      if (!text || LIVE.test(text)) update(text || undefined)
      else {
        stop()
        show(text)
      }
    },
    stop,
  }
}
