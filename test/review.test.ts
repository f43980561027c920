// The review page, opened as one file in a real browser, and the command that writes it and records a review.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import axe from 'axe-core'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { check } from '../scripts/check'
import { browser, launchOptions } from '../scripts/lib/browser'
import { directionOf } from '../scripts/lib/cldr'
import { NAMESPACES, ROOT } from '../scripts/lib/locales'
import { place } from '../scripts/lib/places'
import { reviewPage } from '../scripts/review/page'
import { meaning } from '../src'
import { copyFew, FEW } from './few'

type Texts = Record<string, string>

/** A copy of the project, to change texts and run the command in. */
let root: string
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'liveness-review-'))
  copyFew(root)
  for (const name of ['scripts', 'src', 'demo', 'package.json', 'tsconfig.json', 'biome.json']) {
    cpSync(join(ROOT, name), join(root, name), { recursive: true })
  }
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'))
  restore()
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

const path = (file: string) => join(root, 'locales', file)
const read = (file: string) => readFileSync(path(file), 'utf8')
const texts = (locale: string, namespace: string): Texts => JSON.parse(read(`${locale}/${namespace}.json`))
const write = (file: string, value: object) =>
  writeFileSync(path(file), `${JSON.stringify(value, null, 2)}\n`)

/** A locale that nobody will add, as a copy of en-US without a review. */
const SAMPLE = 'en-NR'
function restore() {
  cpSync(path('en-US'), path(SAMPLE), { recursive: true })
  writeFileSync(
    path(`${SAMPLE}/about.json`),
    read('en-US/about.json').replace(/"nativeReview": (null|\{[^}]*\})/, '"nativeReview": null'),
  )
}

afterEach(restore)

