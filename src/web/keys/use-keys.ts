import { useEffect, useEffectEvent } from 'react'
import { keySwitch } from '#web/keys/key-switch.ts'
import { pressKey, type Begun, type KeyCommand } from '#web/keys/key-table.ts'

interface Handlers {
  readonly onCommand: (command: KeyCommand) => void
  /** Ctrl-K or ⌘K: works everywhere, in a field as well. */
  readonly onPalette: () => void
}

/** Hears the keys of the whole page: never while somebody writes, composes, or a dialog is open. */
export function useKeys({ onCommand, onPalette }: Handlers): void {
  const hear = useEffectEvent((event: KeyboardEvent, begun: Begun | null): Begun | null => {
    if (event.defaultPrevented || event.isComposing) return null
    const isModal = document.querySelector('dialog[open]') !== null
    if (isPalette(event)) {
      // Chromium's own Ctrl-K searches the web.
      event.preventDefault()
      if (!isModal) onPalette()
      return null
    }
    if (isModal || !keySwitch.isOn()) return null
    if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return null
    // Between the two keys one may let go of nothing but Shift.
    if (event.key === 'Shift') return begun

    const pressed = pressKey(begun, event.key, event.timeStamp, event.repeat)
    if (pressed.command) {
      event.preventDefault()
      onCommand(pressed.command)
    }
    return pressed.begun
  })

  useEffect(() => {
    let begun: Begun | null = null
    const listener = (event: KeyboardEvent) => {
      begun = hear(event, begun)
    }
    document.addEventListener('keydown', listener)
    return () => document.removeEventListener('keydown', listener)
  }, [])
}

function isPalette(event: KeyboardEvent): boolean {
  return event.key.toLowerCase() === 'k' && event.ctrlKey !== event.metaKey && !event.altKey && !event.shiftKey
}

/** Where letters are heard by the field itself; a box to tick hears none. */
const hearsLetters = 'input:not([type=checkbox], [type=radio], [type=button], [type=file]), textarea, select'

function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  // Until the next frame is drawn, the focus is still in the dialog that was just closed.
  if (target.closest('dialog:not([open])')) return false
  return target.isContentEditable || target.matches(hearsLetters)
}
