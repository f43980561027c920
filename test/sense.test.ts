// The rules that compare a text with its originals and with the other texts of its locale, at their limits.
import { expect, test } from 'vitest'
import type { Context, Text } from '../scripts/check/rules/rule'
import { sense } from '../scripts/check/rules/sense'
import { en, findIn, other, type Sample, zh } from './rule-samples'

const dark = [zh('光线太暗', { dark: ['暗'] }), en('Too dark', { dark: ['dark'] })]
const bright = [zh('光线太强', { dark: ['暗'] }), en('Too bright', { dark: ['dark'] })]
const words = { dark: ['dunkel', 'finster'], not: ['nicht'], passed: ['bestanden'], 'try again': ['erneut'] }

/** Twenty texts that are 7/3 as long as zh-CN and 7/9 as long as en-US, among texts that tell nothing. */
const usual: Text[] = [
  ...Array(20).fill(other('', 'Zu hell', 'message', zh('太亮了'), en('Too light'))),
  ...Array(30).fill(other('', '', 'message', zh('太亮了'), en('Too light'))),
  ...Array(30).fill(other('', 'Zu hell', 'message', zh(''), en(''))),
]
/** Originals beside which a text is usually 7 and 21 letters long. */
const short = [zh('太暗了'), en('Too light')]
const long = [zh('录制已经被中断了。'), en('The recording was stopped.')]

const finding = (name: string, sample: Sample) => {
  const rule = sense.find(({ rule }) => rule === name)
  return rule && findIn(rule, sample)
}

type Row = [rule: string, text: string, context: Partial<Context>, found: string | undefined]

test.each<Row>([
  // The forms of zh-CN and en-US.
  ['lost meaning', 'Zu hell', { originals: dark, words }, '"Zu hell" without "dark": dunkel, finster'],
  ['lost meaning', 'Zu finster', { originals: dark, words }, undefined],
  ['lost meaning', 'Zu hell', { originals: bright, words }, undefined],
  ['lost meaning', 'Zu hell', { originals: [zh('光线太强'), en('Too bright')], words }, undefined],
  ['lost meaning', 'Zu hell', { originals: dark, words: { dark: [] } }, undefined],
  [
    'lost meaning',
    'Zu hell',
    { originals: [zh('太暗', { dark: ['暗'] }), en('Dim')], words },
    expect.any(String),
  ],
  [
    'lost meaning',
    'Zu hell',
    { originals: [zh('太暗', { dark: ['暗'] }), en('Dim', { dark: ['dark'] })], words },
    undefined,
  ],
  ['lost meaning', 'Fertig', { originals: [en('Check passed', { passed: ['passed'] })], words }, undefined],
  ['lost meaning', 'Verdunkelt', { originals: dark, words }, expect.any(String)],
  ['lost meaning', 'Verdunkelt', { originals: dark, words: { dark: ['-dunkel-'] } }, undefined],

  // A word for "not".
  ['added not', 'Nicht näher', { place: 'advice', originals: [en('Move closer')], words }, '"nicht"'],
  [
    'added not',
    'Dorthin, wo es nicht dunkel ist',
    { place: 'advice', originals: [en('Move to a much brighter place')], words },
    undefined,
  ],
  [
    'added not',
    'Dorthin, wo es nicht dunkel ist',
    { place: 'advice', originals: [zh('请到光线充足的地方并保持不动')], words },
    undefined,
  ],
  ['reversed', 'Nicht zu hören', { key: '1101', originals: [en('Too quiet')], words }, undefined],

  // A word for "passed".
  ['passed', 'Zu dunkel', { key: '1201', words }, undefined],
  ['passed', 'Wenn bestanden, weiter', { key: 'retry', place: 'advice', words }, undefined],
  ['passed', 'Prüfung bestanden', { key: 'eo', words }, undefined],

  // Words for trying again.
  ['try again', 'Fragen Sie erneut nach', { key: 'contactSupport', place: 'advice', words }, '"erneut"'],
  ['try again', 'Fragen Sie nicht erneut', { key: 'contactSupport', place: 'advice', words }, undefined],
  ['try again', 'Keine Versuche übrig', { key: '16', words }, undefined],

  // Numbers.
  ['lost number', 'Zu lang', { originals: [zh('超过20秒'), en('Over 20 seconds')] }, '20'],
  ['number', '2 oder 6', { originals: [zh('3或20'), en('3 or 20')] }, '2 6 instead of 3 20'],
  ['lost number', 'Zu lang', { originals: [zh('超过二十秒'), en('Over 20 seconds')] }, undefined],
  ['number', 'Zu dunkel 7', { originals: dark, words }, '7 instead of none'],
  ['number', 'Zu hell', { originals: dark, words }, undefined],
  ['number', 'Über 20 s', { originals: [zh('超过20秒'), en('Too long')] }, undefined],

  // Lengths.
  ['length', 'x'.repeat(20), { originals: short, all: usual }, '20 letters instead of about 7'],
  ['length', 'x'.repeat(19), { originals: short, all: usual }, undefined],
  ['length', 'x'.repeat(11), { originals: [zh('暗'), en('Dim')], all: usual }, undefined],
  ['length', 'x'.repeat(36), { originals: long, all: usual }, undefined],
  ['length', 'x'.repeat(6), { originals: long, all: usual }, '6 letters instead of about 21'],
  ['length', 'x'.repeat(8), { originals: long, all: usual }, undefined],
  [
    'length',
    'x'.repeat(14),
    {
      originals: [zh('录制已经被中断了请重新开始'), en('The recording was stopped. Start again.')],
      all: usual,
    },
    undefined,
  ],
  ['length', '', { originals: long, all: usual }, undefined],
  ['length', 'x'.repeat(99), { originals: short, all: usual.slice(1) }, undefined],
  ['length', 'x'.repeat(99), { originals: short.slice(1), all: usual }, undefined],
  ['length', 'x'.repeat(99), { originals: [zh(''), en('Too light')], all: usual }, undefined],

  // What to do, where no advice says it.
  ['next step', 'Couldn’t load the video.)', { key: '1303' }, '"Couldn’t load the video.)"'],
  ['next step', '', { key: '1303' }, undefined],
  ['next step', '视频加载失败，请重试', { key: '1303', locale: 'zh-CN' }, undefined],
  ['next step', '影片載入失敗 請重試', { key: '1303', locale: 'zh-TW' }, undefined],
  ['next step', '视频加载失败 请重试', { key: '1303', locale: 'zh-CN' }, undefined],
  ['next step', '動画を読み込めません もう一度', { key: '1303', locale: 'ja-JP' }, undefined],
  ['next step', 'ဗီဒီယိုမရပါ ထပ်ကြိုးစားပါ', { key: '1303', locale: 'my-MM' }, undefined],
  ['next step', 'ໂຫຼດບໍ່ໄດ້ ລອງໃໝ່', { key: '1303', locale: 'lo-LA' }, undefined],
  ['next step', 'ផ្ទុកមិនបាន សាកម្តងទៀត', { key: '1303', locale: 'km-KH' }, undefined],
  ['next step', 'Mund öffnen', { key: 'openMouth', place: 'live hint' }, undefined],
  ['next step', 'Mund öffnen', { key: 'openMouth', place: 'advice' }, undefined],
])('%s, row %#: %s', (name, text, { locale = 'de-DE', ...context }, found) => {
  expect(finding(name, [locale, text, context])).toEqual(found)
})

