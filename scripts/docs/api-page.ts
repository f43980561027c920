// docs/api.md: every public function and field, from the docstrings.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { exports, name } from '../../package.json'
import { ROOT } from '../lib/locales'
import { inlineCode, NOTICE } from './markdown'

/** The modules that apps import, with their sources. */
const MODULES = Object.keys(exports)
  .filter(path => !/\*|\.json$/.test(path))
  .map(path => {
    const sources = [`src/${path}.ts`, `src/${path}/index.ts`].map(source => join(ROOT, source))
    return { module: join(name, path), source: sources.find(source => existsSync(source)) ?? '' }
  })

/** A comment on one line, without Markdown that its own characters would make. */
const oneLine = (text: string) =>
  text
    .trim()
    .replace(/\s*\n\s*/g, ' ')
    .replace(/\|/g, '\\|')

/** What the tags of a docstring say, by tag. */
function tagged(symbol: ts.Symbol, checker: ts.TypeChecker): (tag: string) => string[] {
  const tags = symbol.getJsDocTags(checker)
  return tag => tags.filter(({ name }) => name === tag).map(({ text }) => ts.displayPartsToString(text))
}

const described = (symbol: ts.Symbol, checker: ts.TypeChecker) =>
  ts
    .displayPartsToString(symbol.getDocumentationComment(checker))
    .split(/\n{2,}/)
    .map(oneLine)
    .join('\n\n')

function functionSection(symbol: ts.Symbol, parameters: string[], checker: ts.TypeChecker): string {
  const tag = tagged(symbol, checker)
  return [
    `### ${inlineCode(`${symbol.name}(${parameters.join(', ')})`)}`,
    described(symbol, checker),
    tag('param')
      .map(text => oneLine(text).replace(/^(\w+) /, '- `$1`: '))
      .join('\n'),
    ...tag('returns').map(text => `Returns: ${oneLine(text)}`),
    ...tag('throws').map(text => `Throws: ${oneLine(text)}`),
    ...tag('example').map(text => `\`\`\`ts\n${text.trim()}\n\`\`\``),
  ]
    .filter(Boolean)
    .join('\n\n')
}

function interfaceSection(symbol: ts.Symbol, checker: ts.TypeChecker): string {
  const members = checker.getDeclaredTypeOfSymbol(symbol).getProperties()
  const rows = members.map(member =>
    [`- ${inlineCode(member.name)}`, oneLine(described(member, checker))].filter(Boolean).join(': '),
  )
  return [`### ${inlineCode(symbol.name)}`, described(symbol, checker), rows.join('\n')].join('\n\n')
}

function section(exported: ts.Symbol, checker: ts.TypeChecker): string | undefined {
  const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported
  if (symbol.flags & ts.SymbolFlags.Interface) return interfaceSection(symbol, checker)
  const [declaration] = symbol.declarations ?? []
  if (!declaration || !(symbol.flags & (ts.SymbolFlags.Function | ts.SymbolFlags.Variable))) return undefined
  const [signature] = checker.getTypeOfSymbolAtLocation(symbol, declaration).getCallSignatures()
  if (!signature) return [`### ${inlineCode(symbol.name)}`, described(symbol, checker)].join('\n\n')
  const parameters = signature.getParameters().map(parameter => {
    const node = parameter.valueDeclaration as ts.ParameterDeclaration
    const name = ts.isIdentifier(node.name) ? parameter.name : 'options'
    return node.dotDotDotToken ? `...${name}` : node.questionToken || node.initializer ? `${name}?` : name
  })
  return functionSection(symbol, parameters, checker)
}

export function apiPage(): string {
  const program = ts.createProgram(
    MODULES.map(({ source }) => source),
    {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      strict: true,
      types: [],
    },
  )
  const checker = program.getTypeChecker()
  const modules = MODULES.map(({ module, source }) => {
    const file = program.getSourceFile(source)
    const symbol = file && checker.getSymbolAtLocation(file)
    if (!symbol) throw new Error(`package.json: expected a source for ${module}`)
    const sections = checker.getExportsOfModule(symbol).map(exported => section(exported, checker))
    return [`## ${inlineCode(module)}`, ...sections.filter(Boolean)].join('\n\n')
  })
  return `${[NOTICE, '# API', ...modules].join('\n\n')}\n`
}
