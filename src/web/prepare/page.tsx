import type { ReactNode } from 'react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { InterviewAheadView, PrepareView } from '#actions/prepare/views.ts'
import { modeLabel } from '#web/data/labels.ts'
import { queries } from '#web/data/queries.ts'
import { useClock } from '#web/data/use-clock.ts'
import { clockTime, dayIn, longDay, nearDay } from '#web/data/when.ts'
import { PrepareTabs } from '#web/prepare/tabs.tsx'
import { texts } from '#web/prepare/texts.ts'
import { Page } from '#web/shell/page.tsx'
import { buttonClass } from '#web/ui/button.tsx'

/** “I know what is coming, and what to do before it.” */
export function PreparePage() {
  const { data: view } = useSuspenseQuery(queries.preparation)

  return (
    <Page width="reading" windowTitle={texts.windowTitle} title={texts.heading} lead={texts.lead}>
      <PrepareTabs />
      <div className="space-y-11">
        <section aria-labelledby="ahead">
          <h2 id="ahead" className="mb-3">
            {texts.interviews}
          </h2>
          {view.interviews.length === 0 && <p className="text-muted">{texts.noInterviews}</p>}
          <div className="space-y-4">
            {view.interviews.map((interview, index) => (
              <Interview key={interview.id} interview={interview} isNext={index === 0} />
            ))}
          </div>
        </section>
        <Block id="practice" title={texts.practice} words={<PracticeWords view={view} />}>
          {view.practice.now > 0 && (
            <Link to="/prepare/practice" className={buttonClass('primary')}>
              {texts.toPractice}
            </Link>
          )}
          <Link to="/prepare/practice/cards" className={buttonClass('quiet')}>
            {texts.toCards}
          </Link>
        </Block>
        <Block id="stories" title={texts.stories} words={<StoryWords view={view} />}>
          <Link to="/prepare/stories" className={buttonClass('quiet')}>
            {texts.toStories}
          </Link>
        </Block>
      </div>
    </Page>
  )
}

function Interview({ interview, isNext }: { interview: InterviewAheadView; isNext: boolean }) {
  const { today, zone } = useClock()
  const { company, role, start, end, round, mode, toPractise } = interview
  return (
    <article className="card px-5 py-5 sm:px-7">
      <p className="eyebrow">
        {longDay(dayIn(start, zone), today)}, {clockTime(start, zone)}
        {end && `–${clockTime(end, zone)}`}
      </p>
      <h3 className="mt-1">{role ? `${company} · ${role}` : company}</h3>
      <p className="mt-1 text-[0.9375rem] text-muted">
        {[round, modeLabel[mode], toPractise > 0 ? texts.toPractise(toPractise) : null].filter(Boolean).join(', ')}
      </p>
      <Link
        to="/prepare/interview/$id"
        params={{ id: interview.id }}
        aria-label={texts.toSheetOf(company)}
        className={buttonClass(isNext ? 'primary' : 'quiet', 'mt-4')}
      >
        {texts.toSheet}
      </Link>
    </article>
  )
}

function PracticeWords({ view: { practice } }: { view: PrepareView }) {
  const { today, zone } = useClock()
  if (practice.now > 0) return texts.practiceNow(practice.now)
  if (practice.nextDue === null) return texts.practiceNone
  return texts.practiceLater(nearDay(dayIn(practice.nextDue, zone), today))
}

function StoryWords({ view: { stories } }: { view: PrepareView }) {
  const { whole, drafts, raised, firstGap } = stories
  return [
    whole + drafts === 0 ? texts.storiesNone : texts.storiesSome(whole, drafts),
    raised > 0 ? texts.raised(raised) : null,
    firstGap === null ? null : texts.gap(firstGap),
  ]
    .filter(Boolean)
    .join(' ')
}

function Block({ id, title, words, children }: { id: string; title: string; words: ReactNode; children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className="mt-2 text-muted">{words}</p>
      <div className="mt-4 flex flex-wrap gap-2">{children}</div>
    </section>
  )
}
