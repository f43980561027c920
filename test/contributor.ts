// What contributors do to a copy of the project without running anything.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { documents } from '../scripts/docs/documents'
import { digest } from '../scripts/lib/digest'
import { allTexts, NAMESPACES, ROOT, writeFiles } from '../scripts/lib/locales'

/** A few locales to run the commands on. Tests that must hold for every locale use all of them. */
export const FEW = ['en-US', 'ar', 'de-DE', 'ja-JP', 'zh-CN', 'zh-TW'] as const

/** Copies them to another project's folder. */
export function copyFew(root: string): void {
  for (const locale of FEW)
    cpSync(join(ROOT, 'locales', locale), join(root, 'locales', locale), { recursive: true })
  cpSync(join(ROOT, 'locales/README.md'), join(root, 'locales/README.md'))
}

/** Copies a few locales and the README of the project, and `names`, to a new folder. */
export function copy(...names: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'liveness-copy-'))
  copyFew(folder)
  for (const name of ['README.md', ...names])
    cpSync(join(ROOT, name), join(folder, name), {
      recursive: true,
      filter: source => basename(source) !== 'node_modules',
    })
  writeFiles(documents(folder), folder)
  return folder
}

const path = (root: string, file: string) => join(root, 'locales', file)

export const read = (root: string, file: string) => JSON.parse(readFileSync(path(root, file), 'utf8'))

export const write = (root: string, file: string, value: object) =>
  writeFileSync(path(root, file), `${JSON.stringify(value, null, 2)}\n`)

/** Changes one text, as in a web editor. */
export const edit = (root: string, file: string, key: string, text: string) =>
  write(root, file, { ...read(root, file), [key]: text })

/** Translates everything from en-US, as in a web editor: only the three files that a translator writes. */
export function translate(root: string, tag: string): void {
  mkdirSync(path(root, tag), { recursive: true })
  for (const namespace of NAMESPACES) {
    const texts: [string, string][] = Object.entries(read(root, `en-US/${namespace}.json`))
    write(
      root,
      `${tag}/${namespace}.json`,
      Object.fromEntries(texts.map(([key, text]) => [key, pretend(text)])),
    )
  }
  const about = read(root, 'en-US/about.json')
  write(root, `${tag}/about.json`, {
    ...about,
    translators: [{ name: 'Jo', kind: 'person' }],
    nativeReview: null,
  })
}

/** The record of a review of every text, as the review page gives it. */
export const reviewed = (locale: string, root: string) =>
  allTexts(locale, root)
    .map(({ key, text }) => digest(key, text).slice(0, 4))
    .join('')

/** Pretends to translate: keeps every rule and the words of en-US, but no text is the same. */
const pretend = (text: string) => `Oe ${text.replace(/^\w/, first => first.toLowerCase())}`
