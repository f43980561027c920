import stringify from 'json-stringify-pretty-compact'

/** `about.json` as `npm run tidy` lays it out. */
export const layOut = (value: unknown) => `${stringify(value, { maxLength: 110 })}\n`
