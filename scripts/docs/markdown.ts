// What the generated pages share.
import { markdownTable } from 'markdown-table'

export const NOTICE = '<!-- Written by `npm run docs`: change what it is made from, not this file. -->'

export const table = (rows: readonly string[][]) =>
  markdownTable(rows, { alignDelimiters: false, padding: true })

export const inlineCode = (text: string) => `\`${text}\``
