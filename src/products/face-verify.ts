// The face verification SDK, which passes on the codes of its server.
import { tips } from './face-verify-tips'
import { server } from './h5'
import { type Product, product, renumbered, type Table } from './product'

/** The SDK on Android. Source: the vendor's Android page, 1007/35871. */
export const android: Table = {
  11000: 'sdkSetup',
  11001: 'sdkLicense',
  11002: 'sdkError',
  21100: 'offline',
  21200: 'offline',
  31100: 'offline',
  31200: 'offline',
  51100: 'offline',
  51200: 'offline',
  41000: 'cancelled',
  41001: 'loadFailed',
  41002: 'cameraDenied',
  41003: 'cameraBusy',
  41004: 'recordingFailed',
  41005: 'moved',
  41006: 'FailedOperation.VideoDecodeFailed',
  41007: 'timedOut',
  41008: 'outOfFrame',
  41009: 'temporaryError',
  41010: '18',
  41011: '1101',
  41012: 'temporaryError',
  41013: 'sdkSetup',
  41014: 'sdkError',
}

/** Codes known only from the names of the SDK's constants: `WbFaceError`. What iOS explains under 421xx is as there. */
export const androidConstants: Table = {
  11005: 'sdkSetup',
  41015: 'consentNeeded',
  41016: 'sdkSetup',
  41101: 'recordingFailed',
  41102: '1101',
  41103: 'loadFailed',
  41104: 'microphoneBusy',
  41105: 'recordingFailed',
  41106: 'volumeLow',
  41107: '1208',
}

/** The SDK on iOS. Source: its header `WBFaceError.h` of 2025-04. */
export const ios: Table = {
  12000: 'sdkSetup',
  12001: 'sdkLicense',
  12002: 'FailedOperation.IdFormatError',
  12003: 'sdkSetup',
  12004: 'sdkSetup',
  12005: 'sdkSetup',
  12006: 'sdkSetup',
  12007: 'sdkSetup',
  12008: 'sdkSetup',
  12009: 'sdkSetup',
  12010: 'sdkSetup',
  12011: 'sdkSetup',
  22100: 'offline',
  22200: 'offline',
  32100: 'offline',
  32200: 'offline',
  52100: 'offline',
  52200: 'offline',
  42000: 'cancelled',
  42001: 'offline',
  42002: 'permissionDenied',
  42003: 'cameraBusy',
  42004: 'recordingFailed',
  42005: 'moved',
  42006: 'FailedOperation.VideoDecodeFailed',
  42007: 'timedOut',
  42008: 'outOfFrame',
  42009: 'temporaryError',
  42010: '18',
  42011: '1101',
  42012: 'temporaryError',
  42013: 'sdkError',
  42015: '19',
  42016: 'sdkError',
  42101: 'recordingFailed',
  42102: '1101',
  42103: 'loadFailed',
  42104: 'microphoneBusy',
  42105: 'recordingFailed',
  42106: 'volumeLow',
  42107: '1208',
}

/** The SDK on HarmonyOS: Android's codes + 2000. Source: the vendor's HarmonyOS pages, 1007/108004 and 1007/114163. */
export const harmony: Table = /* @__PURE__ */ renumbered(code => code + 2000, android)

/**
 * The face verification SDK on Android and iOS: `WbCloudFaceVerifySdk`, `WBFaceVerifyCustomerService`. Also its hints, by name.
 *
 * @example
 * faceVerify('41002') // 'cameraDenied'
 */
export const faceVerify: Product = /* @__PURE__ */ product(android, androidConstants, ios, tips, server)

/**
 * The face verification SDK on HarmonyOS, of the vendor's pages 1007/108003 and 1007/114162. Also its hints, by name.
 *
 * @example
 * faceVerifyHarmony('43002') // 'cameraDenied'
 */
export const faceVerifyHarmony: Product = /* @__PURE__ */ product(harmony, tips, server)
