// The face verification SDK, which passes on the codes of its server.
import { server } from './h5'
import { type Product, product, type Table } from './product'

/** The SDK's hints while the camera runs, by the names of its texts. Source: `WbUiTips` in a public app. */
export const tips: Table = {
  kyc_aim: 'outOfFrame',
  kyc_face_out: 'outOfFrame',
  kyc_waiting: 'checking',
  kyc_tilthead: 'faceTurned',
  kyc_look_up: 'faceTurned',
  kyc_look_down: 'faceTurned',
  kyc_turn_side: 'faceTurned',
  kyc_cover_eyes: 'eyesCovered',
  kyc_open_eyes: 'openEyes',
  kyc_dimmer: 'holdStill',
  kyc_network_retry: '1008',
}

/** The face verification SDK on Android and iOS. Source: the vendor's Android and iOS pages. */
export const sdk: Table = {
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
  41010: '18',
  41011: '1101',
  41012: 'sdkError',
  41013: 'sdkSetup',
  41014: 'sdkError',
}

/** Codes known only from the names of the SDK's constants: `WbFaceError`. */
export const sdkConstants: Table = {
  11005: 'sdkSetup',
  41015: 'consentNeeded',
  41016: 'sdkSetup',
  41101: 'recordingFailed',
  41102: '1101',
  41103: 'loadFailed',
  41104: 'loadFailed',
  41105: 'recordingFailed',
  41106: 'volumeLow',
  41107: '1208',
}

/** The face verification SDK on HarmonyOS. Source: the vendor's HarmonyOS page. */
export const harmony: Table = {
  13000: 'sdkSetup',
  13001: 'sdkLicense',
  13002: 'sdkError',
  23100: 'offline',
  23200: 'offline',
  33100: 'offline',
  33200: 'offline',
  53100: 'offline',
  53200: 'offline',
  43000: 'cancelled',
  43001: 'loadFailed',
  43002: 'cameraDenied',
  43003: 'cameraBusy',
  43004: 'recordingFailed',
  43005: 'moved',
  43006: 'FailedOperation.VideoDecodeFailed',
  43007: 'timedOut',
  43008: 'outOfFrame',
  43010: '18',
  43011: '1101',
  43012: 'sdkError',
  43013: 'sdkSetup',
  43014: 'sdkError',
}

/**
 * Gives the key of a code or hint name of the face verification SDK on Android and iOS.
 *
 * @example
 * faceVerify('41002') // 'cameraDenied'
 */
export const faceVerify: Product = /* @__PURE__ */ product(sdk, sdkConstants, tips, server)
/**
 * Gives the key of a code or hint name of the face verification SDK on HarmonyOS.
 *
 * @example
 * faceVerifyHarmony('43002') // 'cameraDenied'
 */
export const faceVerifyHarmony: Product = /* @__PURE__ */ product(harmony, tips, server)
