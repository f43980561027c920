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

const [I18NEXT, FORMATJS] = ['i18next', '@formatjs/intl'] as const
const kilobytes = (bytes = Number.NaN) => `${(bytes / 1000).toFixed(1)} kB`

/** The README's part: one sentence and the chart. */
export function benchSection({ lookups: { nanoseconds }, sizes: { twoLocales } }: Result): string {
  const time = (name: string) => `${Math.round(nanoseconds[name] ?? Number.NaN).toLocaleString('en')} ns`
  const size = (name: string) => kilobytes(twoLocales[name]?.gzip)
  return `Looking up a code takes ${time('message')}, against ${time(FORMATJS)} with FormatJS and ${time(I18NEXT)} with i18next. An app with the
messages of the vendor's two tables in two locales weighs ${size(OURS)} gzipped, against ${size(FORMATJS)} and ${size(I18NEXT)}. [BENCHMARK.md](BENCHMARK.md) has the rest.

![Look-up time and app size of each library, as bars.](demo/pictures/bench.svg)`
}

/** BENCHMARK.md: what was measured, where, and when. */
export function benchPage({ date, machine, versions, lookups, cold, sizes }: Result): string {
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
    row('', 'an own property, the least possible', nanoseconds['own property']),
    row(OURS, `${OURS}: \`message\``, nanoseconds.message),
    row('', `${OURS}: \`explain\``, nanoseconds.explain),
    ...libraries.map(name => row(name, `${name} ${versions[name]}`, nanoseconds[name])),
  ]
  const growth = (values: Record<number, number>, unit: string) =>
    Object.entries(values)
      .map(([count, value]) => `${value} ${unit} at ${count}`)
      .join(', ')
  return `<!-- Written by \`npm run docs\` from the last \`npm run bench\`. -->

# Benchmark

The same tiny app in each library: it shows the message of one code. All have the same texts, those of the vendor's two tables
(${sizes.texts.gzip} B gzipped by themselves), and look up the same codes, a tenth of them unknown. The large libraries do much more: plurals,
placeholders, formats. If your app has one of them already, give it the packs.

${table([head, ...rows])}

From fast to slow; libraries within ${Math.round((CLOSE - 1) * 100)}% of each other share a place:

${ranking(nanoseconds)
  .map((names, n) => `${n + 1}. ${names.join(', ')}`)
  .join('\n')}

- **More codes.** \`message\` takes ${growth(lookups.growth, 'ns')} codes.
- **More locales.** A page with \`loadPack\` starts with ${growth(sizes.growth, 'B')} locales shipped.
- **Unknown codes.** rosetta and typesafe-i18n show nothing at all; i18next, FormatJS and Lingui show the code.

Medians, measured on ${date}: ${machine}. The slow page runs with the CPU slowed down six times. \`npm run bench\` measures everything
again; \`npm run size\` measures only the sizes.
`
}

const BAR = 300

const [TEXT, SOFT, PLAIN, ACCENT] = ['#14202a', '#52616c', '#b9c6ce', '#0b6b55']

/** The same as bars on logarithmic scales, on white so that it shows on dark pages too. */
export function chart({ lookups, sizes }: Result): string {
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
        `<rect x="140" y="${y - 12}" width="${width}" height="15" rx="3" fill="${ours.includes(name) ? ACCENT : PLAIN}"/>`,
        `<text x="${148 + width}" y="${y}" fill="${SOFT}">${value}</text>`,
      )
    }
    y += 12
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-16 -4 552 ${y + 12}" font-family="system-ui, sans-serif" font-size="13" fill="${TEXT}">
<title>Look-up time and app size by library</title>
<rect x="-16" y="-4" width="552" height="${y + 12}" rx="8" fill="#fff"/>
${parts.join('\n')}
</svg>
`
}
