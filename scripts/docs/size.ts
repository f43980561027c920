import { buildSync } from 'esbuild'
import { gzipped } from '../bench/apps'
import { directionOf } from '../lib/cldr'
import { shippedTexts } from '../lib/coverage'
import { DEFAULT, ROOT } from '../lib/locales'

/** The gzipped size of a page that uses these functions with every text of one locale. */
export function weight(functions: readonly string[], root: string): number {
  const pack = {
    locale: DEFAULT,
    dir: directionOf(DEFAULT),
    messages: shippedTexts(DEFAULT, 'liveness', root),
    advice: shippedTexts(DEFAULT, 'liveness-advice', root),
  }
  const { outputFiles } = buildSync({
    stdin: {
      contents: `import { ${functions} } from './src'
        show(${JSON.stringify(pack)}, ${functions})`,
      resolveDir: ROOT,
    },
    bundle: true,
    minify: true,
    format: 'iife',
    charset: 'utf8',
    target: 'chrome58',
    write: false,
  })
  return gzipped(outputFiles[0]?.text ?? '')
}

/** What the package adds to an app, in a sentence. */
export function sizeSentence(root: string): string {
  const kilobytes = (...functions: string[]) => `${(weight(functions, root) / 1000).toFixed(1)} kB`
  return `It has no dependencies. With every text of one locale, \`message\` weighs ${kilobytes('message')} gzipped; \`explain\` with
\`readCode\`, ${kilobytes('explain', 'readCode')}.`
}
