import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { launchOptions } from '../lib/browser'
import { bundle, ONE_LOCALE } from './apps'
import { median } from './median'

const RUNS = 15
const SLOWDOWN = 6

/** Milliseconds from the script's first statement to the first text, by library. */
export interface Cold {
  process: Record<string, number>
  /** In a page with the CPU slowed down six times. */
  page: Record<string, number>
}

const START = `var start = performance.now()
function show(text) {
  if (text !== 'Too dark') throw new Error(text)
  report(performance.now() - start)
}`

async function inProcess(scripts: Record<string, string>): Promise<Record<string, number>> {
  const folder = mkdtempSync(join(tmpdir(), 'liveness-cold-'))
  const times: Record<string, number[]> = {}
  for (const [name, script] of Object.entries(scripts)) {
    writeFileSync(join(folder, `${slug(name)}.js`), script)
    // Reading and compiling the script is part of the start.
    const main = `global.report = time => process.stdout.write('\\n' + time)\n${START}\nglobal.show = show\nrequire('./${slug(name)}.js')`
    writeFileSync(join(folder, `${slug(name)}.main.js`), main)
  }
  for (let run = 0; run < RUNS; run += 1) {
    for (const name of Object.keys(scripts)) {
      const output = execFileSync(process.execPath, [join(folder, `${slug(name)}.main.js`)], {
        encoding: 'utf8',
      })
      times[name] = [...(times[name] ?? []), Number(output.split('\n').pop())]
    }
  }
  rmSync(folder, { recursive: true })
  return medians(times)
}

const slug = (name: string) => name.replace(/\W/g, '-')

const medians = (times: Record<string, number[]>) =>
  Object.fromEntries(Object.entries(times).map(([name, list]) => [name, Number(median(list).toFixed(2))]))

async function inPage(scripts: Record<string, string>): Promise<Record<string, number>> {
  const chrome = await chromium.launch(launchOptions())
  const times: Record<string, number[]> = {}
  for (let run = 0; run < RUNS; run += 1) {
    for (const [name, script] of Object.entries(scripts)) {
      // A new context each time, so that no page reuses compiled code.
      const context = await chrome.newContext()
      const page = await context.newPage()
      const session = await context.newCDPSession(page)
      await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
      const start = `function report(time) { window.time = time }\n${START}`
      const body = script.replace(/<\/script/g, '<\\/script')
      await page.setContent(
        `<!doctype html><meta charset="utf-8"><script>${start}</script><script>${body}</script>`,
      )
      const time = await page.evaluate(() => (window as unknown as { time: number }).time)
      times[name] = [...(times[name] ?? []), time]
      await context.close()
    }
  }
  await chrome.close()
  return medians(times)
}

export async function cold(): Promise<Cold> {
  const scripts: Record<string, string> = {}
  for (const [name, app] of Object.entries(ONE_LOCALE)) scripts[name] = await bundle(app)
  return { process: await inProcess(scripts), page: await inPage(scripts) }
}
