import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ImportProgress } from '#actions/views.ts'
import { api, read } from '#web/data/client.ts'
import { queries, someRun } from '#web/data/queries.ts'
import { useWrite } from '#web/data/use-write.ts'
import { duration } from '#web/data/when.ts'
import { texts } from '#web/import/texts.ts'
import { Button } from '#web/ui/button.tsx'
import { Meter } from '#web/ui/meter.tsx'
import { Notice } from '#web/ui/notice.tsx'

/** What is being read, how far, and how to stop it; and what lately ended, with why. */
export function ImportRuns({ lead }: { lead?: string }) {
  const { data: runs } = useQuery(queries.imports)
  const isRunning = someRun(runs)

  if (!runs || runs.length === 0) return null
  return (
    <section aria-labelledby="running">
      <h2 id="running" className="mb-3">
        {isRunning ? texts.running : texts.lately}
      </h2>
      {lead && <p className="-mt-2 mb-3 text-muted">{lead}</p>}
      <ul className="space-y-4">
        {runs.map((run) => (
          <Run key={run.id} run={run} />
        ))}
      </ul>
    </section>
  )
}

function Run({ run }: { run: ImportProgress }) {
  const id = { param: { id: run.id } }
  const stop = useWrite(() => read(api.imports[':id'].pause.$post(id)))
  const goOn = useWrite(() => read(api.imports[':id'].resume.$post(id)))

  return (
    <li className="card px-5 py-4">
      <div className="flex items-start justify-between gap-4">
        <div className="min-w-0">
          <h3 className="break-words">{run.source}</h3>
          <p className="text-[0.9375rem] text-muted">
            {run.state !== 'running' && `${texts.state[run.state]}. `}
            {[texts.progress(run.seen, run.kept), ...(run.setAside > 0 ? [texts.setAside(run.setAside)] : [])].join(
              ', ',
            )}
          </p>
        </div>
        {run.state === 'running' && run.phase === 'reading' && (
          <Button disabled={stop.isPending} onClick={() => stop.mutate(undefined)}>
            {texts.stop}
          </Button>
        )}
        {run.state === 'paused' && (
          <Button disabled={goOn.isPending} onClick={() => goOn.mutate(undefined)}>
            {texts.resume}
          </Button>
        )}
      </div>
      {run.state === 'running' &&
        (run.phase === 'settling' ? (
          <Meter className="mt-3" label={texts.settling} part={null} />
        ) : (
          <Meter
            className="mt-3"
            label={paceOf(run)}
            part={run.bytesTotal > 0 ? run.bytesRead / run.bytesTotal : null}
          />
        ))}
      {run.error && (
        <div className="mt-3">
          <Notice alert>{run.error.message}</Notice>
        </div>
      )}
      {run.state === 'done' && (
        <Link to="/" className="link mt-2 inline-block text-[0.9375rem]">
          {texts.toToday}
        </Link>
      )}
    </li>
  )
}

function paceOf(run: ImportProgress): string {
  const left = run.secondsLeft === null ? [] : [texts.left(duration(run.secondsLeft))]
  return [texts.rate(run.messagesPerSecond), ...left].join(', ')
}
