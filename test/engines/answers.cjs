// All answers of the core as text, in the JavaScript of the oldest supported engine.
module.exports = function answers(
  { core, plugin, products, packs, globals, i18next },
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
  for (const code of codes) {
    for (const pack of [globals.enUS, globals.zhCN])
      say(globals.message(code, pack), globals.explain(code, pack))
  }
  return lines
}
