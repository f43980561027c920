// A check as a camera sees it: tips, then fifteen codes a second, some of them wrong, then the result.
import { debounceHints, type HintClock } from 'liveness-messages/hint'

export interface Settings {
  /** 1 is real time. */
  readonly speed: number
  /** The share of frames with another code than the one before and after them. */
  readonly flicker: number
  /** Whether the codes go through `debounceHints`. */
  readonly steady: boolean
}

/** What a session shows at a moment. */
export interface Moment {
  readonly stage: 'tips' | 'camera' | 'over'
  /** What is in front of the camera. */
  readonly scene: string | undefined
  /** What the screen says. */
  readonly key: string | undefined
  /** How many codes came, and how often the screen changed. */
  readonly codes: number
  readonly changes: number
}

const RATE = 15
const TIPS = 4000
const RESULT = 'Success'

/** What is in front of the camera, and for how many seconds. */
const STEPS: readonly [code: string, seconds: number][] = [
  ['1205', 3],
  ['1203', 3],
  ['1201', 3],
  ['1209', 3],
]

/** The codes that come between. */
const WRONG = ['noFace', undefined, '1210', 'moved', '1202']

/** The frames of a session; for equal flicker the same. */
function* frames(flicker: number): Generator<{ scene: string; code: string | undefined }> {
  let seed = 7
  const random = () => {
    seed = (seed * 16807) % 2147483647
    return seed / 2147483647
  }
  for (const [scene, seconds] of STEPS) {
    for (let frame = 0; frame < seconds * RATE; frame += 1) {
      const other = WRONG[Math.floor(random() * WRONG.length)]
      yield { scene, code: random() < flicker ? other : scene }
    }
  }
}

/** Plays a session, and shows each moment; gives a function that ends it. */
export function play({ speed, flicker, steady }: Settings, show: (moment: Moment) => void): () => void {
  const clock: HintClock = {
    now: () => performance.now() * speed,
    setTimeout: (run, milliseconds) => setTimeout(run, milliseconds / speed),
    clearTimeout: timer => clearTimeout(timer),
  }
  let moment: Moment = { stage: 'tips', scene: undefined, key: undefined, codes: 0, changes: 0 }
  function become(next: Partial<Moment>) {
    moment = { ...moment, ...next }
    show(moment)
  }
  function say(key: string | undefined) {
    if (key !== moment.key) become({ key, changes: moment.changes + 1 })
  }
  const hints = steady ? debounceHints(say, { clock }) : { push: say, stop: () => {} }
  const stream = frames(flicker)
  let timer: unknown
  function frame() {
    const { value } = stream.next()
    if (!value) {
      hints.push(RESULT)
      return become({ stage: 'over', scene: RESULT })
    }
    timer = clock.setTimeout(frame, 1000 / RATE)
    become({ stage: 'camera', scene: value.scene, codes: moment.codes + 1 })
    hints.push(value.code)
  }
  timer = clock.setTimeout(frame, TIPS)
  become({})
  return () => {
    hints.stop()
    clock.clearTimeout(timer)
  }
}
