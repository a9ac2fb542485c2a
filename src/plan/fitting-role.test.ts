import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CoolOffScope, Nearness } from '#domain/cool-off.ts'
import type { FittingRole } from '#domain/fitting-role.ts'
import type { Language } from '#domain/language.ts'
import type { Step } from '#domain/step.ts'
import { application, at, history, jonas, planInput, priya, touch } from '#plan/builders.ts'
import { coolOffTable } from '#plan/cool-off.ts'
import { planFor } from '#plan/plan-for.ts'
import type { PlanInput } from '#plan/plan-input.ts'

const acme = application()
const role = (from: string | number, more: Partial<FittingRole> = {}): FittingRole => ({
  openingId: 'o_1',
  applicationId: acme.id,
  title: 'Data Engineer',
  url: 'https://jobs.example/1',
  from: typeof from === 'number' ? from : at(from),
  until: null,
  words: 'same title, same city',
  isAnew: false,
  nearness: 'same-role',
  ...more,
})
const plan = (now: string, fitting: readonly FittingRole[], more: Partial<PlanInput> = {}) =>
  planFor(planInput(history([acme]), now, { fitting, ...more }))
const turns = (steps: readonly Step[]) => steps.filter(({ kind }) => kind === 'keep-in-touch')

describe('a role that fits', () => {
  it('pulls the next touch forward, names whom to write to and why', () => {
    const calm = turns(plan('2026-12-01 09:00', []))
    const [turn] = turns(plan('2026-12-01 09:00', [role('2026-11-30 08:00')]))
    expect(calm[0]).toMatchObject({ state: 'upcoming' })
    expect(turn).toMatchObject({ id: calm[0]?.id, state: 'due', opening: { openingId: 'o_1' }, to: [jonas.id] })
    expect(turn?.reason).toBe(
      'Acme is looking for “Data Engineer” (same title, same city); a role that fits is the best occasion for a few lines.',
    )
  })

  it('says that it was posted anew', () => {
    const [turn] = turns(plan('2026-12-01 09:00', [role('2026-11-30 08:00', { isAnew: true })]))
    expect(turn?.reason).toContain('anew')
    const inGerman = plan('2026-12-01 09:00', [role('2026-11-30 08:00', { isAnew: true })], { language: 'de' })
    expect(turns(inGerman)[0]?.reason).toContain('neu ausgeschrieben')
  })

  it('brings nothing before the thanks had their time, nor on the heels of a mail', () => {
    const [early] = turns(plan('2026-10-20 09:00', [role('2026-10-19 08:00')]))
    expect(early?.opensAt).toBeGreaterThan(at('2026-11-08 00:00'))
    const written = history([acme], { touches: [touch(jonas, '2026-11-28 10:00')] })
    const [after] = turns(plan('2026-12-01 09:00', [role('2026-11-30 08:00')], { history: written }))
    expect(after?.opensAt).toBe(at('2026-12-14 00:00'))
    expect(after?.opening?.openingId).toBe('o_1')
  })

  it('counts once: the mail it brought is the turn, and the next keeps to the calendar', () => {
    const sent = history([acme], { touches: [touch(jonas, '2026-12-02 10:00', { applicationId: acme.id })] })
    const steps = turns(plan('2026-12-20 09:00', [role('2026-11-30 08:00')], { history: sent }))
    expect(steps.map(({ state, occurrence }) => [state, occurrence])).toEqual([
      ['done', 1],
      ['upcoming', 2],
    ])
    expect(steps[1]?.opening).toBeUndefined()
    expect(steps[1]?.opensAt).toBeGreaterThan(at('2027-03-01 00:00'))
  })

  it('that closed, was put aside or stood there before the no changes nothing', () => {
    const calm = turns(plan('2026-12-05 09:00', []))
    const closed = role('2026-11-20 08:00', { until: at('2026-12-01 08:00') })
    expect(turns(plan('2026-12-05 09:00', [closed]))).toEqual(calm)
    expect(turns(plan('2026-12-05 09:00', [role('2026-10-01 08:00')]))).toEqual(calm)
    expect(
      turns(plan('2026-12-05 09:00', [role('2026-11-20 08:00', { applicationId: 'a_none' as typeof acme.id })])),
    ).toEqual(calm)
  })

  it('goes back to the calendar when nobody wrote while it was new', () => {
    const [turn] = turns(plan('2027-03-20 09:00', [role('2026-11-30 08:00')]))
    expect(turn?.opening).toBeUndefined()
  })

  it('says where a company is said to wait, and when a new application is looked at afresh', () => {
    const coolOffs = [
      ...coolOffTable([]),
      {
        company: 'acme',
        name: 'Acme',
        months: 12,
        appliesTo: 'any',
        source: null,
        changedAt: 1,
        removedAt: null,
      } as const,
    ]
    const steps = plan('2026-12-01 09:00', [role('2026-11-30 08:00')], { coolOffs })
    expect(turns(steps)[0]?.cautions.join()).toContain('only from 14 October 2027 on (unverified)')
    expect(steps.find(({ kind }) => kind === 'reapply')).toMatchObject({ opensAt: at('2027-10-14 00:00') })
    expect(steps.find(({ kind }) => kind === 'reapply')?.reason).toContain('which nobody there has confirmed')
  })

  it('is held back only by a wait that is for such a role, and says so', () => {
    const line = { company: 'acme', name: 'Acme', months: 12, source: null, changedAt: 1, removedAt: null } as const
    const seen = (appliesTo: CoolOffScope, nearness: Nearness, language: Language = 'en') => {
      const coolOffs = [{ ...line, appliesTo }]
      const steps = plan('2026-12-01 09:00', [role('2026-11-30 08:00', { nearness })], { coolOffs, language })
      return { caution: turns(steps)[0]?.cautions.join() ?? '', again: steps.find(({ kind }) => kind === 'reapply') }
    }
    for (const [scope, nearness, isHeld] of [
      ['same-role', 'same-role', true],
      ['same-role', 'same-function', false],
      ['same-role', 'any', false],
      ['same-function', 'same-role', true],
      ['same-function', 'same-function', true],
      ['same-function', 'any', false],
      ['any', 'same-role', true],
      ['any', 'any', true],
    ] as const) {
      const { caution, again } = seen(scope, nearness)
      expect(caution.includes('need not wait'), `${scope} ${nearness}`).toBe(!isHeld)
      expect(again?.opensAt, `${scope} ${nearness}`).toBe(at(isHeld ? '2027-10-14 00:00' : '2026-11-30 00:00'))
    }
    expect(seen('same-role', 'same-role').caution).toContain('of the same person for the same role only from')
    expect(seen('same-role', 'same-role').again?.reason).toContain('look at somebody anew for the same role, which')
    expect(seen('same-role', 'any').again?.reason).toContain('the wait after the no is not for a role like this one')
    expect(seen('same-role', 'any', 'de').again?.reason).toContain('gilt für eine solche Stelle nicht')
    expect(seen('same-function', 'same-role', 'de').caution).toContain('für die gleiche Art von Arbeit')
  })

  it('of another function needs no wait where nothing is said of the company, unless the no named a time', () => {
    const again = (fitting: FittingRole, no = acme.no!) =>
      planFor(planInput(history([{ ...acme, no }]), '2026-12-01 09:00', { fitting: [fitting] })).find(
        ({ kind }) => kind === 'reapply',
      )?.state
    const other = role('2026-11-30 08:00', { nearness: 'any' })
    expect(again(other)).toBe('due')
    expect(again(role('2026-11-30 08:00', { nearness: 'same-function' }))).toBe('upcoming')
    const named = { ...acme.no!, profile: { ...acme.no!.profile, reapplyAfter: { months: 9 } } }
    expect(again(other, named)).toBe('upcoming')
  })

  it('that opens once a new application is looked at afresh is the day to apply', () => {
    const steps = plan('2027-08-02 09:00', [role('2027-08-01 08:00')])
    expect(steps.find(({ kind }) => kind === 'reapply')).toMatchObject({ state: 'due', opening: { openingId: 'o_1' } })
  })

  const anyRole = fc.record({
    day: fc.integer({ min: -30, max: 300 }),
    lasts: fc.option(fc.integer({ min: 1, max: 200 })),
  })
  const anyMail = fc.record({ day: fc.integer({ min: 1, max: 300 }), comes: fc.boolean(), toPriya: fc.boolean() })

  it('never breaks a gap, and never opens two touches at one company', () => {
    const day = 86_400_000
    const from = at('2026-10-14 15:00')
    fc.assert(
      fc.property(
        fc.array(anyRole, { maxLength: 4 }),
        fc.array(anyMail, { maxLength: 6 }),
        fc.integer({ min: 0, max: 330 }),
        (roles, mails, today) => {
          const now = from + today * day
          const fitting = roles.map(({ day: on, lasts }, i) =>
            role(from + on * day, { openingId: `o_${i}`, until: lasts === null ? null : from + (on + lasts) * day }),
          )
          const touches = mails.map(({ day: on, comes, toPriya }) =>
            touch(toPriya ? priya : jonas, from + on * day, {
              direction: comes ? 'incoming' : 'outgoing',
              applicationId: acme.id,
            }),
          )
          const steps = turns(planFor(planInput(history([acme], { touches }), now, { fitting })))
          const open = steps.filter(({ state }) => state === 'due' || state === 'upcoming' || state === 'blocked')
          expect(open.length).toBeLessThanOrEqual(1)
          expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length)
          for (const step of open) {
            if (step.state !== 'due') continue
            for (const one of touches) {
              if (one.direction !== 'outgoing' || one.at > now) continue
              const gap = one.personId === step.to[0] ? 14 : 7
              expect(step.opensAt).toBeGreaterThanOrEqual(one.at + (gap - 1) * day)
            }
          }
        },
      ),
      { numRuns: 300 },
    )
  })
})
