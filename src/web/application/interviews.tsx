import { useState } from 'react'
import { Link } from '@tanstack/react-router'
import type { ApplicationView, InterviewView } from '#actions/views.ts'
import { AddInterviewDialog } from '#web/application/add-interview-dialog.tsx'
import { Group } from '#web/application/group.tsx'
import { texts } from '#web/application/texts.ts'
import { modeLabel } from '#web/data/labels.ts'
import { useClock } from '#web/data/use-clock.ts'
import { clockTime, dayIn, shortDay } from '#web/data/when.ts'
import { PlusButton } from '#web/ui/plus-button.tsx'

/** The rounds: when, how, with whom. */
export function Interviews({ view, onRead }: { view: ApplicationView; onRead: (key: string) => void }) {
  const [adding, setAdding] = useState(false)

  return (
    <Group
      id="interviews"
      title={texts.interviews}
      action={<PlusButton label={texts.addInterview} onClick={() => setAdding(true)} />}
    >
      {view.interviews.length === 0 && <p className="text-muted">{texts.noInterviews}</p>}
      <ul className="space-y-3">
        {view.interviews.map((interview) => (
          <Interview key={interview.id} interview={interview} view={view} onRead={onRead} />
        ))}
      </ul>
      <LogsByHand view={view} />
      <AddInterviewDialog applicationId={view.id} open={adding} onClose={() => setAdding(false)} />
    </Group>
  )
}

function Interview({
  interview,
  view,
  onRead,
}: {
  interview: InterviewView
  view: ApplicationView
  onRead: (key: string) => void
}) {
  const { today, zone } = useClock()
  const when = `${shortDay(dayIn(interview.start, zone), today)}, ${clockTime(interview.start, zone)}`
  const key = interview.messageKeys.at(-1)
  const what = [
    interview.round,
    modeLabel[interview.mode],
    ...(interview.status === 'cancelled' ? [texts.cancelled] : []),
    ...(interview.status === 'scheduled' ? [texts.scheduled] : []),
    ...(interview.manual ? [texts.byHand] : []),
  ].filter(Boolean)

  return (
    <li className={interview.status === 'cancelled' ? 'text-muted line-through' : ''}>
      {key ? (
        <button
          type="button"
          onClick={() => onRead(key)}
          className="font-medium underline decoration-line underline-offset-4 hover:decoration-accent"
        >
          {when}
        </button>
      ) : (
        <p className="font-medium">{when}</p>
      )}
      <p className="text-muted">{what.join(', ')}</p>
      {interview.people.length > 0 && (
        <p className="text-muted">{interview.people.map((person) => person.name).join(', ')}</p>
      )}
      {interview.status === 'done' && <LogLink view={view} interviewId={interview.id} />}
    </li>
  )
}

/** To what was written down of it, or to where it can be. */
function LogLink({ view, interviewId }: { view: ApplicationView; interviewId: string }) {
  const log = view.logs.find((one) => one.interviewId === interviewId)
  return (
    <Link to="/applications/$id/log/$log" params={{ id: view.id, log: log?.id ?? interviewId }} className="link">
      {log ? texts.logRead : texts.logWrite}
    </Link>
  )
}

/** Of talks that only a log knows. */
function LogsByHand({ view }: { view: ApplicationView }) {
  const { today } = useClock()
  const [id] = useState(() => `h_${crypto.randomUUID().replaceAll('-', '').slice(0, 16)}`)
  const byHand = view.logs.filter(({ interviewId }) => interviewId === null)
  return (
    <>
      {byHand.length > 0 && (
        <ul className="mt-3 space-y-1">
          {byHand.map((log) => (
            <li key={log.id}>
              <Link to="/applications/$id/log/$log" params={{ id: view.id, log: log.id }} className="link">
                {texts.logOf(shortDay(log.on, today))}
              </Link>
            </li>
          ))}
        </ul>
      )}
      <Link to="/applications/$id/log/$log" params={{ id: view.id, log: id }} className="link mt-3 inline-block">
        {texts.logAnother}
      </Link>
    </>
  )
}
