import fc from 'fast-check'
import type { Application, Interview, TheNo } from '#domain/application.ts'
import type { Decision, Interest } from '#domain/decision.ts'
import { statedReasons } from '#domain/finding.ts'
import type { History } from '#domain/history.ts'
import type { PersonId, StepId } from '#domain/ids.ts'
import { applicationIdOf, interviewIdOf, messageKey, personIdOfAddress } from '#domain/ids.ts'
import type { Person, Relation } from '#domain/person.ts'
import { relations } from '#domain/person.ts'
import type { Touch } from '#domain/touch.ts'
import { toDay } from '#plan/day-number.ts'

/*
 * Job hunts as property tests need them: plausible (interviews before the no, people who know each other's company),
 * and full of what makes plans hard (one recruiter at two companies, relays, a no months after the interview, two
 * applications at one company, mails to everybody at any time). Random values only; the time is 2025 and 2026.
 */

const dayMs = 86_400_000
const start = Date.UTC(2025, 0, 6)
export const endOfRandomTime = start + 700 * dayMs

export const zonesWithClockChanges = [
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'America/Sao_Paulo',
  'Pacific/Auckland',
  'Asia/Kolkata',
  'UTC',
] as const

const companies = [
  ['Acme GmbH', 'acme.example'],
  ['ACME', null],
  ['Borealis Ltd', 'borealis.test'],
  ['Lantern Foods', null],
  ['Quartz & Partner', 'quartz.example'],
  ['Ferrum AG', null],
] as const

const topDomains = ['example', 'example.de', 'example.co.uk', 'example.com.br', 'example.fr', 'example.com.au'] as const

/** An instant in the two years, at any minute of the day. */
const moment = fc.integer({ min: 0, max: 700 * 24 * 60 }).map((minutes) => start + minutes * 60_000)
const gapInMinutes = (days: number) => fc.integer({ min: 1, max: days * 24 * 60 }).map((minutes) => minutes * 60_000)

const personArbitrary = (index: number): fc.Arbitrary<Person> =>
  fc
    .record({
      domain: fc.constantFrom(...topDomains),
      reach: fc.constantFrom('person', 'person', 'person', 'relay', 'no-reply', null),
      timeZone: fc.constantFrom(null, null, ...zonesWithClockChanges),
      title: fc.constantFrom(null, 'Head of Data', 'Senior Engineer', 'Recruiter'),
      doNotContact: fc.integer({ min: 0, max: 11 }).map((n) => n === 0),
      earlierAddress: fc.boolean(),
    })
    .map(({ domain, reach, timeZone, title, doNotContact, earlierAddress }) => {
      const address = `person${index}@${domain}`
      const id = personIdOfAddress(address)
      const former = earlierAddress ? [personIdOfAddress(`person${index}@old.example`)] : []
      return {
        id,
        formerIds: [id, ...former],
        name: `Person ${index}`,
        title,
        emails: reach === null ? [] : [address],
        reach: reach === null ? null : { address, replyable: reach },
        timeZone,
        doNotContact,
        applications: [],
      }
    })

const peopleCount = 10
const people = fc.tuple(...Array.from({ length: peopleCount }, (_, index) => personArbitrary(index)))
const personIndex = fc.integer({ min: 0, max: peopleCount - 1 })

interface RoughInterview {
  readonly before: number
  readonly minutes: number
  readonly cancelled: boolean
  readonly people: readonly number[]
}

interface RoughApplication {
  readonly company: number
  readonly endedAt: number
  readonly ending: 'rejected' | 'position-closed' | 'open' | 'silent' | 'withdrawn' | 'accepted'
  readonly interviews: readonly RoughInterview[]
  readonly people: readonly (readonly [number, Relation])[]
  readonly profile: Pick<
    TheNo['profile'],
    'channel' | 'statedReason' | 'feedbackRefused' | 'feedbackGiven' | 'reapplyAfter' | 'contactRefused' | 'replyable'
  >
  readonly byWriter: boolean
  readonly runningDays: number
  readonly touches: readonly { readonly offset: number; readonly who: number; readonly how: number }[]
}

const often = <T>(usual: T, ...rare: readonly T[]) =>
  fc.oneof(
    { weight: 8, arbitrary: fc.constant(usual) },
    ...rare.map((value) => ({ weight: 1, arbitrary: fc.constant(value) })),
  )

const roughApplication: fc.Arbitrary<RoughApplication> = fc.record({
  company: fc.integer({ min: 0, max: companies.length - 1 }),
  endedAt: moment,
  ending: fc.constantFrom(
    'rejected',
    'rejected',
    'rejected',
    'position-closed',
    'open',
    'silent',
    'withdrawn',
    'accepted',
  ),
  interviews: fc.array(
    fc.record({
      before: gapInMinutes(100),
      minutes: fc.integer({ min: 15, max: 240 }),
      cancelled: fc.integer({ min: 0, max: 7 }).map((n) => n === 0),
      people: fc.uniqueArray(personIndex, { maxLength: 4 }),
    }),
    { maxLength: 3 },
  ),
  people: fc.uniqueArray(fc.tuple(personIndex, fc.constantFrom(...relations)), {
    maxLength: 4,
    selector: ([index]) => index,
  }),
  profile: fc.record({
    channel: fc.constantFrom('personal', 'automatic'),
    statedReason: fc.constantFrom(...statedReasons),
    feedbackRefused: often(false, true),
    feedbackGiven: often(false, true),
    reapplyAfter: often<TheNo['profile']['reapplyAfter']>(null, { months: 12 }, { day: '2026-09-01' }),
    contactRefused: often(false, true),
    replyable: fc.constantFrom('person', 'relay', 'no-reply'),
  }),
  byWriter: fc.boolean(),
  runningDays: fc.integer({ min: 1, max: 120 }),
  touches: fc.array(
    fc.record({ offset: fc.integer({ min: -60, max: 300 }), who: personIndex, how: fc.integer({ min: 0, max: 5 }) }),
    { maxLength: 6 },
  ),
})

