import { useEffect, useEffectEvent } from 'react'

interface WritingDeeds {
  readonly onNext: () => void
  readonly onPrevious: () => void
  readonly onApply: () => void
  readonly onApprove: () => void
  readonly onClose: () => void
}

/** The keys of the page of words (`web/keys/writing-keys.ts`); they work while one writes. */
export function useWritingKeys(deeds: WritingDeeds): void {
  const hear = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]') !== null) return
    const deed = deedOf(event)
    if (deed === null) return
    if (deed !== 'onClose') event.preventDefault()
    if (!event.repeat || deed === 'onNext' || deed === 'onPrevious') deeds[deed]()
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => hear(event)
    document.addEventListener('keydown', listener)
    return () => document.removeEventListener('keydown', listener)
  }, [])
}

function deedOf({ key, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent): keyof WritingDeeds | null {
  if (key === 'F8') return shiftKey ? 'onPrevious' : 'onNext'
  if (key === 'Enter' && altKey && !ctrlKey && !metaKey) return 'onApply'
  if (key === 'Enter' && ctrlKey !== metaKey && !altKey) return 'onApprove'
  return key === 'Escape' ? 'onClose' : null
}
