// What the samples of several rules are made of.
import type { Words } from '../../lib/about'
import type { Place } from '../../lib/places'
import type { Original, Text } from './rule'

export const zh = (text: string, words: Words = {}): Original => ({ locale: 'zh-CN', text, words })
export const en = (text: string, words: Words = {}): Original => ({ locale: 'en-US', text, words })

/** Another text of the locale. */
export const other = (key: string, text: string, place: Place, ...originals: Original[]): Text => ({
  key,
  text,
  place,
  originals,
})

/** The context of a text in a locale that also has these texts. */
export const among = (...texts: string[]) => ({ all: texts.map(text => other('', text, 'message')) })

export const dark = {
  originals: [zh('光线太暗', { dark: ['暗'] }), en('Too dark', { dark: ['dark'] })],
  words: { dark: ['dunkel'] },
}
export const unheard = {
  originals: [zh('未检测到声音', { not: ['未'] }), en('Couldn’t hear you', { not: ['-n’t'] })],
  words: { not: ['nicht', 'kein-'] },
}
export const seconds = { originals: [zh('视频时长超过20秒'), en('Video is longer than 20 seconds')] }

/** Texts that are translations of English ones. */
export const english = [
  other('a', 'Zu nah', 'message', en('Move a little closer')),
  other('b', 'Erneut', 'message', en('Start, then try again')),
]
