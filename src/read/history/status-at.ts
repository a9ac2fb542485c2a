import type { Application, Interview } from '#domain/application.ts'
import { addDays, endOfDay, startOfDay } from '#domain/days.ts'
import type { History } from '#domain/history.ts'
import type { ApplicationStatus, HistoryStatus, InterviewStatus, Silence } from '#domain/status.ts'
import { dayInZone } from '#read/history/day-in-zone.ts'

const minute = 60_000
/** How long a talk takes when nobody says. */
const usualLength = { phone: 45 * minute, video: 60 * minute, onsite: 60 * minute, unknown: 60 * minute } as const

export interface StatusSettings {
  /** IANA zone of the owner: silence is counted in their days. */
  readonly zone: string
  readonly silentAsNoDays: number
}

/** What the clock adds to a history. `now` in epoch ms. */
export function statusAt(history: History, now: number, settings: StatusSettings): HistoryStatus {
  return {
    applications: new Map(
      history.applications.map((application) => [application.id, statusOf(application, now, settings)]),
    ),
  }
}

/** When an interview is over: its end, else its start and the usual length. */
export function interviewEnd(interview: Pick<Interview, 'start' | 'end' | 'mode'>): number {
  return interview.end ?? interview.start + usualLength[interview.mode]
}

/** A scheduled interview counts as done once its end has passed and nothing cancelled it. */
export function interviewStatus(interview: Interview, now: number): InterviewStatus {
  if (interview.cancelled) return 'cancelled'
  return interviewEnd(interview) <= now ? 'done' : 'scheduled'
}

function statusOf(application: Application, now: number, settings: StatusSettings): ApplicationStatus {
  const interviews = application.interviews.map((interview) => ({
    interviewId: interview.id,
    status: interviewStatus(interview, now),
    endsAt: interviewEnd(interview),
  }))
  const done = application.interviews.filter((interview) => interviewStatus(interview, now) === 'done')
  const ahead = application.interviews.filter((interview) => interviewStatus(interview, now) === 'scheduled')
  const lastInterviewEnd = done.length === 0 ? null : Math.max(...done.map(interviewEnd))
  const nextInterviewStart = ahead.length === 0 ? null : Math.min(...ahead.map((interview) => interview.start))
  const silence = silenceOf(application, lastInterviewEnd, ahead.length > 0, now, settings)
  return {
    applicationId: application.id,
    stage: application.stage,
    outcome: application.outcome ?? (silence?.isNo ? 'no-response' : null),
    interviews,
    interviewing: interviewingOf(application, ahead.length, done.length),
    lastInterviewEnd,
    nextInterviewStart,
    silence,
  }
}

function interviewingOf(application: Application, ahead: number, done: number): ApplicationStatus['interviewing'] {
  if (application.stage !== 'interviewing' && application.stage !== 'screening') return null
  if (ahead > 0) return 'ahead'
  return done > 0 ? 'awaiting-answer' : 'to-be-arranged'
}

/**
 * Silence counts from the last contact, the last interview, or the day an answer was promised by, whichever is latest
 * (`domain/01 §1.9`). None before anything was sent, while an interview is ahead, or after the end.
 */
function silenceOf(
  application: Application,
  lastInterviewEnd: number | null,
  isInterviewAhead: boolean,
  now: number,
  { zone, silentAsNoDays }: StatusSettings,
): Silence | null {
  const { lastContactAt, outcome, promisedBy, stage } = application
  if (outcome !== null || stage === 'saved' || isInterviewAhead) return null

  const promised = promisedBy === null ? null : endOfDay(promisedBy, zone) - 1
  const contacts = [lastContactAt, lastInterviewEnd, promised].filter((one) => one !== null)
  if (contacts.length === 0) return null
  const since = Math.max(...contacts)
  const countsAsNoAt = startOfDay(addDays(dayInZone(since, zone), silentAsNoDays), zone)
  return { since, countsAsNoAt, isNo: now >= countsAsNoAt }
}
