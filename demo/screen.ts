import { html, nothing } from 'lit-html'
import type { Explanation, Pack } from 'liveness-messages'
import { phrases } from './phrases'

/** What the camera screen does to show a code; a code without a scene gets a plain card. */
const SCENES: Record<string, string> = {
  0: 'done',
  Success: 'done',
  1101: 'muted',
  1102: 'covered',
  1103: 'unclear',
  1106: 'quiet',
  1109: 'lips',
  1201: 'dark',
  1202: 'bright',
  1203: 'near',
  1204: 'right',
  1205: 'far',
  1206: 'left',
  1207: 'eyes',
  1208: 'first',
  1209: 'mouth',
  1210: 'partly',
  2012: 'still',
  voiceQuiet: 'quiet',
  noFace: 'nobody',
  outOfFrame: 'partly',
  faceLeft: 'left',
  faceRight: 'right',
  faceTurned: 'still',
  faceChanged: 'still',
  badDistance: 'near',
  eyesCovered: 'covered',
  mouthCovered: 'covered',
  badLight: 'dark',
  moved: 'still',
  actionMissed: 'first',
  flash: 'still',
  holdStill: 'still',
  checking: 'still',
  openMouth: 'mouth',
  closeMouth: 'mouth',
  openEyes: 'eyes',
  blink: 'eyes',
  nod: 'still',
  shakeHead: 'still',
  turnHead: 'still',
}

/** Without ids, since a page may draw many of them. */
const camera = html`
<svg class="camera" viewBox="0 0 320 464" preserveAspectRatio="xMidYMin slice" aria-hidden="true">
  <g class="person">
    <path d="M36 484c6-110 60-140 124-140s118 30 124 140v300H36z" fill="#2f4858"/>
    <rect x="134" y="290" width="52" height="66" rx="22" fill="#d9a07c"/>
    <path d="M88 190c-8-78 30-112 72-112s80 34 72 112l-6 14H94z" fill="#33251f"/>
    <ellipse cx="160" cy="212" rx="66" ry="86" fill="#edbd99"/>
    <path d="M94 190c0-56 26-80 66-80s66 24 66 80c-16-28-34-42-66-42s-50 14-66 42z" fill="#33251f"/>
    <g class="eyes" fill="#2a2320"><ellipse cx="134" cy="206" rx="7" ry="9"/><ellipse cx="186" cy="206" rx="7" ry="9"/></g>
    <g stroke="#33251f" stroke-width="4" stroke-linecap="round" fill="none"><path d="M122 186q12-7 24-1M174 185q12-6 24 1"/></g>
    <path d="M160 210q-8 26-2 32h8" stroke="#c98f6a" stroke-width="4" fill="none" stroke-linecap="round"/>
    <path class="mouth" d="M138 266q22 12 44 0" stroke="#a5523f" stroke-width="6" fill="none" stroke-linecap="round"/>
    <g class="hand"><rect x="70" y="222" width="190" height="96" rx="40" fill="#d9a07c"/><path d="M92 246h120M92 270h120" stroke="#c08762" stroke-width="3"/></g>
  </g>
  <rect class="light" width="320" height="480"/>
  <path d="M-4-4h328v488H-4zM56 205a104 138 0 1 0 208 0a104 138 0 1 0-208 0z" fill="#0b1116" fill-opacity=".62" fill-rule="evenodd"/>
  <ellipse class="ring" cx="160" cy="205" rx="104" ry="138" fill="none" stroke-width="5"/>
  <g class="mic" transform="translate(160 372)">
    <circle r="26"/><g stroke="#fff" stroke-width="4" stroke-linecap="round" fill="none">
      <rect x="-6" y="-14" width="12" height="20" rx="6" fill="#fff" stroke="none"/><path d="M-11-1a11 11 0 0 0 22 0M0 10v6"/><path class="slash" d="M-15-15L15 15"/>
    </g>
  </g>
  <g class="tick" transform="translate(160 343)"><circle r="40"/><path d="M-18 2l13 13 24-27" fill="none" stroke="#fff" stroke-width="9" stroke-linecap="round" stroke-linejoin="round"/></g>
</svg>`

export const scene = (key: string) => SCENES[key] ?? 'card'

/** What happened and, where there is something to add, what to do. */
export const lines = ({ title, advice }: Pick<Explanation, 'title' | 'advice'>, locale: string) => html`
  <p class="message">${phrases(title, locale)}</p>
  <p class="advice" ?hidden=${advice === undefined}>${phrases(advice ?? '', locale)}</p>`

/**
 * The screen of a phone: a camera for what can be fixed while the camera runs, a plain background for everything else.
 * Where it is `live`, a screen reader says each hint once, as a whole and in its language.
 */
export const screen = (
  name: string,
  text: unknown,
  { locale, dir }: Pick<Pack, 'locale' | 'dir'>,
  live = false,
) => html`
  ${name === 'card' || name === 'tips' ? '' : html`<div class="view">${camera}</div>`}
  <div class="hint" role=${live ? 'status' : nothing} aria-atomic=${live ? 'true' : nothing} lang=${locale} dir=${dir}>${text}</div>`
