import { describe, expect, it } from 'vitest'
import { build, correction, keyOf, mail } from '#read/history/builders.ts'
import { shapeOf } from '#read/history/shape.ts'

const of = (company: string, role: string, n: number, subject = `Your application, ${role} at ${company}`) =>
  mail({
    date: `2026-0${n}-10`,
    kind: 'pending',
    company,
    role,
    subject,
    from: `Hiring <no-reply+${n}c4f@ats.example>`,
  })
const acme = of('Acme', 'Data Engineer', 1)
const fjord = of('Fjord Ferries', 'Deckhand', 2)
const kindOf = (history: ReturnType<typeof build>, one: typeof acme) =>
  history.links.find(({ messageKey }) => messageKey === keyOf(one))?.kind
const answer = (kind: 'rejection' | 'confirmation', alike = true) =>
  correction({ type: 'kind', message: keyOf(acme), kind, ...(alike && { alike: true }) })

describe('what is learned from an answer', () => {
  it('holds of every mail made from the same template, whatever is filled in', () => {
    expect(shapeOf(acme)).toBe(shapeOf(fjord))
    const history = build([acme, fjord], [answer('rejection')])
    expect([kindOf(history, acme), kindOf(history, fjord)]).toEqual(['rejection', 'rejection'])
    expect(history.applications.map(({ outcome }) => outcome)).toEqual(['rejected', 'rejected'])
  })

  it('is nothing where the person spoke of that mail alone', () => {
    const history = build([acme, fjord], [answer('rejection', false)])
    expect([kindOf(history, acme), kindOf(history, fjord)]).toEqual(['rejection', 'pending'])
  })

  it('does not reach a mail of another subject, sender, kind or wording, an answer in a thread, or own mail', () => {
    const others = [
      of('Acme', 'Data Engineer', 3, 'An update'),
      mail({
        date: '2026-03-11',
        kind: 'pending',
        subject: acme.head.subject,
        from: 'Hiring <no-reply@other.example>',
      }),
      mail({
        date: '2026-03-12',
        kind: 'viewed',
        subject: acme.head.subject,
        from: 'x <no-reply+1@ats.example>',
      }),
      mail({ date: '2026-03-13', kind: 'pending', subject: acme.head.subject, answers: '<a@b>' }),
      mail({ date: '2026-03-14', from: 'robin@home.example', subject: acme.head.subject }),
    ]
    for (const other of others) expect(shapeOf(other)).not.toBe(shapeOf(acme))
    const history = build([acme, ...others], [answer('rejection')])
    for (const other of others) expect(kindOf(history, other)).toBe(other.finding.kind)
  })

  it('yields to what was said of a mail itself, and to a later answer', () => {
    const own = correction({ type: 'kind', message: keyOf(fjord), kind: 'confirmation' })
    expect(kindOf(build([acme, fjord], [own, answer('rejection')]), fjord)).toBe('confirmation')
    expect(kindOf(build([acme, fjord], [answer('rejection'), answer('confirmation')]), fjord)).toBe('confirmation')
  })

  it('takes mail out as well, but not where it was moved to by hand', () => {
    const notJob = correction({ type: 'not-job-mail', message: keyOf(acme), alike: true })
    expect(build([acme, fjord], [notJob]).applications).toEqual([])
    const moved = correction({ type: 'move', message: keyOf(fjord), to: keyOf(fjord) })
    expect(build([acme, fjord], [moved, notJob]).applications.map(({ company }) => company.value)).toEqual([
      'Fjord Ferries',
    ])
  })
})
