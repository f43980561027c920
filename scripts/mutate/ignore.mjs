// The mutants that change no answer, each with the reason why.
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin'

const CODE = {
  "typeof code === 'number'": 'speed: a number as text gives the same key',
  'key !== undefined': 'speed: the steps below give the same key',
  'asked !== last.asked': 'speed: the same question has the same answer',
  'hierarchy: string[] = []': 'i18next finds nothing under a code that is not one',
  'answers: unknown[] = []': 'a text in this list has no fields and is no code',
  'inner: unknown[] = []': 'a text in this list is not an object, so the filter removes it',
  'wanted: [tag: Tag, quality: number][] = []': 'the characters of a text are neither tag nor quality',
  'h5faceId: true': 'only whether it is there counts',
  'catch { return undefined; }': 'a function that ends returns undefined too',
}

const PROPERTIES = {
  rule: 'a name, which no answer depends on',
  expected: 'wording, for the person who reads a finding',
  finds: 'samples: the tests run them',
  passes: 'samples: the tests run them',
}

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'no-change', {
    shouldIgnore(path) {
      if (path.isObjectProperty() && PROPERTIES[path.node.key.name]) return PROPERTIES[path.node.key.name]
      if (path.isCatchClause()) return CODE[path.toString().replace(/\s+/g, ' ')]
      const isCode = path.isBinaryExpression() || path.isVariableDeclarator() || path.isObjectProperty()
      return isCode ? CODE[path.toString()] : undefined
    },
  }),
]
