type Listener = () => void
const listeners = new Set<Listener>()

/** Lets any page open the list of keys, which stands beside all of them. */
export function showKeys() {
  for (const listener of listeners) listener()
}

export function onShowKeys(listener: Listener) {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
