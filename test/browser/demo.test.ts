import axe from 'axe-core'
import { explain } from 'liveness-messages'
import { tips } from 'liveness-messages/hint'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import '../../demo/style.css'
import { mount } from '../../demo/app'
import { place } from '../../scripts/lib/places'
import { packs } from './packs'

let unmount: () => void
const start = (hash: string) => {
  history.replaceState(null, '', hash)
  document.documentElement.lang = 'en'
  document.title = 'liveness-messages'
  const root = document.createElement('div')
  document.body.replaceChildren(root)
  unmount = mount(root)
}
beforeEach(() => page.viewport(320, 800))
afterEach(() => unmount())

const find = (selector: string) => document.querySelector(selector) as HTMLElement
const hint = () => [find('.message')?.textContent, find('.advice')?.textContent]
const fact = (name: string) => find(`[data-fact="${name}"] dd`)?.textContent

/** Both directions, and the scripts that break lines in their own ways. */
const few = packs.filter(({ locale }) => ['en-US', 'ar', 'ja-JP', 'th-TH'].includes(locale))

test.each(few)('a deep link shows its code in $locale', async ({ locale, dir, messages, advice }) => {
  start(`#1201/${locale}`)
  await expect.poll(() => find('.hint').lang).toBe(locale)
  expect(hint()).toEqual([messages[1201], advice.brighten])
  expect(find('.hint').dir).toBe(dir)
  expect(getComputedStyle(find('.message')).direction).toBe(dir)
  expect(fact('Action')).toBe('brighten')
})

test('where no locale fits, the texts are English', async () => {
  start('#1201/tlh')
  await expect.poll(hint).toEqual(['Too dark', 'Move somewhere brighter'])
})

test('choosing a code in the list, also with the keyboard alone', async () => {
  start('#1201/en-US')
  await expect.poll(hint).toEqual(['Too dark', 'Move somewhere brighter'])
  await userEvent.click(find('[data-code="1203"]'))
  await expect.poll(hint).toEqual(['Face too close', 'Move back a little'])
  expect(location.hash).toBe('#1203/en-US')
  expect(find('.phone').dataset.scene).toBe('near')
  find('[data-code="1101"]').focus()
  await userEvent.keyboard('{Enter}')
  await expect.poll(hint).toEqual(["Can't hear you", 'Speak up, slowly and clearly'])
})

test('searching by code, by text, and by a code that shares a text', async () => {
  start('#1201/en-US')
  await expect
    .poll(() => find('.found')?.textContent)
    .toBe(`${Object.keys(packs[0]?.messages ?? {}).length} codes`)
  await userEvent.fill(find('#search'), 'too d')
  await expect
    .poll(() => [...document.querySelectorAll<HTMLElement>('[data-code]')].map(row => row.dataset.code))
    .toEqual(['1201'])
  await userEvent.fill(find('#search'), 'FailedOperation.ActionLightDark')
  await userEvent.click(find('[data-code="FailedOperation.ActionLightDark"]'))
  // The page shows 1201 already: only the code tells that the click has been answered.
  await expect.poll(() => fact('Code')).toBe('FailedOperation.ActionLightDark')
  expect(fact('Key')).toBe('1201')
  expect(fact('Family')).toBe('paas')
})

test('choosing a product lists its codes, and shows what it means by one', async () => {
  start('#1201/en-US')
  await expect.poll(hint).toEqual(['Too dark', 'Move somewhere brighter'])
  await userEvent.selectOptions(find('#product'), 'wechat')
  await expect.poll(() => document.querySelector('[data-code="90100"]')).not.toBeNull()
  await userEvent.click(find('[data-code="90100"]'))
  await expect.poll(hint).toEqual(['Verification canceled', 'Start over'])
  expect(location.hash).toBe('#90100/en-US/wechat')
  expect(find('.sample pre').textContent).toContain('explain(90100, enUS, wechat)')
  await userEvent.selectOptions(find('#product'), '')
  await expect.poll(() => hint()[0]).toBe('Too dark')
})

test('switching the locale keeps the code', async () => {
  start('#1201/en-US')
  await expect.poll(hint).toEqual(['Too dark', 'Move somewhere brighter'])
  await userEvent.selectOptions(find('#locale'), 'zh-CN')
  await expect.poll(hint).toEqual(['光线太暗', '请到光线充足的地方'])
  expect(location.hash).toBe('#1201/zh-CN')
  expect(document.querySelectorAll('#locale option')).toHaveLength(packs.length)
})

