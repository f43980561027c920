// Clears dist/ and writes src/locales/: a module for each pack, and the index that `loadPack` picks from.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { directionOf } from '../lib/cldr'
import { missing, shippedLocales, shippedTexts } from '../lib/coverage'
import { localesIn, NAMESPACES, ROOT } from '../lib/locales'

const folder = new URL('../../src/locales/', import.meta.url)

for (const old of [folder, new URL('../../dist/', import.meta.url)])
  rmSync(old, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const locales = shippedLocales()
for (const locale of localesIn(ROOT).filter(locale => !locales.includes(locale)))
  console.log(`${locale}: not built: ${missing(locale).shown.length} texts that people read are missing`)
for (const locale of locales) {
  const [messages, advice] = NAMESPACES.map(namespace => JSON.stringify(shippedTexts(locale, namespace)))
  writeFileSync(
    new URL(`${locale}.ts`, folder),
    `import type { Pack } from '../pack'

const pack: Pack = /* @__PURE__ */ Object.freeze({
  locale: '${locale}',
  dir: '${directionOf(locale)}',
  messages: /* @__PURE__ */ Object.freeze(${messages}),
  advice: /* @__PURE__ */ Object.freeze(${advice}),
})

export default pack
`,
  )
}
writeFileSync(
  new URL('index.ts', folder),
  `import type { Pack } from '../pack'

interface Shipped {
  readonly locale: string
  readonly load: () => Promise<{ readonly default: Pack }>
}

export const shipped: readonly Shipped[] = [
${locales.map(locale => `  { locale: '${locale}', load: () => import('./${locale}') },`).join('\n')}
]
`,
)
