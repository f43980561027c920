// The page itself: shows the texts of `REVIEW`, keeps what is written beside them, and gives it as text.
import '../../demo/theme.css'
import '../../demo/screen.css'
import './page.css'
import { html } from '../../demo/html'
import { entry, id, link } from './entry'
import { giver } from './give'
import type { Review } from './page'
import { createStorage } from './storage'
import { isName, remarksText, reviewField } from './text'
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

const count = html('a', { href: '#remarks' })
const kept = html('p', {})
function tell() {
  const { length } = remarks()
  count.textContent = length === 1 ? '1 remark' : `${length} remarks`
  kept.textContent = storage.isKept()
    ? 'Your remarks stay in this browser until you copy them at the end; nothing is sent anywhere.'
    : 'This browser keeps nothing of this page: copy your remarks before you close or reload it.'
}

/** How many texts stand out, with links to them. */
function outstanding(label: string, some: readonly Omit<Text, 'place'>[]): Node[] {
  const links = html('p', { class: 'links' }, ...some.map(link))
  return some.length > 0 ? [html('details', {}, html('summary', {}, `${label}: ${some.length}`), links)] : []
}

const nameIn = (language: string) =>
  new Intl.DisplayNames(language, { type: 'language' }).of(locale) ?? locale

const header = html(
  'header',
  {},
  html('h1', {}, `Review of ${locale}: ${nameIn('en')}`),
  html('p', { lang: locale, dir, translate: 'no' }, nameIn(locale)),
  html(
    'p',
    {},
    nativeReview
      ? `Read by ${nativeReview.by} on ${nativeReview.date}.`
      : 'No native reader has recorded a review yet.',
  ),
  html('p', {}, 'Read each text as it stands on the screen, and write beside it what you would change.'),
  kept,
  ...outstanding(
    'Missing',
    all.filter(({ namespace, key }) => !texts[namespace][key]),
  ),
  ...outstanding('Changed since the review', changed),
)

const body = sections.map(({ title, about, texts }) =>
  html(
    'section',
    {},
    html('h2', {}, title),
    html('p', {}, about),
    ...texts.map(text =>
      entry(text, REVIEW, {
        text: storage.get(id(text)),
        write: remark => {
          storage.set(id(text), remark)
          tell()
        },
      }),
    ),
  ),
)

const ending = html(
  'section',
  { id: 'remarks' },
  html('h2', {}, 'Hand in your remarks'),
  html('p', {}, 'Paste them into an issue of the project.'),
  giver('Copy all remarks', () => remarksText(locale, remarks())).element,
)

const record = giver('Copy the record', () => `${reviewField(by.value, reviewed)},`)
const by = html('input', { autocomplete: 'name', oninput: () => write() })
by.value = storage.get('by')
function write() {
  storage.set('by', by.value)
  record.button.disabled = !isName(by.value)
}

const recording = html(
  'section',
  { id: 'record' },
  html('h2', {}, 'Record the review'),
  html(
    'p',
    {},
    'Once you have read every text and nothing is left to change, put this into ',
    html('code', {}, `locales/${locale}/about.json`),
    ' in place of ',
    html('code', {}, 'nativeReview'),
    '.',
  ),
  html('label', {}, 'Your name', by),
  record.element,
)

write()
tell()
document.title = `Review of ${locale}`
document.body.append(
  html('main', {}, header, ...body, ending, recording),
  html('nav', { 'aria-label': 'Remarks' }, count),
)
