// Builds the mini program as WeChat's developer tools do, and runs it with only the globals that WeChat provides.
const { cpSync, existsSync, readFileSync, statSync, writeFileSync } = require('node:fs')
const { dirname, join, relative } = require('node:path')
const { createContext, runInContext } = require('node:vm')
const { transformSync } = require('esbuild')
const { packNpmManually } = require('miniprogram-ci')

const dist = join(__dirname, 'dist')
const packages = join(dist, 'miniprogram_npm')

/** "Build npm". */
async function pack() {
  const installed = name => join(__dirname, '../node_modules', name)
  const packageJsonPath = join(dist, 'package.json')
  const ours = 'liveness-messages'
  cpSync(installed(ours), join(dist, 'node_modules', ours), { recursive: true })
  writeFileSync(packageJsonPath, JSON.stringify({ dependencies: { [ours]: '*' } }))
  const { warnList } = await packNpmManually({ packageJsonPath, miniprogramNpmDistDir: dist })
  if (warnList.length > 0) throw new Error(JSON.stringify(warnList))
  // The packer does not find i18next's dependencies, so use its self-contained file for pages.
  cpSync(installed('i18next/dist/umd/i18next.js'), join(packages, 'i18next/index.js'))
}

/** "Compile ES6". */
function compile(file, name) {
  const { code } = transformSync(readFileSync(join(__dirname, file), 'utf8'), {
    format: 'cjs',
    target: 'es2015',
  })
  writeFileSync(join(dist, name), code)
}

/** Runs a file and lists the package files it loaded. */
function run(name) {
  const realm = createContext({ console, setTimeout, wx: { getAppBaseInfo: () => ({ language: 'zh_CN' }) } })
  runInContext('delete globalThis.Intl', realm)
  const modules = new Map()
  const load = path => {
    const file = [path, `${path}.js`, join(path, 'index.js')].find(
      candidate => existsSync(candidate) && statSync(candidate).isFile(),
    )
    if (!file) throw new Error(`module '${path}' is not defined`)
    if (!modules.has(file)) {
      const module = { exports: {} }
      modules.set(file, module)
      const require = id => load(id.startsWith('.') ? join(dirname(file), id) : join(packages, id))
      const body = runInContext(
        `(function (require, module, exports) {${readFileSync(file, 'utf8')}\n})`,
        realm,
      )
      body(require, module, module.exports)
    }
    return modules.get(file).exports
  }
  load(join(dist, name))
  return [...modules.keys()].map(file => relative(packages, file))
}

pack().then(() => {
  compile('../app.js', 'lines.js')
  compile('app.js', 'app.js')
  compile('one-locale.js', 'one-locale.js')
  const locales = run('one-locale.js').filter(file => file.includes('/locales/'))
  console.log(locales.join())
  run('app.js')
})
