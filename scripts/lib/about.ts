// What a locale says of itself, in about.json.
import * as v from 'valibot'

/** Something to read, which a table in Markdown can hold as it is. */
const text = v.pipe(v.string(), v.regex(/\S/), v.regex(/^[^|<>]*$/))

const day = v.pipe(
  v.string(),
  v.isoDate(),
  // The calendar's own word: 30 February has the form of a date.
  v.check(date => new Date(date).toJSON()?.startsWith(date)),
)

/** What each field has to be, and how the check says so. */
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
  /** How the texts speak to the person, the same throughout: 'Sie, in imperatives'. */
  register: v.pipe(text, v.description('how the texts speak to the person: "Sie, in imperatives"')),
  /** By what it means, in English, the words that a text can have for it: `{ "dark": ["dunkel", "finster"] }`. A number may have words too. */
  words: v.pipe(
    v.record(v.string(), v.array(text)),
    v.description('lists of words by what they mean: { "dark": ["dunkel"] }'),
  ),
  /** The keys whose text is rightly the same as in zh-CN or en-US. */
  same: v.pipe(v.array(text), v.description('a list of keys')),
}

export type About = { [Field in keyof typeof FIELDS]: v.InferOutput<(typeof FIELDS)[Field]> }

export type Words = Readonly<Record<string, readonly string[]>>

/** What `about.json` starts with. */
export const startAbout = (): About => ({
  translators: [],
  nativeReview: null,
  register: '',
  words: {},
  same: [],
})
