import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Correction } from '#domain/correction.ts'
import type { History } from '#domain/history.ts'
import { personIdOfAddress } from '#domain/ids.ts'
import { anchorsOfPerson, type Person, type PersonAnchor } from '#domain/person.ts'
import { at, build, correction, mail, person, slot } from '#read/history/builders.ts'
import { correctionsOf } from '#read/history/random-words.ts'
import { resolvePerson } from '#read/history/resolve.ts'
import { hunt, told as inLines } from '#read/history/simulator.ts'

const role = 'Data Engineer'
const from = (name: string, address: string, date: string) =>
  mail({ date, kind: 'reply-by-person', role, from: `${name} <${address}>` })
const confirmed = mail({ date: '2026-01-05', role })
const known = (...addresses: readonly string[]) => addresses.map((address) => ({ address, name: 'Jane Doe' }))
const owner = (history: History, address: string) => resolvePerson(history, personIdOfAddress(address))

const atWork = from('Jane Doe', 'jane@acme.example', '2026-01-07')
const atHome = from('Janey', 'j.d@mail.example', '2026-01-09')
const same = correction({
  type: 'same-person',
  one: known('jane@acme.example'),
  other: known('j.d@mail.example'),
})

describe('two people said to be one', () => {
  it('are one, under both ids, with all that was said and done with either', () => {
    const before = build([confirmed, atWork, atHome])
    const after = build([confirmed, atWork, atHome], [same])
    expect(before.people).toHaveLength(2)
    expect(after.people).toMatchObject([{ name: 'Jane Doe', emails: ['j.d@mail.example', 'jane@acme.example'] }])
    for (const { id } of before.people) expect(resolvePerson(after, id)).toBe(after.people[0])
    expect(new Set(after.touches.map((touch) => touch.personId)).size).toBe(1)
    expect(after.touches).toHaveLength(2)
  })

  it('stay one when earlier mail turns up, and when only later mail is there yet', () => {
    const earlier = from('Jane Doe', 'jane@former.example', '2025-12-01')
    const all = build([earlier, confirmed, atWork, atHome], [same])
    expect(owner(all, 'jane@acme.example')).toBe(owner(all, 'j.d@mail.example'))
    expect(build([atHome], [same]).people).toHaveLength(1)
  })

  it('are two again once it is taken back', () => {
    expect(build([confirmed, atWork, atHome], [{ ...same, undoneAt: at('2026-07-01') }])).toEqual(
      build([confirmed, atWork, atHome]),
    )
  })

  it('may be known by a name alone', () => {
    const invited = mail({
      date: '2026-01-07',
      kind: 'interview',
      role,
      interview: slot('2026-01-10', { people: [person({ name: 'Big Sam', relation: 'interviewer' })] }),
    })
    const wrote = from('Samuel Roe', 's.roe@acme.example', '2026-01-11')
    const before = build([confirmed, invited, wrote])
    const sam = before.people.find((one) => one.name === 'Big Sam') as Person
    const roe = before.people.find((one) => one.name === 'Samuel Roe') as Person
    const joined = correction({ type: 'same-person', one: anchorsOfPerson(sam), other: anchorsOfPerson(roe) })
    const after = build([confirmed, invited, wrote], [joined])
    expect(after.people).toHaveLength(1)
    expect(after.applications[0]?.interviews[0]?.people).toEqual([after.people[0]?.id])
  })
})

describe('two people said to be two', () => {
  const other = from('Jane Doe', 'jd@acme.example', '2026-01-08')
  const apart = correction({
    type: 'not-same-person',
    one: known('jane@acme.example'),
    other: known('jd@acme.example'),
  })

  it('are two although name and company are the same, and what names no address stays with the first', () => {
    const named = mail({ date: '2026-01-09', kind: 'interview', role, people: [person({ name: 'Jane Doe' })] })
    expect(build([confirmed, atWork, other, named]).people).toHaveLength(1)
    const history = build([confirmed, atWork, other, named], [apart])
    expect(history.people.map((one) => one.emails)).toEqual(
      expect.arrayContaining([['jane@acme.example'], ['jd@acme.example']]),
    )
    expect(history.people).toHaveLength(2)
    expect(owner(history, 'jane@acme.example')?.formerIds.length).toBeGreaterThan(1)
  })

  it('stay two when the one told apart has written first', () => {
    const earlier = from('Jane Doe', 'jd@acme.example', '2025-12-01')
    const history = build([earlier, confirmed, atWork, other], [apart])
    expect(history.people).toHaveLength(2)
    expect(owner(history, 'jane@acme.example')).not.toBe(owner(history, 'jd@acme.example'))
  })

  it('are one again when that is said later, and two again when it is said after that', () => {
    const one = correction({ type: 'same-person', one: known('jane@acme.example'), other: known('jd@acme.example') })
    const again = correction({
      type: 'not-same-person',
      one: known('jd@acme.example'),
      other: known('jane@acme.example'),
    })
    expect(build([atWork, other], [apart, one]).people).toHaveLength(1)
    expect(build([atWork, other], [apart, one, again]).people).toHaveLength(2)
  })
})

const people = (types: Parameters<typeof correctionsOf>[1]) =>
  hunt.chain((told) => {
    const mails = told.map((one) => one.mail)
    return fc.record({
      mails: fc.constant(mails),
      early: fc.subarray(mails, { minLength: 1 }),
      corrections: correctionsOf(mails, types),
    })
  })

/** The people who answer to any of these. */
function those(history: History, anchors: readonly PersonAnchor[]): ReadonlySet<Person> {
  return new Set(anchors.flatMap((anchor) => ('address' in anchor ? (owner(history, anchor.address) ?? []) : [])))
}

function lastOf(corrections: readonly Correction[]) {
  const inOrder = corrections
    .filter((one) => one.undoneAt === null)
    .toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
  const change = inOrder.at(-1)?.change
  return change?.type === 'same-person' || change?.type === 'not-same-person' ? change : null
}

describe('over random job hunts and words on who is who', () => {
  it('the last word holds, whatever mail has come', () => {
    fc.assert(
      fc.property(people(['same-person', 'not-same-person']), ({ mails, early, corrections }) => {
        const last = lastOf(corrections)
        if (last === null) return
        for (const present of [mails, early]) {
          const history = build(present, corrections)
          const shown = `${inLines(present)}\n${JSON.stringify(corrections)}`
          const [one, other] = [those(history, last.one), those(history, last.other)]
          const both = [...one].filter((somebody) => other.has(somebody))
          const isKept =
            last.type === 'same-person'
              ? new Set([...one, ...other]).size <= 1
              : overlap(last.one, last.other) || both.length === 0
          expect(isKept, shown).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('no id is lost, nobody is counted twice, and every touch has its person', () => {
    fc.assert(
      fc.property(people(['same-person', 'not-same-person', 'do-not-contact']), ({ mails, early, corrections }) => {
        const history = build(mails, corrections)
        for (const { id, name } of build(early).people) expect(resolvePerson(history, id), name).toBeDefined()
        const ids = history.people.map((one) => one.id)
        expect(new Set(ids).size).toBe(ids.length)
        for (const touch of history.touches) expect(ids).toContain(touch.personId)
        for (const application of history.applications) {
          for (const { personId } of application.people) expect(ids).toContain(personId)
        }
      }),
      { numRuns: 200 },
    )
  })
})

function overlap(one: readonly PersonAnchor[], other: readonly PersonAnchor[]): boolean {
  const addresses = new Set(one.map((anchor) => ('address' in anchor ? anchor.address : anchor.id)))
  return other.some((anchor) => addresses.has('address' in anchor ? anchor.address : anchor.id))
}
