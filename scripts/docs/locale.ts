import { meaning } from '../../src/explain'
import { directionOf, nameOf } from '../lib/cldr'
import { DEFAULT, type Namespace, SOURCE, texts } from '../lib/locales'
import { PLACES, type Place, place, room } from '../lib/places'
import { code, NOTICE, review, table } from './parts'

/**
 * locales/<tag>/README.md: the texts of one locale, each message with the advice below it. The page of en-US also shows the source, for
 * translators. The others show only their own texts, so a change in one locale changes no other page.
 */
export function localePage(locale: string, root: string): string {
  const columns = locale === DEFAULT ? [SOURCE, DEFAULT] : [locale]
  const side = (namespace: Namespace) =>
    columns.map(column => texts(column, namespace, root) as Record<string, string>)
  const advice = texts(locale, 'liveness-advice', root)
  const rows = (namespace: Namespace, more: (key: string) => string[]) => {
    const all = side(namespace)
    return Object.keys(all[0] ?? {}).map(key => [
      code(key),
      place(namespace, key),
      ...all.map(texts => texts[key] ?? ''),
      ...more(key),
    ])
  }
  return `${NOTICE}

# ${locale}: ${nameOf(locale, 'en')}, ${nameOf(locale, locale)}

Direction: ${directionOf(locale)}. Reviewed by a native reader: ${review(locale, root)}.

${table([['Shown as', 'Room on a screen 320 px wide'], ...Object.keys(PLACES).map(name => [name, room(name as Place)])])}

## Messages

${table([['Code', 'Shown', ...columns, 'Advice below it'], ...rows('liveness', key => [advice[meaning(key).adviceKey ?? ''] ?? ''])])}

## Advice

${table([['Action', 'Shown', ...columns], ...rows('liveness-advice', () => [])])}
`
}
