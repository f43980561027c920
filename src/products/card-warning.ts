import { type Product, product, type Table } from './product'

/**
 * The warnings of ID card recognition, in the mainland and international editions. Where the two differ, the key is true in
 * both: -9104 is a temporary or altered card, -9108 a copy or a blurry photo. -9109 is left out: no key is true in both.
 * Source: the Node SDK 4.1.313 and the international one 3.0.1335.
 */
export const warnings: Table = {
  '-8001': 'FailedOperation.ImageBlur',
  '-9100': 'cardUnverified',
  '-9101': 'cardIncomplete',
  '-9102': 'cardCopy',
  '-9103': 'cardCopy',
  '-9104': 'cardUnverified',
  '-9105': 'cardIncomplete',
  '-9106': 'cardUnverified',
  '-9107': 'cardGlare',
  '-9108': '303',
}

/**
 * Gives the key of a warning of ID card recognition.
 *
 * @example
 * cardWarning(-9107) // 'cardGlare'
 */
export const cardWarning: Product = /* @__PURE__ */ product(warnings)
