// Writes codes.json, the catalogue for other programming languages, and its schema.
import stringify from 'json-stringify-pretty-compact'
import { actions, aliases, codes, GENERIC } from '../../src/codes'
import { meaning } from '../../src/explain'
import * as products from '../../src/products'
import type { Product, Table } from '../../src/products/product'
import { writeFiles } from '../lib/locales'
import { PRODUCTS } from '../lib/product-tables'

const keys = Object.keys(codes)

function entryOf(code: string) {
  const { key, titleKey, adviceKey, action, retry, audience } = meaning(code)
  const message = key === titleKey ? {} : { message: key }
  return { title: titleKey, ...message, ...(adviceKey && { advice: adviceKey }), action, retry, audience }
}

/** An edition knows the catalogue's codes too, and its table has only those that mean something else there. */
const isEdition = (product: Product) => keys.every(key => product(key) !== undefined)

/** A product's tables as one. Where two have a code, the first one counts. */
const merged = ([, ...tables]: readonly [string, ...Table[]]): Table =>
  Object.assign({}, ...tables.slice().reverse())

const tablesWhere = (edition: boolean) =>
  Object.fromEntries(
    Object.entries<Product>(products)
      .filter(([, product]) => isEdition(product) === edition)
      .map(([name]) => [name, merged(PRODUCTS[name] ?? [name])]),
  )

const key = { $ref: '#/definitions/key' }
const tablesOfKeys = { type: 'object', additionalProperties: { type: 'object', additionalProperties: key } }
const facts = {
  action: { description: 'The next step.', enum: Object.keys(actions) },
  retry: {
    description: 'When to try again: on this screen, after a while, in a new session, or not at all.',
    enum: [...new Set(Object.values(actions))],
  },
  audience: { description: 'Who can act on the message.', enum: ['user', 'developer'] },
}
const advice = { enum: Object.keys(actions).filter(action => action !== 'none') }
const text = { type: 'string', minLength: 1 }

const schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'The codes of Tencent Cloud FaceID’s liveness check',
  description:
    'To find a code: 1. Take it as text, without space around it. 2. Where a product gave it, take its key in `products`, or nothing; where an edition gave it, its key in `editions`, or the code itself. 3. While `codes` does not have it and two words are joined (`aB`) before its last dot, cut off that dot and what follows. 4. If `codes` still does not have it, take FailedOperation.UnKnown.',
  type: 'object',
  required: ['codes', 'editions', 'products'],
  properties: {
    codes: {
      description: 'Every code, alias and state.',
      type: 'object',
      required: [GENERIC],
      additionalProperties: { $ref: '#/definitions/entry' },
    },
    editions: {
      description: 'Codes that mean something else there. All other codes are those of `codes`.',
      ...tablesOfKeys,
    },
    products: {
      description:
        'Products with codes of their own: from each code to one of `codes`. Only the tables: in JavaScript, `camera` also reads errors, and `cardWarning` several warnings in one text.',
      ...tablesOfKeys,
    },
  },
  definitions: {
    key: { description: 'A key of liveness.json.', enum: keys },
    entry: {
      type: 'object',
      required: ['title', ...Object.keys(facts)],
      additionalProperties: false,
      properties: {
        title: { ...key, description: 'The text for the screen: a key of liveness.json.' },
        message: { ...key, description: 'The table’s text, for logs; missing where it is the title.' },
        advice: { ...advice, description: 'A key of liveness-advice.json; missing where there is none.' },
        ...facts,
      },
    },
    explanations: {
      description: 'What the command line prints with --json.',
      type: 'array',
      items: {
        type: 'object',
        required: ['code', 'key', 'titleKey', 'known', ...Object.keys(facts), 'message', 'title'],
        additionalProperties: false,
        properties: {
          code: { type: 'string' },
          key,
          titleKey: key,
          adviceKey: advice,
          known: { type: 'boolean' },
          family: { enum: ['paas', 'saas'] },
          ...facts,
          billed: { type: 'boolean' },
          message: text,
          title: text,
          advice: text,
        },
      },
    },
  },
}

export function main(): number {
  const catalogue = {
    $schema: './codes.schema.json',
    codes: Object.fromEntries([...keys, ...Object.keys(aliases)].map(code => [code, entryOf(code)])),
    editions: tablesWhere(true),
    products: tablesWhere(false),
  }
  const laidOut = (content: object) => `${stringify(content, { maxLength: 160 })}\n`
  writeFiles({ 'codes.json': laidOut(catalogue), 'codes.schema.json': laidOut(schema) })
  return 0
}
