// Rewords the real texts, one at a time, in correct sentences that about.json has no forms for: the check fails none of them.
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { check } from '../scripts/check/check-project'
import { type Namespace, ROOT, stringify, texts, writeFiles } from '../scripts/lib/locales'
import { records } from '../scripts/lib/made-from'

const rows = readFileSync(new URL('data/reworded.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter(line => line !== '' && !line.startsWith('#'))
  .slice(1)
  .map(line => line.split('\t') as [locale: string, file: Namespace, key: string, text: string])

const root = mkdtempSync(join(tmpdir(), 'liveness-reworded-'))
for (const locale of new Set(['zh-CN', 'en-US', ...rows.map(([locale]) => locale)]))
  cpSync(join(ROOT, 'locales', locale), join(root, 'locales', locale), { recursive: true })
writeFiles(records(root), root)
afterAll(() => rmSync(root, { recursive: true }))

test.each(rows)('%s, %s, %s: %s', (locale, file, key, text) => {
  const before = texts(locale, file, root)
  expect(before).toHaveProperty([key])
  writeFiles({ [`locales/${locale}/${file}.json`]: stringify({ ...before, [key]: text }) }, root)
  expect(check(root, { only: [locale] }).errors).toEqual([])
  writeFiles({ [`locales/${locale}/${file}.json`]: stringify(before) }, root)
})
