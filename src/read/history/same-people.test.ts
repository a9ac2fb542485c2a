import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anchorsOfPerson, type Person } from '#domain/person.ts'
import { build, correction, mail, person } from '#read/history/builders.ts'
import { resolvePerson } from '#read/history/resolve.ts'
import { likenessOf, portraitsOf, whoMayBeOne } from '#read/history/same-people.ts'
import { hunt } from '#read/history/simulator.ts'

const role = 'Data Engineer'
const from = (name: string, address: string, words: Parameters<typeof mail>[0] = {}) =>
  mail({ date: '2026-01-07', kind: 'interview', role, from: `${name} <${address}>`, ...words })
const elsewhere = { company: 'Northwind', role: 'Nurse', date: '2026-03-07' }

/** The pairs that are asked about, as “Jane Doe ~ J. Doe: short-name”. */
function asked(mails: readonly ReturnType<typeof mail>[]): readonly string[] {
  const history = build(mails)
  return whoMayBeOne(history, []).map(({ people, likeness }) => {
    const names = people.map((id) => resolvePerson(history, id)?.name ?? '?').toSorted()
    return `${names.join(' ~ ')}: ${likeness}`
  })
}

describe('two people are asked about', () => {
  it('when they share a name and write from different addresses', () => {
    expect(asked([from('Jane Doe', 'jane@acme.example'), from('Jane Doe', 'jane@gmail.com', elsewhere)])).toEqual([
      'Jane Doe ~ Jane Doe: same-name',
    ])
  })

  it('when name and company are the same, however the company is written', () => {
    const mails = [
      from('Jane Doe', 'jane@acme.example'),
      from('Jane Doe', 'jane.doe@mail.acme.example', { ...elsewhere, company: 'Parent Holdings' }),
    ]
    expect(asked(mails)).toEqual(['Jane Doe ~ Jane Doe: same-name-and-company'])
  })

  it('when a relay carries the name of somebody known', () => {
    const relay = from('Jane Doe', 'r-17@relay.example', {
      ...elsewhere,
      sender: person({ name: 'Jane Doe', address: 'r-17@relay.example', replyable: 'relay' }),
    })
    expect(asked([from('Jane Doe', 'jane@acme.example'), relay])).toEqual(['Jane Doe ~ Jane Doe: relay-names-them'])
  })

  it('when one is written with initials, the wrong way round, or by a nickname, at one company', () => {
    const at = (name: string, address: string) => [
      from('Katherine Doe', 'kd@acme.example'),
      from(name, address, { date: '2026-05-07', role: 'Nurse' }),
    ]
    expect(asked(at('K. Doe', 'k@acme.example'))).toEqual(['K. Doe ~ Katherine Doe: short-name'])
    expect(asked(at('Doe Katherine', 'k@acme.example'))).toEqual(['Doe Katherine ~ Katherine Doe: swapped-name'])
    expect(asked(at('Kate Doe', 'k@acme.example'))).toEqual(['Kate Doe ~ Katherine Doe: nickname'])
  })

  it('when a first name in an application fits two', () => {
    const mails = [
      mail({
        date: '2026-01-07',
        kind: 'interview',
        role,
        people: [
          person({ name: 'Sam' }),
          person({ name: 'Sam Roe', address: 'sr@acme.example' }),
          person({ name: 'Sam Poe', address: 'sp@acme.example' }),
        ],
      }),
    ]
    expect(asked(mails)).toEqual(expect.arrayContaining(['Sam ~ Sam Poe: short-name', 'Sam ~ Sam Roe: short-name']))
    expect(asked(mails)).toHaveLength(2)
  })
})

describe('two people are not asked about', () => {
  it.each([
    ['who share a first name at different companies', 'Jane Doe', 'Jane Roe'],
    ['who share a last name', 'Jane Doe', 'Tom Doe'],
    ['of whom one could be many, at different companies', 'Jane Doe', 'J. Doe'],
  ])('%s', (_what, one, other) => {
    expect(asked([from(one, 'one@acme.example'), from(other, 'other@northwind.example', elsewhere)])).toEqual([])
  })
})

describe('over random job hunts', () => {
  const mails = hunt.map((told) => told.map((one) => one.mail))

  it('nothing hangs on who is compared with whom, nor on the order', () => {
    fc.assert(
      fc.property(mails, (all) => {
        const history = build(all)
        const portraits = portraitsOf(history)
        for (const one of portraits) {
          for (const other of portraits) expect(likenessOf(one, other)).toBe(likenessOf(other, one))
        }
        const turned = { ...history, people: history.people.toReversed() }
        expect(whoMayBeOne(turned, [])).toEqual(whoMayBeOne(history, []))
      }),
      { numRuns: 100 },
    )
  })

  it('whom the person has judged is not asked about again, and is what they said', () => {
    fc.assert(
      fc.property(mails, fc.boolean(), fc.nat(20), (all, isOne, which) => {
        const before = build(all)
        const questions = whoMayBeOne(before, [])
        const question = questions[which % Math.max(1, questions.length)]
        if (question === undefined) return
        const [one, other] = question.people.map((id) => resolvePerson(before, id) as Person) as [Person, Person]
        const said = correction({
          type: isOne ? 'same-person' : 'not-same-person',
          one: anchorsOfPerson(one),
          other: anchorsOfPerson(other),
        })
        const after = build(all, [said])
        const [now, then] = [resolvePerson(after, one.id), resolvePerson(after, other.id)]
        expect(now === then).toBe(isOne)
        const left = whoMayBeOne(after, [said]).map(({ people }) => people.join(' '))
        expect(left).not.toContain(`${now?.id} ${then?.id}`)
        expect(left).not.toContain(`${then?.id} ${now?.id}`)
        expect(left).not.toContain(question.people.join(' '))
        expect(whoMayBeOne(build(all, [{ ...said, undoneAt: 1 }]), [{ ...said, undoneAt: 1 }])).toEqual(questions)
      }),
      { numRuns: 150 },
    )
  })
})
