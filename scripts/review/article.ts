// One text as the person sees it, beside what it is compared with, and the fields where it is written.
import { html, nothing, type TemplateResult } from 'lit-html'
import { phrases } from '../../demo/phrases'
import { lines, scene, screen } from '../../demo/screen'
import { meaning } from '../../src/explain'
import { type Draft, MARKS } from './draft'
import type { Unit } from './units'

type Area = { target: HTMLTextAreaElement }

const link = ({ id, key }: Unit) => html`<a href="#${id}"><code>${key}</code></a>`

const MISSING = '—'

/** A text as it is: a browser that translates the page leaves it alone. */
const verbatim = (text: string, lang: string, dir = 'ltr') =>
  html`<p lang=${lang} dir=${dir} translate="no">${phrases(text, lang)}</p>`

/** The messages that an advice is shown below, those for people first. */
function messagesAbove({ key }: Unit, { units }: Draft): Unit[] {
  const above = units.filter(({ advice }) => advice.some(other => other === key))
  return [...above.filter(({ place }) => place !== 'log'), ...above.filter(({ place }) => place === 'log')]
}

/** The texts of a screen: a message with the advice below it, an advice with a message above it. */
function onScreen(unit: Unit, draft: Draft): { title: string; advice: string | undefined; scene: string } {
  const show = (part: Unit | undefined) => part && (draft.text(part) || MISSING)
  if (unit.namespace === 'liveness') {
    const [advice] = unit.advice
    const below = advice && draft.unit('liveness-advice', advice)
    return { title: show(unit) ?? '', advice: show(below), scene: scene(unit.key) }
  }
  const [above] = messagesAbove(unit, draft)
  return {
    title: show(above && draft.unit('liveness', meaning(above.key).titleKey)) ?? '',
    advice: show(unit),
    scene: unit.place === 'advice' ? 'card' : 'line',
  }
}

function shown(unit: Unit, draft: Draft): TemplateResult {
  const { locale, dir, review } = draft
  if (unit.place === 'log') {
    const text = draft.text(unit)
    const english = review.others['en-US']?.liveness[unit.key] ?? MISSING
    return html`<div class="log"><code>${unit.key}</code>${text ? verbatim(text, locale, dir) : verbatim(english, 'en-US')}</div>`
  }
  const { scene, ...texts } = onScreen(unit, draft)
  return html`
    <div class="phone" data-scene=${scene} translate="no">${screen(scene === 'line' ? 'card' : scene, lines(texts, locale), { locale, dir })}</div>`
}

function beside(unit: Unit, draft: Draft): TemplateResult {
  const rows: [name: string, value: unknown][] = []
  const advice = unit.place === 'log' ? [] : unit.advice
  for (const [tag, other] of Object.entries(draft.review.others)) {
    const texts = [
      other[unit.namespace][unit.key],
      ...advice.slice(0, 1).map(key => other['liveness-advice'][key]),
    ]
    rows.push([tag, texts.map(text => verbatim(text ?? MISSING, tag))])
  }
  const others = (units: readonly (Unit | undefined)[]) =>
    html`<p class="links">${units.map(unit => unit && link(unit))}</p>`
  if (unit.keys.length > 1)
    rows.push(['For', html`<p class="links">${unit.keys.map(key => html`<code>${key}</code>`)}</p>`])
  if (advice.length > 1) rows.push(['Advice', others(advice.map(key => draft.unit('liveness-advice', key)))])
  if (unit.namespace === 'liveness-advice') rows.push(['Below', others(messagesAbove(unit, draft))])
  return html`<dl>${rows.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`
}

/** One text with everything beside it; calls `draw` when something was written, and `next` when the text is done. */
export function article(unit: Unit, draft: Draft, draw: () => void, next: (unit: Unit) => void) {
  const { locale, dir } = draft
  const marks = draft.marks(unit)
  const { room, taken } = draft.lines(unit) ?? {}
  const problem = `${unit.id}: room`
  function write({ target }: Area) {
    draft.write(unit, target.value)
    draw()
  }
  function onKey(event: KeyboardEvent) {
    // A text is one line; while a word is being composed, Enter ends the word.
    if (event.key !== 'Enter' || event.isComposing) return
    event.preventDefault()
    next(unit)
  }
  function setRemark({ target }: Area) {
    draft.setRemark(unit, target.value)
    draw()
  }
  return html`
    <article id=${unit.id} data-place=${unit.place}>
      <h3><code>${unit.key}</code>${marks.map(mark => html` <span class="mark" data-mark=${mark}>${MARKS[mark]}</span>`)}</h3>
      ${shown(unit, draft)}
      <div class="work">
        ${beside(unit, draft)}
        <label>
          <span><code>${unit.key}</code> in ${locale}${room ? `, room for ${room} lines` : ''}</span>
          <textarea class="text" rows="1" lang=${locale} dir=${dir} spellcheck="true" translate="no"
            aria-invalid=${marks.includes('long')} aria-describedby=${marks.includes('long') ? problem : nothing}
            .value=${draft.text(unit)} @input=${write} @keydown=${onKey}></textarea>
        </label>
        ${marks.includes('long') ? html`<p class="problem" id=${problem}>Too long: it takes ${taken} lines here, and there is room for ${room}.</p>` : ''}
        <label>
          <span>Remark on <code>${unit.key}</code></span>
          <textarea class="remark" dir="auto" rows="1" .value=${draft.remark(unit)} @input=${setRemark}></textarea>
        </label>
      </div>
    </article>`
}
