import { describe, expect, it } from 'vitest'
import type { History } from '#domain/history.ts'
import { personIdOfAddress } from '#domain/ids.ts'
import { at, build, correction, entry, keyOf, mail, me, no, person, slot } from '#read/history/builders.ts'
import { resolvePerson } from '#read/history/resolve.ts'

const role = 'Data Engineer'
const confirmed = mail({ date: '2026-01-05', role })
const named = (history: History) => history.people.map((one) => one.name).sort()

describe('people', () => {
  it('are humans: no team, no system, not the owner', () => {
    const mails = [
      mail({ date: '2026-01-05', role, from: 'Acme Careers <no-reply@ats.example>' }),
      mail({
        date: '2026-01-06',
        kind: 'interview',
        role,
        people: [person({ name: 'Robin Own', address: me }), person({ name: 'Acme Hiring Team' })],
      }),
      mail({ date: '2026-01-07', from: me, role, to: ['Jane Doe <jane@acme.example>', 'no-reply@ats.example'] }),
    ]
    expect(named(build(mails))).toEqual(['Jane Doe'])
  })

  it('are one with two addresses when the full name and the company are the same', () => {
    const mails = [
      confirmed,
      mail({ date: '2026-01-07', kind: 'interview', role, from: 'Jane Doe <jane@acme.example>' }),
      mail({ date: '2026-01-08', kind: 'reply-by-person', role, from: '"Doe, Jane" <jane.doe@mail.example>' }),
    ]
    const history = build(mails)
    expect(history.people).toMatchObject([{ name: 'Jane Doe', emails: ['jane.doe@mail.example', 'jane@acme.example'] }])
    for (const one of ['jane@acme.example', 'jane.doe@mail.example']) {
      expect(resolvePerson(history, personIdOfAddress(one))).toBe(history.people[0])
    }
  })

  it('are two where only the name is the same', () => {
    const mails = [
      mail({ date: '2026-01-07', kind: 'interview', role, from: 'Jane Doe <jane@acme.example>' }),
      mail({
        date: '2026-01-08',
        kind: 'interview',
        role,
        company: 'Northwind',
        from: 'Jane Doe <jane@northwind.example>',
      }),
    ]
    expect(build(mails).people).toHaveLength(2)
  })

  it('own the relay address that carries their name, and two names on one relay are two', () => {
    const relay = (name: string) =>
      person({ name: `${name} via Ashby`, address: 'conversations@relay.example', replyable: 'relay' })
    const mails = [
      mail({
        date: '2026-01-07',
        kind: 'interview',
        role,
        from: 'Jane Doe <conversations@relay.example>',
        sender: relay('Jane Doe'),
      }),
      mail({ date: '2026-01-08', kind: 'reply-by-person', role, from: 'Jane Doe <jane@acme.example>' }),
      mail({
        date: '2026-01-09',
        kind: 'interview',
        role,
        from: 'Sam Roe <conversations@relay.example>',
        sender: relay('Sam Roe'),
      }),
    ]
    const history = build([confirmed, ...mails])
    expect(named(history)).toEqual(['Jane Doe', 'Sam Roe'])
    expect(history.people.find((one) => one.name === 'Jane Doe')?.reach).toEqual({
      address: 'jane@acme.example',
      replyable: 'person',
    })
    expect(history.people.find((one) => one.name === 'Sam Roe')?.reach).toEqual({
      address: 'conversations@relay.example',
      replyable: 'relay',
    })
  })

  it('named in words become the one whose address turns up, and the old id still leads there', () => {
    const words = mail({
      date: '2026-01-07',
      kind: 'interview',
      role,
      interview: slot('2026-01-10', { people: [person({ name: 'Sam', relation: 'interviewer' })] }),
    })
    const before = build([confirmed, words])
    const written = mail({ date: '2026-01-11', kind: 'reply-by-person', role, from: 'Sam Roe <sam@acme.example>' })
    const after = build([confirmed, words, written])
    expect(named(before)).toEqual(['Sam'])
    expect(named(after)).toEqual(['Sam Roe'])
    expect(resolvePerson(after, before.people[0]?.id ?? '')?.name).toBe('Sam Roe')
  })

  it('are not confused when a first name fits two', () => {
    const words = mail({
      date: '2026-01-07',
      kind: 'interview',
      role,
      people: [
        person({ name: 'Sam' }),
        person({ name: 'Sam Roe', address: 'sr@acme.example' }),
        person({ name: 'Sam Poe', address: 'sp@acme.example' }),
      ],
    })
    expect(named(build([confirmed, words]))).toEqual(['Sam', 'Sam Poe', 'Sam Roe'])
  })

  it('have the relation the best evidence shows: a title before a guess, the recruiter before the interviewer', () => {
    const jane = { name: 'Jane Doe', address: 'jane@acme.example' }
    const mails = [
      confirmed,
      mail({
        date: '2026-01-07',
        kind: 'interview',
        role,
        interview: slot('2026-01-10', { uid: 'u', people: [person({ ...jane, relation: 'interviewer' })] }),
      }),
      mail({
        date: '2026-01-08',
        kind: 'reply-by-person',
        role,
        from: 'Jane Doe <jane@acme.example>',
        sender: person({ ...jane, relation: 'hiring-manager', title: 'Head of Data' }),
      }),
    ]
    expect(build(mails).applications[0]?.people).toMatchObject([{ relation: 'hiring-manager' }])
    const byHand = entry({ type: 'contact', application: keyOf(confirmed), ...jane, title: null, relation: 'referrer' })
    expect(build(mails, [], [byHand]).applications[0]?.people).toMatchObject([{ relation: 'referrer' }])
  })

  it('are reached where a human reads, and not where mail came back from', () => {
    const mails = [
      confirmed,
      mail({ date: '2026-01-07', kind: 'interview', role, from: 'Jane Doe <jane@acme.example>' }),
      mail({ id: '<out@x>', date: '2026-02-07', from: me, to: ['jane@acme.example'], role }),
      mail({ date: '2026-02-08', kind: 'bounce', answers: '<out@x>', failed: ['jane@acme.example'], sender: null }),
    ]
    expect(build(mails.slice(0, 3)).people).toMatchObject([
      { reach: { address: 'jane@acme.example', replyable: 'person' } },
    ])
    expect(build(mails).people).toMatchObject([{ reach: null }])
  })

  it('known only by a no-reply address can be named but not reached', () => {
    const refused = mail({
      date: '2026-02-07',
      kind: 'rejection',
      role,
      from: 'Jane Doe <no-reply@ats.example>',
      sender: person({ name: 'Jane Doe', address: 'no-reply@ats.example', replyable: 'no-reply' }),
    })
    expect(build([confirmed, refused]).people).toMatchObject([
      { name: 'Jane Doe', emails: [], reach: { replyable: 'no-reply' } },
    ])
  })

  it('live where their invitations are set', () => {
    const invited = mail({
      date: '2026-01-07',
      kind: 'interview',
      role,
      from: 'Jane Doe <jane@acme.example>',
      interview: slot('2026-01-10', {
        uid: 'u',
        timeZone: 'America/Chicago',
        people: [person({ name: 'Sam Roe', address: 'sam@acme.example' })],
      }),
    })
    expect(build([confirmed, invited]).people.map((one) => one.timeZone)).toEqual([
      'America/Chicago',
      'America/Chicago',
    ])
  })

  it('are not written to when the person says so, until they say otherwise', () => {
    const wrote = mail({ date: '2026-01-07', kind: 'interview', role, from: 'Jane Doe <jane@acme.example>' })
    const stop = correction({ type: 'do-not-contact', address: 'Jane@Acme.example', value: true })
    const go = correction({ type: 'do-not-contact', address: 'jane@acme.example', value: false })
    expect(build([wrote], [stop]).people[0]?.doNotContact).toBe(true)
    expect(build([wrote], [stop, go]).people[0]?.doNotContact).toBe(false)
  })
})

