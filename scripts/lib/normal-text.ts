/** A text in NFC, Unicode's normal form, and without space at its ends or twice in a row. */
export const normalText = (text: string) => text.normalize('NFC').trim().replace(/ {2,}/g, ' ')
