/** Keeps texts by key, across reloads if the browser allows it; `isKept` says whether it does. Never throws. */
export function createStorage(name: string) {
  const written = new Map<string, string | undefined>()
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
    get: (key: string) => (written.has(key) ? written.get(key) : kept(key)),
    set(key: string, text: string | undefined) {
      written.set(key, text)
      try {
        if (text === undefined) localStorage.removeItem(`${name} ${key}`)
        else localStorage.setItem(`${name} ${key}`, text)
      } catch {
        isKept = false
      }
    },
  }
}

export type Storage = ReturnType<typeof createStorage>
