// One text as the person sees it, beside what it is compared with, and a field for a remark.
import { html } from '../../demo/html'
import { phrases } from '../../demo/phrases'
import { createScreen } from '../../demo/screen'
import { explain } from '../../src/message'
import type { Review } from './page'
import { messagesAbove, type Text } from './texts'

export const id = ({ namespace, key }: Omit<Text, 'place'>) => `${namespace}/${key}`

export const link = (text: Omit<Text, 'place'>) =>
  html('a', { href: `#${id(text)}` }, html('code', {}, text.key))

const MISSING = '—'

/** A text as it is: a browser that translates the page leaves it alone. */
const verbatim = (text: string, lang: string, dir = 'ltr') =>
  html('p', { lang, dir, translate: 'no' }, ...phrases(text, lang))

function screen({ namespace, key, place }: Text, { locale, dir, texts, others }: Review): HTMLElement {
  if (place === 'log') {
    const english = others['en-US']?.liveness[key] ?? MISSING
    const text = texts.liveness[key] ? verbatim(texts.liveness[key], locale, dir) : verbatim(english, 'en-US')
    return html('div', { class: 'log' }, html('code', {}, key), text)
  }
  if (namespace === 'liveness-advice') {
    const line = html('p', { class: 'advice' }, ...phrases(texts['liveness-advice'][key] || MISSING, locale))
    const hint = html('div', { class: 'hint', lang: locale, dir, translate: 'no' }, line)
    return html('div', { class: 'phone', 'data-scene': place === 'advice' ? 'card' : 'line' }, hint)
  }
  const { adviceKey } = explain(key)
  const advice = adviceKey && (texts['liveness-advice'][adviceKey] || MISSING)
  const phone = createScreen()
  phone.show({ key, title: texts.liveness[key] || MISSING, advice }, { locale, dir })
  phone.element.translate = false
  return phone.element
}

function facts({ namespace, key, place }: Text, { locale, dir, texts, others }: Review): HTMLElement {
  const rows: [name: string, ...values: Node[]][] = []
  if (namespace === 'liveness-advice') {
    for (const [tag, other] of Object.entries(others))
      rows.push([tag, verbatim(other[namespace][key] ?? MISSING, tag)])
    rows.push(['Stands under', html('p', { class: 'links' }, ...messagesAbove(key).map(link))])
  } else {
    const { titleKey, adviceKey, action } = explain(key)
    const both = (from: Review['texts'], key: string, tag: string, dir?: string) =>
      [from.liveness[key], adviceKey && from['liveness-advice'][adviceKey]]
        .filter(text => text !== undefined)
        .map(text => verbatim(text || MISSING, tag, dir))
    if (place === 'log') rows.push(['On screen', ...both(texts, titleKey, locale, dir)])
    for (const [tag, other] of Object.entries(others)) rows.push([tag, ...both(other, key, tag)])
    rows.push(['Action', html('code', {}, action)])
  }
  return html(
    'dl',
    {},
    ...rows.map(([name, ...values]) => html('div', {}, html('dt', {}, name), html('dd', {}, ...values))),
  )
}

/** What is to be known of a text before it is read: that it is not there, or not the one that was reviewed. */
function mark({ namespace, key, place }: Text, { texts, changed }: Review): string {
  if (!texts[namespace][key]) return place === 'log' ? 'Missing: English is shown' : 'Missing'
  const isChanged = changed.some(each => each.namespace === namespace && each.key === key)
  return isChanged ? 'Changed since the review' : ''
}

/** One text with everything beside it; `remark` is told of what is written there. */
export function entry(
  text: Text,
  review: Review,
  remark: { text: string; write: (text: string) => void },
): HTMLElement {
  const marked = mark(text, review)
  const field = html('textarea', {
    dir: 'auto',
    rows: '2',
    oninput: () => remark.write(field.value),
  })
  field.value = remark.text
  return html(
    'article',
    { id: id(text), 'data-place': text.place },
    html(
      'h3',
      {},
      html('code', {}, text.key),
      ...(marked ? [' ', html('span', { class: 'mark' }, marked)] : []),
    ),
    screen(text, review),
    facts(text, review),
    html('label', {}, `Remark on ${text.key}`, field),
  )
}
