// Mutations that change no answer, each with the reason.
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin'

const EXPRESSIONS = {
  "typeof code === 'number'": 'speed: a number as text gives the same key',
  'key !== undefined': 'speed: the steps below give the same key',
}

const PROPERTIES = {
  rule: 'a name that no answer depends on',
  expected: 'wording, for people who read a finding',
  finds: 'samples: the tests run them',
  passes: 'samples: the tests run them',
}

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'no-change', {
    shouldIgnore(path) {
      if (path.isBinaryExpression()) return EXPRESSIONS[path.toString()]
      return path.isObjectProperty() ? PROPERTIES[path.node.key.name] : undefined
    },
  }),
]
