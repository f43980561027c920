import { type Explanation, explain, type Pack, pickPack } from 'liveness-messages'
import { loadPack } from 'liveness-messages/load'
import * as products from 'liveness-messages/products'
import { PRODUCTS } from '../scripts/lib/products'
import { html } from './html'
import { samples } from './samples'
import { createScreen } from './screen'

/** The locales that are built: those that are finished. */
const LOCALES = Object.keys(import.meta.glob('../dist/locales/*.js'))
  .map(path => ({ locale: path.split('/')[3]?.replace('.js', '') ?? '' }))
  .sort((a, b) => (a.locale < b.locale ? -1 : 1))

const meanings = new Map(Object.entries<products.Product>(products))

/** A typical check: each step is fixed before the next. */
const SESSION = ['1205', '1203', '1201', '1209', 'Success']

/** Builds the demo in an element; gives a function that takes it away again. */
export function mount(root: HTMLElement, pause = 2200): () => void {
  const screen = createScreen()
  // One region that is replaced as a whole, so that a screen reader says each hint once.
  for (const [name, value] of Object.entries({
    role: 'status',
    'aria-atomic': 'true',
    'aria-label': 'Phone',
  }))
    screen.element.setAttribute(name, value)
  let pack: Pack
  let code = '1201'
  let product = ''
  let timer: ReturnType<typeof setTimeout> | undefined

  // The controls.
  const locale = html('select', { id: 'locale', onchange: () => go(code, locale.value) })
  for (const { locale: tag } of LOCALES) {
    const name = new Intl.DisplayNames(tag, { type: 'language' }).of(tag)
    locale.append(html('option', { value: tag, lang: tag }, `${tag} · ${name}`))
  }
  const chooser = html('select', { id: 'product', onchange: () => choose(chooser.value) })
  chooser.append(
    html('option', { value: '' }, 'The tables of PaaS and SaaS codes'),
    ...Object.entries(PRODUCTS).map(([name, [about]]) =>
      html('option', { value: name }, `${name}: ${about}`),
    ),
  )
  const search = html('input', { id: 'search', type: 'search', autocomplete: 'off', oninput: () => list() })
  const play = html(
    'button',
    { type: 'button', class: 'play primary', onclick: () => (timer ? stop() : step(0)) },
    'Play a session',
  )
  const found = html('p', { class: 'found', role: 'status' })
  const codes = html('ul', { class: 'codes', 'aria-label': 'Codes' })
  const facts = html('dl', { class: 'facts' })
  const lines = html('div', { class: 'samples' })

  root.replaceChildren(
    html(
      'main',
      {},
      html(
        'header',
        {},
        html('h1', {}, 'liveness-messages'),
        html('p', {}, 'What to tell the person when a face-liveness check answers with a code.'),
      ),
      html('div', { class: 'stage' }, screen.element, play),
      html(
        'section',
        { class: 'finder', 'aria-label': 'Find a code' },
        html('div', { class: 'field' }, html('label', { for: 'locale' }, 'Locale'), locale),
        html('div', { class: 'field' }, html('label', { for: 'product' }, 'Product'), chooser),
        html(
          'div',
          { class: 'field' },
          html('label', { for: 'search' }, 'Search by code or by text'),
          search,
        ),
        found,
        codes,
      ),
      html('section', { class: 'details', 'aria-label': 'The chosen code' }, facts, lines),
      html(
        'nav',
        { 'aria-label': 'Pages for native readers' },
        'Every text on one page, for native readers: ',
        ...LOCALES.map(({ locale: tag }) => html('a', { href: `review/${tag}.html` }, tag)),
      ),
    ),
  )

  const matches = (key: string, text: string) => {
    const wanted = search.value.trim().toLowerCase()
    return wanted === '' || key.toLowerCase().includes(wanted) || text.toLowerCase().includes(wanted)
  }

  /** The codes to choose from, with their texts. */
  function entries(): [code: string, text: string][] {
    const [, ...tables] = PRODUCTS[product] ?? ['']
    const keys = Object.entries(Object.assign({}, ...tables) as Record<string, keyof Pack['messages']>)
    return product ? keys.map(([key, target]) => [key, pack.messages[target]]) : Object.entries(pack.messages)
  }

  function list() {
    const rows = entries().filter(([key, text]) => matches(key, text))
    // A code that shares another one's text is no key, but it is known.
    const typed = explain(search.value, pack)
    if (!product && typed.known && typed.key !== typed.code.trim())
      rows.unshift([typed.code.trim(), typed.message])
    found.textContent = `${rows.length} ${rows.length === 1 ? 'code' : 'codes'}`
    codes.replaceChildren(
      ...rows.map(([key, text]) => {
        const chosen = key === code
        const label = [
          html('code', { dir: 'ltr' }, key),
          html('span', { lang: pack.locale, dir: pack.dir }, text),
        ]
        const button = html(
          'button',
          { type: 'button', 'data-code': key, onclick: () => go(key, pack.locale) },
          ...label,
        )
        if (chosen) button.setAttribute('aria-current', 'true')
        return html('li', {}, button)
      }),
    )
    // Within the list only: the page itself stays where it is.
    const chosen = codes.querySelector<HTMLElement>('[aria-current]')
    if (chosen) codes.scrollTop = chosen.offsetTop - codes.offsetTop - codes.clientHeight / 2
  }

  function describe(explanation: Explanation) {
    const { key, message, title, advice, action, audience, retry, billed, family } = explanation
    const rows: [string, string, boolean?][] = [
      ['Code', code],
      ['Message', message, true],
      ['Title', title, true],
      ['Advice', advice ?? '–', advice !== undefined],
      ['Action', action],
      ['Audience', audience],
      ['Retry', retry || 'no'],
      ['Billed', billed === undefined ? '–' : billed ? 'yes' : 'no'],
      ['Family', family ?? 'unknown'],
      ['Key', key],
      ['Direction', pack.dir],
    ]
    facts.replaceChildren(
      ...rows.map(([name, text, localized]) => {
        const value = localized
          ? html('dd', { lang: pack.locale, dir: pack.dir }, text)
          : html('dd', {}, text)
        return html('div', { 'data-fact': name }, html('dt', {}, name), value)
      }),
    )
    lines.replaceChildren(
      ...Object.entries(samples(code, pack.locale, product)).map(([library, text]) => {
        const copy = html('button', { type: 'button', 'aria-label': `Copy the lines for ${library}` }, 'Copy')
        copy.addEventListener('click', async () => {
          await navigator.clipboard.writeText(text).catch(() => undefined)
          copy.textContent = 'Copied'
          setTimeout(() => {
            copy.textContent = 'Copy'
          }, 1500)
        })
        const head = html('div', { class: 'head' }, html('h2', {}, library), copy)
        return html(
          'div',
          { class: 'sample' },
          head,
          html('pre', { tabindex: '0', 'aria-label': `Lines for ${library}` }, text),
        )
      }),
    )
  }

  function draw() {
    const explanation = explain(meanings.get(product)?.(code) ?? code, pack)
    screen.show(explanation, pack)
    list()
    describe(explanation)
    locale.value = pack.locale
    chooser.value = product
  }

  /** The address says what is shown: #1201/ar, #212/ar/huiyanAndroid. */
  function go(nextCode: string, tag: string, nextProduct = product) {
    stop()
    location.hash = [encodeURIComponent(nextCode), tag, ...(nextProduct ? [nextProduct] : [])].join('/')
  }

  function choose(nextProduct: string) {
    const [, first = {}] = PRODUCTS[nextProduct] ?? []
    go(Object.keys(first)[0] ?? '1201', pack.locale, nextProduct)
  }

  async function follow() {
    const [hashCode = '', tag = '', name = ''] = location.hash.slice(1).split('/').map(decodeURIComponent)
    const next = await loadPack(pickPack(LOCALES, tag ? [tag] : navigator.languages).locale)
    code = hashCode || code
    product = meanings.has(name) ? name : ''
    pack = next
    draw()
  }

  function step(index: number) {
    const next = SESSION[index]
    if (next === undefined) return stop()
    play.textContent = 'Stop'
    location.hash = `${next}/${pack.locale}`
    timer = setTimeout(() => step(index + 1), pause)
  }

  function stop() {
    clearTimeout(timer)
    timer = undefined
    play.textContent = 'Play a session'
  }

  const onhashchange = () => void follow()
  addEventListener('hashchange', onhashchange)
  void follow()
  return () => {
    stop()
    removeEventListener('hashchange', onhashchange)
    root.replaceChildren()
  }
}
