// The fields of about.json, which describes a locale.
import stringify from 'json-stringify-pretty-compact'
import * as v from 'valibot'

/** Whether a text says something and fits, as it is, into a cell of a Markdown table. */
export const fitsCell = (text: string) => /^[^|<>]*$/.test(text) && text.trim() !== ''

/** Text that needs no escaping in a Markdown table. */
const text = v.pipe(v.string(), v.check(fitsCell))

const day = v.pipe(
  v.string(),
  v.isoDate(),
  // `isoDate` alone accepts 30 February.
  v.check(date => new Date(date).toJSON()?.startsWith(date)),
)

/** The schema of each field, with the description that the check shows. */
export const FIELDS = {
  /** Who wrote the texts, and what they are. */
  translators: v.pipe(
    v.array(v.object({ name: text, kind: v.picklist(['person', 'machine']) })),
    v.minLength(1),
    v.description('who wrote the texts: [{ "name": …, "kind": "person" or "machine" }]'),
  ),
  /** The native reader who has reviewed every text, and the digests of the texts that they read; or `null`. */
  nativeReview: v.pipe(
    v.nullable(v.object({ by: text, date: day, texts: text })),
    v.description('null, or what the review page gives: { "by": …, "date": "2026-12-31", "texts": … }'),
  ),
  /** How the texts address people: 'Sie, in imperatives'. */
  register: v.pipe(text, v.description('how the texts address people: "Sie, in imperatives"')),
  /**
   * The forms for a sense, by its name: `{ "dark": ["dunkel", "finster"] }`. A form is a whole word or phrase; `kein-` begins a word, `-nummer`
   * ends one.
   */
  words: v.pipe(
    v.record(v.string(), v.array(text)),
    v.description('lists of forms by sense: { "not": ["nicht", "kein-"] }'),
  ),
  /** Forms that no text may have, such as the other form of address. In zh-CN they count only on screens, not in the vendor's messages. */
  never: v.pipe(v.array(text), v.description('a list of forms, such as the other form of address: ["du"]')),
  /** `true` as long as the package leaves the locale out. */
  draft: v.pipe(v.optional(v.boolean()), v.description('true, or nothing')),
} as const

/** The senses that a locale gives its forms for. */
export const SENSES = [
  ...['not', 'passed', 'try again', 'dark', 'bright', 'near', 'far', 'left', 'right'],
  ...['brighter', 'farther', 'nearer', 'avoid', 'raise', 'low', 'loud', 'open', 'shut', 'second'],
] as const

export type About = { [Field in keyof typeof FIELDS]: v.InferOutput<(typeof FIELDS)[Field]> }

export type Words = Readonly<Record<string, readonly string[]>>

/** The initial `about.json`. */
export const startAbout = (): About => ({
  translators: [],
  nativeReview: null,
  register: '',
  words: {},
  never: [],
  draft: true,
})

/** `about.json` as `npm run tidy` lays it out. */
export const layOut = (value: unknown) => `${stringify(value, { maxLength: 110 })}\n`
