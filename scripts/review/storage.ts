/** Keeps texts by key, across reloads if the browser allows it; `isKept` says whether it does. Never throws. */
export function createStorage(name: string) {
  const texts = new Map<string, string>()
  let isKept = true
  const kept = (key: string) => {
    try {
      return localStorage.getItem(`${name} ${key}`)
    } catch {
      return null
    }
  }
  return {
    isKept: () => isKept,
    get: (key: string) => texts.get(key) ?? kept(key) ?? '',
    set(key: string, text: string) {
      texts.set(key, text)
      try {
        localStorage.setItem(`${name} ${key}`, text)
      } catch {
        isKept = false
      }
    },
  }
}
