import { createHash } from 'node:crypto'

/** A short hash that changes when any of the texts changes. */
export const digest = (...texts: readonly (string | undefined)[]): string =>
  createHash('sha256').update(JSON.stringify(texts)).digest('base64url').slice(0, 6)
