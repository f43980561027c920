// Written by `npm run docs` from Unicode's CLDR; scripts/docs/cldr.ts says what is left out.
/** Other names of languages, and languages whose speakers read another. */
export const NAMES =
  ' amh ara arb arq ary arz aze bod dan deu ell eng fas fra hau heb hin hrv hun ita kor msa mya nep nld pan ron rus srp swa tam tel tgk tha ukr urd uzb vie zho,ar apc apd,bn ben,cs ces,de gsw,es spa,fa prs,fil tgl tl,he iw,id in ind,ja jpn,kk kaz,km khm,lo lao,mn mon,mr mar,ms zsm,nb no nob nor,pl pol,pt por,ro mo,sk slk,sr-latn cnr sh,sv swe,tr tur,ug uig,zh cmn hak hsn nan wuu,zh-hk yue'

/** What languages imply: script, region, and the second language of their readers. */
export const IMPLIED =
  '--ar ckb,--cs sk,--da nb,--es ca eu gl,--hi gu mr,--id jv,--ms id,--nb da nn,--ru be hy ky tg tk,--sk cs,--zh bo ug,-bd bn,-br pt,-eg ar,-in ta,-tz sw,-us en,arab az-ir pa-pk uz-af,cyrl sr,cyrl--ru kk mn,deva hi,guru pa,hans-cn zh,hant-tw zh-hk zh-hant zh-id zh-mo zh-tw zh-us,latn sr-me,latn--hr bs,latn--ru az uz,latn-my-id ms,mong mn-cn'

const AMERICAS = /419|ar|b[orz]|c[aloru]|do|ec|gt|hn|mx|ni|p[aery]|sv|u[sy]|ve/

type Wordings = readonly [regions: RegExp, inside: string, outside?: string]

/** Regions that share a wording, the one that represents them, and the one for all others if it is not the likely one. */
export const WORDINGS: Readonly<Record<string, Wordings>> = {
  en: [/ca|p[hr]|us/, 'us', 'gb'],
  es: [AMERICAS, '419'],
  pt: [AMERICAS, 'br', 'pt'],
  zh: [/hk|mo/, 'hk'],
}
