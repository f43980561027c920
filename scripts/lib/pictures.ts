/** The locales of which locales/README.md shows the camera screen: of several scripts, in both directions. */
export const PHONES = ['id-ID', 'th-TH', 'ko-KR', 'hi-IN', 'ru-RU', 'ur-PK'] as const

export const phonePicture = (locale: string) => `demo/pictures/phone-${locale}.png`
