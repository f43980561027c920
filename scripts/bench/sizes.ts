import { build } from 'esbuild'
import { ROOT } from '../lib/locales'
import { brotlied, bundle, gzipped, ONE_LOCALE, TWO_LOCALES, vendorTexts } from './apps'

export interface Sizes {
  /** The texts alone, as JSON. */
  texts: { gzip: number; brotli: number }
  oneLocale: Record<string, { gzip: number; brotli: number }>
  twoLocales: Record<string, { gzip: number; brotli: number }>
  /** The page of an app with `loadPack`, before it loads a locale, by the number of locales shipped. */
  growth: Record<number, number>
}

/** The size of an app's entry if the package ships this many locales: the built loader with a list of that length. */
async function pageWith(locales: number): Promise<number> {
  const regions = Array.from(
    { length: locales },
    (_, n) => `xx-${String.fromCharCode(65 + (n % 26), 65 + Math.floor(n / 26))}`,
  )
  const list = regions.map(tag => `{ locale: '${tag}', load: () => import('./locales/${tag}.js') }`)
  const { outputFiles } = await build({
    stdin: {
      contents: `import { pickPack } from './dist/index.js'
        const shipped = [${list.join(', ')}]
        pickPack(shipped, navigator.languages).load().then(module => show(module.default))`,
      resolveDir: ROOT,
    },
    bundle: true,
    minify: true,
    format: 'esm',
    external: ['./locales/*'],
    logLevel: 'error',
    write: false,
  })
  return gzipped(outputFiles[0]?.text ?? '')
}

export async function sizes(): Promise<Sizes> {
  const weigh = async (apps: Record<string, string>) => {
    const weights: Sizes['oneLocale'] = {}
    for (const [name, app] of Object.entries(apps)) {
      const text = await bundle(app)
      weights[name] = { gzip: gzipped(text), brotli: brotlied(text) }
    }
    return weights
  }
  const texts = JSON.stringify(vendorTexts('en-US'))
  const growth: Record<number, number> = {}
  for (const locales of [2, 6, 48]) growth[locales] = await pageWith(locales)
  return {
    texts: { gzip: gzipped(texts), brotli: brotlied(texts) },
    oneLocale: await weigh(ONE_LOCALE),
    twoLocales: await weigh(TWO_LOCALES),
    growth,
  }
}
