import { lines } from '../app.js'

test('it resolves', () => lines('zh_CN').then(shown => process.stdout.write(`${shown.join('\n')}\n`)))
