import { realpathSync } from 'node:fs'
import { argv } from 'node:process'
import { fileURLToPath } from 'node:url'

/** Whether a script is the one that was started, and not imported by a test or by another script. */
export const isMain = (url: string): boolean =>
  argv[1] !== undefined && realpathSync(argv[1]) === fileURLToPath(url)
