// The camera screen in a page: what stands in its live region, and how often it changes.
import { explain } from 'liveness-messages'
import { debounceHints } from 'liveness-messages/hint'
import { loadPack } from 'liveness-messages/load'
import { expect, test } from 'vitest'

const wait = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds))

test.each([
  ['en-US', 'ltr'],
  ['ar', 'rtl'],
])('at 15 codes a second, the live region in %s changes once in a second and a half', async (locale, dir) => {
  const pack = await loadPack(locale)
  const region = document.createElement('p')
  region.setAttribute('role', 'status')
  region.setAttribute('aria-atomic', 'true')
  region.lang = pack.locale
  region.dir = pack.dir
  document.body.append(region)
  const changes: [at: number, text: string][] = []
  const observer = new MutationObserver(() => changes.push([performance.now(), region.textContent]))
  observer.observe(region, { childList: true, characterData: true, subtree: true })

  const hints = debounceHints(key => {
    const shown = explain(key, pack)
    region.textContent = key ? (shown.advice ?? shown.title) : ''
  })
  const play = async (milliseconds: number, codes: readonly (number | undefined)[]) => {
    for (let n = 0; n < milliseconds / 66; n += 1) {
      hints.push(codes[n % codes.length])
      await wait(66)
    }
  }
  await play(1200, [1201, 1201, 1203, 1201])
  await play(1200, [1203, 1203, 1203, undefined])
  expect(changes.map(([, text]) => text)).toEqual([explain(1201, pack).advice, explain(1203, pack).advice])
  expect([getComputedStyle(region).direction, region.lang]).toEqual([dir, pack.locale])
  hints.push('cameraDenied')
  hints.push(1201)
  await wait(300)
  expect(region.textContent).toBe(explain('cameraDenied', pack).advice)
  expect(changes).toHaveLength(3)
  expect((changes[1]?.[0] ?? 0) - (changes[0]?.[0] ?? 0)).toBeGreaterThan(1490)
  observer.disconnect()
  region.remove()
})
