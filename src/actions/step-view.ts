import { addDays, dayOf } from '#domain/days.ts'
import type { Application } from '#domain/application.ts'
import type { Relation } from '#domain/person.ts'
import type { Step } from '#domain/step.ts'
import { someone, stepTitle } from '#actions/step-titles.ts'
import type { PersonRef, StepView } from '#actions/views.ts'
import type { World } from '#actions/world.ts'

/** Lays a step out for the doors: days instead of instants, people by name, and what to do in a line. */
export function stepView(world: World, step: Step, draftOf: ReadonlyMap<string, string>): StepView {
  const application = world.applications.get(step.applicationId)
  const to = step.to.map((id) => personRef(world, id, application))
  const company = application?.company.value ?? ''

  return {
    id: step.id,
    kind: step.kind,
    title: stepTitle(
      step,
      to.map(({ name }) => name),
      company,
      world.language,
    ),
    state: step.state,
    opensAt: step.opensAt,
    closesAt: step.closesAt,
    opensOn: dayOf(step.opensAt, world.zone),
    closesOn: lastDayBefore(step.closesAt, world.zone),
    late: step.state === 'due' && step.closesAt <= world.now,
    suggestedAt: step.suggestedAt,
    to,
    passOnTo: step.passOnTo.map((id) => personRef(world, id, application)),
    reason: step.reason,
    cautions: step.cautions,
    blockedBy: step.blockedBy,
    medium: step.medium,
    snoozedUntil: step.snoozedUntil,
    draftId: draftOf.get(step.id) ?? null,
    application: { id: step.applicationId, company, role: application?.role?.value ?? null },
  }
}

/** Where its mail goes: the company of the application, or the one its recipient moved to. */
export function companyOfStep(world: World, step: Step): string {
  return step.newCompany ?? world.applications.get(step.applicationId)?.company.value ?? ''
}

/** The last day of a window that closes at 24:00, which is 00:00 of the next day. */
function lastDayBefore(closesAt: number, zone: string): string {
  const day = dayOf(closesAt, zone)
  return dayOf(closesAt - 1, zone) === day ? day : addDays(day, -1)
}

export function personRef(world: World, id: string, application: Application | undefined): PersonRef {
  const person = world.people.get(id)
  const relation: Relation | null =
    application?.people.find((met) => met.personId === person?.id || met.personId === id)?.relation ?? null

  return {
    id,
    name: person?.name ?? someone[world.language],
    relation,
    title: person?.title ?? null,
    address: person?.reach?.address ?? person?.emails[0] ?? null,
    replyable: person?.reach?.replyable ?? null,
    doNotContact: person?.doNotContact ?? false,
  }
}

type Soon = Pick<StepView, 'late' | 'closesAt' | 'opensAt' | 'id'>

/** Those still in their window first, what closes soonest at the top; what is late comes behind them. */
export function bySoonest(a: Soon, b: Soon): number {
  return Number(a.late) - Number(b.late) || a.closesAt - b.closesAt || a.opensAt - b.opensAt || (a.id < b.id ? -1 : 1)
}