/** The message 1201, whose advice is brighten. */
const tooDark = other('1201', 'Zu dunkel', 'live hint', ...dark)
const a = other('a', 'Zu dunkel', 'message', ...dark)

test.each<[rule: string, one: Text, another: Text, found: string | undefined]>([
  // Two texts for one.
  ['inconsistent', a, other('b', 'Zu finster', 'message', ...dark), '"Zu dunkel", but "Zu finster" for b'],
  ['inconsistent', { ...a, text: '' }, other('b', 'Dunkel', 'message', ...dark), undefined],
  ['inconsistent', a, other('a', 'Dunkel', 'message', ...dark), undefined],
  ['inconsistent', a, other('b', 'Dunkel', 'advice', ...dark), undefined],
  ['inconsistent', a, other('b', 'Zu hell', 'message', ...bright), undefined],
  [
    'inconsistent',
    other('a', 'Zu dunkel', 'message', ...dark.slice(1)),
    other('b', 'Dunkel', 'message', ...dark.slice(1)),
    undefined,
  ],
  [
    'inconsistent',
    other('a', 'Heller', 'advice', ...dark),
    other('b', 'Licht an', 'advice', ...dark),
    '"Heller", but "Licht an" for b',
  ],

  // One text for two.
  [
    'ambiguous',
    other('1201', 'Heller', 'live hint', en('Brighter')),
    other('brighten', 'Heller', 'live advice', en('Brighter')),
    '"Heller", also used for brighten',
  ],
  [
    'ambiguous',
    other('brighten', 'Heller', 'live advice', en('Brighter')),
    other('1201', 'Heller', 'live hint', en('Brighter')),
    '"Heller", also used for 1201',
  ],
  [
    'ambiguous',
    other('1202', 'Heller', 'live hint', en('Brighter')),
    other('brighten', 'Heller', 'live advice', en('Brighter')),
    undefined,
  ],
  ['ambiguous', tooDark, other('1202', 'Zu hell', 'live hint', ...bright), undefined],
  ['ambiguous', tooDark, other('1201', 'Zu dunkel', 'live hint', ...bright), undefined],
  ['ambiguous', tooDark, other('x', 'Zu dunkel', 'log', ...bright), undefined],
  [
    'ambiguous',
    other('openMouth', 'Mund auf', 'live hint', en('Mouth closed')),
    other('openMouth', 'Mund auf', 'live advice', en('Open your mouth')),
    '"Mund auf", also used for openMouth',
  ],
  ['ambiguous', tooDark, other('dim', 'Zu dunkel', 'live advice', ...bright), expect.any(String)],
  ['ambiguous', { ...tooDark, text: '' }, other('1202', '', 'live hint', ...bright), undefined],
  ['ambiguous', tooDark, other('1202', 'Zu dunkel', 'live hint', zh('光线太暗'), en('Dim')), undefined],
  ['ambiguous', tooDark, other('1202', 'Zu dunkel', 'live hint', zh('光线太强')), expect.any(String)],
  [
    'ambiguous',
    other('openMouth', 'Mund auf', 'live advice', en('Open your mouth')),
    other('openMouth', 'Mund auf', 'live hint', en('Mouth closed')),
    '"Mund auf", also used for openMouth',
  ],
  [
    'ambiguous',
    other('dim', 'Zu hell', 'live advice', ...bright),
    other('x', 'Zu hell', 'log', ...dark),
    '"Zu hell", also used for x',
  ],
  ['ambiguous', other('1201', 'Zu dunkel', 'live hint'), other('1202', 'Zu dunkel', 'live hint'), undefined],
])('%s of two texts, row %#', (name, one, another, found) => {
  expect(finding(name, ['de-DE', one.text, { ...one, all: [another] }])).toEqual(found)
})
