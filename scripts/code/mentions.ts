import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const FOLDERS = ['src', 'scripts', 'test', 'demo']
const FILES = ['README.md', 'README.zh-CN.md', 'CONTRIBUTING.md']

/** Where people have written a key in code, test data and documents: `test/key.test.ts:12,15`. */
export function mentions(key: string, root: string): string[] {
  const word = new RegExp(`(?<![\\w.-])${key.replace('.', '\\.')}(?![\\w.-])`)
  const inFolders = FOLDERS.flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter(name => /\.(tsx?|tsv|md|html)$/.test(name) && !name.includes('node_modules'))
      .map(name => `${folder}/${name.replaceAll('\\', '/')}`),
  ).filter(file => !file.startsWith('src/locales/'))
  return [...FILES, ...inFolders].flatMap(file => {
    const lines = readFileSync(join(root, file), 'utf8').split('\n')
    const found = lines.flatMap((line, n) => (word.test(line) ? [n + 1] : []))
    return found.length > 0 ? [`${file}:${found.join(',')}`] : []
  })
}
