import { type Explanation, explain, type Pack } from 'liveness-messages'
import { loadPack } from 'liveness-messages/load'
import * as products from 'liveness-messages/products'

/** What the page shows: a code of the tables or, where one is named, of a product. */
export interface Shown {
  code: string
  product: string
  pack: Pack
  explanation: Explanation
}

const meanings = new Map(Object.entries<products.Product>(products))

/** What the address says: #1201/ar, #212/ar/huiyanAndroid. */
export async function read(): Promise<Shown> {
  const [code, tag, name = ''] = location.hash.slice(1).split('/').map(decodeURIComponent)
  const shown = { code: code || '1201', product: meanings.has(name) ? name : '' }
  const pack = await loadPack(tag ? [tag] : navigator.languages)
  return { ...shown, pack, explanation: explain(shown.code, pack, meanings.get(name)) }
}

/** Leads the page there. */
export function write(code: string, tag = '', product = ''): void {
  location.hash = [encodeURIComponent(code), tag, product].filter(Boolean).join('/')
}
