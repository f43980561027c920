import { fileURLToPath } from 'node:url'
import createNextIntlPlugin from 'next-intl/plugin'

export default createNextIntlPlugin('./i18n/request.js')({
  output: 'export',
  distDir: 'dist',
  turbopack: { root: fileURLToPath(new URL('..', import.meta.url)) },
})
