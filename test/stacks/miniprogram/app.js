import { lines } from './lines'

// There is no `navigator` in a mini program.
lines(wx.getAppBaseInfo().language).then(shown => console.log(shown.join('\n')))
