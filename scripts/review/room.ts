import { PLACES, type Place } from '../lib/places'

/** The lines of text that a place has room for, and those that a text takes there, on a screen 320 px wide. */
export interface Lines {
  readonly room: number
  readonly taken: number
}

const WIDTH = 288
const LINE = 1.25

/** Measures a text in the fonts of this browser; `undefined` for a place without a limit. */
export function linesOf(text: string, place: Place, lang: string, dir: string): Lines | undefined {
  const room = PLACES[place]
  if (!room) return undefined
  const { size, weight, lines } = room
  const box = document.createElement('p')
  Object.assign(box, { lang, dir, textContent: text })
  box.style.cssText = `position: fixed; visibility: hidden; width: ${WIDTH}px; margin: 0; overflow-wrap: normal;
    font: ${weight} ${size}px/${LINE} system-ui, sans-serif`
  document.body.append(box)
  const taken = Math.round(box.getBoundingClientRect().height / (size * LINE))
  // A word wider than the screen needs a line more.
  const isWide = box.scrollWidth > WIDTH
  box.remove()
  return { room: lines, taken: isWide ? Math.max(taken, lines) + 1 : taken }
}
