import { useEffect, type ReactNode } from 'react'
import { Link, Outlet, useRouter } from '@tanstack/react-router'
import CalendarCheck from 'lucide-react/icons/calendar-check'
import Inbox from 'lucide-react/icons/inbox'
import Layers from 'lucide-react/icons/layers'
import Newspaper from 'lucide-react/icons/newspaper'
import Search from 'lucide-react/icons/search'
import Settings from 'lucide-react/icons/settings'
import Users from 'lucide-react/icons/users'
import { DemoStrip } from '#web/shell/demo-strip.tsx'
import { Overlays } from '#web/shell/overlays.tsx'
import { ReadingStrip } from '#web/shell/reading-strip.tsx'
import { texts } from '#web/shell/texts.ts'
import { ThemeToggle } from '#web/shell/theme-toggle.tsx'
import { useWatchChanges } from '#web/shell/use-watch-changes.ts'

const places = [
  { to: '/', label: texts.today, icon: CalendarCheck },
  { to: '/applications', label: texts.applications, icon: Layers },
  { to: '/people', label: texts.people, icon: Users },
  { to: '/news', label: texts.news, icon: Newspaper },
  { to: '/import', label: texts.import, icon: Inbox },
] as const

const iconLink =
  'inline-flex size-10 items-center justify-center rounded-lg text-muted hover:bg-sunken hover:text-ink aria-[current=page]:text-accent'

/** What stands around every page: the name, the five places, and nothing that moves. */
export function Layout({ children }: { children?: ReactNode }) {
  useFocusOnHeading()

  return (
    <>
      <a
        href="#main"
        className="sr-only rounded-b-lg bg-accent px-4 py-2 font-medium text-on-accent focus:not-sr-only focus:fixed focus:left-4 focus:top-0 focus:z-50"
      >
        {texts.skip}
      </a>
      <header className="border-b border-line">
        <div className="mx-auto flex h-15 max-w-6xl items-center gap-6 px-4 sm:px-8">
          <Link to="/" className="flex items-center gap-2.5 font-serif text-xl font-semibold tracking-tight">
            <Door />
            {texts.name}
          </Link>
          <Places className="hidden sm:flex" />
          <div className="ml-auto flex items-center">
            <Link to="/search" aria-label={texts.search} title={texts.searchTitle} className={iconLink}>
              <Search size={19} aria-hidden />
            </Link>
            <ThemeToggle />
            <Link to="/settings" aria-label={texts.settings} title={texts.settings} className={iconLink}>
              <Settings size={19} aria-hidden />
            </Link>
          </div>
        </div>
      </header>
      <DemoStrip />
      <ReadingStrip />
      <main id="main" tabIndex={-1} className="mx-auto max-w-6xl px-4 pb-28 pt-8 sm:px-8 sm:pb-20 sm:pt-12">
        {children ?? <Outlet />}
      </main>
      <PlacesBelow />
      <Overlays />
      <WatchChanges />
    </>
  )
}

function Places({ className }: { className: string }) {
  return (
    <nav aria-label={texts.navigation} className={className}>
      <ul className="flex gap-1">
        {places.map(({ to, label }) => (
          <li key={to}>
            <Link
              to={to}
              activeOptions={{ exact: to === '/', includeSearch: false }}
              className="inline-flex min-h-10 items-center rounded-lg px-3 text-[0.9375rem] text-muted hover:text-ink aria-[current=page]:font-semibold aria-[current=page]:text-ink"
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** On a telephone the places are where the thumb is. */
function PlacesBelow() {
  return (
    <nav
      aria-label={texts.navigation}
      className="fixed inset-x-0 bottom-0 z-30 border-t border-line bg-paper pb-[env(safe-area-inset-bottom)] sm:hidden"
    >
      <ul className="grid grid-cols-5">
        {places.map(({ to, label, icon: Icon }) => (
          <li key={to}>
            <Link
              to={to}
              activeOptions={{ exact: to === '/', includeSearch: false }}
              className="flex flex-col items-center gap-0.5 py-2 text-xs text-muted aria-[current=page]:font-semibold aria-[current=page]:text-accent"
            >
              <Icon size={20} aria-hidden />
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Door() {
  return (
    <svg viewBox="0 0 32 32" className="size-7" aria-hidden="true">
      <rect width="32" height="32" rx="8" className="fill-accent" />
      <path
        d="M9 25V8.500A1.500 1.500 0 0 1 10.500 7h11A1.500 1.500 0 0 1 23 8.500V25"
        className="fill-none stroke-on-accent"
        strokeWidth="2"
        strokeLinecap="round"
      />
      <path d="M13 9.500l7-2.200v19.400L13 25z" className="fill-on-accent" />
      <circle cx="15.300" cy="17" r="1.100" className="fill-accent" />
    </svg>
  )
}

/** By itself, so that what is asked every few seconds draws nothing else anew. */
function WatchChanges() {
  useWatchChanges()
  return null
}

/** When a page opens, its heading is where reading begins, unless it names another start; the first page of a visit leaves the focus alone. */
function useFocusOnHeading() {
  const router = useRouter()
  useEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
        if (!fromLocation || !pathChanged) return
        const start = document.querySelector<HTMLElement>('main [data-start]')
        const heading = document.querySelector<HTMLElement>('main h1')
        const place = start ?? heading ?? document.getElementById('main')
        place?.focus({ preventScroll: true })
      }),
    [router],
  )
}
