import { edition, type Product, type Table } from './product'

/**
 * Codes with another meaning in the answer of `GetFaceIdResult`. Source: the vendor's page 1007/101997, whose only code for
 * the light is 1202.
 */
export const server: Table = {
  17: '3',
  1007: 'FailedOperation.VerificationFail',
  1202: 'badLight',
  2017: 'FailedOperation.CompareLibServiceUnavailable',
}

/**
 * Why a face was refused: `LivenessInfoTag` in the answer of `GetFaceIdResult`. Tags that only suspect an attack are left out.
 * Source: the vendor's command line 3.1.155, faceid v20180301.
 */
export const tags: Table = {
  '01': 'openEyes',
  '02': '1208',
  '09': '1401',
  10: '1004',
  11: 'FailedOperation.SilentFaceQualityFail',
  12: 'badDistance',
}

/** The same in `Text` of `GetDetectInfoEnhanced` and `GetEidResult`, where the tags have other meanings. */
export const detectTags: Table = {
  '01': 'openEyes',
  '02': '1208',
  '07': '1401',
  '09': 'FailedOperation.SilentFaceQualityFail',
  10: 'badDistance',
  14: '1102',
}

/**
 * The server's answer to HuiYan, the app SDK of the mainland: `Result` of `GetFaceIdResult`. Other codes of the catalogue mean
 * there what they mean everywhere.
 *
 * @example
 * huiyanServer(1202) // 'badLight'
 */
export const huiyanServer: Product = /* @__PURE__ */ edition(server)
