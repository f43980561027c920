/** Calls `make` once for each name, when its result is first needed. */
export function memo<T>(make: (name: string) => T): (name: string) => T {
  const made = new Map<string, T>()
  return name => {
    if (!made.has(name)) made.set(name, make(name))
    return made.get(name) as T
  }
}

/** Calls `make` once for each object, and forgets its result with the object. */
export function memoFor<Key extends object, T>(make: (object: Key) => T): (object: Key) => T {
  const made = new WeakMap<Key, T>()
  return object => {
    if (!made.has(object)) made.set(object, make(object))
    return made.get(object) as T
  }
}
