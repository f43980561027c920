import { tidied } from '../lib/tidy'
import type { Report } from './entries'
import { codePoints } from './rules/rule'

const indent = (line = '') => line.match(/^ +/)?.[0]

/**
 * Reports the first line that differs from what `npm run tidy` writes. In about.json, which people write by hand, only tabs, trailing space and a
 * missing final newline count.
 */
export function checkLayout(name: string, content: string, report: Report): void {
  const here = content.split('\n')
  const there =
    name === 'about.json' ? here.map(line => line.replace(/\t|\s+$/g, '')) : tidied(name, content).split('\n')
  if (name === 'about.json' && there.at(-1) !== '') there.push('')
  // Text that is not in NFC has its own rule.
  const at = here.findIndex((line, n) => line.normalize('NFC') !== there[n]?.normalize('NFC'))
  if (at === -1 && here.length === there.length) return
  const line = here[at] ?? ''
  const odd = line.match(/\t|\r| +$/)?.[0] ?? (indent(line) !== indent(there[at]) && indent(line))
  const found = at === -1 ? 'no final newline' : odd ? codePoints(odd) : line.trim()
  report('layout', { key: '', line: at === -1 ? here.length : at + 1 }, found, 'what `npm run tidy` writes')
}
