import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { readAbout } from '../check/about'
import type { About } from '../lib/about'
import { directionOf } from '../lib/cldr'
import { DEFAULT, type Namespace, ROOT, readable, SOURCE } from '../lib/locales'
import { changedSinceReview, reviewed } from '../lib/review'

type Texts = Readonly<Record<Namespace, Readonly<Record<string, string>>>>

/** The data of a locale that the page shows. */
export interface Review {
  readonly locale: string
  readonly dir: 'ltr' | 'rtl'
  readonly texts: Texts
  /** The texts to compare with, by locale. */
  readonly others: Readonly<Record<string, Texts>>
  readonly nativeReview: About['nativeReview']
  /** The texts that have changed since the last review. */
  readonly changed: readonly { readonly namespace: Namespace; readonly key: string }[]
  /** The digests of the texts, as a review records them. */
  readonly reviewed: string
}

function review(locale: string, root: string): Review {
  // `npm run check` reports what is wrong with the file.
  const { nativeReview } = readAbout(
    readFileSync(join(root, 'locales', locale, 'about.json'), 'utf8'),
    () => {},
  )
  const texts = (locale: string): Texts => ({
    liveness: readable(locale, 'liveness', root),
    'liveness-advice': readable(locale, 'liveness-advice', root),
  })
  const others = [SOURCE, DEFAULT].filter(other => other !== locale)
  return {
    locale,
    dir: directionOf(locale),
    texts: texts(locale),
    others: Object.fromEntries(others.map(other => [other, texts(other)])),
    nativeReview,
    changed: changedSinceReview(locale, { nativeReview }, root),
    reviewed: reviewed(locale, root),
  }
}

/** The page on which a native reader reviews a locale, as one HTML file that loads and sends nothing. */
export async function reviewPage(locale: string, root = ROOT): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('client.ts', import.meta.url))],
    define: { REVIEW: JSON.stringify(review(locale, root)) },
    bundle: true,
    minify: true,
    charset: 'utf8',
    write: false,
    outdir: 'review',
  })
  const output = (extension: string) => outputFiles.find(({ path }) => path.endsWith(extension))?.text
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Review</title>
<link rel="icon" href="data:,">
<style>${output('.css')}</style>
</head>
<body>
<script>${output('.js')}</script>
</body>
</html>
`
}
