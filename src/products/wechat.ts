import { type Product, product, type Table } from './product'

/**
 * WeChat's face verification in mini programs: the results on the server. 10001, 10002 and 10003 are left out, because they
 * mean something else in `wx.checkIsSupportFacialRecognition`. Source: WeChat's page on `queryVerifyInfo`.
 */
export const results: Table = {
  10000: '0',
  10004: '2011',
  10005: 'checking',
  10006: 'UnauthorizedOperation',
  10007: '201',
  10010: 'FailedOperation.PoorImageQuality',
  10012: '2015',
  10017: 'InvalidParameterValue.BizTokenIllegal',
  10018: '2005',
  10020: 'timedOut',
  10021: 'InvalidParameter',
  10026: '2005',
  10029: 'timedOut',
  10040: 'InvalidParameter',
  10041: 'InvalidParameter',
  10042: '18',
  10052: 'timedOut',
  10300: '17',
  90001: 'deviceUnsupported',
  90002: 'cancelled',
  90003: 'cancelled',
  90004: 'cancelled',
  90005: 'cancelled',
  90006: 'cancelled',
  90007: 'offline',
  90008: 'cameraDenied',
  90009: 'microphoneDenied',
  90010: 'permissionDenied',
  90011: '1004',
  90012: 'offline',
  90013: '1004',
  90014: '1004',
  90017: 'timedOut',
  90104: 'loadFailed',
  90105: 'loadFailed',
  90106: 'cameraBusy',
  90107: 'timedOut',
  90109: 'deviceUnsupported',
  90110: 'loadFailed',
}

/** The callback codes of `wx.startFacialRecognitionVerify`. Source: tables in public apps. */
export const callbacks: Table = {
  10009: '2007',
  10011: 'FailedOperation.UnOpenError',
  10022: 'InvalidParameter',
  10027: '1103',
  10028: '1109',
  10031: 'sdkSetup',
  10032: '2005',
  10057: 'faceChanged',
  10066: 'InvalidParameter',
  10069: 'FailedOperation.CompareLibServiceUnavailable',
  90100: 'cancelled',
  90101: 'consentNeeded',
  90102: 'sdkError',
  90103: 'offline',
  90108: 'moved',
}

/**
 * Gives the key of a code of WeChat's face verification.
 *
 * @example
 * wechat(90100) // 'cancelled'
 */
export const wechat: Product = /* @__PURE__ */ product(results, callbacks)
