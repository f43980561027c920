import { actions, aliases, type CodeEntry, GENERIC, paas, saas, states } from '../../src/codes'
import { account, identity, media, session } from '../../src/codes/sdk'
import type { Table } from '../../src/products/product'
import { missing } from '../lib/coverage'
import { nameOf } from '../lib/locale-data'
import { about, DEFAULT, localesIn, SOURCE, texts } from '../lib/locales'
import { stale } from '../lib/made-from'
import { changedSinceReview } from '../lib/native-review'
import { PRODUCTS, UNPUBLISHED } from '../lib/product-tables'
import { inlineCode, NOTICE, table } from './markdown'

type Texts = Record<string, string>

/** The tables of the catalogue, by title. */
const TABLES: Readonly<Record<string, Readonly<Record<string, CodeEntry>>>> = {
  "The vendor's PaaS table": paas,
  "The vendor's SaaS table": saas,
  'Other codes: identity': identity,
  'Other codes: photos and videos': media,
  'Other codes: the session': session,
  'Other codes: the app and its account': account,
  'States: results without a code in the tables': states,
}

/** How complete a locale is. */
function state(locale: string, root: string): string {
  if (about(locale, root).draft) return 'draft, not in the package'
  const { shown, logs } = missing(locale, root)
  if (shown.length > 0) return 'some still in English'
  return logs.length > 0 ? 'complete, logs in English' : 'complete'
}

/** The locales, without counts, so that a new code changes nothing here. Machines are marked. */
function localesTable(root: string): string {
  const row = (locale: string) => {
    const { translators, nativeReview } = about(locale, root)
    return [
      inlineCode(locale),
      nameOf(locale, 'en'),
      nameOf(locale, locale),
      state(locale, root),
      translators.map(({ name, kind }) => (kind === 'machine' ? `${name} (machine)` : name)).join('; '),
      nativeReview ? `${nativeReview.by}, ${nativeReview.date}` : 'not yet',
    ]
  }
  const head = ['Locale', 'Language', 'Native name', 'Texts', 'Written by', 'Reviewed by a native reader']
  return table([head, ...localesIn(root).map(row)])
}

/** The number of texts in each locale that are stale, or changed since their review. */
function waitingTable(root: string): string {
  const row = (locale: string) => {
    const changed = changedSinceReview(locale, about(locale, root), root)
    return [inlineCode(locale), `${stale(locale, root).length}`, `${changed.length}`]
  }
  return table([['Locale', 'Stale', 'Changed since its review'], ...localesIn(root).map(row)])
}

const family = (key: string) => (key in states ? '-' : /^\d/.test(key) ? 'saas' : 'paas')

function codesTable(rows: Readonly<Record<string, CodeEntry>>, zhCN: Texts, enUS: Texts) {
  const isBilled = rows === paas
  return table([
    ['Code', 'zh-CN', 'en-US', 'Family', ...(isBilled ? ['Billed'] : []), 'Audience', 'Action'],
    ...Object.entries(rows).map(([key, { audience, action, billed }]) => [
      ...[inlineCode(key), zhCN[key] ?? '', enUS[key] ?? '', family(key)],
      ...(isBilled ? [billed ? 'yes' : 'no'] : []),
      ...[audience, inlineCode(action)],
    ]),
  ])
}

function aliasesTable(zhCN: Texts, enUS: Texts): string {
  return table([
    ['Code', 'Same as', 'zh-CN', 'en-US', 'Family'],
    ...Object.entries(aliases).map(([key, target]) => [
      ...[inlineCode(key), inlineCode(`${target}`), zhCN[target] ?? '', enUS[target] ?? '', family(key)],
    ]),
  ])
}

/** The codes of one product. */
function productTable(tables: readonly Table[], zhCN: Texts, enUS: Texts) {
  const rows = tables.flatMap(each =>
    Object.entries(each).map(([key, target]) => [
      ...[inlineCode(key), inlineCode(target), zhCN[target] ?? '', enUS[target] ?? ''],
      UNPUBLISHED.get(each) ?? 'published',
    ]),
  )
  return table([['Code', 'Key', 'zh-CN', 'en-US', 'Source'], ...rows])
}

/** The actions that have advice. */
function actionsTable(root: string): string {
  const languages = [SOURCE, DEFAULT]
  const advice = languages.map(locale => texts(locale, 'liveness-advice', root))
  const rows = Object.entries(actions)
    .filter(([action]) => action !== 'none')
    .map(([action, retry]) => [
      ...[inlineCode(action), ...advice.map(texts => texts[action] ?? '')],
      retry ? inlineCode(retry) : 'no',
    ])
  return table([['Action', ...languages, 'Retry'], ...rows])
}

/** locales/README.md: the texts that wait in each locale, and every code. */
export function codesPage(root: string): string {
  const [zhCN, enUS] = [texts(SOURCE, 'liveness', root), texts(DEFAULT, 'liveness', root)]
  const codes = Object.entries(TABLES).map(
    ([title, rows]) => `## ${title}\n\n${codesTable(rows, zhCN, enUS)}`,
  )
  const products = Object.entries(PRODUCTS).map(
    ([name, [about, ...tables]]) => `## ${inlineCode(name)}: ${about}\n\n${productTable(tables, zhCN, enUS)}`,
  )
  return `${NOTICE}

# Locales

${localesTable(root)}

The translations of texts that have changed since, and the texts that have changed since a native reader reviewed them:

${waitingTable(root)}

# Codes

The zh-CN messages of the vendor's two tables are the vendor's, word for word. All other texts are ours.

A message with the audience \`developer\` describes a fault that only the app's developers can fix. The screen shows the message of
${inlineCode(GENERIC)} instead, with the advice of its own action.

${codes.join('\n\n')}

## Codes that share a text

${aliasesTable(zhCN, enUS)}

# Codes of other products

The same number means different things in different products, so each product has a function in \`liveness-messages/products\`.
A code that is not in its table means ${inlineCode(GENERIC)}, except in \`intl\`. “Source” says whether the vendor has published the meaning.

${products.join('\n\n')}

# Actions

${actionsTable(root)}
`
}
