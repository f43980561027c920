// Every text of every locale fits its lines on a screen 320 px wide, in real fonts.

import { explain, type Pack } from 'liveness-messages'
import { describe, expect, test } from 'vitest'
import type { Namespace } from '../../scripts/lib/locales'
import { place } from '../../scripts/lib/places'
import { linesOf } from '../../scripts/review/room'
import { packs } from './packs'

const canvas = document.createElement('canvas')
const context = canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D
const drawn = (text: string) => {
  context.clearRect(0, 0, canvas.width, canvas.height)
  context.font = '40px system-ui, sans-serif'
  context.fillText(text, 20, 60)
  return context.getImageData(0, 0, canvas.width, canvas.height).data.join()
}

/** Letters of the pack that some fonts lack. */
const letters = ({ messages }: Pack) => {
  const all = [...new Set(Object.values(messages).join('').match(/\p{L}/gu))]
  const own = all.filter(letter => letter > '\u024f')
  return (own.length > 20 ? own : all).slice(0, 20)
}

/** Whether there is a font for these letters: missing ones are all drawn as the same box. */
const hasFont = (pack: Pack) => new Set(letters(pack).map(drawn)).size > letters(pack).length / 2

const [measured, unseen] = [true, false].map(seen => packs.filter(pack => hasFont(pack) === seen)) as [
  Pack[],
  Pack[],
]
for (const { locale } of unseen)
  console.log(`skipped: no font for ${locale}: \`npm test\` says what to install`)

describe.each(measured)('$locale', pack => {
  const { locale, dir, messages, advice } = pack
  /** What is too long for its room, of texts by key. */
  const tooLong = (texts: [namespace: Namespace, key: string, text: string][]) =>
    texts.filter(([namespace, key, text]) => {
      const { room, taken } = linesOf(text, place(namespace, key), locale, dir) ?? { room: 1, taken: 1 }
      return taken > room
    })

  test('messages and titles', () => {
    const keys = Object.keys(messages) as (keyof Pack['messages'])[]
    expect(tooLong(keys.map(key => ['liveness', key, messages[key]]))).toEqual([])
    // A title may stand where another code's message would.
    expect(tooLong(keys.map(key => ['liveness', key, explain(key, pack).title]))).toEqual([])
  })

  test('advice', () => {
    expect(tooLong(Object.entries(advice).map(([key, text]) => ['liveness-advice', key, text]))).toEqual([])
  })
})

test('a text that is too long is found', () => {
  expect(linesOf('Too dark', 'live hint', 'en', 'ltr')).toEqual({ room: 2, taken: 1 })
  expect(linesOf('Too dark '.repeat(9), 'live hint', 'en', 'ltr')?.taken).toBeGreaterThan(2)
  expect(linesOf('x'.repeat(60), 'message', 'en', 'ltr')?.taken).toBeGreaterThan(3)
})

test('there is a font for most locales, and none for unassigned characters', () => {
  expect(measured.length).toBeGreaterThan(unseen.length)
  const unassigned = Array.from({ length: 20 }, (_, n) => String.fromCodePoint(0x3fff0 + n))
  expect(new Set(unassigned.map(drawn)).size).toBe(1)
})
