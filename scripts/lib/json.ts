import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { evaluate, type MemberNode, parse } from '@humanwhocodes/momoa'
import { type Namespace, ROOT } from './locales'

export const nameOf = ({ name }: MemberNode) => (name.type === 'String' ? name.value : name.name)

/** Reads a JSON object that a command is about to change. Throws, with file and line, if the command would lose anything in it. */
export function readObject(file: string, root = ROOT) {
  const content = readFileSync(join(root, file), 'utf8')
  const fail = (line: number, reason: string): never => {
    throw new Error(`${file}:${line}: ${reason}`)
  }
  let body: ReturnType<typeof parse>['body']
  try {
    body = parse(content, { ranges: true }).body
  } catch (error) {
    const { line = 1, message } = error as { line?: number; message: string }
    return fail(line, message)
  }
  if (body.type !== 'Object') return fail(1, `expected an object; found ${body.type}`)
  const names = body.members.map(nameOf)
  const twice = body.members.find((member, n) => names.indexOf(nameOf(member)) !== n)
  if (twice) fail(twice.loc.start.line, `expected each key once; found ${nameOf(twice)} again`)
  return { content, members: body.members, value: evaluate(body) as Record<string, unknown> }
}

/** Reads the texts of a file in the same way. */
export function readTexts(locale: string, namespace: Namespace, root = ROOT): Record<string, string> {
  const file = `locales/${locale}/${namespace}.json`
  const { members, value } = readObject(file, root)
  const other = members.find(member => member.value.type !== 'String')
  if (other) {
    const found = `${nameOf(other)} with ${other.value.type}`
    throw new Error(`${file}:${other.loc.start.line}: expected a text; found ${found}`)
  }
  return value as Record<string, string>
}

/** The values in the given order of keys; other keys come last. */
export const sorted = <T>(values: Record<string, T>, order: readonly string[]): Record<string, T> =>
  Object.fromEntries(
    [...order, ...Object.keys(values)].filter(key => key in values).map(key => [key, values[key] as T]),
  )
