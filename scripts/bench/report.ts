import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { markdownTable } from 'markdown-table'
import type { Cold } from './cold'
import type { Lookups } from './lookups'
import type { Sizes } from './sizes'

export interface Result {
  readonly date: string
  readonly machine: string
  readonly versions: Record<string, string>
  readonly lookups: Lookups
  readonly cold: Cold
  readonly sizes: Sizes
}

export const RESULT = fileURLToPath(new URL('result.json', import.meta.url))

/** The last saved result. */
export const result = (): Result => JSON.parse(readFileSync(RESULT, 'utf8'))

const OURS = 'liveness-messages'

const table = (rows: string[][]) => markdownTable(rows, { alignDelimiters: false })
const times = (value: number) => `${value >= 10 ? Math.round(value) : Math.round(value * 10) / 10}×`

const CLOSE = 1.2

/** The contestants from fast to slow; those that are too close to tell apart share a place. */
export function ranking(nanoseconds: Record<string, number>): string[][] {
  const places: { first: number; names: string[] }[] = []
  for (const [name, time] of Object.entries(nanoseconds).sort(([, a], [, b]) => a - b)) {
    const last = places[places.length - 1]
    if (last && time <= last.first * CLOSE) last.names.push(name)
    else places.push({ first: time, names: [name] })
  }
  return places.map(({ names }) => names.sort())
}

/** The README's part: what was measured, where, and when. */
export function benchSection({ date, machine, versions, lookups, cold, sizes }: Result): string {
  const { nanoseconds } = lookups
  const message = nanoseconds.message ?? Number.NaN
  const ours = cold.page[OURS] ?? Number.NaN
  const libraries = Object.keys(sizes.oneLocale).filter(name => name !== OURS)
  const row = (name: string, label: string, look: number | undefined) => [
    label,
    `${look}`,
    times((look ?? Number.NaN) / message),
    `${sizes.oneLocale[name]?.gzip ?? '–'}`,
    `${sizes.twoLocales[name]?.gzip ?? '–'}`,
    `${cold.process[name] ?? '–'}`,
    `${cold.page[name] ?? '–'}`,
    cold.page[name] === undefined ? '–' : times(cold.page[name] / ours),
  ]
  const head = [
    '',
    'look-up, ns',
    'of `message`',
    'app, one locale, B gzip',
    'two locales with choice, B gzip',
    'first text, process, ms',
    'first text, slow page, ms',
    'of ours',
  ]
  const rows = [
    row('', 'own property, the floor', nanoseconds['own property']),
    row(OURS, `${OURS}: \`message\``, nanoseconds.message),
    row('', `${OURS}: \`explain\``, nanoseconds.explain),
    ...libraries.map(name => row(name, `${name} ${versions[name]}`, nanoseconds[name])),
  ]
  const growth = (values: Record<number, number>, unit: string) =>
    Object.entries(values)
      .map(([count, value]) => `${value} ${unit} at ${count}`)
      .join(', ')
  return `<picture>
  <source media="(prefers-color-scheme: dark)" srcset="demo/pictures/bench-dark.svg">
  <img src="demo/pictures/bench.svg" alt="The table below as bars: look-up time and app size by library.">
</picture>

${table([head, ...rows])}

From fast to slow, where what is within ${Math.round((CLOSE - 1) * 100)}% shares a place: ${ranking(
    nanoseconds,
  )
    .map(names => names.join(' and '))
    .join('; ')}.

The same 64 texts for all (${sizes.texts.gzip} B gzipped by themselves), the same stream of codes, a tenth of them unknown; the slow page has its processor
slowed six times. By the number of codes \`message\` takes ${growth(lookups.growth, 'ns')}; by the number of locales shipped, a page with \`loadPack\`
starts with ${growth(sizes.growth, 'B')}. Medians, ${machine}, ${date}.`
}

const BAR = 300

/** The same as bars, each on a logarithmic scale. */
export function chart({ lookups, sizes }: Result, dark: boolean): string {
  const [text, soft, bar, accent] = dark
    ? ['#e8eef2', '#a3b2bc', '#41525d', '#5fd9b8']
    : ['#14202a', '#52616c', '#b9c6ce', '#0b6b55']
  const panels = [
    { title: 'Look-up, ns (logarithmic)', values: lookups.nanoseconds, ours: ['message', 'explain'] },
    {
      title: 'App with one locale, bytes gzipped (logarithmic)',
      values: Object.fromEntries(Object.entries(sizes.oneLocale).map(([name, { gzip }]) => [name, gzip])),
      ours: [OURS],
    },
  ]
  let y = 0
  const parts: string[] = []
  for (const { title, values, ours } of panels) {
    y += 28
    parts.push(`<text x="0" y="${y}" font-weight="600">${title}</text>`)
    const least = Math.min(...Object.values(values)) / 2
    const most = Math.max(...Object.values(values))
    for (const [name, value] of Object.entries(values).sort(([, a], [, b]) => a - b)) {
      y += 24
      const width = Math.round((BAR * Math.log(value / least)) / Math.log(most / least))
      parts.push(
        `<text x="130" y="${y}" text-anchor="end">${name}</text>`,
        `<rect x="140" y="${y - 12}" width="${width}" height="15" rx="3" fill="${ours.includes(name) ? accent : bar}"/>`,
        `<text x="${148 + width}" y="${y}" fill="${soft}">${value}</text>`,
      )
    }
    y += 12
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 520 ${y}" font-family="system-ui, sans-serif" font-size="13" fill="${text}">
<title>Look-up time and app size by library</title>
${parts.join('\n')}
</svg>
`
}
