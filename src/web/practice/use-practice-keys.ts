import { useEffect, useEffectEvent } from 'react'
import type { PracticeRating } from '#domain/practice.ts'
import { practiceKeys } from '#web/keys/practice-keys.ts'
import { keySwitch } from '#web/keys/key-switch.ts'

interface PracticeKeys {
  readonly isShown: boolean
  readonly onShow: () => void
  readonly onRate: (rating: PracticeRating) => void
}

/** Space shows the answer, 1 to 4 rate it; never while somebody writes, presses something else, or a dialog is open. */
export function usePracticeKeys({ isShown, onShow, onRate }: PracticeKeys): void {
  const hear = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return
    if (!keySwitch.isOn() || document.querySelector('dialog[open]')) return
    if (event.target instanceof HTMLElement && event.target.matches('input, textarea, select, button, a, summary')) {
      // What has the focus hears Space itself; digits mean nothing to a button or a link.
      if (event.key === ' ' || event.target.matches('input, textarea, select')) return
    }
    const pressed = event.key === ' ' ? 'Space' : event.key
    const command = practiceKeys.find(({ keys: [key] }) => key === pressed)?.command
    if (command === undefined || isShown === (command === 'show')) return
    if (command === 'show') onShow()
    else onRate(command)
    event.preventDefault()
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => hear(event)
    document.addEventListener('keydown', listener)
    return () => document.removeEventListener('keydown', listener)
  }, [])
}
