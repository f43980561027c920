import { tidied } from '../lib/tidy'
import type { Report } from './entries'
import { codePoints } from './rules/rule'

const show = (text: string) => (/[^\x20-\x7e]/.test(text) ? codePoints(text) : `"${text}"`)

/** Reports the first line that is laid out otherwise than `npm run tidy` lays it out. */
export function checkLayout(name: string, content: string, report: Report): void {
  const expected = tidied(name, content)
  if (content === expected) return
  const [here, there] = [content.split('\n'), expected.split('\n')]
  const at = Math.max(
    0,
    here.findIndex((line, n) => line !== there[n]),
  )
  const line = here[at] ?? ''
  const odd = line.match(/^\ufeff|\t|\r|^ +| +$/)?.[0]
  const end = at === here.length - 1 && `${content}\n` === expected
  const found = end ? 'no end of the last line' : odd ? show(odd) : line.trim()
  report('layout', { key: '', line: at + 1 }, found, 'what `npm run tidy` writes')
}
