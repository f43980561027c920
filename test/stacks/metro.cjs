// node metro.cjs metro-0.66 metro-react-native-babel-transformer: bundles main.js as React Native of that age does, and runs it
// with only the globals of an app there. With a third argument, `exports`, Metro reads `exports`.
const { join } = require('node:path')
const { readFileSync } = require('node:fs')
const { runInNewContext } = require('node:vm')

const [name, transformer, readsExports] = process.argv.slice(2)
const Metro = require(name)
const out = join(__dirname, 'dist', `${name}${readsExports ? '-exports' : ''}.js`)

async function bundle() {
  const config = await Metro.loadConfig(
    { cwd: __dirname, resetCache: true },
    {
      projectRoot: __dirname,
      reporter: { update() {} },
      resolver: {
        resolverMainFields: ['react-native', 'browser', 'main'],
        unstable_enablePackageExports: readsExports === 'exports',
      },
      transformer: { babelTransformerPath: require.resolve(transformer) },
    },
  )
  await Metro.runBuild(config, { entry: 'main.js', out, platform: 'android', dev: false, minify: false })
}

bundle().then(
  () => runInNewContext(readFileSync(out, 'utf8'), { console, setTimeout }),
  error => {
    console.error(error)
    process.exitCode = 1
  },
)
