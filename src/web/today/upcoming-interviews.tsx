import { Link } from '@tanstack/react-router'
import type { Lesson, UpcomingInterview } from '#actions/views.ts'
import { modeLabel } from '#web/data/labels.ts'
import { useClock } from '#web/data/use-clock.ts'
import { clockTime, dayIn, longDay } from '#web/data/when.ts'
import { ToSheet } from '#web/prepare/practice-line.tsx'
import { texts } from '#web/today/texts.ts'

/** The interviews to come, each with what earlier noes taught. */
export function UpcomingInterviews({ interviews }: { interviews: readonly UpcomingInterview[] }) {
  if (interviews.length === 0) return null

  return (
    <section aria-labelledby="interviews">
      <h2 id="interviews" className="mb-3">
        {texts.interviews}
      </h2>
      <div className="space-y-4">
        {interviews.map((interview) => (
          <Interview key={`${interview.applicationId} ${interview.start}`} interview={interview} />
        ))}
      </div>
    </section>
  )
}

function Interview({ interview }: { interview: UpcomingInterview }) {
  const { today, zone } = useClock()
  const day = longDay(dayIn(interview.start, zone), today)
  const details = [interview.round, modeLabel[interview.mode], peopleOf(interview)].filter(Boolean)

  return (
    <article className="card px-5 py-5 sm:px-7">
      <p className="eyebrow">
        {day}, {clockTime(interview.start, zone)}
        {interview.end && `–${clockTime(interview.end, zone)}`}
      </p>
      <h3 className="mt-1">
        <Link to="/applications/$id" params={{ id: interview.applicationId }} className="hover:underline">
          {interview.role ? `${interview.company} · ${interview.role}` : interview.company}
        </Link>
      </h3>
      <p className="mt-1 text-[0.9375rem] text-muted">{details.join(', ')}</p>
      <Lessons lessons={interview.lessons} />
      <ToSheet applicationId={interview.applicationId} start={interview.start} company={interview.company} />
    </article>
  )
}

export function Lessons({ lessons }: { lessons: readonly Lesson[] }) {
  if (lessons.length === 0) return null

  return (
    <div className="mt-4 rounded-lg bg-tint px-4 py-3">
      <p className="text-[0.9375rem] font-semibold">{texts.lessons}</p>
      <ul className="mt-1.5 space-y-1.5 text-[0.9375rem]">
        {lessons.map((lesson) => (
          <li key={`${lesson.applicationId} ${lesson.field} ${lesson.text}`}>
            <span className="text-muted">
              {texts.lessonField[lesson.field]} ({lesson.company}):
            </span>{' '}
            {lesson.text}
          </li>
        ))}
      </ul>
    </div>
  )
}

function peopleOf(interview: UpcomingInterview): string {
  if (interview.people.length === 0) return ''
  return `${texts.with} ${interview.people.map((person) => person.name).join(', ')}`
}