test('while the camera runs, what to do is the large line; elsewhere, what happened', async () => {
  const size = (selector: string) => Number.parseFloat(getComputedStyle(find(selector)).fontSize)
  start('#1203/en-US')
  await expect.poll(hint).toEqual(['Face too close', 'Move back a little'])
  expect(size('.advice')).toBeGreaterThan(size('.message'))
  location.hash = '#16/en-US'
  await expect.poll(hint).toEqual(['No attempts left', 'Contact support'])
  expect(size('.advice')).toBeLessThanOrEqual(size('.message'))
  // Where the message says what to do, it is the large line itself.
  location.hash = '#1203/en-US'
  await expect.poll(hint).toEqual(['Face too close', 'Move back a little'])
  const large = size('.advice')
  location.hash = '#blink/en-US'
  await expect.poll(() => find('.advice').hidden).toBe(true)
  expect(size('.message')).toBe(large)
})

test('leads to the page of every locale for translators, and to that of a new one', () => {
  start('#1201/en-US')
  const links = [...document.querySelectorAll('nav a')].map(link => link.getAttribute('href'))
  expect(links.sort()).toEqual(
    [...packs.map(({ locale }) => `review/${locale}.html`), 'review/index.html'].sort(),
  )
})

test.each(few)('no text stands over the face, nor while it changes: $locale', async pack => {
  const { locale } = pack
  start(`#1203/${locale}`)
  for (const code of ['1203', '16', '1210', '1102', 'Success', '1003', '1204']) {
    location.hash = `#${code}/${locale}`
    await expect.poll(() => hint()[0]).toBe(explain(code, pack).title)
    const isCard = find('.phone').dataset.scene === 'card'
    expect([code, document.querySelectorAll('.view').length]).toEqual([code, isCard ? 0 : 1])
    if (isCard) continue
    const [text, view] = [find('.hint'), find('.view')].map(part => part.getBoundingClientRect())
    expect([code, (text?.bottom ?? 0) <= (view?.top ?? 0) + 1]).toEqual([code, true])
  }
})

test.each(packs.filter(({ locale }) => locale === 'ja-JP'))(
  'Japanese does not break inside a word',
  async ja => {
    const words = new Intl.Segmenter('ja', { granularity: 'word' })
    const inside: string[] = []
    start('#1210/ja-JP')
    for (const code of Object.keys(ja.messages).filter(code => place('liveness', code) === 'live hint')) {
      location.hash = `#${code}/ja-JP`
      await expect.poll(() => hint()[0]).toBe(explain(code, ja).title)
      for (const line of document.querySelectorAll('.hint p')) {
        const text = line.textContent
        const starts = [...words.segment(text)].map(({ index }) => index)
        let [at, above] = [0, Number.NaN]
        for (const node of [...line.childNodes].filter(node => node instanceof Text)) {
          for (let n = 0; n < node.length; n += 1, at += 1) {
            const range = document.createRange()
            range.setStart(node, n)
            range.setEnd(node, n + 1)
            const { top } = range.getBoundingClientRect()
            if (top > above && !starts.includes(at)) inside.push(`${text.slice(0, at)}|${text.slice(at)}`)
            above = top
          }
        }
      }
    }
    expect(inside).toEqual([])
  },
)

