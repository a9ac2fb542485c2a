import { useEffect, useRef, useState, type ReactNode } from 'react'
import { texts } from '#web/today/texts.ts'
import { Button } from '#web/ui/button.tsx'

interface FewFirst<Item> {
  readonly shown: readonly Item[]
  /** Shows the rest when pressed; null when there is none. */
  readonly more: ReactNode
}

/**
 * The first of many, and the rest at a press; once pressed it stays open as long as the window does. The focus goes on
 * to the first one that came, which is found as the `data-few` of its list.
 */
export function useFewFirst<Item>(name: string, items: readonly Item[], most: number): FewFirst<Item> {
  const [isOpen, setOpen] = useState(() => wasOpened(name))
  const goal = useRef<number | null>(null)
  useEffect(() => {
    if (goal.current === null) return
    const item = document.querySelectorAll(`[data-few="${name}"] > *`)[goal.current]
    goal.current = null
    item?.querySelector<HTMLElement>('a[href], button, summary')?.focus()
  })

  if (isOpen || items.length <= most) return { shown: items, more: null }
  const rest = items.length - most
  const open = () => {
    goal.current = most
    keepOpened(name)
    setOpen(true)
  }
  return {
    shown: items.slice(0, most),
    more: (
      <Button look="plain" className="text-accent" onClick={open}>
        {texts.showMore(rest)}
      </Button>
    ),
  }
}

const place = (name: string) => `ajar-opened-${name}`

function wasOpened(name: string): boolean {
  try {
    return sessionStorage.getItem(place(name)) !== null
  } catch {
    return false
  }
}

function keepOpened(name: string): void {
  try {
    sessionStorage.setItem(place(name), '')
  } catch {
    // A browser that keeps nothing shows few again the next time.
  }
}
