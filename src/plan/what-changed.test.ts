import { describe, expect, it } from 'vitest'
import { application, history, person, planInput } from '#plan/builders.ts'
import { planFor } from '#plan/plan-for.ts'
import { whatChanged, type Seen } from '#plan/what-changed.ts'

const now = '2026-10-20 09:00'
const seen = (past: ReturnType<typeof history>): Seen => ({ history: past, steps: planFor(planInput(past, now)) })
const open = seen(history([application({ no: null })]))
const refused = seen(history([application()]))

describe('what an answer changed', () => {
  it('is nothing where nothing is otherwise', () => {
    expect(whatChanged(refused, refused)).toEqual([])
    expect(whatChanged(open, seen(history([application({ no: null })])))).toEqual([])
  })

  it('is an ending, and the steps it brings', () => {
    const steps = refused.steps.filter(({ state }) => state === 'due' || state === 'upcoming')
    expect(steps.length).toBeGreaterThan(2)
    expect(whatChanged(open, refused).slice(0, 2)).toMatchObject([
      { type: 'closed', outcome: 'rejected', application: { company: 'Acme', role: 'Data Engineer' } },
      { type: 'steps-planned', count: steps.length },
    ])
  })

  it('is undone the same way', () => {
    const planned = whatChanged(open, refused).find(({ type }) => type === 'steps-planned')
    const changes = whatChanged(refused, open)
    expect(changes[0]).toMatchObject({ type: 'opened-again' })
    expect(changes).toContainEqual({ ...planned, type: 'steps-dropped' })
  })

  it('is two applications become one, under the name it has now', () => {
    const other = application({ company: 'Parent', no: null })
    const both = application({ formerIds: [application().id, other.id], company: 'Acme Europe' })
    const joined = { ...both, id: application().id, anchor: application().anchor }
    expect(whatChanged(seen(history([application(), other])), seen(history([joined]))).slice(0, 2)).toMatchObject([
      { type: 'joined', application: { company: 'Parent' }, into: { company: 'Acme Europe' } },
      { type: 'renamed', from: 'Acme' },
    ])
  })

  it('is an application that begins, with its ending, or that is no more', () => {
    const nothing = seen(history([]))
    expect(whatChanged(nothing, refused).map(({ type }) => type)).toEqual([
      'closed',
      'new-application',
      'steps-planned',
    ])
    expect(whatChanged(refused, nothing).map(({ type }) => type)).toEqual(['gone', 'steps-dropped'])
  })

  it('is two people who are one now, and the other way round', () => {
    const [ana, annie] = [person('Ana Costa'), person('Annie Costa')]
    const one = { ...ana, formerIds: [ana.id, annie.id] }
    const [two, single] = [history([], { people: [ana, annie] }), history([], { people: [one] })]
    expect(whatChanged(seen(two), seen(single))).toEqual([{ type: 'people-joined', name: 'Ana Costa' }])
    expect(whatChanged(seen(single), seen(two))).toEqual([{ type: 'people-parted', name: 'Ana Costa' }])
  })
})
