// Rules about punctuation.
import { scriptOf } from '../../lib/cldr'
import { matches, type Rule } from './rule'

const CJK = ['Hans', 'Hant', 'Jpan']
const MARKS = '()（）\\[\\]【】「」『』《》〈〉„“”‚‘«»‹›"'
/** Matching pairs with no other mark between them. */
const PAIRS = new RegExp(
  '() （） [] 【】 「」 『』 《》 〈〉 „“ „” “” ”” ‚‘ ‚’ «» ‹› »« ""'
    .split(' ')
    .map(([open, close]) => `\\${open}[^${MARKS}’]*\\${close}`)
    .join('|'),
)
const SINGLE = /(?<!\p{L})‘[^‘’]*’(?!\p{L})/gu
/** Apostrophes and the Hebrew abbreviation mark, which are not quotes. */
const LETTERS = /(?<=\p{L})[‘’](?=\p{L}|$| )|(?<=\p{sc=Hebr})"(?=\p{sc=Hebr})/gu

const STOPS = '.。｡।۔։።។။'
const FINAL = new RegExp(`[${STOPS}]$`, 'u')
/** A stop inside a text, before a new sentence. */
const INNER =
  /[。｡।۔։።។။?？؟;](?=\s*[\p{L}\p{N}])|(?<=[\p{L}\p{M}]{2,})\.(?= [\p{Lu}\p{Lt}\p{Lo}\p{sc=Geor}])/u
/** A stop before a number: the end of a sentence or of an abbreviation, as in 'min. 2 Sekunden'. */
const BEFORE_NUMBER = new RegExp(`[${STOPS}]\\s\\p{Nd}`, 'u')
/** A stop that does not end an abbreviation: 'Nr.', 'min.' */
const SURE = new RegExp(INNER.source.replace('{2,}', '{4,}'), 'u')

