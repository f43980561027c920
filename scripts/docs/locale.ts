import { explain } from '../../src/message'
import { DEFAULT, direction, type Namespace, SOURCE, texts } from '../locales'
import { PLACES, place } from '../shown'
import { code, NOTICE, name, review, table } from './parts'

/** locales/<tag>/README.md: what a reviewer reads, the source, en-US and the translation side by side. */
export function localePage(locale: string, root: string): string {
  const columns = [...new Set([SOURCE, DEFAULT, locale])]
  const advice = texts(locale, 'liveness-advice', root)
  const side = (namespace: Namespace) => {
    const all = columns.map(column => texts(column, namespace, root))
    const isMessages = namespace === 'liveness'
    return table([
      [isMessages ? 'Code' : 'Action', 'Shown', ...columns, ...(isMessages ? ['Advice'] : [])],
      ...Object.keys(all[0] ?? {}).map(key => [
        code(key),
        place(namespace, key),
        ...all.map(texts => texts[key] ?? ''),
        ...(isMessages ? [advice[explain(key).adviceKey ?? ''] ?? ''] : []),
      ]),
    ])
  }
  return `${NOTICE}

# ${locale}: ${name(locale, 'en')}, ${name(locale, locale)}

Direction: ${direction(locale)}. Reviewed by a native reader: ${review(locale, root)}.

${table([['Shown as', 'Room on a screen 320 px wide'], ...Object.entries(PLACES)])}

## Messages

${side('liveness')}

## Advice

${side('liveness-advice')}
`
}
