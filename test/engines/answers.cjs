// All answers of the core as text, in the JavaScript of the oldest supported engine.
module.exports = function answers(
  { core, plugin, hint, products, packs, globals, i18next },
  { codes, tags, values, productCodes },
) {
  const lines = []
  const say = (...parts) => lines.push(JSON.stringify(parts))

  for (const pack of packs) {
    for (const code of codes) {
      say(pack.locale, code, core.message(code, pack), core.explain(code, pack))
      say(core.messageKey(code), core.message(Number(code), pack))
    }
    for (const action of Object.keys(pack.advice)) say(pack.locale, pack.dir, action, pack.advice[action])

    const i18n = i18next.createInstance()
    i18n.use(plugin.livenessMessages(pack)).init({ lng: pack.locale, initImmediate: false })
    for (const code of codes) say(i18n.t(core.messageKey(code), { ns: 'liveness' }))
  }
  for (const tag of tags)
    say(tag, core.pickPack(packs, tag).locale, core.pickPack(packs, [tag, 'en;q=0.5']).locale)
  for (const value of values) say(core.readCode(value), core.readCode(JSON.stringify(value)))
  for (const [product, code] of productCodes) say(product, code, products[product](code))
  say(core.customize(packs[0], { messages: { 1201: 'More light' } }).messages[1201])
  for (const { debounceHints, tips } of [hint, globals]) say(tips, ...shown(debounceHints, codes))
  for (const code of codes) {
    for (const pack of [globals.enUS, globals.zhCN])
      say(globals.message(code, pack), globals.explain(code, pack))
  }
  return lines
}

/** What the camera screen shows, and when, if these codes come 15 times a second. */
function shown(debounceHints, codes) {
  const log = []
  let time = 0
  let timer
  const clock = {
    now: () => time,
    setTimeout(run, milliseconds) {
      timer = { run, at: time + milliseconds }
      return timer
    },
    clearTimeout() {
      timer = undefined
    },
  }
  const begin = () => debounceHints(key => log.push([time, key === undefined ? 'clear' : key]), { clock })
  const wait = milliseconds => {
    for (const end = time + milliseconds; time < end; time += 1) {
      if (!timer || timer.at > time) continue
      const { run } = timer
      timer = undefined
      run()
    }
  }
  const hints = begin()
  for (const code of ['1201', '1201', '1203', undefined]) {
    for (let n = 0; n < 30; n += 1) {
      hints.push(n % 4 ? code : '1205')
      wait(66)
    }
  }
  wait(3000)
  for (const code of codes) {
    const { push, stop } = begin()
    push(code)
    wait(250)
    stop()
  }
  return log
}
