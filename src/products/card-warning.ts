import { codeText } from '../key'
import { keyOf, type Product, type Table } from './product'

/** The warnings that mean the same in both editions. */
export const common: Table = {
  '-9101': 'cardIncomplete',
  '-9102': 'cardCopy',
  '-9103': 'cardCopy',
  '-9104': 'cardUnverified',
  '-9107': 'cardGlare',
  '-9901': 'cardUnverified',
}

/** The mainland edition's warnings. Source: the vendor's command line 3.1.155, faceid v20180301 and ocr v20181119. */
export const mainland: Table = {
  '-8001': 'cardUnclear',
  '-9100': '302',
  '-9105': 'cardIncomplete',
  '-9106': 'cardUnverified',
  '-9108': 'cardCopy',
  '-9109': '302',
  '-9110': 'cardUnverified',
  '-9111': 'cardUnverified',
}

/** The international edition's warnings. Source: its Node SDK 3.0.1335. */
export const international: Table = {
  '-9108': 'cardUnclear',
  '-9109': 'FailedOperation.UnOpenError',
}

/** Gives the first known warning of a text that may have several: '-9101|-9106|-9104'. */
const warnings =
  (...tables: Table[]): Product =>
  code => {
    const known = codeText(code)
      .split('|')
      .find(each => keyOf(each, ...tables) !== undefined)
    return keyOf(known, ...tables)
  }

/**
 * The warnings of ID card recognition in the mainland edition, at cloud.tencent.com: its `Warnings`, `WarnInfos` and
 * `BackWarnInfos`.
 *
 * @example
 * cardWarning('-9107|-9101') // 'cardGlare'
 */
export const cardWarning: Product = /* @__PURE__ */ warnings(mainland, common)

/**
 * The warnings of ID card recognition in the international edition, at tencentcloud.com: its `WarnCardInfos`.
 *
 * @example
 * cardWarningIntl(-9108) // 'cardUnclear'
 */
export const cardWarningIntl: Product = /* @__PURE__ */ warnings(international, common)
