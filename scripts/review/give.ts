import { html } from '../../demo/html'

/** A button that shows a text to take away, and copies it where the browser allows that. */
export function giver(label: string, text: () => string) {
  const status = html('p', { role: 'status' })
  const output = html('textarea', { readonly: true, hidden: true, rows: '8', 'aria-label': `${label}: text` })
  const give = async () => {
    output.value = text()
    output.hidden = false
    output.select()
    try {
      await navigator.clipboard.writeText(output.value)
      status.textContent = 'Copied.'
    } catch {
      status.textContent = 'Selected: copy it from here.'
    }
  }
  const button = html('button', { type: 'button', class: 'primary', onclick: () => void give() }, label)
  return { button, element: html('div', { class: 'give' }, button, status, output) }
}
