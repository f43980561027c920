import { html, render } from 'lit-html'
import { guard } from 'lit-html/directives/guard.js'
import { explain } from 'liveness-messages'
import { tips } from 'liveness-messages/hint'
import { locales } from 'liveness-messages/load'
import { read, type Shown, write } from './address'
import { details } from './details'
import { finder, showChosen } from './finder'
import { phrases } from './phrases'
import { lines, scene, screen } from './screen'
import { type Moment, play, type Settings } from './session'

/** Builds the demo in an element; gives a function that takes it away again. */
export function mount(root: HTMLElement): () => void {
  const main = document.createElement('main')
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  let shown: Shown | undefined
  let search = ''
  let settings: Settings = { speed: 1, flicker: 0.25, steady: true }
  let moment: Moment | undefined
  let end: (() => void) | undefined

  /** What the phone shows: the moment of a session while one plays, the chosen code otherwise. */
  function onPhone({ pack, explanation }: Shown): [scene: string, text: unknown] {
    const { locale } = pack
    if (!moment) return [scene(explanation.key), lines(explanation, locale)]
    if (moment.stage === 'tips')
      return ['tips', tips.map(tip => html`<p class="tip">${phrases(explain(tip, pack).title, locale)}</p>`)]
    const text = moment.key === undefined ? '' : lines(explain(moment.key, pack), locale)
    return [scene(moment.scene ?? ''), text]
  }

  /** One template for all of it: a live region that was just put in is not read out. */
  function phone(shown: Shown) {
    const [name, text] = onPhone(shown)
    return html`<div class="phone" data-scene=${name}>${screen(name, text, shown.pack, true)}</div>`
  }

  const slider = (
    name: 'speed' | 'flicker',
    label: string,
    min: number,
    max: number,
    step: number,
    value: string,
  ) => html`
    <label>
      <span>${label}: ${value}</span>
      <input type="range" name=${name} min=${min} max=${max} step=${step} .value=${String(settings[name])}
        @change=${({ target }: { target: HTMLInputElement }) => set({ [name]: Number(target.value) })}>
    </label>`

  const page = () => html`
    <header>
      <h1>liveness-messages</h1>
      <p>What to tell the person when a face-liveness check answers with a code.</p>
    </header>
    <div class="stage">
      ${shown && phone(shown)}
      <button type="button" class="play primary" @click=${() => (end ? stop() : start())}>
        ${end ? 'Stop' : 'Play a session'}
      </button>
      <fieldset class="session">
        <legend>Fifteen codes a second</legend>
        <label class="choice">
          <input type="checkbox" name="steady" .checked=${settings.steady} ?disabled=${calm}
            @change=${({ target }: { target: HTMLInputElement }) => set({ steady: target.checked })}>
          <span>Held still by <code>debounceHints</code></span>
        </label>
        ${calm ? html`<p>Your system asks for less motion, so they are always held still.</p>` : ''}
        ${slider('speed', 'Speed', 0.5, 4, 0.5, `${settings.speed}×`)}
        ${slider('flicker', 'Wrong codes between', 0, 0.5, 0.05, `${Math.round(settings.flicker * 100)}%`)}
        <p class="count">Codes: ${moment?.codes ?? 0}. Changes of the text: ${moment?.changes ?? 0}.</p>
      </fieldset>
    </div>
    <section class="finder" aria-label="Find a code">${guard([shown, search], () => shown && finder(shown, search, go, find))}</section>
    <section class="details" aria-label="The chosen code">${guard([shown], () => shown && details(shown))}</section>
    <nav aria-label="Pages for translators">
      Every text on one page, to read and to translate:
      ${locales.map(({ locale }) => html`<a href="review/${locale}.html">${locale}</a>`)}
      <a href="review/index.html">a new language</a>
    </nav>`

  function draw() {
    render(page(), main)
  }

  async function follow() {
    shown = await read()
    draw()
    showChosen(main)
  }

  function find(text: string) {
    search = text
    draw()
  }

  /** Another code ends the session; another language does not. */
  function go(...to: Parameters<typeof write>) {
    const [code, , product = ''] = to
    if (code !== shown?.code || product !== shown.product) stop()
    write(...to)
  }

  function set(some: Partial<Settings>) {
    settings = { ...settings, ...some }
    if (moment) start()
    else draw()
  }

  function start() {
    end?.()
    end = play(settings, next => {
      moment = next
      if (next.stage === 'over') end = undefined
      draw()
    })
    draw()
  }

  function stop() {
    end?.()
    end = undefined
    moment = undefined
    draw()
  }

  addEventListener('hashchange', follow)
  root.replaceChildren(main)
  draw()
  void follow()
  return () => {
    end?.()
    removeEventListener('hashchange', follow)
    main.remove()
  }
}
