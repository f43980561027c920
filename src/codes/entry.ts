import type { Action } from './actions'

/** Who can act on a message: `'user'`, or `'developer'` where only the app's makers can fix the fault. */
export type Audience = 'user' | 'developer'

/** Of which of the vendor's two kinds a code is: PaaS codes are text, SaaS codes are numbers. */
export type Family = 'paas' | 'saas'

/** What the catalogue says of one code or state. */
export interface CodeEntry {
  readonly audience: Audience
  readonly action: Action
  /** The message says what to do itself, so the advice would repeat it. */
  readonly includesAdvice?: true
  /** Whether the vendor bills the call: only its PaaS table says so. */
  readonly billed?: boolean
}
