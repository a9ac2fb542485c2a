import { useQuery } from '@tanstack/react-query'
import { Link, useRouterState } from '@tanstack/react-router'
import { queries } from '#web/data/queries.ts'
import { texts } from '#web/shell/texts.ts'

/** Says on every page that mail is being read, how far, and where to watch it; not where it is being watched. */
export function ReadingStrip() {
  const { data: runs } = useQuery(queries.imports)
  const { data: today } = useQuery({ ...queries.today, enabled: false })
  const path = useRouterState({ select: ({ location }) => location.pathname })
  const run = runs?.find(({ state }) => state === 'running')
  const isWatched = path === '/import' || (path === '/' && (today?.empty === true || today?.firstReading === true))
  if (!run || isWatched) return null

  const part = run.phase === 'reading' && run.bytesTotal > 0 ? run.bytesRead / run.bytesTotal : null
  return (
    <aside aria-label={texts.reading} className="border-b border-line text-[0.9375rem]">
      <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-4 px-4 py-2 sm:px-8">
        <p>
          <span className="font-medium">{texts.reading}.</span>{' '}
          <span className="text-muted">{run.phase === 'settling' ? texts.settling : texts.readingSoFar(run.seen)}</span>
        </p>
        <Link to="/import" className="link inline-flex min-h-8 items-center">
          {texts.toReading}
        </Link>
        <progress
          aria-label={texts.reading}
          max={1}
          {...(part !== null && { value: part })}
          className="meter block h-1.5 w-full overflow-hidden rounded-full"
        />
      </div>
    </aside>
  )
}