describe('a session', () => {
  const WHOLE = 20_000
  afterEach(() => vi.useRealTimers())

  /** Opens the demo, and stops the time; gives what the live region says, and how many changes are counted. */
  async function ready(hash: string) {
    start(hash)
    await expect.poll(() => find('.hint')).not.toBeNull()
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
    const said: string[] = []
    const watch = new MutationObserver(() => {
      const text = find('.hint').innerText.trim()
      if (text !== said[said.length - 1]) said.push(text)
    })
    watch.observe(find('.stage'), { childList: true, characterData: true, subtree: true })
    return { said, changes: () => Number(/text: (\d+)/.exec(find('.count').textContent ?? '')?.[1]) }
  }

  test.each(few.slice(0, 2))('shows the tips, then each hint once, then the result: $locale', async pack => {
    const { said, changes } = await ready(`#1201/${pack.locale}`)
    const region = find('.hint')
    find('.play').click()
    expect([...document.querySelectorAll('.tip')].map(tip => tip.textContent)).toEqual(
      tips.map(tip => explain(tip, pack).title),
    )
    await vi.advanceTimersByTimeAsync(WHOLE)
    const hints = said.slice(1).filter(Boolean)
    const lines = (code: string) => {
      const { title, advice } = explain(code, pack)
      return [title, advice].filter(Boolean)
    }
    expect(hints.map(text => text.split(/\n+/))).toEqual(
      ['1205', '1203', '1201', '1209', 'Success'].map(lines),
    )
    expect(changes()).toBe(hints.length)
    expect(find('.hint')).toBe(region)
    const { role, ariaAtomic, lang, dir } = region
    expect([role, ariaAtomic, lang, dir]).toEqual(['status', 'true', pack.locale, pack.dir])
    expect(document.querySelectorAll('.stage [role=status]')).toHaveLength(1)
    expect(find('.phone').dataset.scene).toBe('done')
    expect(find('.play').textContent?.trim()).toBe('Play a session')
  })

  test('without debounceHints, the same codes change the text ten times as often', async () => {
    const { changes } = await ready('#1201/en-US')
    find('.play').click()
    await vi.advanceTimersByTimeAsync(WHOLE)
    const calm = changes()
    find('[name=steady]').click()
    await vi.advanceTimersByTimeAsync(WHOLE)
    expect(changes()).toBeGreaterThan(10 * calm)
    expect(find('.count').textContent).toMatch(/^Codes: 180/)
  })

  test('changes its language while it plays, and ends with another code', async () => {
    start('#1201/en-US')
    await expect.poll(() => hint()[0]).toBe('Too dark')
    find('.play').click()
    await userEvent.selectOptions(find('#locale'), 'zh-CN')
    await expect.poll(() => find('.hint').lang).toBe('zh-CN')
    expect(document.querySelectorAll('.tip')).toHaveLength(tips.length)
    find('[data-code="1203"]').click()
    await expect.poll(() => find('.phone').dataset.scene).toBe('near')
    expect(find('.play').textContent?.trim()).toBe('Play a session')
  })

  test('is held still where less motion is asked for', () => {
    const reduced = vi
      .spyOn(window, 'matchMedia')
      .mockImplementation(query => ({ matches: query.includes('reduce') }) as MediaQueryList)
    start('#1201/en-US')
    const { checked, disabled } = find('[name=steady]') as HTMLInputElement
    expect([checked, disabled]).toEqual([true, true])
    reduced.mockRestore()
  })
})

test('the copy button copies the lines', async () => {
  const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
  start('#1203/zh-CN')
  await expect.poll(() => document.querySelectorAll('.sample button').length).toBe(3)
  await userEvent.click(find('.sample button'))
  expect(written).toHaveBeenCalledWith(find('.sample pre').textContent)
  await expect.poll(() => find('.sample button').textContent).toBe('Copied')
})

test('a developer’s fault shows that something went wrong, and the advice', async () => {
  start('#InvalidParameter/en-US')
  await expect.poll(hint).toEqual(['Something went wrong', 'Contact support'])
  expect(fact('Message')).toBe('Invalid parameter')
})

test('the lines of code name the code and the pack', async () => {
  start('#1203/zh-CN')
  await expect.poll(() => document.querySelectorAll('.sample pre').length).toBe(3)
  for (const sample of document.querySelectorAll('.sample pre')) {
    expect(sample.textContent).toContain("import zhCN from 'liveness-messages/locales/zh-CN'")
    expect(sample.textContent).toMatch(/\(1203/)
  }
})

test.each([
  ['ar', 'light', 320],
  ['en-US', 'dark', 1200],
])(
  'nothing is wider than the screen, and axe finds nothing: %s, %s, %i px',
  async (locale, scheme, width) => {
    await page.viewport(width, 800)
    document.documentElement.style.colorScheme = scheme
    for (const [code, isPlayed] of [
      ['1204', false],
      ['2007', false],
      ['1204', true],
    ] as const) {
      start(`#${code}/${locale}`)
      await expect.poll(() => find('[data-code][aria-current]')?.dataset.code).toBe(code)
      if (isPlayed) find('.play').click()
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
      await Promise.allSettled(document.getAnimations().map(animation => animation.finished))
      const { violations } = await axe.run(document.body.firstElementChild as Element)
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
      unmount()
    }
    document.documentElement.style.colorScheme = ''
  },
)
