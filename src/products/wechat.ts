import { type Product, product, type Table } from './product'

/**
 * The results on the server: `verify_ret`. 10001, 10002 and 10003 are left out, because they mean something else in
 * `wx.checkIsSupportFacialRecognition`. Source: WeChat's page on `queryVerifyInfo`; 90015 to 90024 are in its older edition.
 */
export const results: Table = {
  10000: '0',
  10004: '2011',
  10005: 'checking',
  10006: 'UnauthorizedOperation',
  10007: '201',
  10008: '4',
  10010: 'FailedOperation.PoorImageQuality',
  10012: '2015',
  10013: '4',
  10014: '4',
  10015: '4',
  10016: '8',
  10017: 'InvalidParameterValue.BizTokenIllegal',
  10018: '2005',
  10020: 'timedOut',
  10021: 'repeated',
  10026: '2005',
  10029: 'timedOut',
  10040: 'InvalidParameter',
  10041: 'InvalidParameter',
  10042: '18',
  10045: '4',
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
  90015: 'loadFailed',
  90016: 'cameraBusy',
  90017: 'timedOut',
  90018: '4',
  90019: 'offline',
  90020: 'offline',
  90021: 'offline',
  90022: 'loadFailed',
  90023: 'noFace',
  90024: 'cancelled',
  90104: 'loadFailed',
  90105: 'loadFailed',
  90106: 'cameraBusy',
  90107: 'timedOut',
  90109: 'deviceUnsupported',
  90110: 'loadFailed',
  90199: 'FailedOperation.UnKnown',
}

/** What a call on the server was refused for: `errcode`. Source: the same page; for 84001 and 84006, WeChat's forum. */
export const refusals: Table = {
  84001: 'InvalidParameterValue.BizTokenIllegal',
  84006: 'InvalidParameter',
  84010: 'InvalidParameter',
  84016: 'InvalidParameter',
  84017: 'InvalidParameterValue',
  84018: 'InvalidParameterValue',
  84019: 'InvalidParameterValue',
  84020: 'InvalidParameterValue',
  84021: 'InvalidParameter',
  84022: '19',
}

/** Mini games: `wx.requestFacialRecognition`. Source: its page. */
export const games: Table = {
  2002004: '1003',
  2002006: '17',
  2002007: '14',
  2002008: '16',
  2002009: 'UnauthorizedOperation',
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
  10066: 'repeated',
  10069: 'FailedOperation.CompareLibServiceUnavailable',
  90100: 'cancelled',
  90101: 'consentNeeded',
  90102: '17',
  90103: 'offline',
  90108: 'moved',
}

/**
 * WeChat's own face verification: `wx.requestFacialVerify` and `wx.startFacialRecognitionVerify` in mini programs,
 * `wx.requestFacialRecognition` in mini games, and the answers of WeChat's server. The vendor's plugin has the catalogue's codes.
 *
 * @example
 * wechat(90100) // 'cancelled'
 */
export const wechat: Product = /* @__PURE__ */ product(results, refusals, games, callbacks)
