import { html } from 'lit-html'

/** A button that shows a text to take away, and copies it where the browser allows that. */
export function giver(label: string, text: () => string, draw: () => void) {
  let given = ''
  let status = ''
  async function give({ target }: { target: HTMLButtonElement }) {
    given = text()
    draw()
    target.parentElement?.querySelector('textarea')?.select()
    try {
      await navigator.clipboard.writeText(given)
      status = 'Copied.'
    } catch {
      status = 'Selected: copy it from here.'
    }
    draw()
  }
  return (disabled = false) => html`
    <div class="give">
      <button type="button" class="primary" ?disabled=${disabled} @click=${give}>${label}</button>
      <p role="status">${status}</p>
      <textarea readonly rows="8" aria-label="${label}: text" ?hidden=${!given} .value=${given}></textarea>
    </div>`
}
