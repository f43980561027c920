import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { place } from '../scripts/lib/places'
import { aliases, codes, type MessageKey } from '../src/codes'
import { meaning } from '../src/explain'
import { debounceHints, type HintOptions, tips } from '../src/hint'
import { tips as faceVerifyTips } from '../src/products/face-verify-tips'
import { tips as huiyanTips } from '../src/products/huiyan-tips'

const FRAME = 1000 / 15
const keys = Object.keys(codes) as MessageKey[]
const reported = new Set<string>(Object.values({ ...huiyanTips, ...faceVerifyTips }))
const live = new Set<MessageKey>(
  keys.filter(key => place('liveness', key) === 'live hint' || reported.has(key)),
)
for (const key of live) live.add(meaning(key).titleKey)
// Reported while the camera runs too, but by number.
for (const key of ['badDistance', 'faceChanged'] as const) live.add(key)
/** A clock that moves when it is told to. */
function fakeClock() {
  const timers = new Map<number, { run: () => void; at: number }>()
  let time = 0
  let last = 0
  return {
    timers,
    now: () => time,
    setTimeout(run: () => void, milliseconds: number) {
      last += 1
      timers.set(last, { run, at: time + milliseconds })
      return last
    },
    clearTimeout: (timer: number) => void timers.delete(timer),
    wait(milliseconds: number) {
      const end = time + milliseconds
      for (;;) {
        const [next] = [...timers].sort(([, a], [, b]) => a.at - b.at)
        if (!next || next[1].at > end) break
        timers.delete(next[0])
        time = Math.max(time, next[1].at)
        next[1].run()
      }
      time = end
    },
    setBack: (milliseconds: number) => {
      time -= milliseconds
    },
  }
}

/** A screen, and what stood there from when on. */
function begin(options: HintOptions = {}) {
  const clock = fakeClock()
  const log: { at: number; key: string | undefined }[] = []
  const hints = debounceHints(key => log.push({ at: clock.now(), key }), { clock, ...options })
  return { clock, log, ...hints, screen: () => log[log.length - 1]?.key }
}

/** Random numbers that are the same in every run. */
function random(seed: number): () => number {
  let state = seed + 1
  return () => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32
  }
}

type Frame = string | undefined

/** Pushes what each frame shows, 15 times a second. */
function play({ push, clock }: ReturnType<typeof begin>, milliseconds: number, frame: () => Frame): void {
  for (let n = 0; n < milliseconds / FRAME; n += 1) {
    push(frame())
    clock.wait(FRAME)
  }
}

const pick = <T>(from: readonly T[], next: () => number) => from[Math.floor(next() * from.length)] as T

