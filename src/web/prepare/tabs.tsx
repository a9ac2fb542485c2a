import { Link } from '@tanstack/react-router'
import { texts } from '#web/prepare/texts.ts'

const tabs = [
  { to: '/prepare', label: texts.tabs.overview },
  { to: '/prepare/practice', label: texts.tabs.practice },
  { to: '/prepare/stories', label: texts.tabs.stories },
  { to: '/prepare/resume', label: texts.tabs.resume },
] as const

/** The pages that belong to preparing, beside each other. */
export function PrepareTabs() {
  return (
    <nav aria-label={texts.places} className="-mt-2 mb-8">
      <ul className="flex flex-wrap gap-2">
        {tabs.map(({ to, label }) => (
          <li key={to}>
            <Link
              to={to}
              activeOptions={{ exact: true, includeSearch: false }}
              className="inline-flex min-h-9 items-center rounded-full border border-edge/60 px-4 text-[0.9375rem] hover:bg-sunken aria-[current=page]:border-accent aria-[current=page]:bg-tint"
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