const tags: readonly string[] = FEW
const oneOfEachDirection = ['ltr', 'rtl'].flatMap(dir => tags.find(tag => directionOf(tag) === dir) ?? [])
describe.skipIf(browser() === undefined)('the page', () => {
  let chrome: Browser
  let context: BrowserContext
  let page: Page
  let requests: string[]
  let faults: string[]
  beforeAll(async () => {
    chrome = await chromium.launch(launchOptions())
    return () => chrome.close()
  })
  beforeEach(async () => {
    requests = []
    faults = []
    context = await chrome.newContext({ viewport: { width: 320, height: 800 } })
    page = await context.newPage()
    page.on('request', request => requests.push(request.url()))
    page.on('pageerror', error => faults.push(error.message))
    page.on('console', message => faults.push(message.text()))
    return async () => {
      await context.close()
      expect(faults).toEqual([])
    }
  })

  const file = (locale: string) => join(root, `${locale}.html`)
  async function open(locale: string) {
    writeFileSync(file(locale), await reviewPage(locale, root))
    await page.goto(pathToFileURL(file(locale)).href)
  }
  const entry = (namespace: string, key: string) => page.locator(`[id="${namespace}/${key}"]`)
  const width = () => page.evaluate(() => document.documentElement.scrollWidth)
  const copy = (name: string) => page.getByRole('button', { name })

  /** What each entry of the page shows, by namespace and key. */
  const shown = () =>
    page.$$eval('article', articles =>
      articles.map(article => {
        const line = (selector: string) => {
          const part = article.querySelector<HTMLElement>(selector)
          return part?.checkVisibility()
            ? { text: part.innerText, size: Number.parseFloat(getComputedStyle(part).fontSize) }
            : undefined
        }
        const text = article.querySelector<HTMLElement>('.hint, .log p') as HTMLElement
        return {
          id: article.id,
          log: line('.log p'),
          message: line('.message'),
          advice: line('.advice'),
          camera: line('.camera') !== undefined,
          ...{ lang: text.lang, dir: getComputedStyle(text).direction },
          beside: (article.querySelector('dl') as HTMLElement).innerText,
        }
      }),
    )

  describe.each(oneOfEachDirection)('of %s', locale => {
    test('shows every text in its place, beside the texts to compare with, and loads nothing', async () => {
      await open(locale)
      const entries = new Map((await shown()).map(each => [each.id, each]))
      const advice = texts(locale, 'liveness-advice')
      for (const namespace of NAMESPACES) {
        for (const [key, text] of Object.entries(texts(locale, namespace)).filter(([, text]) => text)) {
          const there = entries.get(`${namespace}/${key}`)
          entries.delete(`${namespace}/${key}`)
          expect([key, there?.lang, there?.dir]).toEqual([key, locale, directionOf(locale)])
          const where = place(namespace, key)
          const isAdvice = namespace === 'liveness-advice'
          const line = where === 'log' ? there?.log : isAdvice ? there?.advice : there?.message
          expect([key, line?.text]).toEqual([key, text])
          for (const other of ['zh-CN', 'en-US'].filter(other => other !== locale))
            expect(there?.beside).toContain(texts(other, namespace)[key])
          if (isAdvice) continue
          const { adviceKey, action } = meaning(key)
          expect(there?.beside).toContain(action)
          if (where === 'log') continue
          expect([key, there?.advice?.text]).toEqual([key, adviceKey && advice[adviceKey]])
          if (where === 'live hint') expect([key, there?.camera]).toEqual([key, true])
          // While the camera runs, the advice is the large line.
          const sizes = there?.advice && [there.message?.size ?? 0, there.advice.size]
          if (sizes && there.camera) expect([key, sizes[1]]).toEqual([key, Math.max(...sizes)])
        }
      }
      expect(await page.locator('article textarea').count()).toBe(await page.locator('article').count())
      expect(requests).toEqual([pathToFileURL(file(locale)).href])
      // At the width of a phone, including its screens, and of a desktop.
      expect(await width()).toBe(320)
      expect((await page.locator('.phone').first().boundingBox())?.width).toBe(320)
      await page.setViewportSize({ width: 1200, height: 800 })
      expect(await width()).toBe(1200)
    })
  })

  test.each(oneOfEachDirection)(
    'gives the remarks on %s as text, and keeps them across a reload',
    async locale => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      await open(locale)
      expect(await page.getByRole('link', { name: '0 remarks' }).count()).toBe(1)
      await entry('liveness', '1201').getByRole('textbox').fill('One line\n\n"and" <another>')
      await entry('liveness-advice', 'openMouth').getByRole('textbox').fill('أوسع')
      await page.reload()
      expect(await page.getByRole('link', { name: '2 remarks' }).count()).toBe(1)
      await copy('Copy all remarks').click()
      const text = `Review of ${locale}

- \`liveness.json\` \`1201\`: ${texts(locale, 'liveness')[1201]}
  One line

  "and" <another>

- \`liveness-advice.json\` \`openMouth\`: ${texts(locale, 'liveness-advice').openMouth}
  أوسع`
      await expect.poll(() => page.getByRole('textbox', { name: 'Copy all remarks' }).inputValue()).toBe(text)
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(text)
      expect(requests.filter(url => !url.startsWith('file:'))).toEqual([])
    },
  )

  test('works without storage and clipboard, and says so', async () => {
    await open(SAMPLE)
    await page.setContent('<iframe sandbox="allow-scripts" style="width: 100%; height: 700px"></iframe>')
    await page.evaluate(
      html => {
        const frame = document.querySelector('iframe') as HTMLIFrameElement
        frame.srcdoc = html
      },
      readFileSync(file(SAMPLE), 'utf8'),
    )
    const frame = page.frameLocator('iframe')
    await frame.locator('[id="liveness/1201"] textarea').fill('Darker')
    expect(await frame.getByText('This browser keeps nothing').count()).toBe(1)
    await frame.getByRole('button', { name: 'Copy all remarks' }).click()
    expect(await frame.getByRole('textbox', { name: 'Copy all remarks' }).inputValue()).toContain('Darker')
    expect(await frame.getByText('Selected: copy it from here').count()).toBe(1)
    faults = faults.filter(fault => !fault.includes('Clipboard API has been blocked'))
  })

  test('keeps remarks written in two windows at once', async () => {
    await open(SAMPLE)
    const other = await context.newPage()
    await other.goto(page.url())
    await other.locator('[id="liveness/1201"] textarea').fill('Darker')
    await entry('liveness', '1202').getByRole('textbox').fill('Brighter')
    await page.reload()
    expect(await page.getByRole('link', { name: '2 remarks' }).count()).toBe(1)
  })

  test.each(['{', '{ "nativeReview": { "by": "Jo" } }'])('ignores an about.json like %s', async content => {
    writeFileSync(path(`${SAMPLE}/about.json`), content)
    await open(SAMPLE)
    expect(await page.getByText('No native reader').count()).toBe(1)
  })

  test('shows markup in a text as text', async () => {
    const text = '</script><img src="x" onerror="document.title = 1"> & <b>'
    write(`${SAMPLE}/liveness.json`, { ...texts(SAMPLE, 'liveness'), 1201: text })
    await open(SAMPLE)
    expect(await entry('liveness', '1201').locator('.message').textContent()).toBe(text)
    expect(await page.title()).toBe(`Review of ${SAMPLE}`)
  })

  test('of an unfinished locale shows what is missing', async () => {
    const log = Object.keys(texts('en-US', 'liveness')).find(
      key => place('liveness', key) === 'log',
    ) as string
    const { 1201: _, ...rest } = texts(SAMPLE, 'liveness')
    write(`${SAMPLE}/liveness.json`, { ...rest, [log]: '' })
    write(`${SAMPLE}/liveness-advice.json`, { ...texts(SAMPLE, 'liveness-advice'), brighten: '' })
    await open(SAMPLE)
    await page.getByText('Missing: 3').click()
    expect(await page.locator('details a').allTextContents()).toEqual(['1201', 'brighten', log])
    expect(await entry('liveness', '1201').locator('h3').textContent()).toContain('Missing')
    expect(await entry('liveness', log).locator('.log p').textContent()).toBe(texts('en-US', 'liveness')[log])
    await entry('liveness', '1201').getByRole('textbox').fill('Hurgh')
    await copy('Copy all remarks').click()
    expect(await page.getByRole('textbox', { name: 'Copy all remarks' }).inputValue()).toContain(
      '`1201`: (missing)\n  Hurgh',
    )
  })

  test('gives the record of a review for about.json; then it shows what has changed since', async () => {
    await open(SAMPLE)
    for (const name of ['', '  ', 'a|b', '<b>']) {
      await page.getByLabel('Your name').fill(name)
      expect([name, await copy('Copy the record').isDisabled()]).toEqual([name, true])
    }
    await page.getByLabel('Your name').fill('Marc "Okrand"')
    await copy('Copy the record').click()
    const record = await page.getByRole('textbox', { name: 'Copy the record' }).inputValue()
    const before = read(`${SAMPLE}/about.json`)
    const pasted = before.replace('"nativeReview": null,', () => record)
    expect(JSON.parse(pasted)).toEqual({
      ...JSON.parse(before),
      nativeReview: {
        by: 'Marc "Okrand"',
        date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        texts: expect.any(String),
      },
    })
    writeFileSync(path(`${SAMPLE}/about.json`), pasted)
    await open(SAMPLE)
    expect(await page.getByText('Read by Marc "Okrand" on ').count()).toBe(1)
    expect(await page.locator('details').count()).toBe(0)

    // A state and an action have the same name here: only the action's text has changed.
    write(`${SAMPLE}/liveness-advice.json`, { ...texts(SAMPLE, 'liveness-advice'), openMouth: 'Open wide' })
    await open(SAMPLE)
    await page.getByText('Changed since the review: 1').click()
    expect(await page.locator('details a').getAttribute('href')).toBe('#liveness-advice/openMouth')
    expect(await page.locator('.mark').count()).toBe(1)
  })

  test('prints without screen-only parts, and no text in white', async () => {
    await open(SAMPLE)
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    expect(await page.getByRole('button').count()).toBe(0)
    const colors = await page.$$eval('.message, .advice, .log p, dd p', lines =>
      lines.map(line => getComputedStyle(line).color.match(/\d+/g)?.map(Number) ?? []),
    )
    expect(colors.filter(color => Math.max(...color) > 128)).toEqual([])
  })

  test.each([
    [oneOfEachDirection.at(-1) as string, 'light'],
    [SAMPLE, 'dark'],
  ] as const)(
    'axe reports nothing: %s, %s',
    async (locale, colorScheme) => {
      write(`${SAMPLE}/liveness.json`, { ...texts(SAMPLE, 'liveness'), 1201: '' })
      await page.emulateMedia({ colorScheme })
      await open(locale)
      await page.evaluate(axe.source)
      const violations = await page.evaluate(async () => {
        const { violations } = await (window as unknown as { axe: typeof axe }).axe.run()
        return violations.map(({ id, nodes }) => [id, nodes[0]?.html])
      })
      expect(violations).toEqual([])
    },
    60_000,
  )
})

