import type { Action } from './actions'

/** Who can act on a message: `'user'`, or `'developer'` if only the app's developers can fix the fault. */
export type Audience = 'user' | 'developer'

/** The vendor's two kinds of codes: PaaS codes are text, SaaS codes are numbers. */
export type Family = 'paas' | 'saas'

/** The catalogue's entry for a code or state. */
export interface CodeEntry {
  readonly audience: Audience
  readonly action: Action
  /** The key whose text the screen shows, if the source says this code's in words that are not for people. */
  readonly title?: string
  /** The title already says what to do, so advice would repeat it. */
  readonly includesAdvice?: true
  /** Whether the vendor bills the call; only its PaaS table says so. */
  readonly billed?: boolean
}
