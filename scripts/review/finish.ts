// The end of the page: what is asked about the locale, and what is taken away.
import { zipSync } from 'fflate'
import { html } from 'lit-html'
import { fitsCell, SENSES } from '../lib/about'
import type { Draft } from './draft'
import { files, recordLine, remarksText, unanswered } from './results'

type Input = { target: HTMLInputElement }

/** What a list of forms is for, where its name does not say it. */
const LISTS: Readonly<Record<string, string>> = {
  not: 'every way your texts say that something failed or is not so',
  passed: 'that the check is passed or done',
  'try again': 'asking the person to try again',
  never: 'what no text may have, such as the other form of address',
  low: 'of a sound',
  loud: 'of a voice',
  raise: 'of the volume or the brightness',
  second: 'the unit of time',
}

/** Saves a file on the person's device. */
function save(name: string, content: Uint8Array<ArrayBuffer> | string): void {
  const url = URL.createObjectURL(new Blob([content]))
  const link = Object.assign(document.createElement('a'), { href: url, download: name })
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

/** Saves the folder of the locale with its three files. */
async function saveFolder(draft: Draft): Promise<void> {
  const bytes = Object.entries(await files(draft)).map(([name, content]) => [
    `${draft.locale}/${name}`,
    new TextEncoder().encode(content),
  ])
  save(`${draft.locale}.zip`, zipSync(Object.fromEntries(bytes)))
}

async function saveFile(name: string, draft: Draft): Promise<void> {
  save(name, (await files(draft))[name] ?? '')
}

/** A button that shows a text to take away, and copies it where the browser allows that. */
function copyable(label: string, text: () => string | Promise<string>, isDisabled = false) {
  async function copy({ target }: { target: HTMLButtonElement }) {
    const [status, field] = target.parentElement?.querySelectorAll<HTMLElement>('p, textarea') ?? []
    if (!status || !(field instanceof HTMLTextAreaElement)) return
    const given = await text()
    field.hidden = false
    field.value = given
    field.select()
    try {
      await navigator.clipboard.writeText(given)
      status.textContent = 'Copied.'
    } catch {
      status.textContent = 'Selected: copy it from here.'
    }
  }
  return html`
    <div class="give">
      <button type="button" ?disabled=${isDisabled} @click=${copy}>${label}</button>
      <p role="status"></p>
      <textarea readonly rows="8" aria-label="${label}: text" hidden></textarea>
    </div>`
}

export function finish(draft: Draft, draw: () => void) {
  const { locale, review, answer } = draft
  const { about } = review
  const isNew = !review.locales.includes(locale)
  const write = (name: string, value: string) => {
    draft.setAnswer(name, value)
    draw()
  }
  const field = (name: string, label: unknown, start = '') => html`
    <label>
      <span>${label}</span>
      <input name=${name} .value=${answer(name) || start} @input=${({ target }: Input) => write(name, target.value)}>
    </label>`
  const tick = (name: string, label: string) => html`
    <label class="choice">
      <input type="checkbox" name=${name} .checked=${answer(name) !== ''}
        @change=${({ target }: Input) => write(name, target.checked ? 'yes' : '')}>
      <span>${label}</span>
    </label>`
  const [not, passed, tryAgain, ...opposites] = SENSES
  const list = (name: string) =>
    field(
      name,
      html`<b>${name}</b>${LISTS[name] ? `: ${LISTS[name]}` : ''}`,
      (name === 'never' ? about.never : (about.words[name] ?? [])).join(', '),
    )
  const questions = unanswered(draft)
  const hasName = fitsCell(answer('name'))
  return html`
    <section id="finish">
      <h2>Finish</h2>
      <p>You need not be done: what is missing can follow. Your name is published with the texts.</p>
      <div class="form">
        ${field('name', 'Your name')}
        ${tick('machine', 'A machine translated some of the texts, and I went over them')}
        ${tick('reviewed', `${new Intl.DisplayNames('en', { type: 'language' }).of(locale)} is my first language; I have read every text here, and nothing is left to change`)}
      </div>
      <details ?open=${isNew}>
        <summary>About the texts</summary>
        <div class="form">
          ${field('register', 'How they address people, such as “Sie, in imperatives”', about.register)}
          <p>
            Words and phrases of your texts, with commas between them. <code>kein-</code> begins a word, <code>-nummer</code>
            ends one. With them, a mistake is noticed when a text changes.
          </p>
          ${[not, passed, tryAgain, 'never', ...opposites].map(list)}
        </div>
      </details>
      <h3>Take the files</h3>
      <div class="give">
        <button type="button" class="primary" @click=${() => saveFolder(draft)}>Download ${locale}.zip</button>
        ${questions.length > 0 ? html`<p class="problem">Say first, above: ${questions.join(', and ')}.</p>` : ''}
        <p class="links">
          or one file:
          ${['liveness.json', 'liveness-advice.json', 'about.json'].map(
            name => html`<button type="button" @click=${() => saveFile(name, draft)}>${name}</button>`,
          )}
        </p>
        <ol>
          <li>Unpack it: it holds the folder <code>${locale}</code>.</li>
          <li>In your fork of the project, open the folder <code>locales</code>, then “Add file”, “Upload files”.</li>
          <li>Drop the folder <code>${locale}</code> there, and propose the changes.</li>
        </ol>
      </div>
      <h3>Or only say it</h3>
      <p>Your remarks and edits as text for an issue of the project.</p>
      ${copyable('Copy the remarks', () => remarksText(draft))}
      <h3>Or only record the review</h3>
      <p>The line of <code>locales/${locale}/about.json</code> that takes the place of <code>"nativeReview"</code>’s.</p>
      ${copyable('Copy the record', () => recordLine(draft), !hasName || answer('reviewed') === '')}
    </section>`
}
