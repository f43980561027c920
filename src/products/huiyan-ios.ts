import { type Product, product, type Table } from './product'

/** HuiYan on iOS. Source: the vendor's iOS API pages, of which the newer one has the numbers from 272 on. */
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
  272: 'offline',
  273: 'sdkLicense',
  274: 'cancelled',
  275: 'sdkError',
  276: 'leftApp',
  277: 'cameraBusy',
  278: 'sdkSetup',
  279: '1005',
  282: 'recordingFailed',
  283: 'sdkError',
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

/**
 * HuiYan (慧眼) on iOS: `HuiYanAuthSDKKit` or `HuiYanOsApi`.
 *
 * @example
 * huiyanIos(215) // 'cancelled'
 */
export const huiyanIos: Product = /* @__PURE__ */ product(ios, iosHeader)
