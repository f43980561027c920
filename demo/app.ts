import { html, render } from 'lit-html'
import { read, type Shown, write } from './address'
import { details } from './details'
import { finder, LOCALES, showChosen } from './finder'
import { scene, screen } from './screen'

/** A typical check: each step is fixed before the next. */
const SESSION = ['1205', '1203', '1201', '1209', 'Success']

/** Builds the demo in an element; gives a function that takes it away again. */
export function mount(root: HTMLElement, pause = 2200): () => void {
  const main = document.createElement('main')
  let shown: Shown | undefined
  let search = ''
  let timer: ReturnType<typeof setTimeout> | undefined

  // The phone is one region that is read as a whole, so that a screen reader says each hint once.
  const page = () => html`
    <header>
      <h1>liveness-messages</h1>
      <p>What to tell the person when a face-liveness check answers with a code.</p>
    </header>
    <div class="stage">
      <div class="phone" data-scene=${shown && scene(shown.explanation.key)}
        role="status" aria-atomic="true" aria-label="Phone">${shown && screen(scene(shown.explanation.key), shown.explanation, shown.pack)}</div>
      <button type="button" class="play primary"
        @click=${() => (timer ? stop() : play())}>${timer ? 'Stop' : 'Play a session'}</button>
    </div>
    <section class="finder" aria-label="Find a code">${shown && finder(shown, search, go, find)}</section>
    <section class="details" aria-label="The chosen code">${shown && details(shown)}</section>
    <nav aria-label="Pages for native readers">
      Every text on one page, for native readers:
      ${LOCALES.map(locale => html`<a href="review/${locale}.html">${locale}</a>`)}
    </nav>`

  function draw() {
    render(page(), main)
    showChosen(main)
  }

  async function follow() {
    shown = await read()
    draw()
  }

  function find(text: string) {
    search = text
    draw()
  }

  function go(...to: Parameters<typeof write>) {
    stop()
    write(...to)
  }

  function play(step = 0) {
    const code = SESSION[step]
    if (code === undefined) return stop()
    timer = setTimeout(play, pause, step + 1)
    write(code, shown?.pack.locale)
    draw()
  }

  function stop() {
    if (!timer) return
    clearTimeout(timer)
    timer = undefined
    draw()
  }

  addEventListener('hashchange', follow)
  root.replaceChildren(main)
  draw()
  void follow()
  return () => {
    stop()
    removeEventListener('hashchange', follow)
    main.remove()
  }
}
