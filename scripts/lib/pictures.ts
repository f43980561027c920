/** The locales whose camera screen locales/README.md shows: several scripts, both directions. */
export const PHONES = ['id-ID', 'th-TH', 'ko-KR', 'hi-IN', 'ru-RU', 'ur-PK'] as const

export const phonePicture = (locale: string) => `demo/pictures/phone-${locale}.png`
