import { lines } from './app.js'

lines(navigator.language).then(shown => {
  document.body.innerText = shown.join('\n')
})
