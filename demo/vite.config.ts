import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The package by its public name, as it is built. */
export const alias = [
  { find: /^liveness-messages$/, replacement: `${root}dist/index.js` },
  {
    find: /^liveness-messages\/(hint|load|i18next|products|locales\/[^/.]+)$/,
    replacement: `${root}dist/$1.js`,
  },
]

export default defineConfig({
  root: `${root}demo`,
  base: './',
  resolve: { alias },
  server: { fs: { allow: [root] } },
  build: { outDir: 'dist', emptyOutDir: true },
})