describe('while the camera runs', () => {
  test.each([[1201], ['1201'], [' 1201 ']])(
    'a hint that came as %j shows after a fifth of a second',
    code => {
      const { push, clock, log } = begin()
      push(code)
      clock.wait(199)
      expect(log).toEqual([])
      clock.wait(1)
      expect(log).toEqual([{ at: 200, key: '1201' }])
      expect(clock.timers.size).toBe(0)
    },
  )

  test('the same hint changes nothing, however often it comes', () => {
    const screen = begin()
    play(screen, 5000, () => '1201')
    expect(screen.log).toHaveLength(1)
  })

  test('a hint stays for a second and a half, then the most frequent of what came', () => {
    const screen = begin()
    play(screen, 400, () => '1201')
    const [first] = screen.log
    let n = 0
    play(screen, 1800, () => ['1203', '1202', '1203', 'noFace'][n++ % 4])
    expect(screen.log.map(({ key }) => key)).toEqual(['1201', '1203'])
    expect((screen.log[1]?.at ?? 0) - (first?.at ?? 0)).toBeLessThan(1500 + 2 * FRAME)
  })

  test('of two that come as often, the one on the screen stays', () => {
    const screen = begin()
    play(screen, 400, () => '1201')
    let n = 0
    play(screen, 10_000, () => (n++ % 2 ? '1201' : '1202'))
    expect(screen.log).toHaveLength(1)
  })

  test('the screen is cleared once all is well', () => {
    const screen = begin()
    play(screen, 2000, () => '1201')
    play(screen, 1000, () => undefined)
    expect(screen.log.map(({ key }) => key)).toEqual(['1201', undefined])
  })

  test('nothing shows while all is well', () => {
    const screen = begin()
    play(screen, 1000, () => undefined)
    expect([screen.log, screen.clock.timers.size]).toEqual([[], 0])
  })

  test('window and hold can be set', () => {
    const { push, clock, log } = begin({ window: 500, hold: 3000 })
    push(1201)
    clock.wait(600)
    push(1202)
    clock.wait(9000)
    expect(log).toEqual([
      { at: 500, key: '1201' },
      { at: 3500, key: '1202' },
    ])
  })

  test('random codes change the screen at most once in a second and a half', () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const next = random(seed)
      const among = [...live, undefined].slice(0, 2 + Math.floor(next() * live.size))
      const screen = begin()
      play(screen, 60_000, () => pick(among, next))
      expect(screen.log.length).toBeGreaterThan(1)
      screen.log.forEach(({ at }, n) => {
        expect(at - (screen.log[n - 1]?.at ?? -1500)).toBeGreaterThanOrEqual(1500)
      })
    }
  })

  const others = [...live].filter(key => key !== '1201' && key !== '1202')
  test.each<[condition: string, wrong: Frame[], before: Frame | 'nothing']>([
    ['a quarter of its frames have other hints', others, 'nothing'],
    ['a quarter of its frames have one of two other hints', ['1203', '1205'], 'nothing'],
    ['a quarter of its frames have none', [undefined], 'nothing'],
    ['a quarter of its frames have other hints, after another state', others, '1202'],
    ['a quarter of its frames have other hints, after all was well', others, undefined],
  ])('a state shows within 0.7 s and stays, if %s', (_, wrong, before) => {
    let inTime = 0
    for (let seed = 0; seed < 100; seed += 1) {
      const next = random(seed)
      const screen = begin()
      const flicker = (key: Frame) => () => (next() < 0.25 ? pick(wrong, next) : key)
      if (before !== 'nothing') play(screen, 2000, flicker(before))
      const start = screen.clock.now()
      play(screen, 2000, flicker('1201'))
      const shown = screen.log.findIndex(({ key, at }) => key === '1201' && at >= start)
      if (shown < 0) continue
      if ((screen.log[shown]?.at ?? 0) <= start + 700) inTime += 1
      expect(screen.log.slice(shown).filter(({ key }) => key && key !== '1201')).toEqual([])
    }
    expect(inTime).toBeGreaterThanOrEqual(95)
  })

  test('what came last always ends up on the screen, and then no timer runs', () => {
    const push = fc.tuple(fc.constantFrom(...live, undefined), fc.integer({ min: 0, max: 2000 }))
    fc.assert(
      fc.property(fc.array(push, { minLength: 1, maxLength: 60 }), pushes => {
        const screen = begin()
        for (const [key, wait] of pushes) {
          screen.push(key)
          screen.clock.wait(wait)
        }
        screen.clock.wait(5000)
        const last = pushes[pushes.length - 1]?.[0]
        expect([screen.screen(), screen.clock.timers.size]).toEqual([last, 0])
        screen.log.forEach(({ at, key }, n) => {
          expect(key).not.toBe(screen.log[n - 1]?.key)
          if (n > 0) expect(at - (screen.log[n - 1]?.at ?? 0)).toBeGreaterThanOrEqual(1500)
        })
      }),
    )
  })

  test.each([null, {}, [], Number.prototype, true, '', ' ', Symbol('1201'), Object.create(null)])(
    'a value that is neither text nor a number means that all is well: row %#',
    value => {
      const { push, clock, log } = begin()
      push(value as never)
      clock.wait(5000)
      expect(log).toEqual([])
    },
  )

  test('a clock that is set back delays nothing by more than a hold', () => {
    const { push, clock, screen } = begin()
    push('1201')
    clock.wait(300)
    clock.setBack(3_600_000)
    push('1203')
    clock.wait(2000)
    expect([screen(), clock.timers.size]).toEqual(['1203', 0])
  })

  test('after stop, nothing shows and no timer runs', () => {
    const { push, stop, clock, log } = begin()
    push('1201')
    stop()
    push('1005')
    stop()
    clock.wait(5000)
    expect([log, clock.timers.size]).toEqual([[], 0])
  })

  test('show may stop it', () => {
    const clock = fakeClock()
    const hints = debounceHints(() => hints.stop(), { clock })
    hints.push('1201')
    clock.wait(150)
    hints.push('1202')
    hints.push('1201')
    clock.wait(5000)
    expect(clock.timers.size).toBe(0)
  })
})

describe('without a clock of its own', () => {
  afterEach(() => {
    vi.useRealTimers()
  })

  test('it uses the platform’s', () => {
    vi.useFakeTimers()
    const show = vi.fn()
    const hints = debounceHints(show)
    hints.push('1201')
    vi.advanceTimersByTime(200)
    expect(show.mock.calls).toEqual([['1201']])
    hints.push('1202')
    expect(vi.getTimerCount()).toBe(1)
    hints.stop()
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('which keys are hints', () => {
  test.each([...live])('%s waits for its turn', key => {
    const { push, clock, log } = begin()
    push(key)
    expect(log).toEqual([])
    clock.wait(200)
    push('1005')
    expect(log.map(shown => shown.key)).toEqual([key, '1005'])
  })

  const results = [
    ...keys.filter(key => !live.has(key)),
    ...Object.keys(aliases).filter(key => !live.has(key as MessageKey)),
    '9999',
    'nonsense',
  ]
  test('any other code is a result: it shows at once, and nothing after it', () => {
    for (const result of results) {
      const { push, clock, log } = begin()
      push('1201')
      clock.wait(400)
      push(result)
      push('1202')
      push('Success')
      clock.wait(5000)
      expect([log.map(({ key }) => key), clock.timers.size]).toEqual([['1201', result], 0])
    }
  })
})

test('the tips before the check are texts of the catalogue, and no hints', () => {
  expect(tips.length).toBeGreaterThan(0)
  for (const tip of tips) expect([tip in codes, live.has(tip)]).toEqual([true, false])
})
