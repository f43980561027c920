import type { CodeEntry } from './entry'

// Codes from the vendor's SDKs and product pages that its two tables lack, by theme. The texts are ours, zh-CN too.
// Source: the Node SDK's faceid v20180301, mainland and international editions, 2026-05; for what every service of the vendor can
// answer, the common part of its pages on error codes (1007/31063); for ClientError, the Go SDK.

/** The person's identity: name, ID number, records, ID card. */
// biome-ignore format: a table
export const identity = {
  301:                                         { audience: 'user',      action: 'retakeCard' },
  302:                                         { audience: 'user',      action: 'validId' },
  303:                                         { audience: 'user',      action: 'retakeCard' },
  1006:                                        { audience: 'user',      action: 'retry' },
  2002:                                        { audience: 'user',      action: 'checkDetails' },
  2003:                                        { audience: 'user',      action: 'checkDetails' },
  2005:                                        { audience: 'user',      action: 'checkDetailsFirst' },
  2007:                                        { audience: 'user',      action: 'checkDetailsFirst' },
  'FailedOperation.IdFormatError':             { audience: 'user',      action: 'checkDetails' },
  'FailedOperation.NameFormatError':           { audience: 'user',      action: 'checkDetails' },
  'FailedOperation.IdNameMisMatch':            { audience: 'user',      action: 'checkDetails' },
  'FailedOperation.IdNoExistSystem':           { audience: 'user',      action: 'checkRecords' },
  'FailedOperation.IdPhotoNoExist':            { audience: 'user',      action: 'checkRecords' },
  'FailedOperation.IdPhotoSystemNoanswer':     { audience: 'user',      action: 'retryLater' },
  'FailedOperation.IdentityAuthLimitExceeded': { audience: 'user',      action: 'retryTomorrow' },
  'FailedOperation.UnregisteredEid':           { audience: 'user',      action: 'activateEid' },
  'FailedOperation.ImageNoIdCard':             { audience: 'user',      action: 'retakeCard' },
  'FailedOperation.OcrFailed':                 { audience: 'user',      action: 'retakeCard' },
  'FailedOperation.OcrWarningOccurred':        { audience: 'user',      action: 'retakeCard' },
  'FailedOperation.IdCardInfoIllegal':         { audience: 'user',      action: 'retakeCard' },
  'FailedOperation.MultiCardError':            { audience: 'user',      action: 'retakeCard' },
  'FailedOperation.NoHKIDCard':                { audience: 'user',      action: 'retakeCard' },
  'FailedOperation.NoPassport':                { audience: 'user',      action: 'retakeCard' },
} as const satisfies Record<string, CodeEntry>

/** Photos and videos. */
// biome-ignore format: a table
export const media = {
  201:                                            { audience: 'user',      action: 'retry' },
  'FailedOperation.CoveredFace':                  { audience: 'user',      action: 'newPhoto' },
  'FailedOperation.EmptyImageError':              { audience: 'user',      action: 'newPhoto' },
  'FailedOperation.ImageBlur':                    { audience: 'user',      action: 'newPhoto' },
  'FailedOperation.ImageDecodeFailed':            { audience: 'user',      action: 'newPhoto' },
  'FailedOperation.LifePhotoPoorQuality':         { audience: 'user',      action: 'newPhoto' },
  'FailedOperation.LifePhotoSizeError':           { audience: 'user',      action: 'newPhoto' },
  'FailedOperation.ImageSizeTooLarge':            { audience: 'user',      action: 'smallerPhoto' },
  'FailedOperation.PoorImageQuality':             { audience: 'user',      action: 'newPhoto' },
  'InvalidParameterValue.InvalidFileContentSize': { audience: 'user',      action: 'newPhoto' },
  'FailedOperation.CompressVideoError':           { audience: 'user',      action: 'shorterVideo' },
  'FailedOperation.VideoDecodeFailed':            { audience: 'user',      action: 'recordAgain' },
  'FailedOperation.VideoDurationExceeded':        { audience: 'user',      action: 'shorterVideo' },
  'FailedOperation.SilentFaceDetectFail':         { audience: 'user',      action: 'showFace' },
  'FailedOperation.SilentFaceQualityFail':        { audience: 'user',      action: 'changePlace' },
  'FailedOperation.SilentFaceWithMaskFail':       { audience: 'user',      action: 'removeMask' },
  'FailedOperation.SilentEyeLiveFail':            { audience: 'user',      action: 'uncoverEyes' },
  'FailedOperation.SilentMouthLiveFail':          { audience: 'user',      action: 'showFace' },
  'FailedOperation.SilentPictureLiveFail':        { audience: 'user',      action: 'changePlace' },
} as const satisfies Record<string, CodeEntry>

