// One text as the person sees it, beside what it is compared with, and a field for a remark.
import { html, type TemplateResult } from 'lit-html'
import { phrases } from '../../demo/phrases'
import { scene, screen } from '../../demo/screen'
import { meaning } from '../../src/explain'
import type { Review } from './page'
import { messagesAbove, type Text } from './texts'

export const id = ({ namespace, key }: Omit<Text, 'place'>) => `${namespace}/${key}`

export const link = (text: Omit<Text, 'place'>) => html`<a href="#${id(text)}"><code>${text.key}</code></a>`

const MISSING = '—'

/** A text as it is: a browser that translates the page leaves it alone. */
const verbatim = (text: string, lang: string, dir = 'ltr') =>
  html`<p lang=${lang} dir=${dir} translate="no">${phrases(text, lang)}</p>`

function shown({ namespace, key, place }: Text, { locale, dir, texts, others }: Review): TemplateResult {
  if (place === 'log') {
    const english = others['en-US']?.liveness[key] ?? MISSING
    const text = texts.liveness[key] ? verbatim(texts.liveness[key], locale, dir) : verbatim(english, 'en-US')
    return html`<div class="log"><code>${key}</code>${text}</div>`
  }
  if (namespace === 'liveness-advice')
    return html`
      <div class="phone" data-scene=${place === 'advice' ? 'card' : 'line'} translate="no">
        <div class="hint" lang=${locale} dir=${dir}>
          <p class="advice">${phrases(texts[namespace][key] || MISSING, locale)}</p>
        </div>
      </div>`
  const { adviceKey } = meaning(key)
  const title = texts.liveness[key] || MISSING
  const advice = adviceKey && (texts['liveness-advice'][adviceKey] || MISSING)
  return html`
    <div class="phone" data-scene=${scene(key)} translate="no">${screen({ title, advice }, { locale, dir })}</div>`
}

function facts({ namespace, key, place }: Text, { locale, dir, texts, others }: Review): TemplateResult {
  const rows: [name: string, value: unknown][] = []
  if (namespace === 'liveness-advice') {
    for (const [tag, other] of Object.entries(others))
      rows.push([tag, verbatim(other[namespace][key] ?? MISSING, tag)])
    rows.push(['Stands under', html`<p class="links">${messagesAbove(key).map(link)}</p>`])
  } else {
    const { titleKey, adviceKey, action } = meaning(key)
    const both = (from: Review['texts'], key: string, tag: string, dir?: string) =>
      [from.liveness[key], adviceKey && from['liveness-advice'][adviceKey]]
        .filter(text => text !== undefined)
        .map(text => verbatim(text || MISSING, tag, dir))
    if (place === 'log') rows.push(['On screen', both(texts, titleKey, locale, dir)])
    for (const [tag, other] of Object.entries(others)) rows.push([tag, both(other, key, tag)])
    rows.push(['Action', html`<code>${action}</code>`])
  }
  return html`<dl>${rows.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`
}

/** What is to be known of a text before it is read: that it is not there, or not the one that was reviewed. */
function mark({ namespace, key, place }: Text, { texts, changed }: Review): string {
  if (!texts[namespace][key]) return place === 'log' ? 'Missing: English is shown' : 'Missing'
  const isChanged = changed.some(each => each.namespace === namespace && each.key === key)
  return isChanged ? 'Changed since the review' : ''
}

/** One text with everything beside it; `write` is told of what is written there. */
export function entry(text: Text, review: Review, remark: string, write: (remark: string) => void) {
  const marked = mark(text, review)
  return html`
    <article id=${id(text)} data-place=${text.place}>
      <h3><code>${text.key}</code>${marked && html` <span class="mark">${marked}</span>`}</h3>
      ${shown(text, review)}
      ${facts(text, review)}
      <label>
        Remark on ${text.key}
        <textarea dir="auto" rows="2" .value=${remark}
          @input=${({ target }: { target: HTMLTextAreaElement }) => write(target.value)}></textarea>
      </label>
    </article>`
}
