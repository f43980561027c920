// What is translated, in reading order. Keys whose texts are the same by rule are one unit: it is read and written once.
import { type AdviceKey, actions, type CodeEntry, codes, type MessageKey } from '../../src/codes'
import { meaning } from '../../src/explain'
import type { Namespace } from '../lib/locales'
import { type Place, place } from '../lib/places'
import type { Review } from './data'

/** A text, and every key that has it. */
export interface Unit {
  readonly id: string
  readonly namespace: Namespace
  /** The key that names it, the first of `keys`. */
  readonly key: string
  readonly keys: readonly string[]
  readonly place: Place
  /** The keys of the advice below a message: several where codes share a title. */
  readonly advice: readonly AdviceKey[]
}

interface Section {
  readonly title: string
  readonly about: string
  readonly units: readonly Unit[]
}

const row = (key: string) => codes[key as MessageKey] as CodeEntry

/** The key whose text the screen shows for this one; a fault of the app has a text of its own, for logs. */
const textKey = (key: string) => (row(key).audience === 'user' ? meaning(key).titleKey : key)

const adviceBelow = (keys: readonly string[]) => [
  ...new Set(keys.flatMap(key => meaning(key).adviceKey ?? [])),
]

/** The messages: one for every title, and one for equal texts of the source with the same next step. */
function messages(source: Readonly<Record<string, string>> | undefined): Unit[] {
  const groups = new Map<string, string[]>()
  for (const key of Object.keys(codes)) {
    const title = textKey(key)
    // The source's own messages are the vendor's: each stands alone.
    const group = source ? `${source[title]} ${row(title).action} ${row(title).audience}` : key
    groups.set(group, [...(groups.get(group) ?? []), key])
  }
  return [...groups.values()].map(group => {
    const key = group.find(key => textKey(key) === key) ?? group[0] ?? ''
    const keys = [key, ...group.filter(other => other !== key)]
    const isVendors = textKey(key) !== key
    const isLive = keys.some(each => place('liveness', each) === 'live hint')
    const where = isVendors ? 'log' : isLive ? 'live hint' : place('liveness', key)
    return {
      id: `liveness/${key}`,
      namespace: 'liveness',
      key,
      keys,
      place: where,
      advice: adviceBelow(keys),
    }
  })
}

const advice: readonly Unit[] = Object.keys(actions)
  .filter(key => key !== 'none')
  .map(key => ({
    id: `liveness-advice/${key}`,
    namespace: 'liveness-advice',
    key,
    keys: [key],
    place: place('liveness-advice', key),
    advice: [],
  }))

/** Every text of a locale. The last section may be left to English. */
export function sectionsOf({ others }: Pick<Review, 'others'>): readonly Section[] {
  const all = messages(others['zh-CN']?.liveness)
  const of = (where: Place) => all.filter(({ place }) => place === where)
  return [
    {
      title: 'While the camera runs',
      about: 'Read at arm’s length: the large line says what to do.',
      units: of('live hint'),
    },
    {
      title: 'Results',
      about: 'Read on a screen of its own, before the check, when it is over or when it cannot go on.',
      units: of('message'),
    },
    {
      title: 'Advice',
      about: 'What to do next: each is shown below all the messages listed beside it.',
      units: advice,
    },
    {
      title: 'Logs',
      about: 'For developers: no screen shows these. Where you leave one out, logs show it in English.',
      units: of('log'),
    },
  ]
}
