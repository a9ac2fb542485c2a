import { dayOf } from '#domain/days.ts'
import type { Application, Interview } from '#domain/application.ts'
import type { Person, Relation } from '#domain/person.ts'
import type { Step } from '#domain/step.ts'
import type { Touch } from '#domain/touch.ts'
import { usualInterval, warmthOf, type ContactInterval, type Warmth } from '#plan/contact-interval.ts'
import { interviewStatus } from '#read/history/status-at.ts'
import type { LastTouch, NextTouch, PersonApplication, PersonSketch } from '#actions/person-views.ts'
import { stepView } from '#actions/step-view.ts'
import type { World } from '#actions/world.ts'

export interface Meeting {
  readonly application: Application
  readonly interview: Interview
}

/** Everything that passed between the owner and each person, by the person's present id. */
export interface PeopleInTouch {
  readonly touches: ReadonlyMap<string, readonly Touch[]>
  readonly meetings: ReadonlyMap<string, readonly Meeting[]>
  readonly steps: ReadonlyMap<string, readonly Step[]>
}

const noDrafts: ReadonlyMap<string, string> = new Map()

/** Made in one walk, for lists of thousands. Each list stands in the order of time. */
export function peopleInTouch(world: World): PeopleInTouch {
  const touches = new Map<string, Touch[]>()
  const meetings = new Map<string, Meeting[]>()
  const steps = new Map<string, Step[]>()
  const put = <T>(lists: Map<string, T[]>, id: string, thing: T) => {
    const key = world.people.get(id)?.id ?? id
    const list = lists.get(key)
    if (list) list.push(thing)
    else lists.set(key, [thing])
  }
  for (const touch of world.history.touches) put(touches, touch.personId, touch)
  for (const application of world.history.applications) {
    for (const interview of application.interviews) {
      for (const id of interview.people) put(meetings, id, { application, interview })
    }
  }
  for (const list of meetings.values()) list.sort((a, b) => a.interview.start - b.interview.start)
  for (const step of world.steps) for (const id of step.to) put(steps, id, step)
  return { touches, meetings, steps }
}

/**
 * The applications somebody has to do with, the latest contact first; of who was only spoken with nobody knows yet what
 * they are there.
 */
export function applicationsOf(world: World, all: PeopleInTouch, person: Person): readonly PersonApplication[] {
  const relations = new Map<Application, Relation | null>()
  for (const touch of all.touches.get(person.id) ?? []) {
    const application = touch.applicationId === null ? undefined : world.applications.get(touch.applicationId)
    if (application && touch.messageKey === null) relations.set(application, null)
  }
  for (const { applicationId, relation } of person.applications) {
    const application = world.applications.get(applicationId)
    if (application) relations.set(application, relation)
  }
  return [...relations]
    .map(([application, relation]) => ({ application, relation }))
    .toSorted((a, b) => (b.application.lastContactAt ?? 0) - (a.application.lastContactAt ?? 0))
    .map(({ application, relation }) => ({
      id: application.id,
      company: application.company.value,
      role: application.role?.value ?? null,
      relation,
      isOpen: application.outcome === null,
    }))
}

/** Where somebody was met, by name. */
export function companyNames(world: World, { applications }: Person): readonly string[] {
  return applications.flatMap(({ applicationId }) => world.applications.get(applicationId)?.company.value ?? [])
}

/**
 * The last moment both had a word: they wrote or spoke, both met or telephoned, an interview took place. A mail that
 * nobody answered is none. Epoch ms; null where there was none yet.
 */
export function lastOfBoth(world: World, all: PeopleInTouch, id: string): number | null {
  const spoken = (all.touches.get(id) ?? [])
    .filter(
      ({ human, direction, medium }) =>
        human && (direction === 'incoming' || medium === 'call' || medium === 'meeting'),
    )
    .map(({ at }) => at)
  const met = (all.meetings.get(id) ?? [])
    .filter(({ interview }) => interviewStatus(interview, world.now) === 'done')
    .map(({ interview }) => interview.end ?? interview.start)
  const past = [...spoken, ...met].filter((at) => at <= world.now)
  return past.length === 0 ? null : Math.max(...past)
}

/** How often one would be in touch with somebody: as the person said, else as their relations say. */
export function intervalOf(world: World, { id, applications }: Person): ContactInterval {
  const own = world.sayings.get(id)?.interval
  return (
    own ??
    usualInterval(
      applications.map(({ relation }) => relation),
      world.settings.plan,
    )
  )
}

/** How things stand between the two; null where nothing is to be kept up: no word yet, never to be written to, or amid a candidacy. */
export function warmthWith(world: World, all: PeopleInTouch, person: Person): Warmth | null {
  const last = lastOfBoth(world, all, person.id)
  const isAmid = person.applications.some(({ applicationId }) => {
    const application = world.applications.get(applicationId)
    return application !== undefined && application.outcome === null && application.stage !== 'saved'
  })
  if (last === null || person.doNotContact || isAmid) return null
  return warmthOf(last, intervalOf(world, person), world.now)
}

/** All contacts up to now, the first first: mail, calls, meetings, and interviews that took place. */
export function pastTouches(world: World, all: PeopleInTouch, id: string): readonly LastTouch[] {
  const touches = (all.touches.get(id) ?? []).map(({ at, medium, direction }) => ({
    at,
    what: medium,
    direction: medium === 'meeting' ? null : direction,
  }))
  const held = (all.meetings.get(id) ?? [])
    .filter(({ interview }) => interviewStatus(interview, world.now) === 'done')
    .map(({ interview }) => ({ at: interview.start, what: 'interview' as const, direction: null }))
  return [...touches, ...held].filter(({ at }) => at <= world.now).toSorted((a, b) => a.at - b.at)
}

/** A step that is due before everything; else the soonest of what opens and of the interviews ahead. */
export function nextTouch(world: World, all: PeopleInTouch, id: string): NextTouch | null {
  const steps = (all.steps.get(id) ?? []).filter(({ state }) => state === 'due' || state === 'upcoming')
  const [step] = steps.toSorted(
    (a, b) => Number(a.state !== 'due') - Number(b.state !== 'due') || a.opensAt - b.opensAt || (a.id < b.id ? -1 : 1),
  )
  const meeting = (all.meetings.get(id) ?? []).find(
    ({ interview }) => interviewStatus(interview, world.now) === 'scheduled',
  )
  if (meeting && (step === undefined || (step.state !== 'due' && meeting.interview.start < step.opensAt))) {
    return {
      what: 'interview',
      title: '',
      on: dayOf(meeting.interview.start, world.zone),
      state: 'upcoming',
      reason: null,
      stepId: null,
      applicationId: meeting.application.id,
    }
  }
  if (step === undefined) return null
  const view = stepView(world, step, noDrafts)
  return {
    what: step.kind,
    title: view.title,
    on: view.opensOn,
    state: step.state,
    reason: step.reason,
    stepId: step.id,
    applicationId: step.applicationId,
  }
}

/** Enough of somebody to tell them from another of the same name. */
export function sketchOf(world: World, all: PeopleInTouch, person: Person): PersonSketch {
  return {
    id: person.id,
    name: person.name,
    emails: person.emails,
    companies: [...new Set(applicationsOf(world, all, person).map(({ company }) => company))],
    lastAt: pastTouches(world, all, person.id).at(-1)?.at ?? null,
  }
}
