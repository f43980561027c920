/** Calls `make` once for each name, when its result is first needed. */
export function memo<T>(make: (name: string) => T): (name: string) => T {
  const made = new Map<string, T>()
  return name => {
    if (!made.has(name)) made.set(name, make(name))
    return made.get(name) as T
  }
}
