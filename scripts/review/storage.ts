/** Texts by name that outlive a reload where the browser allows it; `isKept` says whether it does. Never throws. */
export function createStorage(name: string) {
  let texts: Record<string, string> = {}
  let isKept = true
  const attempt = (action: () => void) => {
    try {
      action()
    } catch {
      isKept = false
    }
  }
  attempt(() => {
    const entries = Object.entries<unknown>(JSON.parse(localStorage.getItem(name) ?? '{}') ?? {})
    texts = Object.fromEntries(
      entries.filter((each): each is [string, string] => typeof each[1] === 'string'),
    )
  })
  return {
    isKept: () => isKept,
    get: (key: string) => texts[key] ?? '',
    set(key: string, text: string) {
      texts[key] = text
      attempt(() => localStorage.setItem(name, JSON.stringify(texts)))
    },
  }
}
