import { actions, codes } from '../../src/codes'
import { meaning } from '../../src/explain'
import type { Namespace } from '../lib/locales'
import { place } from '../lib/places'

/** A text that every locale has. */
export interface Text {
  readonly namespace: Namespace
  readonly key: string
  readonly place: ReturnType<typeof place>
}

const list = (namespace: Namespace, keys: string[]): Text[] =>
  keys.map(key => ({ namespace, key, place: place(namespace, key) }))

const messages = list('liveness', Object.keys(codes))
const advice = list(
  'liveness-advice',
  Object.keys(actions).filter(action => action !== 'none'),
)

/** The messages that an advice is shown below. */
export const messagesAbove = (action: string): Text[] =>
  messages.filter(({ key }) => meaning(key).adviceKey === action)

/** Every text, in reading order. */
export const sections: readonly { title: string; about: string; texts: Text[] }[] = [
  {
    title: 'While the camera runs',
    about: 'Read at arm’s length: the large line says what to do.',
    texts: messages.filter(({ place }) => place === 'live hint'),
  },
  {
    title: 'Results',
    about: 'Read on a screen of its own, when the check is over or cannot go on.',
    texts: messages.filter(({ place }) => place === 'message'),
  },
  {
    title: 'Advice',
    about: 'What to do next: each is shown below all the messages listed beside it.',
    texts: advice,
  },
  {
    title: 'Logs',
    about: 'For developers. The screen says only that something went wrong, and what to do next.',
    texts: messages.filter(({ place }) => place === 'log'),
  },
]
