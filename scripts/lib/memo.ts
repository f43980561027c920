/** Makes a thing when it is first needed, once for each name. */
export function memo<T>(make: (name: string) => T): (name: string) => T {
  const made = new Map<string, T>()
  return name => {
    if (!made.has(name)) made.set(name, make(name))
    return made.get(name) as T
  }
}
