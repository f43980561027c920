// Texts for each rule of the check.

import type { Context, Original, Rule, Text } from '../scripts/check/rules/rule'
import type { Words } from '../scripts/lib/about'
import type { Place } from '../scripts/lib/places'

/** A text in a locale; without a context, a message by itself. */
export type Sample = readonly [locale: string, text: string, context?: Partial<Context>]

/** What a rule finds in a sample. */
export const findIn = ({ find }: Rule, [locale, text, context]: Sample) =>
  find(text, {
    locale,
    text,
    key: '',
    place: 'message',
    originals: [],
    words: {},
    never: [],
    all: [],
    ...context,
  })

export const zh = (text: string, words: Words = {}): Original => ({ locale: 'zh-CN', text, words })
export const en = (text: string, words: Words = {}): Original => ({ locale: 'en-US', text, words })

/** Another text of the locale. */
export const other = (key: string, text: string, place: Place, ...originals: Original[]): Text => ({
  key,
  text,
  place,
  originals,
})

/** The context of a text in a locale that also has these texts. */
export const among = (...texts: string[]) => ({ all: texts.map(text => other('', text, 'message')) })

const dark = {
  originals: [zh('光线太暗', { dark: ['暗'] }), en('Too dark', { dark: ['dark'] })],
  words: { dark: ['dunkel'] },
}
const unheard = {
  originals: [zh('未检测到声音', { not: ['未'] }), en('Couldn’t hear you', { not: ['-n’t'] })],
  words: { not: ['nicht', 'kein-'] },
}
const seconds = { originals: [zh('视频时长超过20秒'), en('Video is longer than 20 seconds')] }

/** Texts that are translations of English ones. */
const english = [
  other('a', 'Zu nah', 'message', en('Move a little closer')),
  other('b', 'Erneut', 'message', en('Start, then try again')),
]

