import type { Table } from './product'

/** The face verification SDK's hints while the camera runs, by the names of its texts. Source: `WbUiTips` in a public app. */
export const tips: Table = {
  kyc_aim: 'outOfFrame',
  kyc_face_out: 'outOfFrame',
  kyc_waiting: 'checking',
  kyc_tilthead: 'faceTurned',
  kyc_look_up: 'faceTurned',
  kyc_look_down: 'faceTurned',
  kyc_turn_side: 'faceTurned',
  kyc_get_closer: '1205',
  kyc_fara_way: '1203',
  kyc_cover_eyes: 'eyesCovered',
  kyc_cover_nose: 'mouthCovered',
  kyc_cover_mouse: 'mouthCovered',
  kyc_open_eyes: 'openEyes',
  kyc_dimmer: 'holdStill',
  kyc_network_retry: '1008',
}
