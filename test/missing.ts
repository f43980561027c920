import { existsSync } from 'node:fs'

/** Whether a program is missing: its tests are then skipped on a user's machine, and fail in CI. */
export function isMissing(program: string | undefined, install: string): boolean {
  if (program && existsSync(program)) return false
  const absent = `${program ?? 'a browser'} is not there; ${install}`
  if (process.env.CI) throw new Error(absent)
  console.log(`skipped: ${absent}`)
  return true
}
