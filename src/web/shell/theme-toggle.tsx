import { useSyncExternalStore } from 'react'
import Moon from 'lucide-react/icons/moon'
import Sun from 'lucide-react/icons/sun'
import { texts } from '#web/shell/texts.ts'

const dark = window.matchMedia('(prefers-color-scheme: dark)')
const listeners = new Set<() => void>()

/** Light or dark; the system's choice until the person makes their own, which is kept (and read by theme.js). */
export function ThemeToggle() {
  const isDark = useSyncExternalStore(subscribe, showsDark)
  const label = isDark ? texts.toLight : texts.toDark

  return (
    <button
      type="button"
      onClick={turnTheme}
      aria-label={label}
      title={label}
      className="inline-flex size-10 items-center justify-center rounded-lg text-muted hover:bg-sunken hover:text-ink"
    >
      {isDark ? <Sun size={19} aria-hidden /> : <Moon size={19} aria-hidden />}
    </button>
  )
}

/** To the other of light and dark. */
export function turnTheme() {
  choose(showsDark() ? 'light' : 'dark')
}

function showsDark(): boolean {
  const chosen = document.documentElement.dataset['theme']
  return chosen ? chosen === 'dark' : dark.matches
}

function choose(theme: 'light' | 'dark') {
  document.documentElement.dataset['theme'] = theme
  try {
    localStorage.setItem('ajar-theme', theme)
  } catch {
    // A browser that keeps nothing forgets it with the window.
  }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  dark.addEventListener('change', listener)
  return () => {
    listeners.delete(listener)
    dark.removeEventListener('change', listener)
  }
}
