import fc from 'fast-check'
import type { Change, Correction } from '#domain/correction.ts'
import type { JobMail } from '#domain/history.ts'
import { manualId } from '#domain/ids.ts'
import type { ManualEntry, ManualFact } from '#domain/manual.ts'
import type { PersonAnchor } from '#domain/person.ts'
import { at } from '#read/history/builders.ts'
import { companies, roles } from '#read/history/simulator.ts'

/** Random corrections and entries by hand. For tests. */

const day = 86_400_000

/** What a person might say about these mails, in any order and about anything. */
export function correctionsOf(
  mails: readonly JobMail[],
  types: readonly Change['type'][],
): fc.Arbitrary<readonly Correction[]> {
  const key = fc.constantFrom(...mails.map((one) => one.head.key))
  const alike = fc.constant(true as const)
  const changes: Record<Change['type'], fc.Arbitrary<Change>> = {
    kind: fc.record(
      {
        type: fc.constant('kind' as const),
        message: key,
        kind: fc.constantFrom('rejection', 'interview', 'other', 'confirmation'),
        alike,
      },
      { requiredKeys: ['type', 'message', 'kind'] },
    ),
    field: fc.oneof(
      fc.record({
        type: fc.constant('field' as const),
        anchor: key,
        field: fc.constantFrom('company', 'role'),
        value: fc.constantFrom('Acme Robotics', 'Nurse', 'Cook'),
      }),
      fc.record({
        type: fc.constant('field' as const),
        anchor: key,
        field: fc.constant('outcome' as const),
        value: fc.constantFrom('rejected', 'withdrawn', null),
      }),
      fc.record({
        type: fc.constant('field' as const),
        anchor: key,
        field: fc.constant('closedOn' as const),
        value: fc.constantFrom('2025-06-01', null),
      }),
    ),
    merge: fc.record({ type: fc.constant('merge' as const), a: key, b: key }),
    split: fc.record({
      type: fc.constant('split' as const),
      from: key,
      messages: fc.uniqueArray(key, { minLength: 1, maxLength: 3 }),
    }),
    move: fc.record({ type: fc.constant('move' as const), message: key, to: key }),
    'not-job-mail': fc.record(
      { type: fc.constant('not-job-mail' as const), message: key, alike },
      { requiredKeys: ['type', 'message'] },
    ),
    'same-person': whoIsWho('same-person'),
    'not-same-person': whoIsWho('not-same-person'),
    'do-not-contact': fc.record({
      type: fc.constant('do-not-contact' as const),
      address: fc.constantFrom('jane@acme.example', 'sam@fjord.example'),
      value: fc.boolean(),
    }),
  }
  const one = fc.oneof(...types.map((type) => changes[type]))
  return fc.array(fc.record({ change: one, days: fc.nat(900), isUndone: fc.boolean() }), { maxLength: 8 }).map((all) =>
    all.map(({ change, days, isUndone }, n) => ({
      id: `c${n}`,
      at: at('2025-01-01') + days * day,
      change,
      undoneAt: isUndone ? at('2028-01-01') : null,
    })),
  )
}

/** People of the simulator, and one who is not there. */
const addresses = [
  'jane@acme.example',
  'sam@acme.example',
  'mika@acme.example',
  'jane@fjord.example',
  'sam@fjord.example',
  'nobody@elsewhere.example',
] as const

const side = fc
  .uniqueArray(fc.constantFrom(...addresses), { minLength: 1, maxLength: 2 })
  .map((all): readonly PersonAnchor[] => all.map((address) => ({ address, name: 'Somebody' })))

const whoIsWho = (type: 'same-person' | 'not-same-person'): fc.Arbitrary<Change> =>
  fc.record({ type: fc.constant(type), one: side, other: side })

export const entriesOf = (mails: readonly JobMail[]): fc.Arbitrary<readonly ManualEntry[]> => {
  const key = fc.constantFrom(...mails.map((one) => one.head.key))
  const when = fc.nat(500).map((days) => at('2025-01-01') + days * day)
  const fact: fc.Arbitrary<ManualFact> = fc.oneof(
    fc.record({
      type: fc.constant('application' as const),
      company: fc.constantFrom(...companies),
      role: fc.constantFrom(null, ...roles),
      location: fc.constant(null),
      appliedOn: fc.constantFrom(null, '2025-03-01'),
    }),
    fc.record({
      type: fc.constant('interview' as const),
      application: key,
      start: when,
      end: fc.constant(null),
      timeZone: fc.constant('Europe/Berlin'),
      mode: fc.constant('phone' as const),
      round: fc.constant(null),
      people: fc.constant([{ name: 'Tom Weber', address: null, title: null }]),
    }),
    fc.record({
      type: fc.constant('no' as const),
      application: key,
      at: when,
      outcome: fc.constant('rejected' as const),
      statedReason: fc.constant('none' as const),
      by: fc.constantFrom(null, { name: 'Jane Doe', address: null, relation: 'recruiter' as const }),
      feedbackGiven: fc.boolean(),
    }),
    fc.record({
      type: fc.constant('touch' as const),
      application: fc.oneof(key, fc.constant(null)),
      person: fc.constantFrom('Jane Doe', 'sam@acme.example'),
      at: when,
      direction: fc.constant('outgoing' as const),
      medium: fc.constant('call' as const),
    }),
  )
  return fc.array(fc.record({ fact, at: when, isRemoved: fc.boolean() }), { maxLength: 4 }).map((all) =>
    all.map((one, n) => ({
      id: manualId(`m${n}`),
      at: one.at,
      removedAt: one.isRemoved ? one.at : null,
      fact: one.fact,
    })),
  )
}
