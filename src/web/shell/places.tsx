import { useEffect, useRef } from 'react'
import { Link } from '@tanstack/react-router'
import CalendarCheck from 'lucide-react/icons/calendar-check'
import ChartColumn from 'lucide-react/icons/chart-column'
import DoorOpen from 'lucide-react/icons/door-open'
import Ellipsis from 'lucide-react/icons/ellipsis'
import GraduationCap from 'lucide-react/icons/graduation-cap'
import Inbox from 'lucide-react/icons/inbox'
import Layers from 'lucide-react/icons/layers'
import Newspaper from 'lucide-react/icons/newspaper'
import Users from 'lucide-react/icons/users'
import { texts } from '#web/shell/texts.ts'

/** All places, in the order of a hunt; `isNear`: under the thumb on a telephone, where there is room for four. */
const places = [
  { to: '/', label: texts.today, icon: CalendarCheck, isNear: true },
  { to: '/applications', label: texts.applications, icon: Layers, isNear: true },
  { to: '/people', label: texts.people, icon: Users, isNear: true },
  { to: '/prepare', label: texts.prepare, icon: GraduationCap, isNear: true },
  { to: '/openings', label: texts.openings, icon: DoorOpen, isNear: false },
  { to: '/insights', label: texts.insights, icon: ChartColumn, isNear: false },
  { to: '/news', label: texts.news, icon: Newspaper, isNear: false },
  { to: '/import', label: texts.import, icon: Inbox, isNear: false },
] as const

/** Beside the name, where there is room for all of them. */
export function Places() {
  return (
    <nav aria-label={texts.navigation} className="hidden lg:flex">
      <ul className="flex gap-1">
        {places.map(({ to, label }) => (
          <li key={to}>
            <Link
              to={to}
              activeOptions={{ exact: to === '/', includeSearch: false }}
              className="inline-flex min-h-10 items-center rounded-lg px-2.5 text-[0.9375rem] text-muted hover:text-ink aria-[current=page]:font-semibold aria-[current=page]:text-ink"
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const below = 'flex w-full flex-col items-center gap-0.5 py-2 text-xs text-muted'

/** On a telephone the places are where the thumb is; those one needs less often are behind the last of five. */
export function PlacesBelow() {
  return (
    <nav
      aria-label={texts.navigation}
      className="fixed inset-x-0 bottom-0 z-30 border-t border-line bg-paper pb-[env(safe-area-inset-bottom)] lg:hidden"
    >
      <ul className="mx-auto grid max-w-2xl grid-cols-5">
        {places
          .filter(({ isNear }) => isNear)
          .map(({ to, label, icon: Icon }) => (
            <li key={to}>
              <Link
                to={to}
                activeOptions={{ exact: to === '/', includeSearch: false }}
                className={`${below} aria-[current=page]:font-semibold aria-[current=page]:text-accent`}
              >
                <Icon size={20} aria-hidden />
                {label}
              </Link>
            </li>
          ))}
        <li>
          <More />
        </li>
      </ul>
    </nav>
  )
}

function More() {
  const ref = useRef<HTMLDetailsElement>(null)
  const close = () => {
    if (ref.current) ref.current.open = false
  }
  useEffect(() => {
    const element = ref.current
    if (!element) return undefined
    const whenLeft = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget instanceof Node && !element.contains(relatedTarget)) element.open = false
    }
    const whenEscaped = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape' || !element.open) return
      element.open = false
      element.querySelector('summary')?.focus()
    }
    const whenPressedElsewhere = ({ target }: PointerEvent) => {
      if (target instanceof Node && !element.contains(target)) element.open = false
    }
    element.addEventListener('focusout', whenLeft)
    element.addEventListener('keydown', whenEscaped)
    document.addEventListener('pointerdown', whenPressedElsewhere)
    return () => {
      element.removeEventListener('focusout', whenLeft)
      element.removeEventListener('keydown', whenEscaped)
      document.removeEventListener('pointerdown', whenPressedElsewhere)
    }
  }, [])
  return (
    <details ref={ref} className="group relative">
      <summary
        className={`${below} group-has-[a[aria-current=page]]:font-semibold group-has-[a[aria-current=page]]:text-accent`}
      >
        <Ellipsis size={20} aria-hidden />
        {texts.more}
      </summary>
      <ul className="absolute bottom-full right-2 mb-2 min-w-48 rounded-xl border border-line bg-surface p-1.5 shadow-lifted">
        {places
          .filter(({ isNear }) => !isNear)
          .map(({ to, label, icon: Icon }) => (
            <li key={to}>
              <Link
                to={to}
                activeOptions={{ includeSearch: false }}
                onClick={close}
                className="flex min-h-11 items-center gap-3 rounded-lg px-3 text-[0.9375rem] text-muted hover:bg-sunken hover:text-ink aria-[current=page]:font-semibold aria-[current=page]:text-accent"
              >
                <Icon size={20} aria-hidden />
                {label}
              </Link>
            </li>
          ))}
      </ul>
    </details>
  )
}
