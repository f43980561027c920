// The page: every text of a locale in its place, to read and to write; what is written stays in this browser.
import { html, render } from 'lit-html'
import { article } from './article'
import type { Review } from './data'
import { createDraft, isToDo, MARKS, type Mark } from './draft'
import { finish } from './finish'
import type { Unit } from './units'

type Select = { target: HTMLSelectElement }

/** Builds the page for a locale in an element. */
export function mount(root: HTMLElement, review: Review): void {
  const draft = createDraft(review)
  const { locale, dir, sections, units } = draft
  const needed = units.filter(({ place }) => place !== 'log')
  /** The texts that are shown. They stay while they are written, even once they no longer fit the choice. */
  let chosen: ReadonlySet<Unit> | undefined
  let current: Unit | undefined

  const nameIn = (language: string) =>
    new Intl.DisplayNames(language, { type: 'language' }).of(locale) ?? locale
  const having = (mark: Mark) => units.filter(unit => draft.marks(unit).includes(mark))

  function choose({ target }: Select) {
    chosen = target.value === '' ? undefined : new Set(having(target.value as Mark))
    draw()
  }

  /** Leads to the next text after `from` about which something is to be done. */
  function next(from = current) {
    const start = from ? units.indexOf(from) + 1 : 0
    const order = [...units.slice(start), ...units.slice(0, start)]
    const to = order.find(unit => isToDo(draft.marks(unit)) && (chosen?.has(unit) ?? true))
    const field = document.getElementById(to?.id ?? 'finish')?.querySelector<HTMLElement>('textarea, input')
    field?.closest('article, section')?.scrollIntoView({ block: 'center' })
    field?.focus({ preventScroll: true })
  }

  const page = () => {
    const done = needed.filter(unit => draft.text(unit).trim() !== '').length
    const marks = units.map(draft.marks)
    const { nativeReview } = review.about
    const section = ({ title, about, units }: (typeof sections)[number]) => {
      const entries = units
        .filter(unit => chosen?.has(unit) ?? true)
        .map(unit => html`${article(unit, draft, draw, next)}`)
      const isOptional = units.every(({ place }) => place === 'log')
      if (entries.length === 0) return ''
      return isOptional
        ? html`
          <details class="optional" ?open=${chosen !== undefined}>
            <summary><h2>${units.some(draft.text) ? title : `${title}: left to English`}</h2></summary>
            <section><p>${about}</p>${entries}</section>
          </details>`
        : html`<section><h2>${title}</h2><p>${about}</p>${entries}</section>`
    }
    return html`
      <main @focusin=${follow}>
        <header>
          <h1>${locale}: ${nameIn('en')}</h1>
          ${nameIn(locale) === nameIn('en') ? '' : html`<p lang=${locale} dir=${dir} translate="no">${nameIn(locale)}</p>`}
          <p>
            Each text stands where people see it, beside the same text in other languages. Write it in its field; Enter leads
            to the next one that needs you.
          </p>
          <p>
            ${
              draft.isKept()
                ? 'What you write stays in this browser until you take it away at the end; nothing is sent anywhere.'
                : 'This browser keeps nothing of this page: take away what you write before you close or reload it.'
            }
            ${
              nativeReview
                ? `Read by ${nativeReview.by} on ${nativeReview.date}.`
                : 'No native reader has recorded a review yet.'
            }
          </p>
        </header>
        ${sections.map(section)}
        ${finish(draft, draw)}
      </main>
      <nav aria-label="Progress">
        <label class="progress">
          <span>${done} of ${needed.length}</span>
          <progress max=${needed.length} value=${done}></progress>
        </label>
        <label class="filter">
          <span>Show</span>
          <select @change=${choose}>
            <option value="">all texts</option>
            ${(Object.keys(MARKS) as Mark[]).map(
              mark =>
                html`<option value=${mark}>${MARKS[mark]} (${marks.filter(its => its.includes(mark)).length})</option>`,
            )}
          </select>
        </label>
        <button type="button" class="primary" @click=${() => next()}>Next to do (${marks.filter(isToDo).length})</button>
        <a href="#finish">Finish</a>
      </nav>`
  }

  function follow({ target }: FocusEvent) {
    const id = (target as Element).closest('article')?.id
    current = units.find(unit => unit.id === id) ?? current
  }

  function draw() {
    render(page(), root)
  }

  document.title = `${locale}: ${nameIn('en')}`
  // Only writing shows whether the browser keeps anything.
  draft.setAnswer('name', draft.answer('name'))
  draw()
}
