/** Whether a text says something and fits, as it is, into a cell of a Markdown table. */
export const fitsCell = (text: string) => /^[^|<>]*$/.test(text) && text.trim() !== ''
