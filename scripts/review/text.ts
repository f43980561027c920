// The results of a review, as text.

export interface Remark {
  namespace: string
  key: string
  /** The text that the remark is about; `''` if it is missing. */
  text: string
  remark: string
}

/** All remarks on a locale as the Markdown text of an issue: one item per remark, with its file, key and text. */
export function remarksText(locale: string, remarks: readonly Remark[]): string {
  const items = remarks.map(
    ({ namespace, key, text, remark }) =>
      `- \`${namespace}.json\` \`${key}\`: ${text || '(missing)'}\n${remark.trim().replace(/^(?=.)/gm, '  ')}`,
  )
  return [`Review of ${locale}`, ...items].join('\n\n')
}

/** The field `nativeReview` of `about.json`, which says who read which texts, and when. */
export function reviewField(by: string, texts: string): string {
  const date = new Date().toISOString().slice(0, 10)
  const whole = JSON.stringify({ nativeReview: { by: by.trim(), date, texts } }, null, 2)
  return whole.slice('{\n  '.length, -'\n}'.length)
}
