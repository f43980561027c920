import { type Product, product, type Table } from './product'

/** What the page says of the browser, in the address that it returns to. Source: the vendor's page 1007/61074. */
export const page: Table = {
  3001: 'browserUnsupported',
  3002: '19',
  3003: '17',
  3004: 'cameraDenied',
  3005: 'browserUnsupported',
  300101: '17',
}

/** The answers of the server behind the H5 flow and the face verification SDK. Source: tables in public apps. */
export const server: Table = {
  400101: 'InvalidParameter',
  400102: 'InvalidParameter',
  400103: 'UnauthorizedOperation',
  400104: 'UnauthorizedOperation',
  400502: 'InvalidParameter',
  400504: '18',
  400506: '18',
  400601: 'InvalidParameter',
  400604: '1002',
  66660001: 'InvalidParameter',
  66660002: 'FailedOperation.UnOpenError',
  66660004: '2011',
  66660005: '2007',
  66660010: 'FailedOperation.IdNameMisMatch',
  66660011: 'ResourceNotFound',
  66660015: 'detailsInvalid',
  66660016: 'FailedOperation.VideoDecodeFailed',
  66660017: '16',
  66660018: 'timedOut',
  66660021: '1008',
  66660022: '19',
  66660023: '1004',
  66660024: 'FailedOperation.IdNoExistSystem',
  66660025: 'faceTurned',
  66660026: 'FailedOperation.LifePhotoSizeError',
  66660030: 'UnsupportedOperation',
  66660033: '2012',
  66660035: 'noFace',
  66660036: 'faceTurned',
  66660037: '2012',
  66660038: 'noFace',
  66660039: '2007',
  66660040: '2007',
  66660041: '1102',
  66660042: 'FailedOperation.ImageBlur',
  66660048: '1004',
  66660078: 'noFace',
  66661001: '303',
  66661005: 'cardIncomplete',
  66661013: 'cardIncomplete',
  66661023: 'FailedOperation.ImageDecodeFailed',
  '-1101': 'noFace',
  '-1102': 'noFace',
  '-1404': 'faceTurned',
  '-4014': 'noFace',
  '-4017': '2007',
  '-4018': '2007',
  '-5001': 'FailedOperation.VideoDecodeFailed',
  '-5005': 'badDistance',
  '-5008': '1103',
  '-5009': 'noFace',
  '-5010': '1103',
  '-5011': 'noFace',
  '-5018': '1207',
  '-5020': 'faceTurned',
  '-5025': 'faceTurned',
  '-5027': 'faceTurned',
  1603: 'FailedOperation.VideoDecodeFailed',
  1606: 'FailedOperation.DecryptSystemError',
  1607: 'ResourceNotFound',
  '-9002': '303',
  '-9005': 'FailedOperation.ImageDecodeFailed',
  '-9006': 'FailedOperation.ImageDecodeFailed',
  999997: '1008',
  999998: '1008',
  999999: '1008',
}

/**
 * The H5 flow (移动 H5), whose page returns to the app with `h5faceId` in the address, and its server.
 *
 * @example
 * h5('3004') // 'cameraDenied'
 */
export const h5: Product = /* @__PURE__ */ product(page, server)
