import { describe, expect, it } from 'vitest'
import type { Application, Interview } from '#domain/application.ts'
import type { History } from '#domain/history.ts'
import { applicationIdOf, interviewIdOf, messageKey, personIdOfAddress } from '#domain/ids.ts'
import type { MessageHead } from '#domain/message.ts'
import type { Person } from '#domain/person.ts'
import { step } from '#write/builders.ts'
import { factsFor, isMailStep, type FactsInput } from '#write/facts.ts'
import { compose } from '#write/fixtures/shipped.ts'

const key = messageKey('root')
const id = applicationIdOf(key)
const priyaId = personIdOfAddress('priya@northwind.example')
const tomId = personIdOfAddress('tom@northwind.example')
const anaId = personIdOfAddress('ana@northwind.example')

function person(
  personId: typeof priyaId,
  name: string,
  address: string | null,
  relation: Person['applications'][number]['relation'],
): Person {
  return {
    id: personId,
    formerIds: [],
    name,
    title: null,
    emails: address === null ? [] : [address],
    reach: address === null ? null : { address, replyable: 'person' },
    timeZone: null,
    doNotContact: false,
    applications: [{ applicationId: id, relation }],
  }
}

function interview(start: string, people: readonly (typeof priyaId)[], more: Partial<Interview> = {}): Interview {
  return {
    id: interviewIdOf(start),
    start: Date.parse(start),
    end: null,
    timeZone: 'America/New_York',
    mode: 'video',
    round: 'technical',
    cancelled: false,
    people,
    messageKeys: [],
    anchor: key,
    ...more,
  }
}

const sourced = (value: string) => ({ value, from: 'mail' as const, messageKey: key, evidence: null })
const application: Application = {
  id,
  anchor: key,
  formerIds: [],
  company: sourced('Northwind'),
  companyDomain: 'northwind.example',
  role: sourced('Backend Engineer (m/w/d)'),
  location: null,
  requisitionId: null,
  agency: null,
  stage: 'closed',
  outcome: 'rejected',
  stageReached: 'interviewing',
  appliedOn: '2026-09-14',
  closedOn: '2026-10-12',
  no: {
    anchor: messageKey('no'),
    formerAnchors: [],
    messageKey: messageKey('no'),
    outcome: 'rejected',
    receivedAt: Date.parse('2026-10-12T09:00:00Z'),
    by: anaId,
    profile: {
      channel: 'personal',
      statedReason: 'other-candidate',
      feedbackOffered: false,
      feedbackRefused: false,
      feedbackGiven: false,
      reapplyHint: null,
      reapplyAfter: null,
      contactRefused: false,
      keepOnFile: false,
      replyable: 'person',
    },
    evidence: [],
  },
  interviews: [
    interview('2026-10-07T01:30:00Z', [priyaId, tomId]),
    interview('2026-09-29T15:00:00Z', [anaId], { round: 'screen', mode: 'phone' }),
    interview('2026-10-09T15:00:00Z', [priyaId], { cancelled: true }),
    interview('2026-12-09T15:00:00Z', [priyaId]),
  ],
  people: [
    { personId: priyaId, relation: 'interviewer' },
    { personId: tomId, relation: 'interviewer' },
    { personId: anaId, relation: 'recruiter' },
  ],
  events: [],
  messageKeys: [key],
  lastContactAt: null,
  promisedBy: null,
  language: 'en',
}
const history: History = {
  applications: [application],
  people: [
    person(priyaId, 'Nair, Priya', 'priya@northwind.example', 'interviewer'),
    person(tomId, 'Tom Reed', null, 'interviewer'),
    person(anaId, 'Ana Silva', 'ana@northwind.example', 'recruiter'),
  ],
  touches: [],
  links: [],
  review: [],
}
const head: MessageHead = {
  key: messageKey('no'),
  messageId: '<no@northwind.example>',
  date: Date.parse('2026-10-12T09:00:00Z'),
  from: { name: 'Ana Silva', address: 'ana@northwind.example' },
  replyTo: [],
  to: [{ name: 'Sam Okafor', address: 'sam@okafor.example' }],
  cc: [],
  subject: 'AW: Your application',
  inReplyTo: [],
  references: ['<root@northwind.example>'],
  headers: {},
}
const base: FactsInput = {
  step: step({ applicationId: id, to: [priyaId] }),
  history,
  me: { addresses: ['sam@okafor.example'], name: null, country: null },
  now: Date.parse('2026-10-24T08:00:00Z'),
  zone: 'Europe/Berlin',
  heads: [head],
  news: { updates: [], articles: [], told: [] },
}
function read(changes: Partial<FactsInput> = {}) {
  const result = factsFor({ ...base, ...changes })
  if (!result.ok) throw new Error(result.error)
  return result.value
}

