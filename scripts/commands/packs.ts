// Clears dist/ and writes src/locales/: a module for each pack, and the index that `loadPack` picks from.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { missing, shippedLocales, shippedTexts } from '../lib/coverage'
import { directionOf, nameOf } from '../lib/locale-data'
import { localesIn, NAMESPACES, ROOT, writeFiles } from '../lib/locales'

function packModule(locale: string): string {
  const [messages, advice] = NAMESPACES.map(namespace => JSON.stringify(shippedTexts(locale, namespace)))
  return `import type { Pack } from '../pack'

const pack: Pack<'${locale}'> = /* @__PURE__ */ Object.freeze({
  locale: '${locale}',
  dir: '${directionOf(locale)}',
  messages: /* @__PURE__ */ Object.freeze(${messages}),
  advice: /* @__PURE__ */ Object.freeze(${advice}),
})

export default pack
`
}

const indexModule = (locales: readonly string[]) => `import type { Pack } from '../pack'

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
`

export function main(): number {
  for (const old of ['src/locales', 'dist']) rmSync(join(ROOT, old), { recursive: true, force: true })
  const locales = shippedLocales()
  for (const locale of localesIn(ROOT).filter(locale => !locales.includes(locale)))
    console.log(
      `${locale}: a draft, not built; ${missing(locale).shown.length} texts that people read are missing`,
    )
  const packs = locales.map(locale => [`src/locales/${locale}.ts`, packModule(locale)])
  writeFiles({ ...Object.fromEntries(packs), 'src/locales/index.ts': indexModule(locales) })
  return 0
}
