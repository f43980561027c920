// The end of the page: what is asked about the locale, and what is taken away.
import { zipSync } from 'fflate'
import { html } from 'lit-html'
import { fitsCell, SENSES } from '../lib/about'
import type { Namespace } from '../lib/locales'
import type { Draft } from './draft'
import { files, recordLine, remarksText, unanswered } from './results'

type Input = { target: HTMLInputElement }

/** What a list of forms is for, where its name does not say it. */
const LISTS: Readonly<Record<string, string>> = {
  not: 'every way your texts say that something failed or is not so',
  never: 'what no text may have, such as the other form of address',
}

/** A text that has a form for the sense. */
const EXAMPLES: Readonly<Record<string, readonly [Namespace, string]>> = {
  passed: ['liveness', 'passed'],
  'try again': ['liveness-advice', 'retry'],
  dark: ['liveness', '1201'],
  bright: ['liveness', '1202'],
  near: ['liveness', '1203'],
  far: ['liveness', '1205'],
  left: ['liveness', 'faceLeft'],
  right: ['liveness', 'faceRight'],
  brighter: ['liveness-advice', 'brighten'],
  farther: ['liveness-advice', 'moveBack'],
  nearer: ['liveness-advice', 'moveCloser'],
  avoid: ['liveness-advice', 'brightenScreen'],
  raise: ['liveness-advice', 'turnUpVolume'],
  low: ['liveness', 'voiceQuiet'],
  loud: ['liveness-advice', 'speakUp'],
  open: ['liveness-advice', 'openMouth'],
  shut: ['liveness-advice', 'closeEyes'],
  second: ['liveness', '1303'],
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
  const field = (name: string, label: unknown, start = '', example = '') => html`
    <label>
      <span>${label}</span>
      <input name=${name} placeholder=${example} .value=${answer(name) || start} @input=${({ target }: Input) => write(name, target.value)}>
    </label>`
  const tick = (name: string, label: string) => html`
    <label class="choice">
      <input type="checkbox" name=${name} .checked=${answer(name) !== ''}
        @change=${({ target }: Input) => write(name, target.checked ? 'yes' : '')}>
      <span>${label}</span>
    </label>`
  const [not, passed, tryAgain, ...opposites] = SENSES
  const list = (name: string) => {
    const [namespace, key] = EXAMPLES[name] ?? []
    const unit = namespace && key && draft.unit(namespace, key)
    return field(
      name,
      html`<b>${name}</b>${LISTS[name] ? `: ${LISTS[name]}` : ''}`,
      (name === 'never' ? about.never : (about.words[name] ?? [])).join(', '),
      unit ? `in “${draft.text(unit) || review.others['en-US']?.[unit.namespace][unit.key]}”` : '',
    )
  }
  const fork = '“Fork”, “Create fork”'
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
            Words and phrases as your texts have them, with commas between them. A hyphen stands for the rest of a word:
            <code>kein-</code> begins one, <code>-nummer</code> ends one. With them, a mistake is noticed when a text changes.
            The first four lists matter most; the others can follow.
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
          <li>Unpack it: in it is the folder <code>${locale}</code> with three files, on Windows inside another of that name.</li>
          <li>On the project’s page on GitHub, press ${review.project ? html`<a href="${review.project}/fork">${fork}</a>` : fork}.</li>
          <li>In your fork, open the folder <code>locales</code>, press “Add file”, “Upload files”, and drop the folder <code>${locale}</code> there.</li>
          <li>Press “Commit changes”, then, on the first page of your fork, “Contribute”, “Open pull request”.</li>
        </ol>
      </div>
      <h3>Or only say it</h3>
      <p>
        Your remarks and edits as text for
        ${review.project ? html`<a href="${review.project}/issues/new/choose">an issue of the project</a>` : 'an issue of the project'}.
      </p>
      ${copyable('Copy the remarks', () => remarksText(draft))}
      <h3>Or only record the review</h3>
      <p>The line of <code>locales/${locale}/about.json</code> that takes the place of <code>"nativeReview"</code>’s.</p>
      ${copyable('Copy the record', () => recordLine(draft), !hasName || answer('reviewed') === '')}
    </section>`
}
