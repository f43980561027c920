// node webpack.cjs webpack-5: builds page.js with one of the installed webpacks, without a configuration.
const { join } = require('node:path')

const [name] = process.argv.slice(2)
const webpack = require(name)
const output = { path: join(__dirname, 'dist', name), filename: 'page.js' }

webpack({ mode: 'production', context: __dirname, entry: './page.js', output }, (error, stats) => {
  if (error || stats.hasErrors()) {
    console.error(error || stats.toString('errors-only'))
    process.exitCode = 1
  }
})
