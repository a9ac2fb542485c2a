/** Lets any page open what stands beside all pages: the list of keys, and the palette. */
export type Overlay = 'keys' | 'palette'

type Listener = (overlay: Overlay) => void
const listeners = new Set<Listener>()

export function showKeys() {
  for (const listener of listeners) listener('keys')
}

export function showPalette() {
  for (const listener of listeners) listener('palette')
}

export function onShow(listener: Listener) {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
