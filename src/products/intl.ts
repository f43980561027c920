import { GENERIC } from '../codes'
import { messageKey } from '../key'
import { keyOf, type Product, type Table } from './product'

/** Codes with another meaning in the international edition. Source: its Node SDK 3.0.1335 and the vendor's announcement of 2026-03-10. */
export const international: Table = {
  '-999': '17',
  1201: 'badLight',
  2017: '1102',
}

/**
 * Gives the key of a code of the international edition. Codes with no meaning of their own there get the same key as from
 * `messageKey`.
 *
 * @example
 * intl(1201) // 'badLight'
 */
export const intl: Product = code => {
  const key = keyOf(code, international) ?? messageKey(code)
  return key === GENERIC ? undefined : key
}
