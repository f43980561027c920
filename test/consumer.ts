// An empty project with the packed tarball installed, like a user's.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** On Windows, npm and the programs it installs are shell scripts. */
const shell = (program: string) => process.platform === 'win32' && program !== 'node'

/** Packs the built package into `folder` and lists its files. */
export function pack(folder: string): { tarball: string; files: string[] } {
  const output = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: shell('npm'),
  })
  const [{ filename, files }] = JSON.parse(output)
  return { tarball: join(folder, filename), files: files.map(({ path }: { path: string }) => path) }
}

export interface Consumer {
  readonly folder: string
  readonly tarball: string
  /** The files of the tarball. */
  readonly files: readonly string[]
  /** Writes a file of the project. */
  write(name: string, text: string): void
  /** Runs a program in the project; throws when it fails. */
  run(program: string, ...args: string[]): string
  /** Links one of our packages into the project, under any name. */
  link(name: string, as?: string): void
  remove(): void
}

export function consumer(): Consumer {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'liveness-messages-')))
  const packed = pack(folder)
  const write = (name: string, text: string) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  const run = (program: string, ...args: string[]) => {
    try {
      return execFileSync(program, args, {
        cwd: folder,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
        shell: shell(program),
      })
    } catch (error) {
      const { stdout, stderr } = error as { stdout: string; stderr: string }
      throw new Error(`${program} ${args.join(' ')}\n${stdout}${stderr}`)
    }
  }
  write('package.json', JSON.stringify({ private: true, type: 'module' }))
  run('npm', 'install', '--offline', '--no-audit', '--no-fund', packed.tarball)
  return {
    folder,
    ...packed,
    write,
    run,
    link(name, as = name) {
      const place = join(folder, 'node_modules', as)
      mkdirSync(dirname(place), { recursive: true })
      rmSync(place, { force: true })
      symlinkSync(join(root, 'node_modules', name), place, 'junction')
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
