import type { Application } from '#domain/application.ts'
import type { Day } from '#domain/days.ts'
import { applicationIdOf, type ApplicationId } from '#domain/ids.ts'
import type { InterviewLog, LogAnswers, LogId } from '#domain/interview-log.ts'
import { folded } from '#reflect/alike.ts'

/** What a log of an earlier talk has for the next one at the same company: facts only. */
export interface EarlierTalk extends Pick<
  LogAnswers,
  'round' | 'caredAbout' | 'learned' | 'promised' | 'promisedOn' | 'prepared' | 'preparedFor'
> {
  readonly log: LogId
  readonly applicationId: ApplicationId
  readonly role: string | null
  readonly on: Day
}

type Known = Pick<Application, 'id' | 'company' | 'role'>

export interface TalkAhead {
  readonly application: Known
  /** The day it takes place, in the owner's zone; its own log, and later ones, are not earlier. */
  readonly on: Day
  readonly interviewId: string
}

/** A sheet has two sides. */
const most = 4

/**
 * The logs of earlier talks at the company, latest first, as far as they help before the next one: what they cared
 * about, what one learned, what was promised, how one prepared (`domain/03 §3.3`). How much energy one had stays in the
 * log. `dayOf` says on which day of the owner's a log without a day was written.
 */
export function earlierTalks(
  { application, on: day, interviewId }: TalkAhead,
  logs: readonly InterviewLog[],
  applications: ReadonlyMap<string, Known>,
  dayOf: (at: number) => Day,
): readonly EarlierTalk[] {
  const company = folded(application.company.value)
  return logs
    .flatMap((log): EarlierTalk[] => {
      const of = applications.get(applicationIdOf(log.application))
      const isHere = of?.id === application.id || (of && company !== '' && folded(of.company.value) === company)
      const on = log.answers.on ?? dayOf(log.startedAt)
      if (!of || !isHere || on > day || log.interview === interviewId || log.id === interviewId) return []
      const { round, caredAbout, learned, promised, promisedOn, prepared, preparedFor } = log.answers
      const helps = caredAbout?.length || learned || promised || promisedOn || prepared || preparedFor
      if (!helps) return []
      return [
        {
          log: log.id,
          applicationId: of.id,
          role: of.role?.value ?? null,
          on,
          ...(round && { round }),
          ...(caredAbout && { caredAbout }),
          ...(learned && { learned }),
          ...(promised && { promised }),
          ...(promisedOn && { promisedOn }),
          ...(prepared && { prepared }),
          ...(preparedFor && { preparedFor }),
        },
      ]
    })
    .toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : a.log < b.log ? -1 : 1))
    .slice(0, most)
}
