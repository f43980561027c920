import { type Product, product, type Table } from './product'

/**
 * HuiYan's hints while the camera runs, by the names of `HYAuthTipsEvent` and the text keys of both systems (`fl_…`, `yt_…`).
 * Source: `TXYHuiYanSDKCommDef.h`, `YtSDKCommonDefines.h` and `Localizable.strings`; for the last five lines, the names in
 * Android's `StringCode` and `HuiYanAuthTipsEvent`.
 */
// biome-ignore format: a table
export const tips: Table = {
  ACT_OPEN_MOUTH: 'openMouth',      fl_act_open_mouth: 'openMouth',         yt_face_act_open_mouth: 'openMouth',
  ACT_BLINK: 'blink',               fl_act_blink: 'blink',                  yt_face_act_blink: 'blink',
  ACT_NOD_HEAD: 'nod',              fl_act_nod_head: 'nod',                 yt_face_act_nod_head: 'nod',
  ACT_SHAKE_HEAD: 'shakeHead',      fl_act_shake_head: 'shakeHead',         yt_face_act_shake_head: 'shakeHead',
  ACT_SCREEN_SHAKING: 'moved',      fl_act_screen_shaking: 'moved',         yt_face_act_screen_shaking: 'moved',
  ACT_SILENCE: 'holdStill',         fl_act_silence: 'holdStill',            yt_face_act_silence: 'holdStill',
  ACT_LIGHT_NOT_RIGHT: 'badLight',  fl_act_light_not_right: 'badLight',     yt_face_act_light_not_right: 'badLight',
  NO_FACE: 'noFace',                fl_no_face: 'noFace',                   yt_face_no_face: 'noFace',
  NO_LEFT_FACE: '1102',             fl_no_left_face: '1102',                yt_face_no_left_face: '1102',
  NO_RIGHT_FACE: '1102',            fl_no_right_face: '1102',               yt_face_no_right_face: '1102',
  NO_CHIN: '1102',                  fl_no_chin: '1102',                     yt_face_no_chin: '1102',
  NO_CHINE: '1102',
  NO_MOUTH: 'mouthCovered',         fl_no_mouth: 'mouthCovered',            yt_face_no_mouth: 'mouthCovered',
  NO_NOSE: 'mouthCovered',          fl_no_nose: 'mouthCovered',             yt_face_no_nose: 'mouthCovered',
  NO_LEFT_EYE: 'eyesCovered',       fl_no_left_eye: 'eyesCovered',          yt_face_no_left_eye: 'eyesCovered',
  NO_RIGHT_EYE: 'eyesCovered',      fl_no_right_eye: 'eyesCovered',         yt_face_no_right_eye: 'eyesCovered',
  POSE_KEEP: 'holdStill',           fl_pose_keep: 'holdStill',              yt_face_keep_pose: 'holdStill',
  POSE_CLOSER: '1205',              fl_pose_closer: '1205',                 yt_face_closer: '1205',
  POSE_FARTHER: '1203',             fl_pose_farer: '1203',                  yt_face_farer: '1203',
  POSE_OPEN_EYE: 'openEyes',        fl_pose_open_eye: 'openEyes',           yt_face_open_eye: 'openEyes',
  POSE_INCORRECT: 'faceTurned',     fl_pose_incorrect: 'faceTurned',        yt_face_incorrect_pose: 'faceTurned',
  POSE_NOT_IN_RECT: 'outOfFrame',   fl_pose_not_in_rect: 'outOfFrame',      yt_face_not_in_rect: 'outOfFrame',
  TOO_MANY_FACE: '2012',            fl_too_many_faces: '2012',              yt_face_too_many_face: '2012',
  INCOMPLETE_FACE: '1210',          fl_incomplete_face: '1210',             yt_face_incomplete: '1210',
  CLOSE_MOUTH: 'closeMouth',        fl_close_mouth: 'closeMouth',
  LIGHT_TOO_LOW: '1201',            txy_light_low: '1201',                  yt_light_dark: '1201',
  LIGHT_TOO_STRONG: '1202',         txy_light_strong: '1202',               yt_light_bright: '1202',
  REFLECT_PREPARE: 'flash',         fl_reflect_prepare: 'flash',            yt_face_prepare_reflect: 'flash',
  ANGLE_DETECT_LARGE: 'faceTurned',                                         yt_face_ref_angle_detect_error: 'faceTurned',
  YJ_POSE_TOO_FAR: '1205',          fl_pose_too_far: '1205',                msg_light_dark: '1201',
  YJ_POSE_TOO_CLOSE: '1203',        fl_pose_too_close: '1203',
  YJ_POSE_NEED_CLOSE_ADJUST: '1205', fl_pose_need_close_adjust: '1205',     fl_act_turn_left: 'turnHead',
  YJ_POSE_NEED_FAR_ADJUST: '1203',  fl_pose_need_far_adjust: '1203',        fl_act_turn_right: 'turnHead',
  TJ_POSE_STABLE: 'holdStill',      fl_pose_stable: 'holdStill',
}

/**
 * What comes under the same names, but is no hint: how a step ended, and the ID card of the eKYC SDK. Source:
 * `YtSDKCommonDefines.h`; for `msg_…` and `net_…`, the names in Android's `StringCode`.
 */
export const events: Table = {
  fl_act_closer_far: 'badDistance',
  fl_act_far_closer: 'badDistance',
  msg_cam_error: 'cameraBusy',
  msg_inner_error: 'sdkError',
  msg_net_error: 'offline',
  msg_param_error: 'sdkSetup',
  msg_timeout_error: 'timedOut',
  msg_user_cancel: 'cancelled',
  net_fetch_data: 'checking',
  net_fetch_failed: 'offline',
  net_reporting: 'checking',
  yt_net_wait: 'checking',
  yt_auth_failed: 'sdkLicense',
  yt_camera_permission_error: 'cameraDenied',
  yt_encrypt_fail: 'sdkError',
  yt_network_error: 'offline',
  yt_param_error: 'sdkSetup',
  yt_user_cancel: 'cancelled',
  yt_verify_failed: 'FailedOperation.VerificationFail',
  yt_face_act_video_encode_error: 'recordingFailed',
  yt_face_act_get_video_data_error: 'recordingFailed',
  yt_ocr_auto_timeout: 'timedOut',
  yt_ocr_card_cover: 'cardIncomplete',
  yt_ocr_card_invalid: 'cardUnverified',
  yt_ocr_card_miss: 'cardIncomplete',
  yt_ocr_card_reflect: 'cardGlare',
  yt_ocr_no_card: 'FailedOperation.ImageNoIdCard',
}

/**
 * HuiYan's hints and events while the camera runs, by their names: what the app's listener of `HYAuthTipsEvent` (iOS) or
 * `HuiYanAuthTipsEvent` (Android) gets.
 *
 * @example
 * huiyanTips('fl_act_blink') // 'blink'
 */
export const huiyanTips: Product = /* @__PURE__ */ product(tips, events)
