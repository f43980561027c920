// Every text of every locale fits its lines on a screen 320 px wide, in real fonts.

import type { Pack } from 'liveness-messages'
import { afterEach, describe, expect, test } from 'vitest'
import { PLACES, place } from '../../scripts/lib/places'
import { packs } from './packs'

afterEach(() => document.body.replaceChildren())

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
  test.each(['liveness', 'liveness-advice'] as const)('%s', namespace => {
    const texts = Object.entries(namespace === 'liveness' ? pack.messages : pack.advice)
    const over = texts.flatMap(([key, text]) => {
      const room = PLACES[place(namespace, key)]
      if (!room) return []
      const { size, weight, lines } = room
      const box = document.createElement('p')
      box.lang = pack.locale
      box.dir = pack.dir
      box.textContent = text
      box.style.cssText = `width: 288px; margin: 0; font: ${weight} ${size}px/1.25 system-ui, sans-serif`
      document.body.append(box)
      const used = box.getBoundingClientRect().height / (size * 1.25)
      return used > lines + 0.1 || box.scrollWidth > 288 ? [[key, text, used]] : []
    })
    expect(document.body.childElementCount).toBeGreaterThan(20)
    expect(over).toEqual([])
  })
})

test('there is a font for most locales, and none for unassigned characters', () => {
  expect(measured.length).toBeGreaterThan(unseen.length)
  const unassigned = Array.from({ length: 20 }, (_, n) => String.fromCodePoint(0x3fff0 + n))
  expect(new Set(unassigned.map(drawn)).size).toBe(1)
})
