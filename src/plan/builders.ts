import { Temporal } from 'temporal-polyfill'
import type { Application, Interview, TheNo } from '#domain/application.ts'
import type { History } from '#domain/history.ts'
import type { PersonId } from '#domain/ids.ts'
import { applicationIdOf, interviewIdOf, messageKey, personIdOfAddress } from '#domain/ids.ts'
import type { Person } from '#domain/person.ts'
import { defaultPlanSettings } from '#domain/settings.ts'
import type { Touch } from '#domain/touch.ts'
import type { PlanInput } from '#plan/plan-input.ts'

/*
 * Histories for tests: everything has a default, only what a test is about is written down. Acme is in Berlin, has one
 * application, a recruiter (Jonas Weber) and an interviewer (Priya Nair), an interview on Thursday 8 October 2026 and a
 * personal no from the recruiter on Wednesday 14 October 2026.
 */

export const berlin = 'Europe/Berlin'

/** `2026-10-14 15:00` in a zone, as epoch milliseconds. */
export function at(local: string, zone: string = berlin): number {
  return Temporal.PlainDateTime.from(local.replace(' ', 'T')).toZonedDateTime(zone).epochMilliseconds
}

export function person(name: string, more: Partial<Person> = {}): Person {
  const address = `${name.toLowerCase().replaceAll(' ', '.')}@acme.example`
  const id = personIdOfAddress(more.emails?.[0] ?? address)
  return {
    id,
    formerIds: [id],
    name,
    title: null,
    emails: [address],
    reach: { address, replyable: 'person' },
    timeZone: null,
    doNotContact: false,
    applications: [],
    ...more,
  }
}

export const jonas = person('Jonas Weber')
export const priya = person('Priya Nair')
export const sam = person('Sam Ode')
export const lena = person('Lena Vogt')

export function interview(start: string, people: readonly Person[], more: Partial<Interview> = {}): Interview {
  const from = at(start)
  return {
    id: interviewIdOf(`${start}${more.anchor ?? ''}`),
    start: from,
    end: from + 3_600_000,
    timeZone: berlin,
    mode: 'video',
    round: null,
    cancelled: false,
    people: people.map((one) => one.id),
    messageKeys: [],
    anchor: messageKey(`interview-${start}`),
    ...more,
  }
}

type NoOptions = Partial<Omit<TheNo, 'profile'>> & { readonly profile?: Partial<TheNo['profile']> }

export function theNo(received: string, by: Person | null, more: NoOptions = {}): TheNo {
  const { profile, ...rest } = more
  return {
    anchor: messageKey(`no-${received}`),
    formerAnchors: [],
    messageKey: messageKey(`no-${received}`),
    outcome: 'rejected',
    receivedAt: at(received),
    by: by?.id ?? null,
    evidence: [],
    ...rest,
    profile: {
      channel: by === null ? 'automatic' : 'personal',
      statedReason: 'none',
      feedbackOffered: false,
      feedbackRefused: false,
      feedbackGiven: false,
      reapplyHint: null,
      reapplyAfter: null,
      contactRefused: false,
      keepOnFile: false,
      replyable: by === null ? 'no-reply' : 'person',
      ...profile,
    },
  }
}

export function application(
  more: Partial<Omit<Application, 'company'>> & { readonly company?: string } = {},
): Application {
  const { company = 'Acme', ...rest } = more
  const anchor = more.anchor ?? messageKey(`confirmation-${company}`)
  const id = applicationIdOf(anchor)
  const no = more.no === undefined ? theNo('2026-10-14 15:00', jonas) : more.no
  const interviews = more.interviews ?? [interview('2026-10-08 10:00', [priya])]
  return {
    id,
    anchor,
    formerIds: [id],
    company: { value: company, from: 'mail', messageKey: null, evidence: null },
    companyDomain: null,
    role: { value: 'Data Engineer', from: 'mail', messageKey: null, evidence: null },
    location: null,
    requisitionId: null,
    agency: null,
    stage: no === null ? 'interviewing' : 'closed',
    outcome: no?.outcome ?? null,
    stageReached: 'interviewing',
    appliedOn: '2026-09-20',
    closedOn: null,
    no,
    interviews,
    people: [
      { personId: jonas.id, relation: 'recruiter' },
      { personId: priya.id, relation: 'interviewer' },
    ],
    events: [],
    messageKeys: [],
    lastContactAt: no?.receivedAt ?? null,
    promisedBy: null,
    language: 'en',
    ...rest,
  }
}

export function touch(to: Person, when: string | number, more: Partial<Touch> = {}): Touch {
  const moment = typeof when === 'number' ? when : at(when)
  const key = messageKey(`touch-${to.id}-${moment}-${more.direction ?? 'outgoing'}`)
  return {
    anchor: key,
    personId: to.id,
    applicationId: null,
    at: moment,
    direction: 'outgoing',
    medium: 'mail',
    messageKey: key,
    human: true,
    ...more,
  }
}

export function history(applications: readonly Application[], more: Partial<History> = {}): History {
  const everybody = new Map<PersonId, Person>([jonas, priya, sam, lena].map((one) => [one.id, one]))
  return { applications, people: [...everybody.values()], touches: [], links: [], review: [], ...more }
}

export function planInput(past: History, now: string | number, more: Partial<PlanInput> = {}): PlanInput {
  return {
    history: past,
    decisions: [],
    interests: [],
    settings: defaultPlanSettings,
    zone: berlin,
    country: 'DE',
    now: typeof now === 'number' ? now : at(now),
    ...more,
  }
}
