/**
 * The keys of what people are told while the camera runs: 11xx and 12xx, except those about the recorded file, and what SDKs
 * report then. The key of any other code or state is a result.
 */
export const LIVE =
  /^(110[12369]|12..|1008|2012|noFace|outOfFrame|face[TCLR]\w+|bad\w+|\w+Covered|moved|flash|voiceQuiet|holdStill|\w+Mouth|openEyes|blink|nod|(?:shake|turn)Head|actionMissed|checking)$/