/** Texts that break a rule, and texts that do not. */
export const SAMPLES: Readonly<Record<string, { finds: readonly Sample[]; passes: readonly Sample[] }>> = {
  empty: {
    finds: [
      ['en-US', ''],
      ['en-US', ' '],
      ['en-US', '-'],
      ['ja-JP', '。'],
    ],
    passes: [['zh-TW', '暗']],
  },
  leftover: {
    finds: [
      ['en-US', 'TODO: too dark'],
      ['en-US', 'undefined'],
      ['en-US', 'Lorem ipsum'],
      ['en-US', 'Wait %s seconds'],
      ['en-US', 'Wait %1$s seconds'],
      ['en-US', 'Wait $1 seconds'],
      ['en-US', 'Wait %10$s seconds'],
      ['en-US', 'Hello :name'],
      ['en-US', 'Hello :n'],
      ['en-US', '## Too dark'],
      ['en-US', 'See http://example.test'],
      ['en-US', 'Wait [[seconds]]'],
      ['en-US', 'Wait __count__ seconds'],
      ['en-US', '**Too dark**'],
      ['en-US', 'Too `dark`'],
      ['en-US', '[Help](page)'],
      ['en-US', 'See https://example.test'],
      ['en-US', 'Error 1201: too dark'],
      ['en-US', 'x'],
      ['de-DE', 'brighten'],
      ['de-DE', 'null'],
      ['de-DE', 'FailedOperation.CompareFail'],
      ['fr-FR', 'Attendez %(count)s secondes'],
      ['fr-FR', '[DE] Trop sombre'],
      ['fr-FR', '- Trop sombre'],
    ],
    passes: [
      ['es-419', 'Muestre todo el rostro'],
      ['pt-BR', 'Todo o rosto deve aparecer'],
      ['de-DE', 'Null Versuche übrig'],
      ['es-ES', 'Documento juvenil'],
      ['id-ID', 'nilai tidak cocok'],
      ['zh-TW', '暗'],
      ['en-US', 'Video is longer than 20 seconds'],
      ['en-US', 'Card # not clear'],
      ['de-DE', 'Hinweis: zu dunkel'],
      ['fr-FR', 'Trop sombre : allez dehors'],
    ],
  },
  doubled: {
    finds: [
      ['en-US', 'Too too dark'],
      ['en-US', 'The the photo is blank'],
    ],
    passes: [
      ['en-US', 'Too dark'],
      ['en-US', 'To Tokyo'],
      ['en-US', 'Photo to open'],
      ['vi-VN', 'Từ từ gật đầu', among('Từ từ lắc đầu')],
    ],
  },
  vendor: {
    finds: [
      ['en-US', 'Tencent refused the call', { place: 'log' }],
      ['zh-TW', '騰訊雲錯誤', { place: 'log' }],
      ['en-US', 'Token expired'],
    ],
    passes: [['en-US', "Token doesn't exist", { place: 'log' }]],
  },
  forbidden: {
    finds: [
      ['en-US', 'Face & light'],
      ['en-US', 'Too {dark}'],
      ['en-US', 'Too <b>dark</b>'],
      ['en-US', 'See $t(retry)'],
      ['en-US', "Couldn''t see you"],
      ['en-US', 'Mail us @ home'],
      ['en-US', 'Too dark 🔦'],
      ['en-US', 'Dark | bright'],
    ],
    passes: [
      ['en-US', "Couldn't hear you"],
      ['en-US', 'Costs $5'],
    ],
  },
  broken: {
    finds: [
      ['de-DE', 'Zu dunkel f\ufffdr die Kamera'],
      ['de-DE', 'GrÃ¶ÃŸe stimmt nicht'],
      ['fr-FR', 'Lâ€™image est floue'],
      ['en-US', 'Too dark\\nMove'],
      ['de-DE', 'f\\u00fcr die Kamera'],
      ['fr-FR', "L\\'image est floue"],
      ['ar', 'ﺍﻹﺿﺎﺀﺓ ضعيفة'],
      ['ja-JP', 'ｶﾒﾗを確認してください'],
      ['ja-JP', '６秒ほど撮影してください'],
      ['th-TH', 'กรุณาทํา'],
      ['ru-RU', 'Ð¡Ð»Ð¸ÑˆÐºÐ¾Ð¼ Ñ‚ÐµÐ¼Ð½Ð¾'],
      ['zh-TW', '???'],
      ['th-TH', 'เเสงน้อยเกินไป'],
      ['th-TH', 'น\u0e4d\u0e49\u0e32'],
      ['lo-LA', 'ນ\u0ecd\u0ec9\u0eb2'],
      ['lo-LA', 'ທ\u0ecd\u0eb2'],
      ['lo-LA', '\u0ec0\u0ec0ສງ'],
    ],
    passes: [
      ['th-TH', 'กรุณาทำตามแสงบนหน้าจอ'],
      ['pt-BR', 'SÃO PAULO: não é possível'],
      ['vi-VN', 'Âm thanh quá nhỏ'],
      ['de-DE', 'Tippen Sie auf „Gruß“'],
    ],
  },
  nfc: {
    finds: [
      ['de-DE', 'Zu nah fu\u0308r das Foto'],
      ['bn-BD', 'সম\u09df শেষ'],
      ['hi-IN', '\u095eोटो धुंधली है'],
      ['he-IL', 'י\ufb2a'],
    ],
    passes: [
      ['bn-BD', 'সম\u09af\u09bc শেষ'],
      ['hi-IN', '\u092b\u093cोटो धुंधली है'],
      ['he-IL', 'ש\u05c1'],
    ],
  },
  invisible: {
    finds: [
      ['en-US', 'Too\u200b dark'],
      ['en-US', 'Too\u200cdark'],
      ['en-US', '\u200fToo dark'],
      ['en-US', 'Too dark\u00ad'],
      ['en-US', 'Too\tdark'],
      ['ar', '\u200fالإضاءة ضعيفة'],
      ['fa-IR', 'نور\u200c کم است'],
    ],
    passes: [
      ['fa-IR', 'دوباره می\u200cشود'],
      ['hi-IN', 'क्\u200dष'],
      ['si-LK', 'ක්\u200dෂ'],
      ['km-KH', 'ពន្លឺ\u200bតិច'],
      ['my-MM', 'မျက်နှာ\u200bကို'],
      ['he-IL', 'קוד\u200e SMS\u200e שגוי'.replace('\u200e ', ' \u200e')],
      ['ar', 'رمز \u200eSDK\u200e غير صالح'],
      ['ar', 'رمز \u200e(SDK)\u200e غير صالح'],
    ],
  },
  space: {
    finds: [
      ['en-US', 'Too  dark'],
      ['en-US', ' Too dark'],
      ['en-US', 'Too dark '],
      ['en-US', 'Face\u00a0too dark'],
      ['zh-TW', '光線\u3000太暗'],
      ['fr-FR', 'Trop sombre \u202f: allez dehors'],
    ],
    passes: [
      ['fr-FR', 'Trop sombre\u202f: allez dehors'],
      ['fr-FR', 'Touchez «\u00a0Réessayer\u00a0»'],
      ['ru-RU', 'Видео короче 2\u00a0секунд'],
      ['ru-RU', 'Лицо\u00a0— не в\u00a0кадре'],
      ['ru-RU', 'В\u00a0кадре нет лица'],
      ['ru-RU', 'Лицо не на\u00a0экране'],
      ['cs-CZ', 'Video trvá méně než\u00a02\u00a0sekundy'],
    ],
  },
  punctuation: {
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
  unpaired: {
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
  exclamation: {
    finds: [
      ['en-US', 'Too dark!'],
      ['zh-TW', '光線太暗！'],
      ['es-419', '¡Muy oscuro'],
    ],
    passes: [['en-US', 'Too dark']],
  },
  ending: {
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
  stop: {
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
  script: {
    finds: [
      ['ar', 'الإضاءة dark جدًا'],
      ['ar', 'Wi-Fi'],
      ['ja-JP', '너무 어둡습니다'],
      ['ko-KR', '光線太暗'],
      ['vi-VN', 'แสงน้อยเกินไป'],
      ['de-DE', 'Zu d\u0443nkel'],
      ['ru-RU', 'Слишком t\u0435мно'],
      ['ru-RU', 'Слишком TЕМНО'],
      ['zh-TW', 'too dark'],
    ],
    passes: [
      ['ar', 'رقم ID غير صالح'],
      ['ar', 'خطأ داخلي في SDK'],
      ['ja-JP', 'カメラを確認してください'],
      ['ja-JP', 'iPhoneのSDKエラー'],
      ['zh-TW', 'token 不存在', { place: 'log' }],
      ['de-DE', '6'],
      ['zh-CN', '请连接 Wi-Fi 后更新 App'],
      ['ko-KR', '너무 어둡습니다'],
      ['sr-Latn', 'Previše tamno'],
      ['tr-TR', 'Wi-Fi bağlantınızı kontrol edin'],
      ['ur-PK', 'فون کو تھوڑا دور کریں'],
      ['es-ES', 'El N.º no coincide'],
    ],
  },
  letters: {
    finds: [
      ['ar', 'ا\u06a9تمل', among('اكتمل')],
      ['de-DE', 'Zbyt słabe światło'],
      ['ru-RU', 'Обличчя не видно повністю'],
    ],
    passes: [
      ['ar', 'ا\u06a9تمل', among('ا\u06a9تملت')],
      ['tr-TR', 'Işık çok az, hâlâ'],
      ['uz-UZ', 'Yorug‘lik yetarli emas'],
      ['mn-MN', 'Гэрэл хүрэлцэхгүй байна'],
    ],
  },
  characters: {
    finds: [
      ['zh-TW', '光线太暗，請移動'],
      ['zh-HK', '请重試'],
      ['zh-CN', '光線太暗'],
      ['ja-JP', '光线太暗'],
    ],
    passes: [
      ['zh-TW', '台灣的證件'],
      ['zh-TW', '白皁'],
      ['zh-CN', '粧'],
      ['zh-HK', '請脫下口罩，並說話'],
      ['zh-CN', '光线太暗'],
      ['ja-JP', '眩しすぎます。顔が机に近い'],
      ['ja-JP', '会社の国旗を画面に'],
      ['ja-JP', '芦ノ湖'],
    ],
  },
  regional: {
    finds: [
      ['zh-TW', '視頻獲取失敗'],
      ['zh-TW', '請檢查網絡'],
    ],
    passes: [
      ['zh-TW', '請檢查網路'],
      ['zh-TW', '缺少參數，沒有權限'],
      ['zh-Hans-TW', '信息不一致'],
      ['zh-HK', '請檢查網絡'],
    ],
  },
  English: {
    finds: [['de-DE', 'Move closer, then try again', { all: english }]],
    passes: [
      ['de-DE', 'Versuchen Sie es erneut', { all: english }],
      ['en-GB', 'Move closer, then try again', { all: english }],
      ['de-DE', 'Move closer', { all: english }],
    ],
  },
  language: {
    finds: [
      ['de-DE', 'Try again later'],
      ['fr-FR', 'Versuchen Sie es später erneut'],
      ['it-IT', 'Acerque un poco más el teléfono'],
      ['ar', 'نور خیلی کم است'],
      ['id-ID', 'Versuchen Sie es später erneut', among('Wajah terlalu dekat', 'Cahaya kurang terang')],
    ],
    passes: [
      ['id-ID', 'Coba lagi nanti', among('Wajah terlalu dekat', 'Cahaya kurang terang')],
      ['sr-Latn', 'Pokušajte ponovo malo kasnije'],
      ['de-DE', 'Versuchen Sie es später erneut'],
      ['de-DE', 'API-Version existiert nicht'],
      ['fil-PH', 'Bukas na lang ulit'],
      ['nb-NO', 'Prøv igjen senere'],
      ['sr-Latn', 'Previše tamno'],
      ['fr-FR', 'Message'],
      ['pt-BR', 'Pisque devagar'],
    ],
  },
  capitals: {
    finds: [
      ['en-US', 'TOO DARK'],
      ['de-DE', 'Zu DUNKEL'],
      ['de-DE', 'zu dunkel', among('Zu hell', 'Zu nah')],
      ['de-DE', 'Zu HELL', among('Das ist hell genug')],
      ['de-DE', 'HELL genug', among('Das ist hell genug')],
    ],
    passes: [
      ['en-US', 'Error inside the SDK'],
      ['en-US', 'ID or PIN not read'],
      ['en-US', 'Not SDK or API'],
      ['de-DE', 'API', among('Zu rapide')],
      ['en-US', 'Side A ID'],
      ['en-US', 'ID A'],
      ['de-DE', 'Zu dunkel', among('Zu hell', 'Zu nah')],
      ['de-DE', 'zu dunkel', among('zu hell', 'Zu nah')],
      ['de-DE', 'zu dunkel', among('Zu hell')],
    ],
  },
  untranslated: {
    finds: [
      ['de-DE', '光线太暗', dark],
      ['de-DE', 'Much too dark', { originals: [en('Much too dark')] }],
    ],
    passes: [
      ['de-DE', 'Too dark', dark],
      ['de-DE', 'Zu dunkel', dark],
      ['en-GB', 'Much too dark', { originals: [en('Much too dark')] }],
      ['zh-HK', '光线太暗', dark],
    ],
  },
  same: {
    finds: [['de-DE', 'Too dark', dark]],
    passes: [
      ['de-DE', 'Zu dunkel', dark],
      ['en-GB', 'Too dark', dark],
    ],
  },
  never: {
    finds: [
      ['de-DE', 'Halte dein Gesicht ruhig', { never: ['du', 'dein-'] }],
      ['zh-CN', 'token 过期', { key: '19', never: ['token'] }],
      ['zh-CN', '请重新上传', { place: 'advice', never: ['上传'] }],
    ],
    passes: [
      ['de-DE', 'Halten Sie Ihr Gesicht ruhig', { never: ['du', 'dein-'] }],
      ['de-DE', 'Dunkel', { never: ['du', 'dein-'] }],
      ['zh-CN', 'token 过期', { key: '15', never: ['token'] }],
    ],
  },
  'lost not': {
    finds: [['de-DE', 'Stimme zu hören', unheard]],
    passes: [
      ['de-DE', 'Keine Stimme zu hören', unheard],
      ['de-DE', 'Stimme zu hören', { ...unheard, words: {} }],
    ],
  },
  'lost meaning': {
    finds: [
      ['de-DE', 'Zu hell', dark],
      [
        'de-DE',
        'Gesicht erkannt',
        {
          key: 'Success',
          words: { passed: ['bestanden'] },
          originals: [en('Check passed', { passed: ['passed'] })],
        },
      ],
    ],
    passes: [
      ['de-DE', 'Viel zu dunkel', dark],
      ['de-DE', 'Stimme zu hören', unheard],
      ['de-DE', 'Zu hell', { ...dark, words: {} }],
    ],
  },
  reversed: {
    finds: [
      [
        'de-DE',
        'Prüfung nicht bestanden',
        { key: 'Success', words: unheard.words, originals: [zh('检测通过'), en('Check passed')] },
      ],
    ],
    passes: [
      [
        'de-DE',
        'Prüfung bestanden',
        { key: 'Success', words: unheard.words, originals: [en('Check passed')] },
      ],
    ],
  },
  'added not': {
    finds: [
      [
        'de-DE',
        'Gehen Sie nicht näher',
        { place: 'live advice', words: unheard.words, originals: [en('Move a little closer')] },
      ],
    ],
    passes: [
      [
        'de-DE',
        'Nicht bewegen',
        {
          place: 'live advice',
          words: unheard.words,
          originals: [zh('请保持不动', { not: ['不'] }), en('Hold still')],
        },
      ],
    ],
  },
  passed: {
    finds: [
      ['de-DE', 'Prüfung bestanden', { key: '1005', words: { passed: ['bestanden'], not: ['nicht'] } }],
    ],
    passes: [
      ['de-DE', 'Prüfung nicht bestanden', { key: '1005', words: { passed: ['bestanden'], not: ['nicht'] } }],
      ['de-DE', 'Prüfung bestanden', { key: 'Success', words: { passed: ['bestanden'], not: ['nicht'] } }],
    ],
  },
  'try again': {
    finds: [
      [
        'en-US',
        'No more tries, try again',
        { key: '16', words: { 'try again': ['try again'], not: ['no'] } },
      ],
    ],
    passes: [
      ['en-US', 'Something went wrong, try again', { key: '201', words: { 'try again': ['try again'] } }],
      ['en-US', 'Do not try again', { key: '16', words: { 'try again': ['try again'], not: ['not'] } }],
    ],
  },
  number: {
    finds: [
      ['de-DE', 'Das Video ist länger als 2 Sekunden', seconds],
      ['de-DE', 'Zu dunkel 7', dark],
      ['bn-BD', '২ সেকেন্ডের বেশি', seconds],
    ],
    passes: [
      ['de-DE', 'Das Video ist länger als 20 Sekunden', seconds],
      ['de-DE', 'Das Video ist zu lang', seconds],
      ['bn-BD', '২০ সেকেন্ডের বেশি', seconds],
      ['ar', 'الفيديو أطول من ٢٠ ثانية', seconds],
    ],
  },
  'lost number': {
    finds: [['de-DE', 'Das Video ist zu lang', seconds]],
    passes: [
      ['de-DE', 'Das Video ist länger als 20 Sekunden', seconds],
      ['de-DE', 'Zu dunkel', dark],
    ],
  },
  length: {
    finds: [
      [
        'de-DE',
        `Zu${' sehr'.repeat(20)} dunkel`,
        {
          originals: [zh('太暗了'), en('Too dark')],
          all: Array(20).fill(other('a', 'Zu hell', 'message', zh('太亮了'), en('Too light'))),
        },
      ],
      [
        'de-DE',
        'Zu',
        {
          originals: [zh('录制已经被中断了，请重新开始'), en('The recording was stopped. Start over.')],
          all: Array(20).fill(other('a', 'Zu hell', 'message', zh('太亮了'), en('Too light'))),
        },
      ],
    ],
    passes: [
      [
        'de-DE',
        'Viel zu dunkel',
        {
          originals: [zh('太暗了'), en('Too dark')],
          all: Array(20).fill(other('a', 'Zu hell', 'message', zh('太亮了'), en('Too light'))),
        },
      ],
      ['de-DE', `Zu${' sehr'.repeat(20)} dunkel`, dark],
    ],
  },
  'next step': {
    finds: [['en-US', "Couldn't load the video", { key: '1303' }]],
    passes: [
      ['en-US', "Couldn't load the video. Try again.", { key: '1303' }],
      ['th-TH', 'โหลดวิดีโอไม่ได้ โปรดลองอีกครั้ง', { key: '1303' }],
      ['en-US', "Couldn't load the video", { key: '202' }],
    ],
  },
  inconsistent: {
    finds: [
      [
        'de-DE',
        'Zu dunkel',
        { ...dark, key: 'a', all: [other('b', 'Dunkel', 'message', ...dark.originals)] },
      ],
    ],
    passes: [
      [
        'de-DE',
        'Zu dunkel',
        { ...dark, key: 'a', all: [other('b', 'Zu dunkel', 'message', ...dark.originals)] },
      ],
      [
        'de-DE',
        'Zu dunkel',
        { ...dark, key: '2009', all: [other('2014', 'Dunkel', 'message', ...dark.originals)] },
      ],
    ],
  },
  ambiguous: {
    finds: [
      [
        'de-DE',
        'Zu dunkel',
        {
          ...dark,
          key: '1201',
          place: 'live hint',
          all: [other('1202', 'Zu dunkel', 'live hint', zh('光线太强'), en('Too bright'))],
        },
      ],
      [
        'de-DE',
        'Noch einmal',
        {
          key: 'retry',
          place: 'advice',
          originals: [en('Try again')],
          all: [other('retryLater', 'Noch einmal', 'advice', en('Try again later'))],
        },
      ],
      [
        'de-DE',
        'Heller',
        {
          ...dark,
          key: '1201',
          place: 'live hint',
          all: [other('brighten', 'Heller', 'live advice', en('Move somewhere brighter'))],
        },
      ],
    ],
    passes: [
      [
        'de-DE',
        'Zu dunkel',
        {
          ...dark,
          key: '1201',
          place: 'live hint',
          all: [other('b', 'Zu dunkel', 'live hint', ...dark.originals)],
        },
      ],
      [
        'de-DE',
        'Ungültig',
        { key: '1', originals: [en('Invalid')], all: [other('2', 'Ungültig', 'log', en('Not valid'))] },
      ],
    ],
  },
}
