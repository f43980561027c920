// Writes what is generated in the documents: locales/README.md, and the list of locales in README.md.
import { readFileSync, writeFileSync } from 'node:fs'
import { argv } from 'node:process'
import { fileURLToPath } from 'node:url'
import { markdownTable } from 'markdown-table'
import { actions, paas, type Row, saas, shared } from '../src/codes'
import { identity, picture, service, session } from '../src/codes/further'
import { locales, texts } from './locales'

const root = new URL('../', import.meta.url)
const BEGIN = '<!-- locales: written by `npm run docs` -->'
const END = '<!-- /locales -->'

const table = (rows: readonly string[][]) => markdownTable(rows, { alignDelimiters: false })

const family = (code: string) => (/^\d/.test(code) ? 'saas' : 'paas')

function localesTable(): string {
  const name = (locale: string, language: string) =>
    new Intl.DisplayNames(language, { type: 'language' }).of(locale) ?? locale
  return table([
    ['Locale', 'Language', 'In its own words', 'Messages', 'Advice'],
    ...locales.map(locale => [
      `\`${locale}\``,
      name(locale, 'en'),
      name(locale, locale),
      String(Object.keys(texts(locale, 'liveness')).length),
      String(Object.keys(texts(locale, 'liveness-advice')).length),
    ]),
  ])
}

function codesTable(codes: Record<string, Row & { billed?: boolean }>, billing = false): string {
  const [zhCN, enUS] = [texts('zh-CN', 'liveness'), texts('en-US', 'liveness')]
  return table([
    ['Code', 'zh-CN', 'en-US', 'Family', ...(billing ? ['Billed'] : []), 'Audience', 'Action'],
    ...Object.entries(codes).map(([code, { audience, action, billed }]) => [
      `\`${code}\``,
      zhCN[code] ?? '',
      enUS[code] ?? '',
      family(code),
      ...(billing ? [billed ? 'yes' : 'no'] : []),
      audience,
      `\`${action}\``,
    ]),
  ])
}

function sharedTable(): string {
  const [zhCN, enUS] = [texts('zh-CN', 'liveness'), texts('en-US', 'liveness')]
  return table([
    ['Code', 'Reads as', 'zh-CN', 'en-US', 'Family'],
    ...Object.entries(shared).map(([code, key]) => [
      `\`${code}\``,
      `\`${key}\``,
      zhCN[key] ?? '',
      enUS[key] ?? '',
      family(code),
    ]),
  ])
}

function actionsTable(): string {
  const [zhCN, enUS] = [texts('zh-CN', 'liveness-advice'), texts('en-US', 'liveness-advice')]
  return table([
    ['Action', 'zh-CN', 'en-US', 'Retryable'],
    ...Object.entries(actions).map(([action, retryable]) => [
      `\`${action}\``,
      zhCN[action] ?? '',
      enUS[action] ?? '',
      retryable ? 'yes' : 'no',
    ]),
  ])
}

/** The documents as they ought to be, by path. */
export function documents(): Record<string, string> {
  const readme = readFileSync(new URL('README.md', root), 'utf8')
  const [before, rest] = readme.split(BEGIN)
  const after = rest?.split(END)[1]
  if (after === undefined) throw new Error(`README.md: expected ${BEGIN} and, after it, ${END}`)
  return {
    'README.md': `${before}${BEGIN}\n${localesTable()}\n${END}${after}`,
    'locales/README.md': `<!-- Written by \`npm run docs\`: change the texts, not this file. -->

# Locales

${localesTable()}

# Codes

A message whose audience is \`developer\` names a fault that only the app's makers can mend: a screen shows the advice of its
action instead.

## The vendor's PaaS table

The zh-CN messages are the vendor's, word for word.

${codesTable(paas, true)}

## The vendor's SaaS table

The zh-CN messages are the vendor's, word for word.

${codesTable(saas)}

## Further codes: identity

All texts of the further codes are ours.

${codesTable(identity)}

## Further codes: photos and videos

${codesTable(picture)}

## Further codes: the session

${codesTable(session)}

## Further codes: the app and its account

${codesTable(service)}

## Codes that share a text

${sharedTable()}

# Actions

${actionsTable()}
`,
  }
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of Object.entries(documents())) writeFileSync(new URL(path, root), text)
}
