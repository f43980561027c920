import { html, nothing } from 'lit-html'
import type { Shown } from './address'
import { samples } from './samples'

async function copy(button: HTMLElement, text: string) {
  await navigator.clipboard.writeText(text).catch(() => undefined)
  button.textContent = 'Copied'
  setTimeout(() => {
    button.textContent = 'Copy'
  }, 1500)
}

/** What is known of the code, and the lines of code that give it. */
export function details({ code, product, pack, explanation }: Shown) {
  const { key, titleKey, message, title, advice, action, audience, retry, billed, family } = explanation
  const facts: [name: string, value: string, isLocalized?: boolean][] = [
    ['Code', code],
    ['Title', title, true],
    ['Advice', advice ?? '–', advice !== undefined],
    ['Message', message, true],
    ['Action', action],
    ['Audience', audience],
    ['Retry', retry || 'no'],
    ['Billed', billed === undefined ? '–' : billed ? 'yes' : 'no'],
    ['Family', family ?? 'unknown'],
    ['Key', key],
    ['Title’s key', titleKey],
    ['Direction', pack.dir],
  ]
  const fact = ([name, value, isLocalized]: (typeof facts)[number]) => html`
    <div data-fact=${name}>
      <dt>${name}</dt>
      <dd lang=${isLocalized ? pack.locale : nothing} dir=${isLocalized ? pack.dir : nothing}>${value}</dd>
    </div>`
  const sample = ([library, text]: [string, string]) => html`
    <div class="sample">
      <div class="head">
        <h2>${library}</h2>
        <button type="button" aria-label="Copy the lines for ${library}"
          @click=${({ target }: { target: HTMLElement }) => copy(target, text)}>Copy</button>
      </div>
      <pre tabindex="0" aria-label="Lines for ${library}">${text}</pre>
    </div>`
  return html`
    <p>The screen shows the title and the advice. The message is the table’s text, for logs and support desks.</p>
    <dl class="facts">${facts.map(fact)}</dl>
    <div class="samples">${Object.entries(samples(code, pack.locale, product)).map(sample)}</div>`
}
