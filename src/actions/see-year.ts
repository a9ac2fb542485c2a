import type { Application } from '#domain/application.ts'
import { companyKey } from '#domain/company.ts'
import { addDays, dayOf } from '#domain/days.ts'
import type { Step } from '#domain/step.ts'
import { isWaitingItsTurn } from '#domain/step.ts'
import { groupByCompany } from '#plan/companies.ts'
import { mondayOf, toDay, toDayNumber } from '#plan/day-number.ts'
import { isMailStep } from '#plan/sketch.ts'
import { spreadAhead, type MailAhead } from '#plan/spread-ahead.ts'
import { interviewStatus } from '#read/history/status-at.ts'
import type { Ctx } from '#actions/context.ts'
import { pastTouches, peopleInTouch } from '#actions/people-in-touch.ts'
import { stepView } from '#actions/step-view.ts'
import { seeWorld, type World } from '#actions/world.ts'
import type { DoorEvent, DoorView, YearAhead, YearTouch, YearView } from '#actions/year-views.ts'

const daysBack = 365
const daysAhead = 90
/** More is no picture any more. */
const mostTouches = 5000

/** Per company its door, all touches on one line of time, and what is ahead, spread so that no week is heavy. */
export async function seeYear(ctx: Ctx): Promise<YearView> {
  const world = await seeWorld(ctx)
  const today = dayOf(ctx.now, world.zone)
  const [from, until] = [addDays(today, -daysBack), addDays(today, daysAhead + 1)]
  const companies = groupByCompany(world.history.applications)
  const companyOf = new Map(
    [...companies].flatMap(([key, group]) => group.map(({ id }) => [id as string, key] as const)),
  )
  const { ahead, calmWeek } = whatIsAhead(world, today, until, companyOf)
  const weeks = weeksOf(today, until, ahead)

  const doors = [...companies].flatMap(([key, group]): DoorView[] => {
    const latest = group.toSorted((a, b) => (b.appliedOn ?? '').localeCompare(a.appliedOn ?? ''))[0]
    if (latest === undefined) return []
    const events = doorEvents(world, group).filter(({ on }) => on >= from && on <= today)
    const steps = ahead
      .filter(({ applicationId }) => companyOf.get(applicationId) === key)
      .map(({ on, stepId, title }) => ({ on, stepId, title }))
    if (events.length === 0 && steps.length === 0) return []
    return [{ applicationId: latest.id, company: latest.company.value, events, ahead: steps }]
  })
  return {
    from,
    today,
    until,
    doors: doors.toSorted((a, b) => lastDay(b).localeCompare(lastDay(a)) || a.company.localeCompare(b.company)),
    touches: touchesSince(world, from),
    ahead,
    weeks,
    calmWeek,
  }
}

function lastDay({ events, ahead }: DoorView): string {
  return events.at(-1)?.on ?? ahead[0]?.on ?? ''
}

/** Knocked: applied. Answered: a human wrote or met. After a no: words either way keep it warm, an interview opens it. */
function doorEvents(world: World, group: readonly Application[]): readonly DoorEvent[] {
  const on = (at: number) => dayOf(at, world.zone)
  const noes = group.flatMap(({ no }) => (no === null ? [] : [on(no.receivedAt)])).toSorted()
  const firstNo = noes[0]
  const isAfterNo = (day: string) => firstNo !== undefined && day > firstNo
  const ids = new Set<string>(group.map(({ id }) => id))
  const found: DoorEvent[] = []
  for (const application of group) {
    if (application.appliedOn !== null) found.push({ what: 'knocked', on: application.appliedOn })
    for (const interview of application.interviews) {
      if (interviewStatus(interview, world.now) !== 'done') continue
      const day = on(interview.start)
      found.push({ what: isAfterNo(day) ? 'opened-again' : 'answered', on: day })
    }
    for (const { kind, at } of application.events) {
      if (kind === 'offer') found.push({ what: isAfterNo(on(at)) ? 'opened-again' : 'answered', on: on(at) })
    }
  }
  for (const day of noes) found.push({ what: 'no', on: day })
  for (const touch of world.history.touches) {
    if (touch.applicationId === null || !ids.has(world.applications.get(touch.applicationId)?.id ?? '')) continue
    if (!touch.human || touch.at > world.now) continue
    const day = on(touch.at)
    if (isAfterNo(day)) found.push({ what: 'kept-warm', on: day })
    else if (touch.direction === 'incoming' && !noes.includes(day)) found.push({ what: 'answered', on: day })
  }
  const once = new Map(found.map((event) => [`${event.on} ${event.what}`, event]))
  return [...once.values()].toSorted((a, b) => a.on.localeCompare(b.on) || order[a.what] - order[b.what])
}

