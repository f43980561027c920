// Written by `npm run docs` from Unicode's CLDR; scripts/docs/write-cldr.ts says what is left out.
type Table = Readonly<Record<string, string>>

/** Other names of languages, and languages whose speakers read another. */
export const LANGUAGES: Table = {
  amh: 'am',
  apc: 'ar',
  apd: 'ar',
  ara: 'ar',
  arb: 'ar',
  arq: 'ar',
  ary: 'ar',
  arz: 'ar',
  aze: 'az',
  ben: 'bn',
  bod: 'bo',
  ces: 'cs',
  cmn: 'zh',
  cnr: 'sr-latn',
  dan: 'da',
  deu: 'de',
  ell: 'el',
  eng: 'en',
  fas: 'fa',
  fra: 'fr',
  gsw: 'de',
  hak: 'zh',
  hau: 'ha',
  heb: 'he',
  hin: 'hi',
  hrv: 'hr',
  hsn: 'zh',
  hun: 'hu',
  in: 'id',
  ind: 'id',
  ita: 'it',
  iw: 'he',
  jpn: 'ja',
  kaz: 'kk',
  khm: 'km',
  kor: 'ko',
  lao: 'lo',
  mar: 'mr',
  mo: 'ro',
  mon: 'mn',
  msa: 'ms',
  mya: 'my',
  nan: 'zh',
  nep: 'ne',
  nld: 'nl',
  no: 'nb',
  nob: 'nb',
  nor: 'nb',
  pan: 'pa',
  pol: 'pl',
  por: 'pt',
  prs: 'fa',
  ron: 'ro',
  rus: 'ru',
  sh: 'sr-latn',
  slk: 'sk',
  spa: 'es',
  srp: 'sr',
  swa: 'sw',
  swe: 'sv',
  tam: 'ta',
  tel: 'te',
  tgk: 'tg',
  tgl: 'fil',
  tha: 'th',
  tl: 'fil',
  tur: 'tr',
  uig: 'ug',
  ukr: 'uk',
  urd: 'ur',
  uzb: 'uz',
  vie: 'vi',
  wuu: 'zh',
  yue: 'zh-hk',
  zho: 'zh',
  zsm: 'ms',
}

/** The script of a language that is read in several, alone or in a region. */
export const SCRIPTS: Table = {
  'az-ir': 'arab',
  'mn-cn': 'mong',
  'pa-pk': 'arab',
  'sr-me': 'latn',
  'uz-af': 'arab',
  'zh-hk': 'hant',
  'zh-id': 'hant',
  'zh-mo': 'hant',
  'zh-tw': 'hant',
  'zh-us': 'hant',
  az: 'latn',
  bs: 'latn',
  hi: 'deva',
  kk: 'cyrl',
  mn: 'cyrl',
  ms: 'latn',
  pa: 'guru',
  sr: 'cyrl',
  uz: 'latn',
  zh: 'hans',
}

/** The region that a language, alone or in a script, implies if it is not called as the language. */
export const REGIONS: Table = {
  'zh-hant': 'tw',
  ar: 'eg',
  bn: 'bd',
  en: 'us',
  ms: 'my',
  pt: 'br',
  sw: 'tz',
  ta: 'in',
  zh: 'cn',
}

/** The second language of most readers of a language. */
export const SECOND: Table = {
  az: 'ru',
  be: 'ru',
  bo: 'zh',
  bs: 'hr',
  ca: 'es',
  ckb: 'ar',
  cs: 'sk',
  da: 'nb',
  eu: 'es',
  gl: 'es',
  gu: 'hi',
  hy: 'ru',
  id: 'ms',
  jv: 'id',
  kk: 'ru',
  ky: 'ru',
  mn: 'ru',
  mr: 'hi',
  ms: 'id',
  nb: 'da',
  nn: 'nb',
  sk: 'cs',
  tg: 'ru',
  tk: 'ru',
  ug: 'zh',
  uz: 'ru',
}

const AMERICAS = '419 ar bo br bz ca cl co cr cu do ec gt hn mx ni pa pe pr py sv us uy ve'

export interface Wording {
  /** Regions that share a wording. */
  readonly regions: string
  /** The region that represents them. */
  readonly inside: string
  /** The region that represents all others, if it is not the likely one. */
  readonly outside?: string
}

/** The wordings of languages that have several. */
export const WORDINGS: Readonly<Record<string, Wording>> = {
  en: { regions: 'ca ph pr us', inside: 'us', outside: 'gb' },
  es: { regions: AMERICAS, inside: '419' },
  pt: { regions: AMERICAS, inside: 'br', outside: 'pt' },
  zh: { regions: 'hk mo', inside: 'hk' },
}
