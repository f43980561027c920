import { type Product, product, renumbered, type Table } from './product'

/** HuiYan on Android. Source: the vendor's page 1007/101997. */
export const android: Table = {
  210: 'offline',
  211: 'sdkLicense',
  212: 'cancelled',
  213: 'sdkError',
  214: 'leftApp',
  215: 'cameraBusy',
  216: 'sdkSetup',
  217: '1005',
  218: 'permissionDenied',
  219: 'appStopped',
  220: 'sdkError',
  221: 'sdkSetup',
  222: 'timedOut',
  223: 'noFace',
  224: 'cameraDenied',
  228: '1005',
}

/** Codes known only from the names of the SDK's constants: `CallbackErrorCode`. */
export const androidConstants: Table = {
  225: 'sdkError',
  226: 'sdkError',
  227: 'frontCameraNeeded',
  229: 'faceTurned',
  230: 'sdkSetup',
  231: 'sdkError',
  232: 'sdkSetup',
  285: 'sdkError',
  286: 'loadFailed',
  287: 'timedOut',
  288: 'InvalidParameterValue.BizTokenIllegal',
}

/** Other codes known only from the names of constants: of the SDK's inner errors and its device risk check. */
export const androidInner: Table = {
  304: 'sdkError',
  '-701': 'sdkError',
  '-702': 'sdkError',
  '-703': 'sdkError',
  '-704': 'sdkError',
  '-705': 'sdkError',
}

/**
 * The numbers that a newer SDK has for the codes of the first two tables: -1000500 for 210, and down from there. Known only
 * from `CallbackErrorCode`.
 */
export const androidNewer: Table = /* @__PURE__ */ renumbered(
  code => (code < 285 ? -1000290 : -1000238) - code,
  android,
  androidConstants,
)

/**
 * HuiYan (慧眼), the app SDK of both editions, on Android: the package `com.tencent.could.huiyansdk`.
 *
 * @example
 * huiyanAndroid(212) // 'cancelled'
 */
export const huiyanAndroid: Product = /* @__PURE__ */ product(
  android,
  androidConstants,
  androidInner,
  androidNewer,
)
