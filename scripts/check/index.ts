import { DEFAULT, localesIn, ROOT, SOURCE } from '../lib/locales'
import type { Finding } from './entries'
import { checkLocale } from './locale'

export interface Coverage {
  readonly locale: string
  readonly messages: number
  readonly advice: number
  readonly findings: number
  /** How many texts wait for somebody: by what for. */
  readonly missing: number
  readonly stale: number
  readonly changed: number
}

/** What may wait: a text that is not there yet, a translation of an older text, a text changed since its review. */
const mayWait = ({ rule, locale }: Finding) =>
  rule === 'stale' || rule === 'changed' || (rule === 'missing' && ![SOURCE, DEFAULT].includes(locale))

/** Checks every locale of a project, and tells what is wrong from what only waits; `progress` is told of each as it is done. */
export function check(root = ROOT, progress: (coverage: Coverage) => void = () => {}) {
  const locales = localesIn(root)
  const findings: Finding[] = []
  const waiting: Finding[] = []
  const coverage: Coverage[] = []
  if (!locales.includes(SOURCE)) {
    const expected = 'folders of texts, zh-CN among them'
    const found = locales.join(', ') || 'no folder'
    findings.push({ rule: 'none', locale: '', file: 'locales/', line: 1, key: '', found, expected })
    return { findings, waiting, coverage }
  }
  for (const locale of locales) {
    const { findings: all, translated } = checkLocale(locale, root)
    const here = all.filter(finding => !mayWait(finding))
    const later = all.filter(mayWait)
    findings.push(...here)
    waiting.push(...later)
    const count = (rule: string) => later.filter(finding => finding.rule === rule).length
    const [messages, advice] = translated
    const row = {
      ...{ locale, messages, advice, findings: here.length },
      ...{ missing: count('missing'), stale: count('stale'), changed: count('changed') },
    }
    coverage.push(row)
    progress(row)
  }
  return { findings, waiting, coverage }
}
