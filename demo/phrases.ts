import { html, type TemplateResult } from 'lit-html'

/**
 * Japanese text with the places where a line may end: before a word in kanji or katakana that follows hiragana, and after
 * a comma. With `word-break: keep-all` it breaks nowhere else. Text of other languages stays one piece.
 */
export function phrases(text: string, locale: string): string | (string | TemplateResult)[] {
  if (!/^ja\b/.test(locale)) return text
  const words = [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)]
  return words.map(({ segment }, n) => {
    const before = words[n - 1]?.segment ?? ''
    const mayBreak =
      /[、。]$/.test(before) ||
      (/^[\p{sc=Han}\p{sc=Katakana}]/u.test(segment) && /\p{sc=Hiragana}$/u.test(before))
    return mayBreak ? html`<wbr>${segment}` : segment
  })
}
