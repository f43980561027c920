import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

// Read when the command line runs, not bundled: the package has both, one folder above dist.
export const catalogue: typeof import('../codes.json') = require('../codes.json')
export const { version }: typeof import('../package.json') = require('../package.json')