/** The session: time, tries, network. */
// biome-ignore format: a table
export const session = {
  18:                                             { audience: 'user',      action: 'retryLater' },
  19:                                             { audience: 'user',      action: 'restart' },
  1008:                                           { audience: 'user',      action: 'checkNetwork' },
  'FailedOperation.VerificationFail':             { audience: 'user',      action: 'changePlace' },
  'FailedOperation.DownLoadTimeoutError':         { audience: 'developer', action: 'retryLater' },
  'FailedOperation.CompareLibServiceUnavailable': { audience: 'user',      action: 'retryLater' },
  'FailedOperation.InvalidTokenParameter':        { audience: 'developer', action: 'restart' },
  'InvalidParameterValue.BizTokenIllegal':        { audience: 'developer', action: 'restart' },
} as const satisfies Record<string, CodeEntry>

/** The app and its account with the vendor: faults that only its developers can fix. */
// biome-ignore format: a table
export const account = {
  203:                                           { audience: 'developer', action: 'contactSupport' },
  204:                                           { audience: 'developer', action: 'contactSupport' },
  'FailedOperation.DbError':                     { audience: 'developer', action: 'retryLater' },
  'FailedOperation.DecryptSystemError':          { audience: 'developer', action: 'contactSupport' },
  'FailedOperation.DetectEngineSystemError':     { audience: 'developer', action: 'retry' },
  'FailedOperation.EncryptSystemError':          { audience: 'developer', action: 'contactSupport' },
  'FailedOperation.StsUnAuthErrError':           { audience: 'developer', action: 'contactSupport' },
  'FailedOperation.UnOpenError':                 { audience: 'developer', action: 'contactSupport' },
  'InvalidParameter.UnsupportEncryptField':      { audience: 'developer', action: 'contactSupport' },
  'InvalidParameterValue.RuleIdDisabled':        { audience: 'developer', action: 'contactSupport' },
  'InvalidParameterValue.RuleIdNotExist':        { audience: 'developer', action: 'contactSupport' },
  'ActionOffline':                               { audience: 'developer', action: 'contactSupport' },
  'AuthFailure':                                 { audience: 'developer', action: 'contactSupport' },
  'ClientError':                                 { audience: 'developer', action: 'contactSupport' },
  'ClientError.NetworkError':                    { audience: 'developer', action: 'retryLater' },
  'DryRunOperation':                             { audience: 'developer', action: 'contactSupport' },
  'InvalidAction':                               { audience: 'developer', action: 'contactSupport' },
  'InvalidRequest':                              { audience: 'developer', action: 'contactSupport' },
  'IpInBlacklist':                               { audience: 'developer', action: 'contactSupport' },
  'IpNotInWhitelist':                            { audience: 'developer', action: 'contactSupport' },
  'LimitExceeded':                               { audience: 'developer', action: 'contactSupport' },
  'NoSuchProduct':                               { audience: 'developer', action: 'contactSupport' },
  'NoSuchVersion':                               { audience: 'developer', action: 'contactSupport' },
  'OperationDenied':                             { audience: 'developer', action: 'contactSupport' },
  'RequestLimitExceeded':                        { audience: 'developer', action: 'retryLater' },
  'RequestSizeLimitExceeded':                    { audience: 'developer', action: 'contactSupport' },
  'ResourceInUse':                               { audience: 'developer', action: 'retryLater' },
  'ResourceInsufficient':                        { audience: 'developer', action: 'retryLater' },
  'ResourceNotFound':                            { audience: 'developer', action: 'contactSupport' },
  'ResourceUnavailable':                         { audience: 'developer', action: 'retryLater' },
  'ResourceUnavailable.InArrears':               { audience: 'developer', action: 'contactSupport' },
  'ResourceUnavailable.ResourcePackageRunOut':   { audience: 'developer', action: 'contactSupport' },
  'ResponseSizeLimitExceeded':                   { audience: 'developer', action: 'contactSupport' },
  'UnauthorizedOperation':                       { audience: 'developer', action: 'contactSupport' },
  'UnauthorizedOperation.ActivateError':         { audience: 'developer', action: 'contactSupport' },
  'UnauthorizedOperation.Activating':            { audience: 'developer', action: 'retryLater' },
  'UnauthorizedOperation.ChargeStatusException': { audience: 'developer', action: 'contactSupport' },
  'UnauthorizedOperation.NonAuthorize':          { audience: 'developer', action: 'contactSupport' },
  'UnknownParameter':                            { audience: 'developer', action: 'contactSupport' },
  'UnsupportedOperation':                        { audience: 'developer', action: 'contactSupport' },
  'UnsupportedProtocol':                         { audience: 'developer', action: 'contactSupport' },
  'UnsupportedRegion':                           { audience: 'developer', action: 'contactSupport' },
} as const satisfies Record<string, CodeEntry>
