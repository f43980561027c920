// The tables of each product, for locales/README.md and the demo.
import * as camera from '../../src/products/camera'
import * as card from '../../src/products/card-warning'
import * as consent from '../../src/products/consent'
import * as ekyc from '../../src/products/ekyc'
import * as faceVerify from '../../src/products/face-verify'
import * as h5 from '../../src/products/h5'
import * as huiyan from '../../src/products/huiyan'
import * as tips from '../../src/products/huiyan-tips'
import * as intl from '../../src/products/intl'
import type { Table } from '../../src/products/product'
import * as wechat from '../../src/products/wechat'

/** The tables of each product, by the name of its function. */
export const PRODUCTS: Record<string, readonly [about: string, ...tables: Table[]]> = {
  huiyanAndroid: ['HuiYan on Android', huiyan.android, huiyan.androidConstants],
  huiyanIos: ['HuiYan on iOS', huiyan.ios, huiyan.iosHeader],
  huiyanHarmony: ['HuiYan on HarmonyOS', huiyan.harmony],
  huiyanTips: ['HuiYan’s hints while the camera runs', tips.tips],
  ekycAndroid: ['the eKYC SDK on Android', ekyc.android],
  ekycIos: ['the eKYC SDK on iOS', ekyc.ios],
  faceVerify: [
    'the face verification SDK on Android and iOS',
    faceVerify.sdk,
    faceVerify.sdkConstants,
    faceVerify.tips,
    h5.server,
  ],
  faceVerifyHarmony: [
    'the face verification SDK on HarmonyOS',
    faceVerify.harmony,
    faceVerify.tips,
    h5.server,
  ],
  h5: ['the H5 flow', h5.server],
  wechat: ['WeChat’s face verification', wechat.results, wechat.callbacks],
  intl: ['the international edition; its other codes are those of the tables above', intl.international],
  consent: ['the consent step', consent.verdicts],
  cardWarning: ['the warnings of ID card recognition', card.warnings],
  camera: ['a camera that does not start', camera.names],
}

/** The source of codes whose meaning the vendor has not published. */
export const UNPUBLISHED = new Map<Table, string>([
  [huiyan.androidConstants, 'the name of a constant'],
  [huiyan.iosHeader, 'the SDK’s header'],
  [tips.tips, 'the name of a constant'],
  [faceVerify.sdkConstants, 'the name of a constant'],
  [faceVerify.tips, 'a public app'],
  [h5.server, 'a public app'],
  [wechat.callbacks, 'a public app'],
])
