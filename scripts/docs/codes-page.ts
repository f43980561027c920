import { aliases, type CodeEntry, GENERIC, paas, saas, states } from '../../src/codes'
import { account, identity, media, session } from '../../src/codes/sdk'
import { DEFAULT, SOURCE, texts } from '../lib/locales'
import { actionsTable, inlineCode, localesTable, NOTICE, table, waitingTable } from './markdown'
import { productsSection } from './products-section'

const family = (key: string) => (key in states ? '-' : /^\d/.test(key) ? 'saas' : 'paas')

type Texts = Record<string, string>

function codesTable(rows: Record<string, CodeEntry>, zhCN: Texts, enUS: Texts, billing = false) {
  return table([
    ['Code', 'zh-CN', 'en-US', 'Family', ...(billing ? ['Billed'] : []), 'Audience', 'Action'],
    ...Object.entries(rows).map(([key, { audience, action, billed }]) => [
      inlineCode(key),
      zhCN[key] ?? '',
      enUS[key] ?? '',
      family(key),
      ...(billing ? [billed ? 'yes' : 'no'] : []),
      audience,
      inlineCode(action),
    ]),
  ])
}

/** locales/README.md: the texts that wait in each locale, and every code. */
export function codesPage(root: string): string {
  const [zhCN, enUS] = [texts(SOURCE, 'liveness', root), texts(DEFAULT, 'liveness', root)]
  return `${NOTICE}

# Locales

${localesTable(root)}

The translations of texts that have changed since, and the texts that have changed since a native reader reviewed them:

${waitingTable(root)}

# Codes

A message with the audience \`developer\` describes a fault that only the app's developers can fix. The screen shows the message of
${inlineCode(GENERIC)} instead, with the advice of its own action.

## The vendor's PaaS table

The zh-CN messages are the vendor's, word for word.

${codesTable(paas, zhCN, enUS, true)}

## The vendor's SaaS table

The zh-CN messages are the vendor's, word for word.

${codesTable(saas, zhCN, enUS)}

## Other codes: identity

All texts of the other codes are ours.

${codesTable(identity, zhCN, enUS)}

## Other codes: photos and videos

${codesTable(media, zhCN, enUS)}

## Other codes: the session

${codesTable(session, zhCN, enUS)}

## Other codes: the app and its account

${codesTable(account, zhCN, enUS)}

## States: results without a code in the tables

${codesTable(states, zhCN, enUS)}

## Codes that share a text

${table([
  ['Code', 'Same as', 'zh-CN', 'en-US', 'Family'],
  ...Object.entries(aliases).map(([key, target]) => [
    inlineCode(key),
    inlineCode(`${target}`),
    zhCN[target] ?? '',
    enUS[target] ?? '',
    family(key),
  ]),
])}

# Codes of other products

The same number means different things in different products, so each product has a function in \`liveness-messages/products\`.
A code that is not in its table means ${inlineCode(GENERIC)}, except in \`intl\`. “Source” says whether the vendor has published the meaning.

${productsSection(root)}

# Actions

${actionsTable([SOURCE, DEFAULT], root)}
`
}
