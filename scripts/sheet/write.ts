import { stringify } from 'csv-stringify/sync'
import { meaning } from '../../src/explain'
import { NAMESPACES, ROOT, readable, SOURCE } from '../lib/locales'
import { place, room } from '../lib/places'
import { FILE, guarded, KEY, sourcesOf, translationOf } from './cells'

/** The texts of a locale as CSV (RFC 4180, UTF-8 with the byte order mark that Excel needs), with what a translator needs to know about each. */
export function writeSheet(locale: string, root = ROOT): string {
  const sources = sourcesOf(locale)
  const advice = readable(locale, 'liveness-advice', root)
  const rows = NAMESPACES.flatMap(namespace => {
    const [here, ...originals] = [locale, ...sources].map(each => readable(each, namespace, root))
    return Object.keys(readable(SOURCE, namespace, root)).map(key => {
      const shown = place(namespace, key)
      const below = namespace === 'liveness' ? advice[meaning(key).adviceKey ?? ''] : undefined
      const texts = [...originals, here].map(each => each?.[key] ?? '')
      return [`${namespace}.json`, key, shown, room(shown), ...texts, below ?? '']
    })
  })
  const header = [FILE, KEY, 'shown as', 'room', ...sources, translationOf(locale), 'advice below it']
  return stringify(
    [header, ...rows].map(row => row.map(guarded)),
    { bom: true, quoted: true, record_delimiter: 'windows' },
  )
}
