import { edition, type Product, type Table } from './product'

/**
 * Codes with another meaning in the international edition, in a web page too. Source: its Node SDK 3.0.1335, its page 1061/55390
 * and its announcement of 2026-03-10.
 */
export const web: Table = {
  '-999': '17',
  2004: 'FailedOperation.LifePhotoSizeError',
  2009: 'FailedOperation.LifePhotoPoorQuality',
  2014: 'FailedOperation.LifePhotoPoorQuality',
  2017: '1102',
}

/** The same in the app SDKs. In a web page 1201 is too dark, as in the catalogue. */
export const international: Table = /* @__PURE__ */ Object.assign({ 1201: 'badLight' }, web)

/**
 * The international edition: `GetFaceIdResultIntl`, `GetSdkVerificationResult` and `GetWebVerificationResultIntl`, at
 * tencentcloud.com. Other codes of the catalogue mean there what they mean everywhere.
 *
 * @example
 * intl(1201) // 'badLight'
 */
export const intl: Product = /* @__PURE__ */ edition(international)
