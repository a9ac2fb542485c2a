import type { ReactNode } from 'react'
import { Link } from '@tanstack/react-router'
import type { InterviewSheet, SheetTalk } from '#actions/prepare/views.ts'
import { useClock } from '#web/data/use-clock.ts'
import { shortDay } from '#web/data/when.ts'
import { Block } from '#web/interview-sheet/block.tsx'
import { texts } from '#web/interview-sheet/texts.ts'

/** What was written down right after earlier talks at the company; nothing where there is no log. */
export function EarlierTalks({ talks }: { talks: InterviewSheet['earlier'] }) {
  if (talks.length === 0) return null
  return (
    <Block id="earlier" title={texts.earlier}>
      <ul className="mt-3 space-y-6">
        {talks.map((talk) => (
          <Talk key={talk.logId} talk={talk} />
        ))}
      </ul>
    </Block>
  )
}

function Talk({ talk }: { talk: SheetTalk }) {
  const { today } = useClock()
  const { on, round, otherRole, caredAbout, learned, promised, promisedOn, prepared, preparedFor } = talk
  const day = shortDay(on, today)
  const about = [day, round && texts.round[round], otherRole].filter(Boolean).join(', ')
  const by = promisedOn && texts.promisedBy(shortDay(promisedOn, today))
  const minutes = preparedFor && texts.minutes(preparedFor)
  return (
    <li>
      <p className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span className="font-semibold">{about}</span>
        <Link
          to="/applications/$id/log/$log"
          params={{ id: talk.applicationId, log: talk.logId }}
          className="link text-sm print:hidden"
          aria-label={texts.toLogOf(day)}
        >
          {texts.toLog}
        </Link>
      </p>
      <dl className="mt-1 grid gap-x-4 gap-y-1.5 sm:grid-cols-[10rem_minmax(0,1fr)]">
        {caredAbout.length > 0 && <Fact term={texts.caredAbout}>{caredAbout.join('; ')}</Fact>}
        {learned && <Fact term={texts.theyTold}>{learned}</Fact>}
        {(promised || by) && <Fact term={texts.promised}>{[promised, by].filter(Boolean).join(', ')}</Fact>}
        {(prepared || minutes) && <Fact term={texts.prepared}>{withMinutes(prepared, minutes)}</Fact>}
      </dl>
    </li>
  )
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-sm text-muted sm:pt-0.5">{term}</dt>
      <dd className="min-w-0 whitespace-pre-wrap break-words">{children}</dd>
    </>
  )
}

function withMinutes(prepared: string | null, minutes: string | 0 | null): string {
  if (prepared === null) return minutes || ''
  return minutes ? `${prepared} (${minutes})` : prepared
}
