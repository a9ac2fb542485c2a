import { Link } from '@tanstack/react-router'
import type { ApplicationView } from '#actions/views.ts'
import { Facts } from '#web/application/facts.tsx'
import { Group } from '#web/application/group.tsx'
import { History } from '#web/application/history.tsx'
import { Interviews } from '#web/application/interviews.tsx'
import { People } from '#web/application/people.tsx'
import { Rearrange } from '#web/application/rearrange.tsx'
import { texts } from '#web/application/texts.ts'
import { useClock } from '#web/data/use-clock.ts'
import { dayIn, shortDay } from '#web/data/when.ts'
import { buttonClass } from '#web/ui/button.tsx'

/** What belongs to the application, beside what happened in it. */
export function Aside({ view, onRead }: { view: ApplicationView; onRead: (key: string) => void }) {
  return (
    <div className="space-y-9 text-[0.9375rem]">
      <Reflection view={view} />
      <Said view={view} />
      <Posting view={view} />
      <Interviews view={view} onRead={onRead} />
      <People view={view} />
      <Drafts view={view} />
      <Facts view={view} onRead={onRead} />
      <Rearrange view={view} />
      <History view={view} />
    </div>
  )
}

function Reflection({ view }: { view: ApplicationView }) {
  const { today, zone } = useClock()
  const { reflection } = view
  if (!view.no && !reflection) return null

  const day = reflection && shortDay(dayIn(reflection.finishedAt ?? reflection.editedAt, zone), today)
  const said = day
    ? reflection.finishedAt
      ? texts.reflectionDone(day)
      : texts.reflectionBegun(day)
    : texts.reflectionNone
  return (
    <Group id="reflection" title={texts.reflection}>
      <p className="text-muted">{said}</p>
      {view.reallyInterested && <p className="text-muted">{texts.interested[view.reallyInterested]}</p>}
      <Link to="/applications/$id/reflection" params={{ id: view.id }} className={buttonClass('quiet', 'mt-3')}>
        {reflection?.finishedAt ? texts.reflectionRead : texts.reflectionOpen}
      </Link>
    </Group>
  )
}

/** That something was said; the words wait where one looks back. */
function Said({ view }: { view: ApplicationView }) {
  const said = new Set([
    ...view.quotes.map(({ messageKey, id }) => messageKey ?? id),
    ...view.feedback.map(({ key }) => key),
  ])
  if (said.size === 0) return null
  return (
    <Group id="said" title={texts.feedback}>
      <p className="text-muted">{texts.feedbackKept(said.size)}</p>
      <Link
        to="/applications/$id/reflection"
        params={{ id: view.id }}
        hash="group-feedback"
        className={buttonClass('quiet', 'mt-3')}
      >
        {texts.feedbackOpen}
      </Link>
    </Group>
  )
}

function Posting({ view }: { view: ApplicationView }) {
  return (
    <Group id="posting" title={texts.posting}>
      <p className="text-muted">{texts.postingAbout}</p>
      <Link to="/applications/$id/posting" params={{ id: view.id }} className={buttonClass('quiet', 'mt-3')}>
        {texts.postingOpen}
      </Link>
    </Group>
  )
}

function Drafts({ view }: { view: ApplicationView }) {
  if (view.drafts.length === 0) return null
  return (
    <Group id="drafts" title={texts.drafts}>
      <ul className="space-y-2">
        {view.drafts.map((draft) => (
          <li key={draft.id}>
            <Link to="/words/$stepId" params={{ stepId: draft.stepId }} className="link">
              {draft.subject}
            </Link>
            <span className="block text-muted">
              {draft.to.map((person) => person.name || person.address).join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </Group>
  )
}
