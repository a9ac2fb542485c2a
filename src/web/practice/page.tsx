import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { PracticeView } from '#actions/prepare/views.ts'
import { api, read } from '#web/data/client.ts'
import { queries } from '#web/data/queries.ts'
import { useClock } from '#web/data/use-clock.ts'
import { useWrite } from '#web/data/use-write.ts'
import { clockTime, dayIn, nearDay } from '#web/data/when.ts'
import { PrepareTabs } from '#web/prepare/tabs.tsx'
import { AskedCard } from '#web/practice/asked-card.tsx'
import { texts } from '#web/practice/texts.ts'
import { Page } from '#web/shell/page.tsx'
import { Button, buttonClass } from '#web/ui/button.tsx'

const route = getRouteApi('/prepare/practice')

/** “I say my answer aloud, and it gets better.” */
export function PracticePage() {
  const { more = 0 } = route.useSearch()
  const { data: view } = useSuspenseQuery(queries.practice(more))
  const [card] = view.now

  return (
    <Page
      width="reading"
      windowTitle={texts.windowTitle}
      title={card || view.cards === 0 ? texts.heading : texts.headingDone}
      lead={card || view.cards === 0 ? texts.lead : texts.leadDone}
    >
      <PrepareTabs />
      {card ? <AskedCard key={`${card.id} ${card.reps}`} card={card} /> : <Done view={view} more={more} />}
      <div className="-ml-4 mt-6 flex flex-wrap items-center gap-2">
        {view.last && <UndoLast last={view.last} />}
        <Link to="/prepare/practice/cards" className={buttonClass('plain')}>
          {texts.toCards}
        </Link>
      </div>
    </Page>
  )
}

function Done({ view, more }: { view: PracticeView; more: number }) {
  const { today, zone } = useClock()
  if (view.cards === 0) return <p className="text-muted">{texts.empty}</p>

  return (
    <div className="space-y-6">
      {view.soon ? (
        <p>{texts.backSoon(clockTime(view.soon.at, zone))}</p>
      ) : (
        view.nextDue !== null && <p>{texts.next(nearDay(dayIn(view.nextDue, zone), today))}</p>
      )}
      {view.held > 0 && (
        <section aria-labelledby="more" className="card px-5 py-5 sm:px-7">
          <h2 id="more" className="text-lg">
            {texts.heldTitle}
          </h2>
          <p className="mt-1 text-muted">{texts.held}</p>
          <Link from={route.id} to="." search={{ more: more + 5 }} replace className={buttonClass('quiet', 'mt-4')}>
            {texts.more}
          </Link>
        </section>
      )}
    </div>
  )
}

function UndoLast({ last }: { last: NonNullable<PracticeView['last']> }) {
  const undo = useWrite(() => read(api.prepare.practice.ratings[':id'].$delete({ param: { id: last.reviewId } })))
  return (
    <Button
      look="plain"
      aria-label={texts.undoLast(last.question)}
      disabled={undo.isPending}
      onClick={() => undo.mutate(undefined)}
    >
      {texts.undo}
    </Button>
  )
}
