// The page on which a locale is translated and reviewed. The files it gives: test/review.test.ts.
import axe from 'axe-core'
import { strFromU8, unzipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import '../../demo/theme.css'
import '../../demo/screen.css'
import '../../scripts/review/page.css'
import ar from '../../locales/ar/liveness.json'
import arAdvice from '../../locales/ar/liveness-advice.json'
import enUS from '../../locales/en-US/liveness.json'
import enUSAdvice from '../../locales/en-US/liveness-advice.json'
import zhCN from '../../locales/zh-CN/liveness.json'
import zhCNAdvice from '../../locales/zh-CN/liveness-advice.json'
import { startAbout } from '../../scripts/lib/about'
import { place } from '../../scripts/lib/places'
import { askForTag } from '../../scripts/review/ask-for-tag'
import type { Review } from '../../scripts/review/data'
import { mount } from '../../scripts/review/mount'
import { meaning } from '../../src/explain'

type Texts = Review['texts']
type Messages = Readonly<Record<string, string>>

const TEXTS: Readonly<Record<string, Texts>> = {
  'en-US': { liveness: enUS, 'liveness-advice': enUSAdvice },
  'zh-CN': { liveness: zhCN, 'liveness-advice': zhCNAdvice },
  ar: { liveness: ar, 'liveness-advice': arAdvice },
}
/** Locales that nobody will add: one with the texts of en-US, and one without texts. */
const SAMPLE = 'en-NR'
const NEW = 'tlh'

function open(locale: string, changes: Partial<Review> = {}) {
  const root = document.createElement('div')
  document.body.replaceChildren(root)
  const { 'en-US': english = { liveness: {}, 'liveness-advice': {} }, ...others } = TEXTS
  mount(root, {
    locale,
    texts: TEXTS[locale] ?? (locale === NEW ? { liveness: {}, 'liveness-advice': {} } : english),
    others: Object.fromEntries(
      [['en-US', english] as const, ['zh-CN', others['zh-CN'] as Texts] as const].filter(
        ([tag]) => tag !== locale,
      ),
    ),
    about: startAbout(),
    stale: [],
    changed: [],
    keys: { liveness: Object.keys(zhCN), 'liveness-advice': Object.keys(zhCNAdvice) },
    locales: [...Object.keys(TEXTS), SAMPLE],
    rtlScripts: ['Arab', 'Syrc'],
    ...changes,
  })
}

beforeEach(async () => {
  localStorage.clear()
  document.documentElement.lang = 'en'
  await page.viewport(320, 800)
})
afterEach(() => {
  document.body.replaceChildren()
  document.documentElement.style.colorScheme = ''
})

const find = <T extends HTMLElement = HTMLElement>(selector: string, from: ParentNode = document) =>
  from.querySelector<T>(selector) as T
const all = <T extends HTMLElement = HTMLElement>(selector: string) => [
  ...document.querySelectorAll<T>(selector),
]
const entry = (id: string) => document.getElementById(id) as HTMLElement
const write = (into: HTMLTextAreaElement | HTMLInputElement, text: string) => {
  into.value = text
  into.dispatchEvent(new Event('input', { bubbles: true }))
}
const field = (id: string) => find<HTMLTextAreaElement>('.text', entry(id))
const marks = (id: string) => [...entry(id).querySelectorAll('.mark')].map(mark => mark.textContent)
const button = (name: string) => page.getByRole('button', { name, exact: true })

test.each(['ar', 'en-US'])(
  'shows every text of %s once, in its place, beside the same text elsewhere',
  locale => {
    open(locale)
    const { liveness, 'liveness-advice': advice } = TEXTS[locale] as Texts
    const dir = locale === 'ar' ? 'rtl' : 'ltr'
    for (const key of Object.keys(liveness)) {
      const { titleKey, adviceKey, audience } = meaning(key)
      if (audience !== 'user') continue
      const article =
        document.getElementById(`liveness/${titleKey}`) ??
        (all('article').find(({ textContent }) =>
          textContent.includes(liveness[titleKey] as string),
        ) as HTMLElement)
      const hint = find('.hint', article)
      expect([key, find('.message', hint).textContent]).toEqual([key, liveness[titleKey]])
      expect([hint.lang, getComputedStyle(hint).direction]).toEqual([locale, dir])
      const shown = find('.advice', hint).hidden ? undefined : find('.advice', hint).textContent
      const isAdvice =
        shown === (adviceKey && advice[adviceKey]) || article.textContent.includes(adviceKey ?? '')
      expect([key, isAdvice]).toEqual([key, true])
      for (const other of ['zh-CN', 'en-US'].filter(other => other !== locale))
        expect(find('dl', article).textContent).toContain(TEXTS[other]?.liveness[titleKey])
      // While the camera runs, it is seen, and the advice is the large line.
      if (place('liveness', key) === 'live hint')
        expect([key, article.querySelector('svg')]).not.toEqual([key, null])
      const sizes = ['.message', '.advice'].map(part =>
        Number.parseFloat(getComputedStyle(find(part, hint)).fontSize),
      )
      if (place('liveness', key) === 'live hint' && shown) expect([key, sizes]).toEqual([key, [16, 20]])
    }
    for (const [key, text] of Object.entries(advice)) {
      expect([key, find('.advice', entry(`liveness-advice/${key}`)).textContent]).toEqual([key, text])
      expect(field(`liveness-advice/${key}`).value).toBe(text)
    }
    const logs = Object.keys(liveness).filter(key => place('liveness', key) === 'log')
    expect(all('.log p').map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(logs.map(key => (liveness as Messages)[key])),
    )
  },
)

test('draws a camera only where one is seen, and gives no id twice', () => {
  open(SAMPLE)
  for (const phone of all('.phone')) {
    const isCamera = !['card', 'line'].includes(phone.dataset.scene ?? '')
    expect(phone.querySelectorAll('svg')).toHaveLength(isCamera ? 1 : 0)
  }
  const ids = all('[id]').map(({ id }) => id)
  expect(ids).toHaveLength(new Set(ids).size)
})

test('what is written shows at once, wherever the text stands, and is still there after a reload', async () => {
  open(NEW)
  write(field('liveness/1201'), 'Hurgh')
  write(field('liveness-advice/brighten'), 'Wovmoh\nnIn')
  expect([...find('.hint', entry('liveness/1201')).children].map(line => line.textContent)).toEqual([
    'Hurgh',
    'Wovmoh nIn',
  ])
  expect(find('progress').getAttribute('value')).toBe('2')
  expect(marks('liveness/1201')).toEqual(['Edited here'])
  open(SAMPLE)
  expect(field('liveness/1201').value).toBe(enUS[1201])
  open(NEW)
  expect([field('liveness/1201').value, field('liveness-advice/brighten').value]).toEqual([
    'Hurgh',
    'Wovmoh nIn',
  ])
})

test('says when a text is too long for its room', async () => {
  open(SAMPLE)
  write(
    field('liveness/1201'),
    'It is far too dark in here for the camera to see a face at all, or only a part of it',
  )
  expect(marks('liveness/1201')).toContain('Too long')
  const { ariaInvalid } = field('liveness/1201')
  const problem = document.getElementById(field('liveness/1201').getAttribute('aria-describedby') ?? '')
  expect([ariaInvalid, problem?.textContent]).toEqual(['true', expect.stringMatching(/\d lines.*room for 2/)])
  write(field('liveness/1201'), 'Dark')
  expect(marks('liveness/1201')).toEqual(['Edited here'])
})

test('marks what is missing, stale, changed or remarked; shows only these; leads from one to the next', async () => {
  const { 1202: _, ...liveness } = enUS
  open(SAMPLE, {
    texts: { liveness, 'liveness-advice': enUSAdvice },
    stale: ['liveness/1201'],
    changed: ['liveness-advice/openMouth'],
  })
  expect(marks('liveness/1201')).toEqual(['Made from an older source'])
  expect(marks('liveness/1202')).toEqual(['Missing'])
  // A state and an action may share a key.
  expect(marks('liveness-advice/openMouth')).toEqual(['Changed since the review'])
  expect(marks('liveness/openMouth')).toEqual([])
  write(find<HTMLInputElement>('.remark', entry('liveness/1203')), 'Closer')
  expect(marks('liveness/1203')).toEqual(['Remarked'])

  const focused = () => document.activeElement?.closest('article')?.id
  await button('Next to do (3)').click()
  expect(focused()).toBe('liveness/1201')
  await userEvent.keyboard('X{Enter}')
  expect([focused(), marks('liveness/1201')]).toEqual(['liveness/1202', ['Edited here']])
  await button('Next to do (2)').click()
  expect(focused()).toBe('liveness-advice/openMouth')

  await userEvent.selectOptions(find('nav select'), 'missing')
  expect(all('article').map(({ id }) => id)).toEqual(['liveness/1202'])
  // It stays while it is written.
  write(field('liveness/1202'), 'Bright')
  expect(all('article')).toHaveLength(1)
})

test('asks for the tag of a new language, says what is wrong with it, and leads to one that is there', async () => {
  askForTag(document.body.appendChild(document.createElement('div')), ['en-US', 'zh-CN'])
  const input = find<HTMLInputElement>('input')
  for (const [tag, isValid, says] of [
    ['qtz', true, 'does not know “qtz”'],
    ['nn-NO', true, 'Norwegian Nynorsk'],
    ['zh_cn', false, 'did you mean zh-CN'],
    ['x', false, 'expected a canonical BCP 47 tag'],
    ['jp', false, 'did you mean ja-JP'],
    ['zh-CN', false, 'Open zh-CN'],
  ] as const) {
    write(input, tag)
    expect([tag, input.validity.valid]).toEqual([tag, isValid])
    expect(find('[role=status]').textContent).toContain(says)
  }
  expect(find<HTMLAnchorElement>('[role=status] a').getAttribute('href')).toBe('zh-CN.html')
})

test('a new language has the direction of its script, empty fields, and may leave logs to English', () => {
  open('syr', { texts: { liveness: {}, 'liveness-advice': {} } })
  expect(new Set(all<HTMLTextAreaElement>('.text').map(({ dir, value }) => `${dir}${value}`))).toEqual(
    new Set(['rtl']),
  )
  const logs = all('[data-place=log]')
  expect(logs.length).toBeGreaterThan(0)
  expect(logs.every(log => !log.checkVisibility() && log.querySelector('.mark') === null)).toBe(true)
  expect(logs.map(log => find('.log p', log).lang)).toEqual(logs.map(() => 'en-US'))
})

describe('at the end', () => {
  async function saved(click: () => Promise<void>): Promise<Uint8Array> {
    const made = vi.spyOn(URL, 'createObjectURL')
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue()
    await click()
    await expect.poll(() => made.mock.calls.length).toBe(1)
    const blob = made.mock.lastCall?.[0] as Blob
    vi.restoreAllMocks()
    return new Uint8Array(await blob.arrayBuffer())
  }

  test('gives the folder of the locale, or one of its files', async () => {
    open(NEW)
    write(field('liveness/1201'), 'Hurgh')
    expect(find('.give .problem').textContent).toContain('your name, and how the texts address people')
    write(find<HTMLInputElement>('[name=name]'), 'Marc')
    write(find<HTMLInputElement>('[name=register]'), 'SoH')
    expect(document.querySelector('.give .problem')).toBeNull()
    write(find<HTMLInputElement>('[name=not]'), 'be’, Qo’')
    const files = unzipSync(await saved(() => button(`Download ${NEW}.zip`).click()))
    expect(Object.keys(files)).toEqual(
      ['liveness.json', 'liveness-advice.json', 'about.json'].map(name => `${NEW}/${name}`),
    )
    const [messages, , about] = Object.values(files).map(bytes => strFromU8(bytes))
    expect(messages).toBe('{\n  "1201": "Hurgh"\n}\n')
    expect(JSON.parse(about ?? '')).toMatchObject({
      translators: [{ name: 'Marc', kind: 'person' }],
      register: 'SoH',
      words: { not: ['be’', 'Qo’'] },
    })
    expect(strFromU8(await saved(() => button('liveness.json').click()))).toBe(messages)
  })

  test('shows in each list of forms a text that has one, in en-US until it is translated', () => {
    open(NEW)
    const example = () => find<HTMLInputElement>('[name=dark]').placeholder
    expect(example()).toBe(`in “${enUS[1201]}”`)
    write(field('liveness/1201'), 'Hurgh')
    expect(example()).toBe('in “Hurgh”')
    const without = all<HTMLInputElement>('details input:not([name=register], [name=not], [name=never])')
    expect(without.filter(({ placeholder }) => placeholder === '')).toEqual([])
  })

  test('leads to where the project is forked, if it knows the project', () => {
    open(NEW, { project: 'https://github.example/jo/texts' })
    expect(find<HTMLAnchorElement>('.give a').href).toBe('https://github.example/jo/texts/fork')
    open(NEW)
    expect(find('.give a')).toBeNull()
  })

  test('gives remarks and the record as text, and copies them where that is allowed', async () => {
    open(SAMPLE)
    write(find<HTMLInputElement>('.remark', entry('liveness/1201')), 'Darker')
    const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    await button('Copy the remarks').click()
    const text = page.getByRole('textbox', { name: 'Copy the remarks: text' })
    await expect
      .element(text)
      .toHaveValue(`Review of ${SAMPLE}\n\n- \`liveness.json\` \`1201\`: ${enUS[1201]}\n  Darker`)
    expect(written.mock.calls).toEqual([[find<HTMLTextAreaElement>('.give textarea:not([hidden])').value]])

    await expect.element(button('Copy the record')).toBeDisabled()
    write(find<HTMLInputElement>('[name=name]'), 'Jo')
    await userEvent.click(find('[name=reviewed]'))
    written.mockRejectedValue(new Error('not allowed'))
    await button('Copy the record').click()
    await expect.element(page.getByText('Selected: copy it from here.')).toBeVisible()
    written.mockRestore()
  })
})

test('works where the browser keeps nothing, and says so', async () => {
  const refused = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError')
  })
  open(SAMPLE)
  write(field('liveness/1201'), 'Darker')
  expect(find('.message', entry('liveness/1201')).textContent).toBe('Darker')
  expect(find('header').textContent).toContain('This browser keeps nothing')
  refused.mockRestore()
})

test('shows markup in a text as text', () => {
  const text = '</script><img src="x" onerror="document.title = 1"> & <b>'
  open(SAMPLE, { texts: { liveness: { ...enUS, 1201: text }, 'liveness-advice': enUSAdvice } })
  expect(find('.message', entry('liveness/1201')).textContent).toBe(text)
})

test.each([
  ['ar', 'light', 320],
  [SAMPLE, 'dark', 1200],
])(
  'nothing is wider than the screen, and axe finds nothing: %s, %s, %i px',
  async (locale, scheme, width) => {
    await page.viewport(width, 800)
    document.documentElement.style.colorScheme = scheme
    // A live hint, a result, an advice and a log stand for all.
    open(locale, {
      stale: ['liveness/1201', 'liveness/16', 'liveness-advice/brighten', 'liveness/InvalidParameter'],
    })
    expect(document.documentElement.scrollWidth).toBe(width)
    await userEvent.selectOptions(find('nav select'), 'stale')
    expect(all('article')).toHaveLength(4)
    find('#finish details').setAttribute('open', '')
    if (width === 320) expect(find('.phone').getBoundingClientRect().width).toBe(320)
    const { violations } = await axe.run()
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
  },
)
