// The eKYC SDK: ID card and face in one flow.
import { type Product, product, type Table } from './product'

/** The eKYC SDK on Android. Source: the vendor's Android API page (Android端API概述). */
export const android: Table = {
  12000: 'cancelled',
  12001: 'offline',
  12002: '303',
  12003: '1005',
  12004: '15',
  12005: 'cardUnverified',
  12006: 'sdkSetup',
  12007: 'sdkSetup',
  12008: 'sdkError',
  12009: '1005',
}

/** The eKYC SDK on iOS. Source: the vendor's iOS API page, 1061/46860. */
export const ios: Table = {
  '-1': 'FailedOperation.VerificationFail',
  '-2': '303',
  '-4': 'sdkError',
  310: 'sdkSetup',
  311: 'sdkSetup',
  312: 'sdkSetup',
  313: 'sdkSetup',
  314: 'sdkLicense',
  315: 'cancelled',
  316: '1005',
  317: 'cameraBusy',
  318: 'leftApp',
  319: 'cameraDenied',
  320: 'recordingFailed',
  321: 'sdkError',
  322: 'loadFailed',
}

/**
 * The eKYC SDK on Android: the class `EkycHySdk`.
 *
 * @example
 * ekycAndroid(12000) // 'cancelled'
 */
export const ekycAndroid: Product = /* @__PURE__ */ product(android)

/**
 * The eKYC SDK on iOS: the class `VerificationKit`.
 *
 * @example
 * ekycIos(315) // 'cancelled'
 */
export const ekycIos: Product = /* @__PURE__ */ product(ios)
