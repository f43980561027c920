// What GitHub does with the workflows is seen only there; a slip that opens the door to others is found here.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { scripts } from '../package.json'
import { ROOT } from '../scripts/lib/locales'

const folder = join(ROOT, '.github/workflows')
const workflows = readdirSync(folder).map(name => ({ name, text: readFileSync(join(folder, name), 'utf8') }))

/** The jobs of a workflow, each with its lines. */
const jobs = (text: string) =>
  [...text.slice(text.indexOf('\njobs:\n')).matchAll(/^ {2}(\w+):\n((?: {4}.*\n|\s*\n)+)/gm)].map(
    ([, name = '', lines = '']) => ({ name, lines }),
  )

test.each(workflows)('$name runs only actions of GitHub, each pinned by its commit', ({ text }) => {
  const actions = [...text.matchAll(/uses: (.*)/g)].map(([, action = '']) => action)
  expect(actions.filter(action => !/^actions\/[\w-]+@[0-9a-f]{40} # v[\d.]+$|^\.\//.test(action))).toEqual([])
})

test.each(workflows)('$name runs only npm scripts that exist', ({ text }) => {
  const named = [...text.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, script = '']) => script)
  expect(named.filter(script => !(script in scripts))).toEqual([])
})

test.each(workflows)('$name leaves no token in the checkout', ({ text }) => {
  expect(text.match(/persist-credentials: false/g)?.length).toBe(text.match(/actions\/checkout@/g)?.length)
})

test('jobs that may write, sign or publish are few, and run nobody else’s code', () => {
  const able = workflows.flatMap(({ name, text }) =>
    jobs(text)
      .filter(({ lines }) => /: write\b|secrets\./.test(lines))
      .map(job => ({ ...job, name: `${name}: ${job.name}` })),
  )
  expect(able.map(({ name }) => name)).toEqual([
    'generate.yml: commit',
    'pages.yml: publish',
    'release.yml: publish',
  ])
  expect(able.filter(({ lines }) => /\bnp[mx] (?:ci|install|run|test|tsx)/.test(lines))).toEqual([])
  for (const { text } of workflows) expect(text).toMatch(/^permissions:\n {2}contents: read\n\n/m)
})
