import fc from 'fast-check'
import { stages, type Application } from '#domain/application.ts'
import type { FindingKind } from '#domain/finding.ts'
import { applicationIdOf, messageKey } from '#domain/ids.ts'
import type { Reflection, ReflectionAnswers } from '#domain/reflection.ts'
import { randomHistory } from '#plan/random-history.ts'

/*
 * The random hunts of the plan with what insights look at besides: stages, roles, agencies, mails of every kind, and
 * reflections on some of them.
 */

const dayMs = 86_400_000

const more = fc.record({
  stageReached: fc.constantFrom(...stages.filter((stage) => stage !== 'closed')),
  role: fc.constantFrom(null, 'Backend Engineer', 'Datenanalystin', 'UX Designer', 'Werkstudent', 'Staff Nurse'),
  agency: fc.constantFrom(null, null, null, 'Kestrel & Finch'),
  isSourced: fc.integer({ min: 0, max: 5 }).map((n) => n === 0),
  rounds: fc.array(fc.constantFrom(null, 'technical', 'recruiter screen'), { minLength: 3, maxLength: 3 }),
  mails: fc.array(
    fc.record({
      kind: fc.constantFrom<FindingKind>(
        'assessment',
        'interview',
        'rejection',
        'pending',
        'viewed',
        'reply-by-person',
        'reply-by-user',
        'outreach',
      ),
      days: fc.integer({ min: -20, max: 130 }),
    }),
    { maxLength: 4 },
  ),
})

type More = typeof more extends fc.Arbitrary<infer Value> ? Value : never

const texts = ['Kubernetes', 'kubernetes in production', 'German C1', 'Figma, German C1', 'C++', 'C#', '']

const answers: fc.Arbitrary<ReflectionAnswers> = fc.record(
  {
    fit: fc.constantFrom<1 | 2 | 3 | 4 | 5>(1, 2, 3, 4, 5),
    missingQualification: fc.constantFrom(...texts),
    questionsThatTrippedMeUp: fc.array(fc.constantFrom('How would you shard this?', 'Why us?', 'Sharding, how?')),
    storiesIShouldHaveTold: fc.array(fc.constantFrom('The night the queue filled up', 'The audit')),
    actions: fc.array(
      fc.record({
        text: fc.constantFrom('Learn Kubernetes', 'Write to Priya'),
        due: fc.constantFrom(null, '2025-06-01', '2026-06-01', '2027-06-01'),
        done: fc.boolean(),
      }),
      { maxLength: 3 },
    ),
  },
  { requiredKeys: [] },
)

export interface RandomHunt {
  readonly applications: readonly Application[]
  readonly reflections: readonly Reflection[]
}

/** Up to 42 applications, about half of them with a reflection. */
export const randomHunt: fc.Arbitrary<RandomHunt> = fc
  .tuple(
    fc.array(randomHistory, { minLength: 1, maxLength: 6 }),
    fc.array(more, { minLength: 42, maxLength: 42 }),
    fc.array(fc.option(answers, { nil: null }), { minLength: 42, maxLength: 42 }),
  )
  .map(([histories, mores, looks]) => {
    const applications = histories
      .flatMap((history, part) => history.applications.map((application) => ({ application, part })))
      .map(({ application, part }, at) => withMore(application, mores[at]!, part))
    const reflections = applications.flatMap((application, at): Reflection[] => {
      const given = looks[at]
      return given
        ? [
            {
              application: application.anchor,
              answers: given,
              version: 1,
              startedAt: Date.UTC(2026, 0, 1) + at * dayMs,
              editedAt: Date.UTC(2026, 0, 1) + at * dayMs,
              finishedAt: null,
            },
          ]
        : []
    })
    return { applications, reflections }
  })

function withMore(application: Application, added: More, part: number): Application {
  // Each history counts its applications from nought.
  const anchor = messageKey(`${part}-${application.anchor}`)
  const id = applicationIdOf(anchor)
  const [first] = application.events
  const sentAt = first?.at ?? 0
  return {
    ...application,
    id,
    anchor,
    formerIds: [id],
    role: added.role === null ? null : { value: added.role, from: 'mail', messageKey: null, evidence: null },
    agency: added.agency,
    stageReached: added.stageReached,
    appliedOn: added.isSourced || added.stageReached === 'saved' ? null : application.appliedOn,
    interviews: application.interviews.map((interview, i) => ({ ...interview, round: added.rounds[i] ?? null })),
    events: [
      ...application.events,
      ...added.mails.map(({ kind, days }) => ({
        kind,
        at: sentAt + days * dayMs,
        messageKey: anchor,
        direction: kind === 'reply-by-user' ? ('outgoing' as const) : ('incoming' as const),
        summary: '',
      })),
    ].toSorted((a, b) => a.at - b.at),
  }
}
