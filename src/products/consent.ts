import { type Product, product, type Table } from './product'

/**
 * The verdicts of the consent step. -1 and -2 are left out, because reading aloud swaps their meanings. Source: the vendor's
 * command line 3.1.155, `FinalResultDetailCode` and `IntentionVerifyData.ErrorCode`.
 */
export const verdicts: Table = {
  '-3': 'FailedOperation.CompareLibServiceUnavailable',
  '-4': 'temporaryError',
  '-5': 'temporaryError',
  '-6': 'recordingFailed',
  '-7': 'temporaryError',
  '-8': 'temporaryError',
  '-9': 'recordingFailed',
  '-10': '1103',
  '-11': 'leftApp',
  '-12': '17',
  '-13': 'InvalidParameterValue.BizTokenIllegal',
  '-14': '19',
  '-15': '16',
  '-16': 'staffNeeded',
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
  '-998': '4',
  '-999': 'staffNeeded',
  3001: 'outOfFrame',
  3002: '2012',
  3003: 'noFace',
  3011: '2016',
  3012: '2015',
}

/**
 * The consent step (意愿核身): questions, nods or reading aloud. Its codes stand in `IntentionQuestionResult`,
 * `IntentionActionResult` and `IntentionVerifyData` of `GetDetectInfoEnhanced` and `GetEidResult`.
 *
 * @example
 * consent(-301) // 'consentFailed'
 */
export const consent: Product = /* @__PURE__ */ product(verdicts)
