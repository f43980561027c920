import { html, nothing } from 'lit-html'
import { repeat } from 'lit-html/directives/repeat.js'
import { explain, type Pack } from 'liveness-messages'
import { locales } from 'liveness-messages/load'
import { PRODUCTS } from '../scripts/lib/product-tables'
import type { Shown, write } from './address'

type Row = [code: string, text: string]
type Input = { target: HTMLInputElement | HTMLSelectElement }

/** Every code that there is to choose from, with its text. */
function all({ product, pack: { messages } }: Shown): Row[] {
  if (!product) return Object.entries(messages)
  const [, ...tables] = PRODUCTS[product] ?? ['']
  const keys: Record<string, keyof Pack['messages']> = Object.assign({}, ...tables)
  return Object.entries(keys).map(([code, key]) => [code, messages[key]])
}

/** The codes that have the text that is searched for, or whose text has it. */
function found(shown: Shown, search: string): Row[] {
  const wanted = search.trim().toLowerCase()
  const rows = all(shown).filter(row => row.some(text => text.toLowerCase().includes(wanted)))
  // A code that shares another one's text is no key, but it is known.
  const { known, key, message } = explain(search, shown.pack)
  const isAlias = !shown.product && known && key !== search.trim()
  return isAlias ? [[search.trim(), message], ...rows] : rows
}

/** Where a locale, a product and a code are chosen. */
export function finder(shown: Shown, search: string, go: typeof write, find: (text: string) => void) {
  const { code, product, pack } = shown
  const rows = found(shown, search)
  const choose = (name: string) => {
    const [first = '1201'] = Object.keys(PRODUCTS[name]?.[1] ?? {})
    go(first, pack.locale, name)
  }
  const language = ({ locale, name }: (typeof locales)[number]) => html`
    <option value=${locale} lang=${locale} .selected=${locale === pack.locale}>${locale} · ${name}</option>`
  const option = (name: string, text: string) =>
    html`<option value=${name} .selected=${name === product}>${text}</option>`
  const row = ([key, text]: Row) => html`
    <li>
      <button type="button" data-code=${key} aria-current=${key === code || nothing}
        @click=${() => go(key, pack.locale, product)}>
        <code dir="ltr">${key}</code>
        <span lang=${pack.locale} dir=${pack.dir}>${text}</span>
      </button>
    </li>`
  return html`
    <div class="field">
      <label for="locale">Locale</label>
      <select id="locale" @change=${({ target }: Input) => go(code, target.value, product)}>
        ${locales.map(language)}
      </select>
    </div>
    <div class="field">
      <label for="product">Product</label>
      <select id="product" @change=${({ target }: Input) => choose(target.value)}>
        ${option('', 'The tables of PaaS and SaaS codes')}
        ${Object.entries(PRODUCTS).map(([name, [about]]) => option(name, `${name}: ${about}`))}
      </select>
    </div>
    <div class="field">
      <label for="search">Search by code or by text</label>
      <input id="search" type="search" autocomplete="off" @input=${({ target }: Input) => find(target.value)}>
    </div>
    <p class="found" role="status">${rows.length} ${rows.length === 1 ? 'code' : 'codes'}</p>
    <ul class="codes" aria-label="Codes">${repeat(rows, ([key]) => key, row)}</ul>`
}

/** Scrolls the list to the chosen code; the page itself stays where it is. */
export function showChosen(page: HTMLElement): void {
  const codes = page.querySelector<HTMLElement>('.codes')
  const chosen = codes?.querySelector<HTMLElement>('[aria-current]')
  if (codes && chosen) codes.scrollTop = chosen.offsetTop - codes.offsetTop - codes.clientHeight / 2
}
