// The tables of each product, for locales/README.md and the demo.
import * as camera from '../../src/products/camera'
import * as card from '../../src/products/card-warning'
import * as consent from '../../src/products/consent'
import * as ekyc from '../../src/products/ekyc'
import * as faceVerify from '../../src/products/face-verify'
import { tips as faceVerifyTips } from '../../src/products/face-verify-tips'
import * as h5 from '../../src/products/h5'
import * as huiyanAndroid from '../../src/products/huiyan-android'
import * as huiyanHarmony from '../../src/products/huiyan-harmony'
import * as huiyanIos from '../../src/products/huiyan-ios'
import * as huiyanServer from '../../src/products/huiyan-server'
import * as tips from '../../src/products/huiyan-tips'
import * as intl from '../../src/products/intl'
import * as nfc from '../../src/products/nfc'
import type { Table } from '../../src/products/product'
import * as wechat from '../../src/products/wechat'

/** The tables of each product, by the name of its function. */
export const PRODUCTS: Record<string, readonly [about: string, ...tables: Table[]]> = {
  huiyanAndroid: [
    'HuiYan on Android',
    huiyanAndroid.android,
    huiyanAndroid.androidConstants,
    huiyanAndroid.androidInner,
    huiyanAndroid.androidNewer,
  ],
  huiyanIos: ['HuiYan on iOS', huiyanIos.ios, huiyanIos.iosHeader],
  huiyanHarmony: ['HuiYan on HarmonyOS', huiyanHarmony.harmony],
  huiyanServer: [
    'the server’s answer to HuiYan; its other codes are those of the tables above',
    huiyanServer.server,
  ],
  huiyanTips: ['HuiYan’s hints and events while the camera runs', tips.tips, tips.events],
  ekycAndroid: ['the eKYC SDK on Android', ekyc.android],
  ekycIos: ['the eKYC SDK on iOS', ekyc.ios],
  faceVerify: [
    'the face verification SDK on Android and iOS',
    faceVerify.android,
    faceVerify.androidConstants,
    faceVerify.ios,
    faceVerifyTips,
    h5.server,
  ],
  faceVerifyHarmony: [
    'the face verification SDK on HarmonyOS',
    faceVerify.harmony,
    faceVerifyTips,
    h5.server,
  ],
  h5: ['the H5 flow', h5.page, h5.server],
  wechat: ['WeChat’s face verification', wechat.results, wechat.refusals, wechat.games, wechat.callbacks],
  intl: ['the international edition; its other codes are those of the tables above', intl.international],
  consent: ['the consent step', consent.verdicts],
  cardWarning: ['the warnings of ID card recognition in the mainland edition', card.mainland, card.common],
  cardWarningIntl: [
    'the warnings of ID card recognition in the international edition',
    card.international,
    card.common,
  ],
  nfc: ['an ID card read by NFC', nfc.sdk, nfc.server],
  camera: ['a camera that does not start', camera.names],
}

/** The source of codes whose meaning the vendor has not published. */
export const UNPUBLISHED = new Map<Table, string>([
  [huiyanAndroid.androidConstants, 'the name of a constant'],
  [huiyanAndroid.androidInner, 'the name of a constant'],
  [huiyanAndroid.androidNewer, 'the name of a constant'],
  [huiyanIos.iosHeader, 'the SDK’s header'],
  [tips.tips, 'the name of a constant'],
  [tips.events, 'the name of a constant'],
  [faceVerify.androidConstants, 'the name of a constant'],
  [faceVerifyTips, 'a public app'],
  [h5.server, 'a public app'],
  [wechat.callbacks, 'a public app'],
])