describe('touches', () => {
  const jane = { from: 'Jane Doe <jane@acme.example>' }
  const mails = [
    confirmed,
    mail({ id: '<1@x>', date: '2026-01-07', kind: 'interview', role, ...jane }),
    mail({ id: '<2@x>', date: '2026-01-08', from: me, to: ['Jane Doe <jane@acme.example>'], answers: '<1@x>' }),
    mail({
      date: '2026-01-09',
      kind: 'out-of-office',
      answers: '<2@x>',
      headers: { 'auto-submitted': 'auto-replied' },
      ...jane,
    }),
    mail({ date: '2026-02-01', kind: 'rejection', role, rejection: no({ channel: 'automatic' }), ...jane }),
  ]

  it('are each mail to and from a human; machines do not count as an answer', () => {
    const touches = build(mails).touches.map(({ direction, human }) => `${direction} ${human ? 'human' : 'automatic'}`)
    expect(touches).toEqual(['incoming human', 'outgoing human', 'incoming automatic', 'incoming automatic'])
  })

  it('are calls and meetings the person logged, and the call in which a no was told', () => {
    const call = entry({
      type: 'touch',
      application: keyOf(confirmed),
      person: 'Jane Doe',
      at: at('2026-02-10'),
      direction: 'outgoing',
      medium: 'call',
    })
    const told = entry({
      type: 'no',
      application: keyOf(confirmed),
      at: at('2026-02-01'),
      outcome: 'rejected',
      statedReason: 'none',
      by: { name: 'Jane Doe', address: 'jane@acme.example', relation: 'recruiter' },
      feedbackGiven: false,
    })
    const history = build(mails.slice(0, 2), [], [call, told])
    expect(history.people).toHaveLength(1)
    expect(history.touches.slice(1)).toMatchObject([
      { medium: 'call', direction: 'incoming', anchor: told.id },
      { medium: 'call', direction: 'outgoing', anchor: call.id },
    ])
    expect(history.applications[0]?.lastContactAt).toBe(at('2026-02-10'))
  })

  it('with a recruiter whose outreach led to nothing belong to no application', () => {
    const asked = mail({ date: '2026-01-07', kind: 'outreach', ...jane })
    expect(build([asked]).touches).toMatchObject([{ applicationId: null, direction: 'incoming' }])
  })
})
