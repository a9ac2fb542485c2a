import type { Step } from '#domain/step.ts'
import { isMailStep, type DraftFacts } from '#write/facts.ts'
import { wordsFor } from '#write/languages.ts'
import type { PickedSentence } from '#write/sentences-to-pick.ts'
import { slotValues } from '#write/slot-values.ts'
import { situationOf } from '#write/templates/conditions.ts'
import type { Templates } from '#write/templates/library.ts'

type FactKind =
  | 'interview-day'
  | 'meeting'
  | 'role'
  | 'company'
  | 'people'
  | 'applied-on'
  | 'after'
  | 'note'
  | 'topic'
  | 'told'
  | 'thread'
  | 'mine'

/**
 * Something true that may go into a mail, in its language. As they were written: a `note`, a `topic` of an interview
 * log, what was `told` to the person; a sentence of theirs (`thread`, quoted) or of `mine`.
 */
export interface FactToInsert {
  readonly kind: FactKind
  readonly text: string
}

/** Longer notes are a page of a diary and no sentence of a mail. UTF-16 units. */
const longestNote = 300

/** What can be put into a mail with a press: each thing once, what is talked about first. */
export function factsToInsert(
  facts: DraftFacts,
  step: Step,
  language: string,
  templates: Templates,
  around: {
    readonly people: readonly string[]
    readonly notes: readonly string[]
    readonly topics: readonly string[]
    readonly told: readonly string[]
    readonly sentences: readonly PickedSentence[]
  },
): readonly FactToInsert[] {
  if (!isMailStep(step)) return []
  const { words } = wordsFor(templates, language)
  const values = slotValues(facts, words, null, situationOf(step, facts, null))
  const people = around.people.filter((name) => name !== facts.recipient.full)
  const found: (FactToInsert | null)[] = [
    ...around.notes.map((note) => of('note', inALine(note))),
    ...around.topics.map((topic) => of('topic', inALine(topic))),
    ...around.told.map((words) => of('told', inALine(words))),
    ...around.sentences,
    of('interview-day', values.date),
    of('meeting', facts.interviews.length > 0 ? values.meeting : undefined),
    of('people', people.length > 0 ? words.tongue.list(people) : undefined),
    of('role', values.role),
    of('company', values.company),
    of('after', values.after),
    of('applied-on', values.appliedOn),
  ]
  const seen = new Set<string>()
  return found.filter((fact) => fact !== null && !seen.has(fact.text) && seen.add(fact.text)) as FactToInsert[]
}

function inALine(words: string): string {
  return words.replace(/\s+/g, ' ').trim().slice(0, longestNote)
}

function of(kind: FactKind, text: string | undefined): FactToInsert | null {
  return text === undefined || text === '' ? null : { kind, text }
}
