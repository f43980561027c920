/** What is wrong, where, and what was expected. */
export interface Finding {
  readonly rule: string
  /** `''` if no locale is at fault. */
  readonly locale: string
  readonly file: string
  readonly line: number
  /** `''` if no key is at fault. */
  readonly key: string
  readonly found: string
  readonly expected: string
  /** The text in question, with zh-CN or en-US beside it. */
  readonly texts?: readonly { readonly locale: string; readonly text: string }[] | undefined
}

/** Takes a finding in one file. */
export type Report = (
  rule: string,
  at: { readonly key: string; readonly line: number },
  found: string,
  expected: string,
  texts?: Finding['texts'],
) => void

const beside = ({ texts = [] }: Finding, indent: string) =>
  texts.map(({ locale, text }) => `\n${indent}${locale}: ${text}`).join('')

/** A finding as one readable line, with the texts below it. */
export function printed(finding: Finding): string {
  const { file, line, key, rule, found, expected } = finding
  const where = `${file}:${line}: ${[key, `[${rule}]`].join(' ').trim()}`
  return `${where} found ${found}; expected ${expected}${beside(finding, '    ')}`
}

/** A finding as GitHub's workflow command that marks its line in a pull request. */
export function annotation(finding: Finding, level: 'error' | 'notice'): string {
  const { file, line, key, rule, found, expected } = finding
  const message = `${key} found ${found}; expected ${expected}${beside(finding, '')}`.trim()
  const escaped = message.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
  return `::${level} file=${file},line=${line},title=${rule}::${escaped}`
}
