import { tidied } from '../lib/tidy'
import type { Report } from './entries'
import { codePoints } from './rules/rule'

/** Reports the first line that is laid out otherwise than `npm run tidy` lays it out. */
export function checkLayout(name: string, content: string, report: Report): void {
  const here = content.split('\n')
  const there = tidied(name, content).split('\n')
  // What is not in NFC has a rule of its own.
  const at = here.findIndex((line, n) => line.normalize('NFC') !== there[n])
  if (at === -1 && here.length === there.length) return
  const line = here[at] ?? ''
  const odd = line.match(/\t|\r|^ +| +$/)?.[0]
  const found = at === -1 ? 'no end of the last line' : odd ? codePoints(odd) : line.trim()
  report('layout', { key: '', line: at === -1 ? here.length : at + 1 }, found, 'what `npm run tidy` writes')
}
