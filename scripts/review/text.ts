// What a review gives to take away, as text.

export interface Remark {
  namespace: string
  key: string
  /** The text that the remark is about, empty where there is none yet. */
  text: string
  remark: string
}

/** All remarks on a locale as the text of an issue, in Markdown: one item a remark, with its file, its key and the text it is about. */
export function remarksText(locale: string, remarks: readonly Remark[]): string {
  const items = remarks.map(
    ({ namespace, key, text, remark }) =>
      `- \`${namespace}.json\` \`${key}\`: ${text || '(missing)'}\n${remark.trim().replace(/^(?=.)/gm, '  ')}`,
  )
  return [`Review of ${locale}`, ...items].join('\n\n')
}

/** Whether the check takes it as the name of a reviewer: it stands in tables of Markdown. */
export const isName = (by: string) => /^[^|<>]*$/.test(by) && by.trim() !== ''

/** The field of `about.json` that says who read which texts, and when: it goes in the place of the one that is there. */
export function reviewField(by: string, texts: string): string {
  const date = new Date().toISOString().slice(0, 10)
  const whole = JSON.stringify({ nativeReview: { by: by.trim(), date, texts } }, null, 2)
  return whole.slice('{\n  '.length, -'\n}'.length)
}
