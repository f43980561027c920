// Reads the catalogue in src/codes/ and finds references to its keys.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** A row of a table, on a line of its own. Lines count from 0. */
export interface Row {
  readonly key: string
  readonly table: string
  readonly file: string
  readonly line: number
}

/** A reference to the key of a row. */
export interface Reference {
  readonly file: string
  readonly line: number
  readonly start: number
  readonly end: number
  /** What refers to the key: an alias or a product's code, otherwise `''`. */
  readonly by: string
}

const TABLES = ['tables', 'sdk', 'states'].map(name => `src/codes/${name}.ts`)
const INDEX = 'src/codes/index.ts'
export const ALIASES = 'src/codes/aliases.ts'

/** The constants of a file, each without its `as const satisfies …`. */
function constants(file: string, root: string) {
  const text = readFileSync(join(root, file), 'utf8')
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const bare = (value: ts.Expression): ts.Expression =>
    ts.isAsExpression(value) || ts.isSatisfiesExpression(value) ? bare(value.expression) : value
  const lineOf = (node: ts.Node) => source.getLineAndCharacterOfPosition(node.getStart()).line
  return source.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) =>
      declarationList.declarations.flatMap(({ name, initializer }) =>
        initializer ? [{ name: name.getText(), value: bare(initializer), lineOf }] : [],
      ),
    )
}

/** The properties of a constant that is an object. */
const properties = (value: ts.Expression) =>
  ts.isObjectLiteralExpression(value) ? value.properties.filter(ts.isPropertyAssignment) : []

const nameOf = ({ name }: ts.PropertyAssignment) => (name as ts.Identifier | ts.LiteralExpression).text

/** The rows of all tables, in the catalogue's order of tables. */
export function rows(root: string): Row[] {
  const codes = constants(INDEX, root).find(({ name }) => name === 'codes')?.value as ts.CallExpression
  const order = codes.arguments.map(argument => argument.getText())
  return TABLES.flatMap(file =>
    constants(file, root).flatMap(({ name: table, value, lineOf }) =>
      properties(value).map(property => ({ key: nameOf(property), table, file, line: lineOf(property) })),
    ),
  ).sort((a, b) => order.indexOf(a.table) - order.indexOf(b.table))
}

/** Keys in JavaScript's order: integers ascending, then the others in row order. */
export const inOrder = (keys: readonly string[]): string[] =>
  Object.keys(Object.fromEntries(keys.map(key => [key, true])))

const names = (file: string, root: string) =>
  constants(file, root).flatMap(({ value }) => properties(value).map(nameOf))

export const aliases = (root: string): string[] => names(ALIASES, root)

export const actions = (root: string): string[] => names('src/codes/actions.ts', root)

/** The string and number literals in an expression that are not property names. */
function literals(node: ts.Node): (ts.StringLiteral | ts.NumericLiteral)[] {
  const isName = ts.isPropertyAssignment(node.parent) && node.parent.name === node
  const found = !isName && (ts.isStringLiteral(node) || ts.isNumericLiteral(node)) ? [node] : []
  node.forEachChild(child => {
    found.push(...literals(child))
  })
  return found
}

/** Where aliases, products and the generic code refer to a key. */
export function references(key: string, root: string): Reference[] {
  const products = readdirSync(join(root, 'src/products')).map(name => `src/products/${name}`)
  return [ALIASES, INDEX, ...products.sort()].flatMap(file =>
    constants(file, root).flatMap(({ value, lineOf }) =>
      literals(value)
        .filter(({ text }) => text === key)
        .map(node => ({
          ...{ file, line: lineOf(node), start: node.getStart(), end: node.getEnd() },
          by: ts.isPropertyAssignment(node.parent) ? nameOf(node.parent) : '',
        })),
    ),
  )
}