describe('the facts of a draft', () => {
  it('name the recipient, the last interview held with them in its own zone, and who I am', () => {
    const found = read()
    expect(found.recipient).toMatchObject({
      given: 'Priya',
      family: 'Nair',
      relation: 'interviewer',
      met: true,
      formality: 'formal',
    })
    // 01:30 UTC is the evening before in New York; the cancelled one and the one to come do not count.
    expect(found.interview).toMatchObject({ day: '2026-10-06', round: 'technical', withRecipient: true })
    expect(found.interviews.map((each) => each.day)).toEqual(['2026-09-29', '2026-10-06'])
    expect(found.me).toEqual({ name: 'Sam Okafor', address: 'sam@okafor.example' })
    expect(found.company).toBe('Northwind')
    expect(found.monthFirst).toBe(false)
    expect(found.no).toMatchObject({ outcome: 'rejected', personal: true, receivedOn: '2026-10-12' })
    expect(found.traced).toMatchObject({
      company: { from: 'mail', anchor: 'root' },
      no: { from: 'mail', anchor: 'no' },
    })
  })

  it('answer the no in its thread when its writer is the one written to', () => {
    const answer = step({ applicationId: id, to: [anaId], kind: 'feedback' })
    const found = read({ step: answer })
    expect(found.recipient).toMatchObject({ wroteTheNo: true, met: true, relation: 'recruiter' })
    expect(found.thread).toMatchObject({
      inReplyTo: '<no@northwind.example>',
      references: ['<root@northwind.example>', '<no@northwind.example>'],
    })
    expect(compose(answer, found).subject).toBe('Re: Your application')
    expect(read().thread).toBeNull()
  })

  it('know feedback that came in a mail of its own', () => {
    const events = [
      {
        kind: 'feedback' as const,
        at: Date.parse('2026-10-15T09:00:00Z'),
        messageKey: null,
        direction: 'incoming' as const,
        summary: '',
      },
    ]
    expect(read({ history: { ...history, applications: [{ ...application, events }] } }).no?.feedbackGiven).toBe(true)
  })

  it('hold nobody’s meeting that did not take place: a recruiter who was not there was not met', () => {
    const interviews = [interview('2026-10-07T01:30:00Z', [priyaId])]
    const found = read({
      step: step({ applicationId: id, to: [anaId], passOnTo: [tomId] }),
      history: { ...history, applications: [{ ...application, interviews }] },
    })
    expect(found.recipient.met).toBe(false)
    expect(found.interview).toBeNull()
    expect(found.passOnTo.map((each) => each.full)).toEqual(['Tom Reed'])
  })

  it('know that who leads the team may have decided without having been in the room', () => {
    const met = (people: readonly (typeof priyaId)[]) => {
      const led = { ...application, interviews: [interview('2026-10-07T01:30:00Z', people)] }
      led.people = [{ personId: anaId, relation: 'hiring-manager' }]
      return read({ step: step({ applicationId: id, to: [anaId] }), history: { ...history, applications: [led] } })
        .recipient.met
    }
    expect([met([priyaId]), met([]), met([anaId])]).toEqual([false, true, true])
  })

  it('take an interview without named people as one with the interviewer', () => {
    const interviews = [interview('2026-10-07T01:30:00Z', [])]
    expect(read({ history: { ...history, applications: [{ ...application, interviews }] } }).interview?.day).toBe(
      '2026-10-06',
    )
  })

  it('give each person of an application a place of their own', () => {
    const ranks = [priyaId, tomId, anaId].map((to) => read({ step: step({ applicationId: id, to: [to] }) }).rank)
    expect(new Set(ranks).size).toBe(3)
  })

  it('read the form of address from the thread, and the month from what was last written', () => {
    const german = { ...history, applications: [{ ...application, language: 'de' }] }
    const found = read({ history: german, threadText: 'Hallo Sam, danke dir! Frau Nair freut sich auf dich.' })
    expect(found.recipient).toMatchObject({ formality: 'informal', honorific: 'Frau' })
    const touches = [
      {
        anchor: key,
        personId: priyaId,
        applicationId: id,
        at: Date.parse('2026-10-20T22:30:00Z'),
        direction: 'outgoing' as const,
        medium: 'mail' as const,
        messageKey: null,
        human: true,
      },
    ]
    expect(read({ history: { ...history, touches } }).lastWroteOn).toBe('2026-10-21')
  })

  it('resolve ids given out earlier', () => {
    const former = personIdOfAddress('old@northwind.example')
    const people = history.people.map((each) => (each.id === priyaId ? { ...each, formerIds: [former] } : each))
    const older = applicationIdOf(messageKey('earlier'))
    const found = read({
      step: step({ applicationId: older, to: [former] }),
      history: { ...history, people, applications: [{ ...application, formerIds: [older] }] },
    })
    expect(found.recipient.full).toBe('Priya Nair')
    expect(found.interview?.day).toBe('2026-10-06')
  })

  it('offer only news from since the two last met', () => {
    const update = (on: string) => ({ id: on, on, kind: 'skill' as const, text: on, url: null, removedAt: null })
    const news = { updates: [update('2026-10-01'), update('2026-10-20')], articles: [], told: [] }
    expect(read({ news }).news.map((item) => item.id)).toEqual(['2026-10-20'])
  })

  it('are refused for a step without a mail, without a recipient, or of an unknown application', () => {
    expect(factsFor({ ...base, step: { ...base.step, kind: 'reflect' } })).toEqual({ ok: false, error: 'not-a-mail' })
    expect(factsFor({ ...base, step: { ...base.step, to: [] } })).toEqual({ ok: false, error: 'recipient-unknown' })
    expect(factsFor({ ...base, step: step() })).toEqual({ ok: false, error: 'application-unknown' })
    expect(isMailStep(base.step)).toBe(true)
  })
})