const order = { knocked: 0, answered: 1, no: 2, 'kept-warm': 3, 'opened-again': 4 } as const satisfies Record<
  DoorEvent['what'],
  number
>

function touchesSince(world: World, from: string): readonly YearTouch[] {
  const all = peopleInTouch(world)
  return world.history.people
    .flatMap((person) => {
      const company = world.applications.get(person.applications[0]?.applicationId ?? '')?.company.value ?? ''
      return pastTouches(world, all, person.id).map(({ at, what, direction }) => ({
        on: dayOf(at, world.zone),
        what,
        direction,
        name: person.name,
        company,
      }))
    })
    .filter(({ on }) => on >= from)
    .toSorted((a, b) => a.on.localeCompare(b.on))
    .slice(-mostTouches)
}

/** Mails the plan has ahead, each on a day of its own window. */
function whatIsAhead(
  world: World,
  today: string,
  until: string,
  companyOf: ReadonlyMap<string, string>,
): { readonly ahead: readonly YearAhead[]; readonly calmWeek: number } {
  const number = (at: number) => toDayNumber(dayOf(at, world.zone))
  const open = world.steps.filter((step) => isMailStep(step.kind) && step.to.length > 0 && isAhead(step))
  const mails = open.map((step): MailAhead => ({
    step,
    to: step.to[0] ?? '',
    company:
      step.newCompany === undefined
        ? (companyOf.get(step.applicationId) ?? step.applicationId)
        : companyKey(step.newCompany),
    opens: Math.max(number(step.opensAt), number(step.snoozedUntil ?? 0), number(step.blockedBy?.until ?? 0)),
    closes: number(step.closesAt - 1),
  }))
  const { plan, country } = world.settings
  const spread = spreadAhead(mails, {
    today: toDayNumber(today),
    until: toDayNumber(until),
    dailyCap: plan.dailyCap,
    minGapPersonDays: plan.minGapPersonDays,
    minGapCompanyDays: plan.minGapCompanyDays,
    country,
    sentToday: new Set(
      world.history.touches
        .filter(
          ({ direction, medium, at }) =>
            direction === 'outgoing' && medium === 'mail' && dayOf(at, world.zone) === today,
        )
        .map(({ anchor }) => anchor),
    ).size,
  })
  const byId = new Map<string, Step>(open.map((step) => [step.id, step]))
  const ahead = spread.days.flatMap(({ mail, day }): YearAhead[] => {
    const step = byId.get(mail.step.id)
    if (step === undefined) return []
    const { title, application } = stepView(world, step, new Map())
    return [
      {
        on: toDay(day),
        stepId: step.id,
        kind: step.kind,
        title,
        company: step.newCompany ?? application.company,
        applicationId: step.applicationId,
      },
    ]
  })
  return { ahead, calmWeek: spread.calmWeek }
}

function isAhead({ state, blockedBy }: Step): boolean {
  return (
    state === 'due' ||
    state === 'upcoming' ||
    state === 'snoozed' ||
    (state === 'blocked' && isWaitingItsTurn(blockedBy))
  )
}

function weeksOf(today: string, until: string, ahead: readonly YearAhead[]): YearView['weeks'] {
  const [first, end] = [mondayOf(toDayNumber(today)), toDayNumber(until)]
  const weeks: { monday: string; mails: number }[] = []
  for (let monday = first; monday < end; monday += 7) {
    const mails = ahead.filter(({ on }) => mondayOf(toDayNumber(on)) === monday).length
    weeks.push({ monday: toDay(monday), mails })
  }
  return weeks
}
