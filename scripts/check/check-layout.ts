import { tidied } from '../lib/tidied'
import type { Report } from './finding'
import { codePoints } from './rules/rule'

/** Reports the first line that `npm run tidy` would change. */
export function checkLayout(name: string, content: string, report: Report): void {
  const here = content.split('\n')
  const there = tidied(name, content).split('\n')
  const at = here.findIndex((line, n) => line !== there[n])
  if (at === -1 && here.length === there.length) return
  const line = at === -1 ? here.length : at + 1
  const odd = here[at]?.match(/^\ufeff|\t|\r| +$/)?.[0]
  const found = at === -1 ? 'no final newline' : odd ? codePoints(odd) : `${here[at]?.trim()}`
  report(
    'layout',
    { key: '', line },
    found,
    'what `npm run tidy` writes; you need not, since main does after the merge',
  )
}
