import type { About } from '../lib/about'
import { DEFAULT, localesIn, NAMESPACES, type Namespace, ROOT, readable, SOURCE } from '../lib/locales'
import { moved, ofText, recorded, stale, translationDigest } from '../lib/made-from'
import { changedSinceReview } from '../lib/native-review'
import { objection } from '../lib/tags'
import { checkLocale, countOf, type Entries, readReference } from './check-locale'
import type { Finding } from './finding'
import { wasNegated } from './negation'
import { rules } from './rules/all'

/** The number of texts in each file of a locale, and of findings. */
interface Coverage extends Readonly<Record<Namespace, number>> {
  readonly locale: string
  readonly errors: number
  readonly notices: number
  readonly stale: number
  readonly changed: number
}

interface Options {
  readonly only?: readonly string[] | undefined
  readonly progress?: (coverage: Coverage) => void
}

/** Whether a finding means that locales/ cannot be read, as the rest of the check and the documents require. */
export const isUnreadable = ({ rule }: Finding) => ['none', 'json', 'tag'].includes(rule)

/** What is only listed: what a rule suspects, what `npm run tidy` fixes, and what still has to be translated or reviewed. */
const LISTED = new Set([
  ...rules.filter(({ suspects }) => suspects).map(({ rule }) => rule),
  ...['layout', 'forms', 'missing', 'moved', 'stale', 'changed'],
])
const fails = ({ rule, locale }: Finding) =>
  !LISTED.has(rule) || (rule === 'missing' && [SOURCE, DEFAULT].includes(locale))

/**
 * Checks the locales of a project, or `only` some of them, beside all others. Errors fail; notices are for a person to judge. Calls `progress`
 * after each locale.
 */
export function check(root = ROOT, { only, progress = () => {} }: Options = {}) {
  const locales = localesIn(root)
  const errors: Finding[] = []
  const notices: Finding[] = []
  const coverage: Coverage[] = []
  if (!locales.includes(SOURCE)) {
    const expected = 'locale folders, including zh-CN'
    const found = locales.join(', ') || 'no folder'
    errors.push({ rule: 'none', locale: '', file: 'locales/', line: 1, key: '', found, expected })
    return { errors, notices, coverage }
  }
  const references = locales.filter(locale => !objection(locale)).map(locale => readReference(locale, root))
  for (const locale of locales.filter(locale => only?.includes(locale) ?? true)) {
    const { findings, entries, about } = checkLocale(locale, references, root)
    if (about && !findings.some(isUnreadable))
      findings.push(...changes(locale, entries, about, findings, root))
    const here = findings.filter(fails)
    errors.push(...here)
    notices.push(...findings.filter(finding => !fails(finding)))
    const count = (rule: string) => findings.filter(finding => finding.rule === rule).length
    const row = {
      ...{ locale, ...countOf(entries), errors: here.length, notices: findings.length - here.length },
      ...{ stale: count('stale'), changed: count('changed') },
    }
    coverage.push(row)
    progress(row)
  }
  return { errors, notices, coverage }
}

/** What the records of a locale show: texts that an edit has reversed, moved, stale texts, and texts that have changed since their review. */
function changes(
  locale: string,
  entries: Entries,
  about: About,
  findings: readonly Finding[],
  root: string,
): Finding[] {
  const original = locale === DEFAULT ? SOURCE : DEFAULT
  const finding = (
    rule: string,
    { namespace, key }: { namespace: Namespace; key: string },
    found: string,
    expected: string,
  ): Finding => ({
    ...{ rule, locale, file: `locales/${locale}/${namespace}.json`, key, found, expected },
    line: entries[namespace].find(entry => entry.key === key)?.line ?? 1,
    texts: [original, locale].map(locale => ({
      locale,
      text: readable(locale, namespace, root)[key] ?? '',
    })),
  })
  return [
    ...negated(locale, entries, about, findings, root),
    ...moved(locale, root).map(at =>
      finding('moved', at, `the text of ${at.from}`, 'the text of this key, unless both mean the same'),
    ),
    ...stale(locale, root).map(at =>
      finding(
        'stale',
        at,
        'a translation of an older text',
        `a new one, or, if it still fits, \`npm run locale:confirm -- ${locale} ${at.key}\``,
      ),
    ),
    ...changedSinceReview(locale, about, root).map(at =>
      finding(
        'changed',
        at,
        'a text changed since its review',
        `a new review: \`npm run review -- ${locale}\``,
      ),
    ),
  ]
}

/** The findings "lost not" about a text that has had its "not" before. */
function negated(
  locale: string,
  entries: Entries,
  { words }: About,
  findings: readonly Finding[],
  root: string,
): Finding[] {
  if (locale === SOURCE) return []
  const record = recorded(locale, root)
  const all = NAMESPACES.flatMap(namespace => entries[namespace].map(({ text }) => text))
  const own = { locale, not: words.not ?? [], texts: all }
  return findings
    .filter(({ rule, file, key, texts }) => {
      const namespace = NAMESPACES.find(namespace => file.endsWith(`/${namespace}.json`))
      const former = namespace && translationDigest(record, namespace, key)
      const text = texts?.at(-1)?.text ?? ''
      return rule === 'lost not' && former && wasNegated(text, own, each => ofText(each) === former)
    })
    .map(each => ({ ...each, rule: 'removed not', expected: 'the "not" that the text had' }))
}
