import { type Product, product, type Table } from './product'

/**
 * The consent step: questions, nods or reading aloud. -1 and -2 are left out, because reading aloud swaps their meanings.
 * Source: the Node SDK 4.1.313, `FinalResultDetailCode` and `IntentionVerifyData.ErrorCode`.
 */
export const verdicts: Table = {
  '-3': 'FailedOperation.CompareLibServiceUnavailable',
  '-5': 'loadFailed',
  '-6': 'recordingFailed',
  '-9': 'recordingFailed',
  '-10': '1103',
  '-11': 'leftApp',
  '-12': '17',
  '-13': '17',
  '-14': '19',
  '-15': '16',
  '-17': '1101',
  '-101': 'outOfFrame',
  '-102': '2012',
  '-103': 'noFace',
  '-104': '1210',
  '-105': 'eyesCovered',
  '-106': 'mouthCovered',
  '-107': 'mouthCovered',
  '-201': '2016',
  '-202': '2015',
  '-301': 'consentFailed',
  '-302': '1109',
  '-800': 'browserUnsupported',
  '-801': 'permissionDenied',
  '-802': 'leftApp',
  '-803': 'leftApp',
  '-804': '1008',
  3001: 'outOfFrame',
  3002: '2012',
  3003: 'noFace',
  3011: '2016',
  3012: '2015',
}

/**
 * Gives the key of a code of the consent step.
 *
 * @example
 * consent(-301) // 'consentFailed'
 */
export const consent: Product = /* @__PURE__ */ product(verdicts)
