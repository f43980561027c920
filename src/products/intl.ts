import { messageKey } from '../key'
import { keyOf, type Product, type Table } from './product'

/** What differs in the international edition. Source: its Node SDK 3.0.1335 and the vendor's announcement of 2026-03-10. */
export const international: Table = {
  '-999': '17',
  1201: 'badLight',
  2017: '1102',
}

/**
 * The key of a code of the international edition: by its own meaning, or else by that of the vendor's tables. Never throws.
 *
 * @example
 * intl(1201) // 'badLight'
 */
export const intl: Product = code => keyOf(code, international) ?? messageKey(code)
