// The app SDK for liveness and face comparison.
import { type Product, product, type Table } from './product'

/** HuiYan on Android. Source: the vendor's Android API page. */
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
  227: 'sdkSetup',
  229: 'faceTurned',
  230: 'sdkSetup',
  231: 'sdkError',
  285: 'sdkError',
  286: 'loadFailed',
  287: 'timedOut',
  288: 'InvalidParameterValue.BizTokenIllegal',
  304: 'sdkError',
  '-701': 'sdkError',
  '-702': 'sdkError',
  '-703': 'sdkError',
  '-704': 'sdkError',
  '-705': 'sdkError',
}

/** HuiYan on iOS. Source: the vendor's iOS API page; for 273 to 278, its article on a newer SDK. */
export const ios: Table = {
  210: 'sdkSetup',
  211: 'sdkSetup',
  212: 'sdkSetup',
  213: 'sdkSetup',
  214: 'sdkLicense',
  215: 'cancelled',
  216: '1005',
  217: 'cameraBusy',
  218: 'leftApp',
  219: 'cameraDenied',
  220: 'recordingFailed',
  221: 'sdkError',
  273: 'sdkLicense',
  277: 'cameraBusy',
  278: 'sdkSetup',
}

/** Codes known only from the SDK's header `TXYHuiYanSDKCommDef.h`. */
export const iosHeader: Table = {
  222: 'timedOut',
  223: 'sdkError',
  227: 'frontCameraNeeded',
  300: 'noFace',
  301: 'timedOut',
  302: 'screenCaptured',
  303: 'screenCaptured',
}

/** HuiYan on HarmonyOS. Source: the vendor's integration page. */
export const harmony: Table = {
  211: 'sdkLicense',
  215: 'cameraBusy',
}

/**
 * Gives the key of a code of HuiYan on Android.
 *
 * @example
 * huiyanAndroid(212) // 'cancelled'
 */
export const huiyanAndroid: Product = /* @__PURE__ */ product(android, androidConstants)
/**
 * Gives the key of a code of HuiYan on iOS.
 *
 * @example
 * huiyanIos(215) // 'cancelled'
 */
export const huiyanIos: Product = /* @__PURE__ */ product(ios, iosHeader)
/**
 * Gives the key of a code of HuiYan on HarmonyOS.
 *
 * @example
 * huiyanHarmony(215) // 'cameraBusy'
 */
export const huiyanHarmony: Product = /* @__PURE__ */ product(harmony)
