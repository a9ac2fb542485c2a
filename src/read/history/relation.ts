import type { Relation } from '#domain/person.ts'

/** One mail's word on what somebody is. `isShown`: the mail says so (a title, a sentence), nobody had to guess. */
export interface RelationWord {
  readonly relation: Relation
  readonly isShown: boolean
  readonly isByHand: boolean
}

/**
 * Who is more than one thing is the first of these: a recruiter who also interviews is the recruiter. Who only
 * schedules comes last, for whoever also meets the person does more than that.
 */
const order: readonly Relation[] = [
  'agency',
  'hiring-manager',
  'recruiter',
  'hr',
  'referrer',
  'interviewer',
  'coordinator',
]

/** What the person typed counts before what mails say, and what they say before what was guessed. */
export function chooseRelation(words: readonly RelationWord[]): Relation {
  const byHand = words.filter((word) => word.isByHand)
  if (byHand.length > 0) return (byHand.at(-1) as RelationWord).relation

  const shown = words.filter((word) => word.isShown)
  const known = new Set((shown.length > 0 ? shown : words).map((word) => word.relation))
  const found = order.find((relation) => known.has(relation)) ?? 'recruiter'
  // The least word is also that of mail which says nothing: whoever is written to without more is the contact.
  return found === 'coordinator' && shown.length === 0 ? 'recruiter' : found
}
