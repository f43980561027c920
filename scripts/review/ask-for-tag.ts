import { html, render } from 'lit-html'
import { meant, objection } from '../lib/tags'

/** Asks for the tag of a new language; the form leads to the page again, with the tag in its address. */
export function askForTag(root: HTMLElement, locales: readonly string[]): void {
  function judge({ target }: { target: HTMLInputElement }) {
    const tag = target.value.trim()
    const there = locales.includes(tag)
    target.setCustomValidity(there ? `${tag} is there already` : faultOf(tag))
    render(page(tag, there), root)
  }
  const page = (tag: string, there: boolean) => html`
    <main>
      <header>
        <h1>A new language</h1>
        <p>
          Type its tag: the language and the country whose words you use, such as <code>nn-NO</code>. Leave the country out if
          one text suits every country.
        </p>
      </header>
      <form method="get" class="ask">
        <label>Tag of the language <input name="tag" required autocomplete="off" autocapitalize="off" spellcheck="false"
          pattern="\\s*\\S+\\s*" @input=${judge}></label>
        <button class="primary">Begin</button>
        <p role="status">${there ? html`<a href="${tag}.html">Open ${tag}, which is there already</a>` : nameOf(tag)}</p>
      </form>
      <section>
        <h2>Languages that are there</h2>
        <p class="links">${locales.map(locale => html`<a href="${locale}.html">${locale}</a>`)}</p>
      </section>
    </main>`
  render(page('', false), root)
}

/** What is wrong with a tag; `''` if nothing is, or if only this browser does not know the language. */
function faultOf(tag: string): string {
  try {
    if (Intl.getCanonicalLocales(tag)[0] === tag && !meant(tag)) return ''
  } catch {
    // No tag at all.
  }
  return objection(tag) ?? ''
}

/** What a tag says, in English, or what is wrong with it. */
function nameOf(tag: string): string {
  if (tag === '') return ''
  const name = () => new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(tag)
  return faultOf(tag) || (name() ?? `This browser does not know “${tag}”: is it the tag that you mean?`)
}