export const randomHistory: fc.Arbitrary<History> = fc
  .tuple(people, fc.array(roughApplication, { minLength: 1, maxLength: 7 }))
  .map(([everybody, rough]) => {
    const made = rough.map((one, index) => toApplication(one, index, everybody))
    return {
      applications: made.map((one) => one.application),
      people: everybody,
      touches: made.flatMap((one) => one.touches),
      links: [],
      review: [],
    }
  })

function toApplication(rough: RoughApplication, index: number, everybody: readonly Person[]) {
  const anchor = messageKey(`application-${index}`)
  const id = applicationIdOf(anchor)
  const [company, companyDomain] = companies[rough.company]!
  const hasNo = rough.ending === 'rejected' || rough.ending === 'position-closed'
  const idOf = (who: number): PersonId => everybody[who]!.id
  const interviews = rough.interviews.map((one, i): Interview => {
    const from = rough.endedAt - one.before - one.minutes * 60_000
    return {
      id: interviewIdOf(`${index}-${i}`),
      start: from,
      end: i === 1 ? null : from + one.minutes * 60_000,
      timeZone: null,
      mode: 'video',
      round: null,
      cancelled: one.cancelled,
      people: one.people.map(idOf),
      messageKeys: [],
      anchor: messageKey(`interview-${index}-${i}`),
    }
  })
  const writer = rough.byWriter ? (rough.people[0]?.[0] ?? rough.interviews[0]?.people[0] ?? null) : null
  const no: TheNo | null = hasNo
    ? {
        anchor: messageKey(`no-${index}`),
        formerAnchors: [],
        messageKey: messageKey(`no-${index}`),
        outcome: rough.ending === 'position-closed' ? 'position-closed' : 'rejected',
        receivedAt: rough.endedAt,
        by: writer === null ? null : idOf(writer),
        evidence: [],
        profile: {
          ...rough.profile,
          feedbackOffered: false,
          keepOnFile: false,
          reapplyHint:
            rough.profile.reapplyAfter === null
              ? null
              : 'You are welcome to apply\nagain later, ' + 'and we mean it, '.repeat(9),
        },
      }
    : null
  const met = rough.interviews.flatMap((one) => one.people.map((who) => [who, 'interviewer'] as const))
  const involved = new Map<number, Relation>([...met, ...rough.people])
  const application: Application = {
    id,
    anchor,
    formerIds: [id],
    company: { value: company, from: 'mail', messageKey: null, evidence: null },
    companyDomain,
    role: null,
    location: null,
    requisitionId: null,
    agency: null,
    stage: rough.ending === 'open' || rough.ending === 'silent' ? 'interviewing' : 'closed',
    outcome: rough.ending === 'open' ? null : rough.ending === 'silent' ? 'no-response' : rough.ending,
    stageReached: 'interviewing',
    appliedOn: isoDay(rough.endedAt - rough.runningDays * dayMs),
    closedOn: rough.ending === 'open' ? null : isoDay(rough.endedAt),
    no,
    interviews,
    people: [...involved].map(([who, relation]) => ({ personId: idOf(who), relation })),
    events: [
      {
        kind: 'confirmation',
        at: rough.endedAt - rough.runningDays * dayMs,
        messageKey: anchor,
        direction: 'incoming',
        summary: '',
      },
    ],
    messageKeys: [anchor],
    lastContactAt: rough.endedAt,
    promisedBy: null,
    language: 'en',
  }
  const knows = [...involved.keys()]
  const touches = rough.touches.map((one, i): Touch => {
    const key = messageKey(`touch-${index}-${i}`)
    const who = knows.length === 0 ? one.who : knows[one.who % knows.length]!
    const incoming = one.how >= 4
    return {
      anchor: key,
      personId: idOf(who),
      applicationId: one.how === 3 ? null : id,
      at: rough.endedAt + one.offset * dayMs + i * 61_000,
      direction: incoming ? 'incoming' : 'outgoing',
      medium: one.how === 2 ? 'call' : 'mail',
      messageKey: key,
      human: one.how !== 5,
    }
  })
  return { application, touches }
}

/** Random decisions on the steps of a plan, as a person would take them between its first day and `before`. */
export function randomDecisions(ids: readonly StepId[], before: number): fc.Arbitrary<readonly Decision[]> {
  if (ids.length === 0) return fc.constant([])
  const decision = fc.record({
    id: fc.uuid(),
    stepId: fc.constantFrom(...ids),
    at: fc.integer({ min: before - 40 * dayMs, max: before }),
    choice: fc.constantFrom('done', 'skipped', 'snoozed', 'reopened'),
    until: fc.integer({ min: 1, max: 30 }).map((days) => before + days * dayMs),
    reason: fc.constant(null),
  })

  return fc.array(decision, { maxLength: 5 })
}

export function randomInterests(history: History): fc.Arbitrary<readonly Interest[]> {
  const interest = fc.record({
    application: fc.constantFrom(...history.applications.map((application) => application.anchor as string)),
    reallyInterested: fc.constantFrom('yes', 'maybe', 'no'),
    at: moment,
  })

  return fc.array(interest, { maxLength: 3 })
}

/** A clock somewhere in or after the two years. */
export const randomNow = fc
  .integer({ min: 30 * 24 * 60, max: 1100 * 24 * 60 })
  .map((minutes) => start + minutes * 60_000)

function isoDay(instant: number): string {
  return toDay(Math.floor(instant / dayMs))
}
