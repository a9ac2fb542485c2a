import type { Change } from '#domain/correction.ts'
import { findingKinds, type FindingKind } from '#domain/finding.ts'
import type { JobMail, ReviewQuestion } from '#domain/history.ts'
import { anchorsOfPerson, type SamePersonQuestion } from '#domain/person.ts'
import type { ApplicationRef, ReviewAnswer } from '#actions/review-views.ts'
import type { World } from '#actions/world.ts'

/** What an answer does: a correction, or what was added by hand and has lost its place is dropped. */
export type Consequence =
  | { readonly change: Change }
  /** Null when the words say nothing that can be done. */
  | { readonly needsText: (text: string) => Change | null }
  | { readonly dropEntriesOf: string }

export interface PossibleAnswer {
  readonly view: ReviewAnswer
  readonly does: Consequence
}

/** Everything one press may say to a question; any other answer is given beside the mail itself. */
export function answersTo(
  world: World,
  question: ReviewQuestion,
  item: JobMail | undefined,
): readonly PossibleAnswer[] {
  const key = question.messageKey
  const { disputed } = question
  if (item === undefined) {
    return question.candidates.length === 0 && disputed === undefined
      ? [{ view: { id: 'drop', type: 'drop-entry' }, does: { dropEntriesOf: key } }]
      : []
  }
  const notJob: PossibleAnswer = {
    view: { id: 'not-job', type: 'not-job-mail' },
    does: { change: { type: 'not-job-mail', message: key, alike: true } },
  }

  switch (question.question) {
    case 'which-no':
    case 'which-application':
      return [
        ...belongings(world, question),
        // A mail moved to where it is itself stands for an application of its own, and is not in doubt any more.
        { view: { id: 'own', type: 'own-application' }, does: { change: { type: 'move', message: key, to: key } } },
        notJob,
      ]
    case 'what-kind': {
      const kind = world.links.get(key)?.kind ?? item.finding.kind
      const rival = item.finding.runnerUp?.kind ?? null
      const kinds = [kind, ...(rival !== null && rival !== kind && rival !== 'other' ? [rival] : [])]
      return [...kinds.map((kind) => isKind(question, kind)), notJob, isOtherKind(question, kinds)]
    }
    case 'company-unknown':
      return companyAnswers(world, question)
    case 'conflict':
      if (disputed === undefined) return belongings(world, question)
      return disputed.values.map((value, n) => ({
        view: { id: `value-${n + 1}`, type: 'fact-is', field: disputed.field, value },
        does: {
          change: { type: 'field', anchor: disputed.anchor, field: disputed.field, value } as Change,
        },
      }))
  }
}

function isKind({ messageKey }: ReviewQuestion, kind: FindingKind): PossibleAnswer {
  return {
    view: { id: `kind-${kind}`, type: 'is-kind', kind },
    does: { change: { type: 'kind', message: messageKey, kind, alike: true } },
  }
}

/** Job mail, yet of none of the kinds proposed. */
function isOtherKind({ messageKey }: ReviewQuestion, proposed: readonly FindingKind[]): PossibleAnswer {
  const kinds = findingKinds.filter((kind) => kind !== 'other' && !proposed.includes(kind))
  return {
    view: { id: 'other-kind', type: 'other-kind', kinds },
    does: {
      needsText: (text) => {
        const kind = kinds.find((one) => one === text.toLowerCase())
        return kind === undefined ? null : { type: 'kind', message: messageKey, kind, alike: true }
      },
    },
  }
}

function belongings(world: World, { candidates, messageKey }: ReviewQuestion): readonly PossibleAnswer[] {
  return candidates.flatMap((id): readonly PossibleAnswer[] => {
    const application = world.applications.get(id)
    if (!application) return []
    return [
      {
        view: { id: `to-${application.id}`, type: 'belongs-to', application: refTo(world, application.id) },
        does: { change: { type: 'move', message: messageKey, to: application.anchor } },
      },
    ]
  })
}

/** The name it goes by may do; else the person says it. */
function companyAnswers(world: World, { candidates }: ReviewQuestion): readonly PossibleAnswer[] {
  const application = world.applications.get(candidates[0] ?? '')
  if (!application) return []
  const { anchor, company } = application
  const named = (value: string): Change => ({ type: 'field', anchor, field: 'company', value })
  return [
    { view: { id: 'name', type: 'company-is' }, does: { needsText: named } },
    {
      view: { id: 'keep', type: 'keep-company', company: company.value },
      does: { change: named(company.value) },
    },
  ]
}

export function answersToSamePerson(world: World, { people }: SamePersonQuestion): readonly PossibleAnswer[] {
  const [one, other] = people.map((id) => world.people.get(id))
  if (!one || !other) return []
  const sides = { one: anchorsOfPerson(one), other: anchorsOfPerson(other) }
  return [
    { view: { id: 'same', type: 'same-person' }, does: { change: { type: 'same-person', ...sides } } },
    { view: { id: 'two', type: 'not-same-person' }, does: { change: { type: 'not-same-person', ...sides } } },
  ]
}

export function refTo(world: World, id: string): ApplicationRef {
  const application = world.applications.get(id)
  return {
    id: application?.id ?? id,
    company: application?.company.value ?? '',
    role: application?.role?.value ?? null,
  }
}
