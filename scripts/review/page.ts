import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { memo } from '../lib/memo'
import type { Review } from './data'

const client = memo(entry =>
  build({
    entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
    bundle: true,
    minify: true,
    charset: 'utf8',
    write: false,
    outdir: 'review',
  }),
)

/** The page on which a locale is translated and reviewed, as one HTML file that loads and sends nothing. */
export async function reviewPage(review: Review): Promise<string> {
  const { outputFiles } = await client('client.ts')
  const output = (extension: string) => outputFiles.find(({ path }) => path.endsWith(extension))?.text
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:; base-uri 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${review.locale || 'A new language'}</title>
<link rel="icon" href="data:,">
<style>${output('.css')}</style>
</head>
<body>
<script type="application/json" id="review">${JSON.stringify(review).replace(/</g, '\\u003c')}</script>
<script>${output('.js')}</script>
</body>
</html>
`
}
