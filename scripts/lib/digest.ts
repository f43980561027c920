import { createHash } from 'node:crypto'

/** A few characters that are others when one of the texts is another. */
export const digest = (...texts: readonly (string | undefined)[]): string =>
  createHash('sha256').update(JSON.stringify(texts)).digest('base64url').slice(0, 6)
