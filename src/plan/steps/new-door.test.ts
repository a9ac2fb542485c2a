import { describe, expect, it } from 'vitest'
import { messageKey } from '#domain/ids.ts'
import type { Person } from '#domain/person.ts'
import { ofKind, recruiterAnd, window, everybody } from '#plan/acme.ts'
import { application, at, history, jonas, planInput, priya, theNo, touch } from '#plan/builders.ts'
import { planFor } from '#plan/plan-for.ts'
import type { NewWork } from '#plan/plan-input.ts'

/* Acme's interview was on 8 October 2026, the no came on the 14th; Priya interviewed. */

const harbour: NewWork = {
  company: 'Harbour',
  at: at('2026-11-02 00:00'),
  isFirstDay: true,
  address: 'p@harbour.example',
}
const there: Person = { ...priya, reach: { address: 'p@harbour.example', replyable: 'person' } }
const people = [...everybody.filter((one) => one !== priya), there]

function doors(now: string, work: NewWork | null = harbour, past = {}, more = {}) {
  const app = application({ people: recruiterAnd(priya), ...more })
  const input = planInput(history([app], { people, ...past }), now)
  return ofKind(planFor({ ...input, ...(work && { movedTo: new Map([[there.id, work]]) }) }), 'keep-in-touch').filter(
    (step) => step.newCompany !== undefined,
  )
}

describe('somebody who moved', () => {
  it('is a door at the new company, a fortnight after they began there', () => {
    const [step, ...more] = doors('2026-11-10 10:00')
    expect(more).toEqual([])
    expect(step).toMatchObject({ to: [there.id], newCompany: 'Harbour', blockedBy: null, occurrence: 1 })
    // 2 November + 14 = Monday the 16th; thirty days to write.
    expect(window(step)).toEqual(['2026-11-16', '2026-12-16', 'upcoming'])
    expect(step?.reason).toMatch(/^Priya Nair, whom you know from Acme, works at Harbour now: .*door at a new company/)
    expect(doors('2026-11-10 10:00', null)).toEqual([])
  })

  it('has no turn from before the first word that was heard of them', () => {
    const late = [touch(there, '2027-06-01 10:00', { direction: 'incoming', medium: 'meeting' })]
    const steps = doors(
      '2027-06-20 10:00',
      harbour,
      { touches: late },
      { interviews: [], no: theNo('2026-10-14 15:00', null) },
    )
    expect(steps.map((step) => window(step)?.[0])).toEqual(['2027-07-01'])
  })

  it('is asked for again like anybody, and the old company goes on with somebody else there', () => {
    const wrote = touch(there, '2026-11-18 10:00', { applicationId: application().id })
    const steps = doors('2026-12-01 10:00', harbour, { touches: [wrote] })
    expect(steps.map((step) => [step.occurrence, ...window(step)!])).toEqual([
      [1, '2026-11-16', '2026-12-16', 'done'],
      [2, '2027-02-16', '2027-03-18', 'upcoming'],
    ])
    const app = application({ people: recruiterAnd(priya) })
    const input = planInput(history([app], { people, touches: [wrote] }), '2026-12-01 10:00')
    const all = ofKind(planFor({ ...input, movedTo: new Map([[there.id, harbour]]) }), 'keep-in-touch')
    const old = all.filter(({ newCompany }) => newCompany === undefined)
    // Not moved by a word that went to another company.
    expect(old.map((step) => [step.to, ...window(step)!])).toEqual([
      [[jonas.id], '2027-01-06', '2027-02-05', 'upcoming'],
    ])
  })

  it('waits for an address, where the only one known is the old company’s', () => {
    const old = { ...priya, reach: { address: 'priya.nair@acme.example', replyable: 'person' as const } }
    const past = { people: [...everybody.filter((one) => one !== priya), old] }
    const [step] = doors('2026-11-20 10:00', { ...harbour, address: null }, past)
    expect(step?.blockedBy?.code).toBe('no-address')
  })

  it('is none where they never had a word, asked for quiet, or one is in touch oneself', () => {
    const asked = { people: people.map((one) => (one === there ? { ...one, doNotContact: true } : one)) }
    expect(doors('2026-11-20 10:00', harbour, asked).map(({ blockedBy }) => blockedBy?.code)).toEqual([
      'do-not-contact',
    ])
    const refused = theNo('2026-10-14 15:00', jonas, { profile: { contactRefused: true } })
    expect(doors('2026-11-20 10:00', harbour, {}, { no: refused })).toEqual([])
    expect(doors('2026-11-20 10:00', harbour, {}, { interviews: [] })).toEqual([])
    const own = application({
      company: 'Harbour Ltd',
      companyDomain: 'harbour.example',
      anchor: messageKey('harbour'),
      no: theNo('2026-10-20 15:00', null),
    })
    const input = planInput(
      history([application({ people: recruiterAnd(priya) }), own], { people }),
      '2026-11-20 10:00',
    )
    const steps = planFor({ ...input, movedTo: new Map([[there.id, { ...harbour, company: 'Harbour Ltd' }]]) })
    expect(ofKind(steps, 'keep-in-touch').filter(({ newCompany }) => newCompany !== undefined)).toEqual([])
  })

  it('brings one mail to a company two of them went to', () => {
    const both = new Map([
      [there.id, harbour],
      [jonas.id, { ...harbour, at: harbour.at - 1, address: 'j@harbour.example' }],
    ])
    const input = planInput(history([application({ people: recruiterAnd(priya) })], { people }), '2026-11-20 10:00')
    const steps = ofKind(planFor({ ...input, movedTo: both }), 'keep-in-touch')
    expect(steps.filter(({ newCompany }) => newCompany === 'Harbour').map(({ to }) => to)).toEqual([[jonas.id]])
    // Nobody is left at the old one.
    expect(steps.filter(({ newCompany }) => newCompany === undefined).map(({ to }) => to)).toEqual([[]])
  })
})
