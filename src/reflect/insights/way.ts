import { outcomes, type Application, type Outcome } from '#domain/application.ts'
import { dayOf, type Day } from '#domain/days.ts'
import type { FindingKind } from '#domain/finding.ts'
import type { ApplicationId } from '#domain/ids.ts'
import { isScreening } from '#domain/screening.ts'
import type { ApplicationStatus } from '#domain/status.ts'
import { roleFamily } from '#reflect/role-family.ts'

/** The stages as one climbs them; of interviews the first and all later ones, because so much hangs on the first. */
export const rungs = ['applied', 'screening', 'assessment', 'first-interview', 'further-interviews', 'offer'] as const
export type Rung = (typeof rungs)[number]

export const wayEnds = [...outcomes, 'open'] as const
export type WayEnd = Outcome | 'open'

/** How a candidacy began; what brought the person nearest to somebody inside counts. */
export type WayIn = 'referral' | 'agency' | 'approached' | 'own'

/** One application as the insights see it: how it began, how far it came, how it ended, how long they took. */
export interface Way {
  readonly applicationId: ApplicationId
  readonly company: string
  /** What kind of work the title names (`role-family.ts`); null when no word tells. */
  readonly family: string | null
  readonly wayIn: WayIn
  /** What it came through, in order; always begins with `applied`. */
  readonly rungs: readonly Rung[]
  /** `no-response` once the silence has lasted long enough to count as a no. */
  readonly end: WayEnd
  readonly appliedOn: Day | null
  /** The day of their first answer that decided anything. */
  readonly answeredOn: Day | null
  readonly closedOn: Day | null
}

/** What counts as an answer: news from them that move something. A receipt or “still looking” does not. */
const answers: ReadonlySet<string> = new Set<FindingKind>([
  'assessment',
  'interview',
  'rejection',
  'position-closed',
  'offer',
  'feedback',
  'reply-by-person',
])

/** Null for what was only saved: nothing was asked of anybody yet. */
export function wayOf(application: Application, status: ApplicationStatus, zone: string): Way | null {
  if (application.stageReached === 'saved' && application.appliedOn === null) return null
  return {
    applicationId: application.id,
    company: application.company.value,
    family: roleFamily(application.role?.value ?? null),
    wayIn: wayInOf(application),
    rungs: rungsOf(application, status),
    end: status.outcome ?? 'open',
    appliedOn: application.appliedOn,
    answeredOn: answeredOn(application, zone),
    closedOn: application.closedOn,
  }
}

/** The last rung; where a way that has ended stopped. */
export function furthest(way: Pick<Way, 'rungs'>): Rung {
  return way.rungs.at(-1) ?? 'applied'
}

function rungsOf(application: Application, status: ApplicationStatus): Rung[] {
  const { stageReached } = application
  const done = new Set(status.interviews.filter((one) => one.status === 'done').map((one) => one.interviewId))
  const talks = application.interviews.filter((one) => done.has(one.id))
  const interviews = talks.filter((one) => stageReached !== 'screening' && !isScreening(one.round)).length
  const came: Record<Rung, boolean> = {
    applied: true,
    screening: stageReached === 'screening' || talks.length > interviews,
    assessment: stageReached === 'assessment' || application.events.some(({ kind }) => kind === 'assessment'),
    'first-interview': stageReached === 'interviewing' || interviews > 0,
    'further-interviews': interviews > 1,
    offer: stageReached === 'offer',
  }
  return rungs.filter((rung) => came[rung])
}

function wayInOf({ people, agency, events, appliedOn }: Application): WayIn {
  const has = (wanted: string) => people.some(({ relation }) => relation === wanted)
  if (has('referrer')) return 'referral'
  if (agency !== null || has('agency')) return 'agency'
  return appliedOn === null || events[0]?.kind === 'outreach' ? 'approached' : 'own'
}

function answeredOn({ events, appliedOn, no }: Application, zone: string): Day | null {
  if (appliedOn === null) return null
  const told = events.filter(({ kind, direction }) => answers.has(kind) && direction !== 'outgoing').map(({ at }) => at)
  // Days are dear to count: only until the first that fits.
  for (const at of [...told, ...(no === null ? [] : [no.receivedAt])].toSorted((a, b) => a - b)) {
    const day = dayOf(at, zone)
    if (day >= appliedOn) return day
  }
  return null
}