export const punctuation: readonly Rule[] = [
  {
    rule: 'punctuation',
    suspects: true,
    expected: 'the punctuation of the locale’s own script',
    find: (text, { locale }) => {
      const script = scriptOf(locale)
      if (CJK.includes(script)) return matches(text.replace(/\d[.,]\d/g, ''), /[,.;:!?()"']/g)
      return matches(
        text,
        script === 'Arab' ? /[,;?\u3000-\u303f\uff00-\uffef]/g : /[\u3000-\u303f\uff00-\uff60]/g,
      )
    },
    finds: [
      ['en-US', 'Too dark，move'],
      ['ja-JP', 'もう一度,お試しください'],
      ['zh-TW', '光線太暗(室內)'],
      ['ar', 'مظلم, جدًا'],
      ['ar', 'هل تريد المتابعة?'],
    ],
    passes: [
      ['ja-JP', '1.5秒以上'],
      ['ar', 'مظلم، جدًا'],
      ['el-GR', 'Έτοιμοι; Ξεκινήστε.'],
    ],
  },
  {
    rule: 'unpaired',
    suspects: true,
    expected: 'brackets and quotes in pairs',
    find: text => {
      let rest = text.replace(SINGLE, '').replace(LETTERS, '')
      for (let before = ''; before !== rest; ) {
        before = rest
        rest = rest.replace(PAIRS, '')
      }
      return matches(rest, new RegExp(`[${MARKS}]`, 'g'))
    },
    finds: [
      ['en-US', 'Face (no pass'],
      ['en-US', 'Face no) pass'],
      ['en-US', 'Tap “Retry'],
      ['zh-TW', '請按「重試'],
      ['ja-JP', '「もう（一度」'],
      ['de-DE', 'Tippen Sie auf „Neu'],
      ['en-US', 'Tap "Retry'],
    ],
    passes: [
      ['en-US', 'Tap “Retry” (again)'],
      ['en-US', 'Couldn’t hear you'],
      ['en-US', 'Check the details’'],
      ['de-DE', 'Tippen Sie auf „Neu“'],
      ['pl-PL', 'Dotknij „Ponów”'],
      ['sv-SE', 'Tryck på ”Igen”'],
      ['da-DK', 'Tryk på »Igen«'],
      ['nl-NL', 'Tik op ‘Opnieuw’'],
      ['nl-NL', 'Tik op ‘Opnieuw’ hier'],
      ['uz-UZ', 'Tog‘'],
      ['uz-UZ', 'Yorug‘lik yetarli emas, qo‘l bilan'],
      ['he-IL', 'מספר ת"ז שגוי'],
      ['fr-FR', 'Touchez « Réessayer »'],
    ],
  },
  {
    rule: 'exclamation',
    expected: 'no exclamation marks',
    find: text => matches(text, /[!！¡՜]/gu),
    finds: [
      ['en-US', 'Too dark!'],
      ['zh-TW', '光線太暗！'],
      ['es-419', '¡Muy oscuro'],
    ],
    passes: [['en-US', 'Too dark']],
  },
  {
    rule: 'ending',
    suspects: true,
    expected: 'no question mark, comma, colon, dash or ellipsis at the end',
    find: text => matches(text, /[?？؟:：,，、،;；\-–—]$|…|\.{2,}|。。/gu),
    finds: [
      ['en-US', 'Too dark?'],
      ['en-US', 'Too dark:'],
      ['en-US', 'Too dark,'],
      ['en-US', 'Wait…'],
      ['en-US', 'Too dark. Move..'],
      ['zh-TW', '光線太暗，'],
      ['ar', 'مظلم جدًا؟'],
    ],
    passes: [
      ['es-ES', 'Más luz: muévase'],
      ['de-DE', 'Zu dunkel? Gehen Sie nach draußen.'],
    ],
  },
  {
    rule: 'stop',
    suspects: true,
    expected: 'a final full stop if there are two sentences, otherwise none',
    find: (text, { place }) => {
      const isTwo = (stop: RegExp) => !/advice|hint/.test(place) && stop.test(text)
      if (FINAL.test(text)) return isTwo(INNER) || isTwo(BEFORE_NUMBER) ? undefined : 'a final full stop'
      return isTwo(SURE) ? 'no final full stop' : undefined
    },
    finds: [
      ['en-US', 'Too dark.', { place: 'live hint' }],
      ['en-US', 'Move somewhere brighter.', { place: 'advice' }],
      ['en-US', 'Session expired. Start over'],
      ['de-DE', 'Die Nr. fehlt.'],
      ['hi-IN', 'फ़ोटो धुंधली है।'],
      ['ur-PK', 'تصویر دھندلی ہے۔'],
      ['km-KH', 'ពន្លឺតិចពេក។'],
      ['my-MM', 'အလင်းနည်းသည်။'],
      ['hy-AM', 'Շատ մութ է։'],
      ['am-ET', 'በጣም ጨለማ ነው።'],
      ['ja-JP', '暗すぎます。'],
      ['ja-JP', '期限が切れました。やり直してください'],
    ],
    passes: [
      ['en-US', 'Session expired. Start over.'],
      ['en-US', 'Too dark'],
      ['de-DE', 'Video zu kurz, min. 2 Sekunden'],
      ['de-DE', 'Mindestens 1.5 Sekunden aufnehmen'],
      ['de-DE', 'Nur z. B. Ausweise'],
      ['de-DE', 'Ausweis-Nr. stimmt nicht'],
      ['pt-PT', 'O N.º do documento não coincide'],
      ['ja-JP', '期限が切れました。やり直してください。'],
      ['ja-JP', '動画が短すぎます。2秒以上撮影してください。'],
      ['ko-KR', '동영상이 너무 짧아요. 2초 이상 촬영해 주세요.'],
      ['ar', 'الفيديو قصير جدًا. يُرجى إعادة التسجيل.'],
      ['hi-IN', 'समय समाप्त हुआ। फिर से शुरू करें।'],
    ],
  },
]
