// The changes to the sources that change no answer, each with the reason why.
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin'

const NO_CHANGE = {
  "typeof code === 'number'": 'speed: a number as text gives the same key',
  'key !== undefined': 'speed: the steps below give the same key',
}

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'no-change', {
    shouldIgnore: path => (path.isBinaryExpression() ? NO_CHANGE[path.toString()] : undefined),
  }),
]
