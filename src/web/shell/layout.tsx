import { useEffect, type ReactNode } from 'react'
import { Link, Outlet, useRouter } from '@tanstack/react-router'
import Search from 'lucide-react/icons/search'
import Settings from 'lucide-react/icons/settings'
import { DemoStrip } from '#web/shell/demo-strip.tsx'
import { Overlays } from '#web/shell/overlays.tsx'
import { Places, PlacesBelow } from '#web/shell/places.tsx'
import { ReadingStrip } from '#web/shell/reading-strip.tsx'
import { texts } from '#web/shell/texts.ts'
import { ThemeToggle } from '#web/shell/theme-toggle.tsx'
import { useWatchChanges } from '#web/shell/use-watch-changes.ts'

const iconLink =
  'inline-flex size-10 items-center justify-center rounded-lg text-muted hover:bg-sunken hover:text-ink aria-[current=page]:text-accent'

/** What stands around every page: the name, the places, and nothing that moves. */
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
          <Places />
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
      <main id="main" tabIndex={-1} className="mx-auto max-w-6xl px-4 pb-28 pt-8 sm:px-8 sm:pt-12 lg:pb-20">
        {children ?? <Outlet />}
      </main>
      <PlacesBelow />
      <Overlays />
      <WatchChanges />
    </>
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
