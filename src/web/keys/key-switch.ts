/** Whether single keys do something. Off for those who speak to their computer, or press keys unawares (WCAG 2.1.4). */
const place = 'ajar-keys'
const listeners = new Set<() => void>()
let isOn = readPlace()

export const keySwitch = {
  isOn: () => isOn,
  turn: (on: boolean) => {
    isOn = on
    try {
      if (on) localStorage.removeItem(place)
      else localStorage.setItem(place, 'off')
    } catch {
      // A browser that keeps nothing forgets it with the window.
    }
    for (const listener of listeners) listener()
  },
  subscribe: (listener: () => void) => {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  },
}

function readPlace(): boolean {
  try {
    return localStorage.getItem(place) !== 'off'
  } catch {
    return true
  }
}
