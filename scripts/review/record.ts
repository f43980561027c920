import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from '@humanwhocodes/momoa'
import { fitsCell } from '../lib/cell'
import { ROOT, writeFiles } from '../lib/locales'
import { reviewed } from '../lib/review'
import { reviewField } from './text'

/** Records in `about.json` who has read the current texts of a locale, and changes nothing else. */
export function record(locale: string, by: string, root = ROOT): void {
  if (!fitsCell(by)) throw new Error(`expected the reader’s name, without | < >; found "${by}"`)
  const path = `locales/${locale}/about.json`
  const content = readFileSync(join(root, path), 'utf8')
  const [start, end] = range(content, path)
  writeFiles(
    { [path]: content.slice(0, start) + reviewField(by, reviewed(locale, root)) + content.slice(end) },
    root,
  )
}

/** The start and end of the field `nativeReview`. */
function range(content: string, path: string): [start: number, end: number] {
  try {
    const { body } = parse(content, { ranges: true })
    const members = body.type === 'Object' ? body.members : []
    const field = members.find(({ name }) => name.type === 'String' && name.value === 'nativeReview')
    if (!field?.range) throw new Error('expected the field "nativeReview"; found none')
    return field.range
  } catch (error) {
    throw new Error(`${path}: ${(error as Error).message}`)
  }
}
