// Every text of every locale within its lines on a screen 320 px wide, in real fonts.
import { afterEach, describe, expect, test } from 'vitest'
import { PLACES, place } from '../../scripts/lib/places'
import { packs } from './packs'

afterEach(() => document.body.replaceChildren())

describe.each(packs)('$locale', pack => {
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

test('the fonts are there: no two characters of a text are drawn as the same box', () => {
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D
  const drawn = (text: string) => {
    context.clearRect(0, 0, canvas.width, canvas.height)
    context.font = '40px system-ui, sans-serif'
    context.fillText(text, 20, 60)
    return context.getImageData(0, 0, canvas.width, canvas.height).data.join()
  }
  for (const [one, other] of [
    ['暗', '亮'],
    ['臉', '螢'],
    ['顔', '画'],
    ['و', 'ج'],
  ] as const) {
    expect([one, drawn(one) === drawn(other)]).toEqual([one, false])
  }
})
