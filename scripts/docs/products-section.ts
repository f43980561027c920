import { DEFAULT, SOURCE, texts } from '../lib/locales'
import { PRODUCTS, UNPUBLISHED } from '../lib/product-tables'
import { inlineCode, table } from './markdown'

/** One table of codes for each product. */
export function productsSection(root: string): string {
  const [zhCN, enUS] = [texts(SOURCE, 'liveness', root), texts(DEFAULT, 'liveness', root)]
  return Object.entries(PRODUCTS)
    .map(([name, [about, ...tables]]) => {
      const rows = tables.flatMap(each =>
        Object.entries(each).map(([key, target]) => [
          inlineCode(key),
          inlineCode(target),
          zhCN[target] ?? '',
          enUS[target] ?? '',
          UNPUBLISHED.get(each) ?? 'published',
        ]),
      )
      return `## ${inlineCode(name)}: ${about}\n\n${table([['Code', 'Key', 'zh-CN', 'en-US', 'Source'], ...rows])}`
    })
    .join('\n\n')
}
