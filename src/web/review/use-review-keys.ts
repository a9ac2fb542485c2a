import { useEffect, useRef } from 'react'
import { keySwitch } from '#web/keys/key-switch.ts'

interface ReviewKeys {
  /** Presses the answer of this number, from 1, in the question that is looked at. */
  readonly onDigit: (question: HTMLElement, digit: number) => void
  readonly onEnter: (question: HTMLElement) => void
  /** False where there is nothing to take back: the key is the whole page’s then. */
  readonly onUndo: () => boolean
}

/** Digits answer, j, k and the arrows go from question to question, Enter opens the mail, u takes the last answer back. */
export function useReviewKeys(keys: ReviewKeys) {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })

  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const { target } = event
      const isElsewhere =
        event.defaultPrevented ||
        !keySwitch.isOn() ||
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        isTypedInto(target as Element | null)
      if (isElsewhere || document.querySelector('dialog[open]') !== null) return

      const all = [...document.querySelectorAll<HTMLElement>('[data-question]')]
      const here = (target as Element | null)?.closest<HTMLElement>('[data-question]')
      const at = here ? all.indexOf(here) : -1
      const question = all[Math.max(0, at)]
      if (event.key === 'u') {
        if (!latest.current.onUndo()) return
      } else if (question === undefined) return
      else if (/^[1-9]$/.test(event.key)) latest.current.onDigit(question, Number(event.key))
      else if (event.key === 'Enter' && target === here && here) latest.current.onEnter(here)
      else if (event.key === 'j' || event.key === 'ArrowDown') all[Math.min(at + 1, all.length - 1)]?.focus()
      else if (event.key === 'k' || event.key === 'ArrowUp') all[Math.max(at - 1, 0)]?.focus()
      else return
      event.preventDefault()
    }
    // Before the keys of the whole page, of which some are the same.
    document.addEventListener('keydown', hear, true)
    return () => document.removeEventListener('keydown', hear, true)
  }, [])
}

function isTypedInto(target: Element | null): boolean {
  return target?.closest('input, textarea, select, [contenteditable]') !== null
}
