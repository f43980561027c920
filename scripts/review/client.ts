// The page itself: shows the texts of `REVIEW`, keeps what is written beside them, and gives it as text.
import '../../demo/theme.css'
import '../../demo/screen.css'
import './page.css'
import { html, render } from 'lit-html'
import { fitsCell } from '../lib/cell'
import { entry, id, link } from './entry'
import { giver } from './give'
import type { Review } from './page'
import { createStorage } from './storage'
import { remarksText, reviewField } from './text'
import { sections, type Text } from './texts'

declare const REVIEW: Review

const { locale, dir, texts, nativeReview, changed, reviewed } = REVIEW
const all = sections.flatMap(({ texts }) => texts)
const storage = createStorage(`liveness-messages review ${locale}`)

const remarks = () =>
  all
    .map(each => ({
      ...each,
      text: texts[each.namespace][each.key] ?? '',
      remark: storage.get(id(each)),
    }))
    .filter(({ remark }) => remark.trim() !== '')

function write(key: string, text: string) {
  storage.set(key, text)
  draw()
}

const nameIn = (language: string) =>
  new Intl.DisplayNames(language, { type: 'language' }).of(locale) ?? locale

const read = nativeReview
  ? `Read by ${nativeReview.by} on ${nativeReview.date}.`
  : 'No native reader has recorded a review yet.'

const kept = () =>
  storage.isKept()
    ? 'Your remarks stay in this browser until you copy them at the end; nothing is sent anywhere.'
    : 'This browser keeps nothing of this page: copy your remarks before you close or reload it.'

/** How many texts stand out, with links to them. */
const outstanding = (label: string, some: readonly Omit<Text, 'place'>[]) =>
  some.length > 0
    ? html`
      <details>
        <summary>${label}: ${some.length}</summary>
        <p class="links">${some.map(link)}</p>
      </details>`
    : ''

const missing = all.filter(({ namespace, key }) => !texts[namespace][key])
const entries = sections.map(
  ({ title, about, texts }) => html`
    <section>
      <h2>${title}</h2>
      <p>${about}</p>
      ${texts.map(text => entry(text, REVIEW, storage.get(id(text)), remark => write(id(text), remark)))}
    </section>`,
)
const giveRemarks = giver('Copy all remarks', () => remarksText(locale, remarks()), draw)
const giveRecord = giver('Copy the record', () => `${reviewField(storage.get('by'), reviewed)},`, draw)

const page = (count: number, by: string) => html`
  <main>
    <header>
      <h1>Review of ${locale}: ${nameIn('en')}</h1>
      <p lang=${locale} dir=${dir} translate="no">${nameIn(locale)}</p>
      <p>${read}</p>
      <p>Read each text as it stands on the screen, and write beside it what you would change.</p>
      <p>${kept()}</p>
      ${outstanding('Missing', missing)}
      ${outstanding('Changed since the review', changed)}
    </header>
    ${entries}
    <section id="remarks">
      <h2>Hand in your remarks</h2>
      <p>Paste them into an issue of the project.</p>
      ${giveRemarks()}
    </section>
    <section id="record">
      <h2>Record the review</h2>
      <p>
        Once you have read every text and nothing is left to change, put this into
        <code>locales/${locale}/about.json</code> in place of <code>nativeReview</code>.
      </p>
      <label>
        Your name
        <input autocomplete="name" .value=${by}
          @input=${({ target }: { target: HTMLInputElement }) => write('by', target.value)}>
      </label>
      ${giveRecord(!fitsCell(by))}
    </section>
  </main>
  <nav aria-label="Remarks"><a href="#remarks">${count === 1 ? '1 remark' : `${count} remarks`}</a></nav>`

function draw() {
  render(page(remarks().length, storage.get('by')), document.body)
}

document.title = `Review of ${locale}`
// Only writing shows whether the browser keeps anything.
write('by', storage.get('by'))
