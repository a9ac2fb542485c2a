import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import ChevronRight from 'lucide-react/icons/chevron-right'
import type { SourceView } from '#actions/views.ts'
import { queries } from '#web/data/queries.ts'
import { useClock } from '#web/data/use-clock.ts'
import { dayIn, nearDay } from '#web/data/when.ts'
import { LiveAccounts } from '#web/accounts/live-accounts.tsx'
import { ImportForm } from '#web/import/import-form.tsx'
import { ImportRuns } from '#web/import/import-runs.tsx'
import { ChooseAgain, ReadAgain } from '#web/import/read-again.tsx'
import { texts } from '#web/import/texts.ts'
import { Page } from '#web/shell/page.tsx'

/** “This is what Ajar has read, this is what it could not, and here I give it more.” */
export function ImportPage() {
  const { data: sources } = useSuspenseQuery(queries.sources)

  return (
    <Page width="reading" windowTitle={texts.windowTitle} title={texts.heading} lead={texts.lead}>
      <div className="space-y-11">
        <ImportRuns />
        <LiveAccounts />
        <section aria-labelledby="more">
          <h2 id="more" className="mb-3">
            {texts.more}
          </h2>
          <ImportForm />
        </section>
        <section aria-labelledby="sources">
          <h2 id="sources" className="mb-3">
            {texts.sources}
          </h2>
          {sources.length === 0 && <p className="text-muted">{texts.noSources}</p>}
          <ul className="divide-y divide-line border-y border-line empty:hidden">
            {sources.map((source) => (
              <Source key={source.id} source={source} />
            ))}
          </ul>
        </section>
        <SetAside />
      </div>
    </Page>
  )
}

function Source({ source }: { source: SourceView }) {
  const { today, zone } = useClock()
  const counts = [
    texts.progress(source.seen, source.kept),
    ...(source.setAside > 0 ? [texts.setAside(source.setAside)] : []),
    ...(source.lastImportAt ? [texts.lastRead(nearDay(dayIn(source.lastImportAt, zone), today))] : []),
  ]

  return (
    <li className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 py-4">
      <div className="min-w-0 flex-1 basis-64">
        <h3 className="break-words">{source.name}</h3>
        <p className="break-words text-sm text-muted">{source.chosen ? texts.chosen : source.path}</p>
        <p className="mt-1 text-[0.9375rem]">{counts.join(', ')}.</p>
        {source.resumable && <p className="text-[0.9375rem] text-accent">{texts.unfinished}</p>}
        {source.unreachable > 0 && (
          <p className="text-[0.9375rem] text-muted">{texts.unreachable(source.unreachable)}</p>
        )}
      </div>
      {source.chosen ? <ChooseAgain source={source} /> : <ReadAgain source={source} />}
    </li>
  )
}

function SetAside() {
  const { data: items } = useQuery(queries.setAside)
  if (!items || items.length === 0) return null

  return (
    <details className="group">
      <summary className="flex min-h-10 items-center gap-2">
        <ChevronRight size={18} aria-hidden className="transition-transform group-open:rotate-90" />
        <h2 className="text-lg">{texts.asideTitle(items.length)}</h2>
      </summary>
      <p className="mb-3 mt-1 text-[0.9375rem] text-muted">{texts.asideLead}</p>
      <table className="w-full text-left text-[0.9375rem]">
        <thead>
          <tr className="border-b border-line text-muted">
            {texts.asideColumns.map((name) => (
              <th key={name} scope="col" className="py-1 pr-3 font-normal">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={`${item.source} ${item.place}`} className="border-b border-line align-top">
              <td className="break-words py-1.5 pr-3">{item.source}</td>
              <td className="break-words py-1.5 pr-3">{item.place}</td>
              <td className="py-1.5">{item.reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
