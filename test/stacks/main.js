import { lines } from './app.js'

lines('zh_CN').then(shown => console.log(shown.join('\n')))
