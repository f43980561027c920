// What the tests expect, read from the vendor's table and the device tags that are kept beside them.
import { readFileSync } from 'node:fs'

const read = (name: string) => readFileSync(new URL(`data/${name}`, import.meta.url), 'utf8')

const rows = read('error-codes.md')
  .split('\n')
  .filter(line => line.startsWith('|'))
  .map(line => line.split('|').map(cell => cell.trim()))
  .filter(([, code]) => code !== '错误码' && !/^-+$/.test(code ?? ''))

/** The vendor's table, row by row; `billed` on PaaS codes only. */
export const table = rows.map(([, code = '', text = '', billed = '']) => ({
  code,
  text,
  family: billed === '' ? 'saas' : 'paas',
  ...(billed === '' ? {} : { billed: billed === '是' }),
}))

const columns = (name: string) =>
  read(name)
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
    .slice(1)
    .map(line => line.split('\t'))

/** The further codes; `sameAs` is `''` or the code of the table that means the same. */
export const official = columns('official-codes.tsv').map(
  ([code = '', family = '', sameAs = '', audience = '']) => ({
    code,
    family,
    sameAs,
    audience,
  }),
)

/** The tags that devices report, with the pack that a person should get among two and among nine. */
export const tags = columns('locale-tags.tsv').map(([reported = '', among2 = '', among9 = '']) => ({
  reported,
  among2,
  among9,
}))

/** What a person should get when more locales are shipped; '-' is the default. */
export const localeCases = columns('locale-cases.tsv').map(
  ([requested = '', available = '', expected = '']) => ({
    requested,
    available: available.split(' '),
    expected,
  }),
)

/** The locales that are shipped and planned. */
export const plannedLocales = columns('locale-order.tsv').map(([tag = '']) => tag)

/** What the codes of the vendor's other products mean. */
export const productCodes = columns('product-codes.tsv').map(
  ([product = '', code = '', key = '', audience = '', meaning = '']) => ({
    product,
    code,
    key,
    audience,
    meaning,
  }),
)

/** What each code and state means for the person. */
export const meanings = columns('meanings.tsv').map(
  ([code = '', audience = '', action = '', advised = '', billed = '']) => ({
    code,
    audience,
    action,
    advised: advised === 'yes',
    ...(billed ? { billed: billed === 'yes' } : {}),
  }),
)

/** How the check goes on after each next step. */
export const retries = new Map(
  columns('actions.tsv').map(([action = '', retry = '']) => [action, retry === 'no' ? false : retry]),
)
