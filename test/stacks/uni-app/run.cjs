// Runs the built mini program with only what WeChat provides, and prints what its page shows.
const { readFileSync } = require('node:fs')
const { dirname, join } = require('node:path')
const { createContext, runInContext } = require('node:vm')

const dist = join(__dirname, 'dist/build/mp-weixin')
const read = name => readFileSync(join(dist, name), 'utf8')

const shown = {}
let app
const realm = createContext({
  console,
  setTimeout,
  clearTimeout,
  global: {},
  wx: {
    getAppBaseInfo: () => ({ language: 'zh_CN' }),
    getWindowInfo: () => ({}),
    getDeviceInfo: () => ({}),
    getSystemInfoSync: () => ({ language: 'zh_CN' }),
    getStorageSync: () => '',
    onAppShow() {},
    onAppHide() {},
    onError() {},
    onUnhandledRejection() {},
    onThemeChange() {},
    canIUse: () => false,
  },
  App(options) {
    app = options
    app.onLaunch({})
  },
  getApp: () => app,
  getCurrentPages: () => [],
  Page() {},
  Behavior: options => options,
  Component({ lifetimes, methods, data }) {
    lifetimes.attached.call({
      ...methods,
      data,
      properties: {},
      route: 'pages/index/index',
      triggerEvent() {},
      setData: changes => Object.assign(shown, changes),
    })
  },
})
runInContext('delete globalThis.Intl', realm)

const modules = new Map()
function load(name) {
  if (!modules.has(name)) {
    const module = { exports: {} }
    modules.set(name, module)
    const body = runInContext(`(function (require, module, exports) {${read(name)}\n})`, realm)
    body(id => load(join(dirname(name), id)), module, module.exports)
  }
  return modules.get(name).exports
}

load('app.js')
load('pages/index/index.js')
const page = read('pages/index/index.wxml').replace(/\{\{(\w+)\}\}/g, (_, name) => shown[name])
console.log(page.replace(/(<[^>]+>)+/g, '\n').trim())
