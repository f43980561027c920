// Clears dist/ and writes src/locales/: a module for each pack, and the index that `loadPack` picks from.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { missing, shippedLocales, shippedTexts } from '../lib/coverage'
import { directionOf, nameOf } from '../lib/locale-data'
import { localesIn, NAMESPACES, ROOT } from '../lib/locales'

const folder = new URL('../../src/locales/', import.meta.url)

export function main(): number {
  for (const old of [folder, new URL('../../dist/', import.meta.url)])
    rmSync(old, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const locales = shippedLocales()
  for (const locale of localesIn(ROOT).filter(locale => !locales.includes(locale)))
    console.log(
      `${locale}: a draft, not built; ${missing(locale).shown.length} texts that people read are missing`,
    )
  for (const locale of locales) {
    const [messages, advice] = NAMESPACES.map(namespace => JSON.stringify(shippedTexts(locale, namespace)))
    writeFileSync(
      new URL(`${locale}.ts`, folder),
      `import type { Pack } from '../pack'

const pack: Pack<'${locale}'> = /* @__PURE__ */ Object.freeze({
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

/** The tag of a built-in locale. */
export type Locale = ${locales.map(locale => `'${locale}'`).join(' | ')}

/** The built-in locales, for a language menu: each with its name in its own language. */
export const locales: readonly { readonly locale: Locale; readonly name: string; readonly dir: 'ltr' | 'rtl' }[] = [
${locales.map(locale => `  ${JSON.stringify({ locale, name: nameOf(locale, locale), dir: directionOf(locale) })},`).join('\n')}
]

export const shipped: readonly {
  readonly locale: Locale
  readonly load: () => Promise<{ readonly default: Pack<Locale> }>
}[] = [
${locales.map(locale => `  { locale: '${locale}', load: () => import('./${locale}') },`).join('\n')}
]
`,
  )
  return 0
}
