// What the tests expect, read from the tables in test/data/.
import { readFileSync } from 'node:fs'

const read = (name: string) => readFileSync(new URL(`data/${name}`, import.meta.url), 'utf8')

const rows = read('error-codes.md')
  .split('\n')
  .filter(line => line.startsWith('|'))
  .map(line => line.split('|').map(cell => cell.trim()))
  .filter(([, code]) => code !== '错误码' && !/^-+$/.test(code ?? ''))

/** The rows of the vendor's table; only PaaS codes have `billed`. */
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

/** The other official codes; `sameAs` is `''` or the code with the same meaning. */
export const official = columns('official-codes.tsv').map(
  ([code = '', family = '', sameAs = '', audience = '']) => ({
    code,
    family,
    sameAs,
    audience,
  }),
)

/** The tags that devices report, with the pack that a person should get of two and of nine. */
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

/** The shipped and planned locales. */
export const plannedLocales = columns('locale-order.tsv').map(([tag = '']) => tag)

/** What the codes of the vendor's other products mean; no key if the product does not know the code. */
export const productCodes = columns('product-codes.tsv').map(
  ([product = '', code = '', key = '', audience = '', meaning = '']) => ({
    product,
    code,
    key: key || undefined,
    audience,
    meaning,
  }),
)

/** What `LivenessInfoTag` says of a refused face; no key for a tag that only suspects an attack. */
export const livenessTags = columns('liveness-tags.tsv').map(
  ([api = '', tag = '', key = '', meaning = '']) => ({ api, tag, key: key || undefined, meaning }),
)
