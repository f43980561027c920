/** Keeps texts by key, across reloads if the browser allows it; `isKept` says whether it does. Reads each key once. Never throws. */
export function createStorage(name: string) {
  const texts = new Map<string, string | undefined>()
  let isKept = true
  const kept = (key: string) => {
    try {
      return localStorage.getItem(`${name} ${key}`) ?? undefined
    } catch {
      return undefined
    }
  }
  return {
    isKept: () => isKept,
    get(key: string) {
      if (!texts.has(key)) texts.set(key, kept(key))
      return texts.get(key)
    },
    set(key: string, text: string | undefined) {
      texts.set(key, text)
      try {
        if (text === undefined) localStorage.removeItem(`${name} ${key}`)
        else localStorage.setItem(`${name} ${key}`, text)
      } catch {
        isKept = false
      }
    },
  }
}