describe('npm run review', () => {
  const run = (...args: string[]) => {
    const command = ['--import', 'tsx', 'scripts/commands/review.ts', ...args]
    const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' })
    return { status, stdout, stderr }
  }

  test.each([
    [['xx'], 'expected a locale'],
    [['ja_JP'], 'found "ja_JP"'],
    [['en-US', 'zh-CN'], 'found "en-US zh-CN"'],
    [['--by', 'Jo'], 'expected a locale'],
    [['en-US', '--by', ' '], 'expected the reader’s name'],
    [['en-US', '--by', 'a|b'], 'found "a|b"'],
    [['en-US', '--bye'], '--bye'],
  ])('%j is refused: %s', (args, reason) => {
    const before = read('en-US/about.json')
    const { status, stdout, stderr } = run(...args)
    expect([status, stdout, stderr.split('\n').length]).toEqual([2, '', 2])
    expect(stderr).toMatch(/^review: /)
    expect(stderr).toContain(reason)
    expect(read('en-US/about.json')).toBe(before)
  })

  test('writes the page of one locale, or without an argument, of all', () => {
    expect(run(SAMPLE)).toEqual({ status: 0, stdout: `demo/public/review/${SAMPLE}.html\n`, stderr: '' })
    expect(run().status).toBe(0)
    for (const tag of [...tags, SAMPLE])
      expect(readFileSync(join(root, `demo/public/review/${tag}.html`), 'utf8')).toMatch(/^<!doctype html>/)
  })

  test('--by records the current texts, changes nothing else, and the check then waits for no review', () => {
    const waiting = () =>
      check(root)
        .notices.filter(({ locale, rule }) => locale === SAMPLE && rule === 'changed')
        .map(({ file, key }) => [file, key])
    const before = read(`${SAMPLE}/about.json`)
    expect(run(SAMPLE, '--by', 'Jo')).toMatchObject({ status: 0, stderr: '' })
    const after = read(`${SAMPLE}/about.json`)
    expect(after.replace(/"nativeReview": \{[^}]*"by": "Jo"[^}]*\}/, '"nativeReview": null')).toBe(before)
    expect(check(root).errors.filter(({ file }) => file === `locales/${SAMPLE}/about.json`)).toEqual([])
    expect(waiting()).toEqual([])

    write(`${SAMPLE}/liveness.json`, { ...texts(SAMPLE, 'liveness'), holdStill: 'Keep still' })
    expect(waiting()).toEqual([[`locales/${SAMPLE}/liveness.json`, 'holdStill']])
    expect(run(SAMPLE, '--by', 'Jo')).toMatchObject({ status: 0 })
    expect(waiting()).toEqual([])
  })

  test('says what is wrong with an about.json that it cannot write to', () => {
    for (const [content, reason] of [
      ['{ "same": [] }', 'expected the field "nativeReview"'],
      ['{ "same": ', 'about.json'],
    ] as const) {
      writeFileSync(path(`${SAMPLE}/about.json`), content)
      const { status, stderr } = run(SAMPLE, '--by', 'Jo')
      expect([status, read(`${SAMPLE}/about.json`)]).toEqual([2, content])
      expect(stderr).toContain(reason)
    }
  })
})
