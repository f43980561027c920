import { fileURLToPath } from 'node:url'

export default {
  output: 'export',
  distDir: 'dist',
  turbopack: { root: fileURLToPath(new URL('..', import.meta.url)) },
}
