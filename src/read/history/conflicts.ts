import type { ReviewQuestion } from '#domain/history.ts'
import type { Anchor, ApplicationId, MessageKey } from '#domain/ids.ts'
import type { Candidacy } from '#read/history/candidacy.ts'
import { anchorsOf, type LinkCorrection } from '#read/history/corrections.ts'
import { fieldConflicts } from '#read/history/facts.ts'
import type { Dossier } from '#read/history/dossier.ts'
import type { Replayed } from '#read/history/replay.ts'
import { ask } from '#read/history/review.ts'

/**
 * The latest correction wins. Where it undid an earlier one without naming any of its messages, the person may not
 * have meant to: that is a question.
 */
export function askConflicts(
  corrections: readonly LinkCorrection[],
  replayed: Replayed,
  dossiers: readonly Dossier[],
  idOf: (candidacy: Candidacy | undefined) => ApplicationId | null,
): readonly ReviewQuestion[] {
  const questions: ReviewQuestion[] = []
  const at = (anchor: Anchor) => {
    const item = replayed.byAnchor.get(anchor)
    return item === undefined ? undefined : replayed.of.get(item)
  }

  for (const [order, correction] of corrections.entries()) {
    const broken = brokenBetween(correction, at)
    if (broken === null) continue
    const isNamedLater = corrections
      .slice(order + 1)
      .some((later) => anchorsOf(later).some((anchor) => anchor === broken.message || anchor === broken.other))
    if (isNamedLater) continue
    const candidates = [idOf(at(broken.message)), idOf(at(broken.other))].filter((id) => id !== null)
    const text = 'Two of your corrections disagree about this mail; the later one counts. Where does it belong?'
    questions.push(ask('conflict', broken.message as MessageKey, [...new Set(candidates)], text))
  }

  for (const { fields, candidacy, anchor, members } of dossiers) {
    for (const { earlier, later } of fieldConflicts(fields, candidacy.joinedAt)) {
      const message = members.find((item) => item.anchor === later.change.anchor)?.anchor ?? anchor
      const text = `You gave two answers for ${wordFor[later.change.field]}: "${earlier.change.value ?? 'none'}" and "${later.change.value ?? 'none'}". The later one counts; is it right?`
      const candidates = [idOf(candidacy)].filter((id) => id !== null)
      questions.push({
        ...ask('conflict', message as MessageKey, candidates, text),
        disputed: {
          field: later.change.field,
          anchor: later.change.anchor,
          values: [later.change.value, earlier.change.value],
        },
      })
    }
  }
  return questions
}

const wordFor = {
  company: 'the company',
  role: 'the role',
  location: 'the place',
  outcome: 'the outcome',
  appliedOn: 'the day you applied',
  closedOn: 'the day it closed',
  channel: 'how the no was written',
  statedReason: 'the reason they gave',
  replyable: 'who reads an answer',
  feedbackOffered: 'whether they offered feedback',
  feedbackRefused: 'whether they refused feedback',
  contactRefused: 'whether they asked not to be written to',
} as const

/** The pair for which a correction does not hold any more; null where it holds or its messages are not here. */
function brokenBetween(
  { change }: LinkCorrection,
  at: (anchor: Anchor) => Candidacy | undefined,
): { readonly message: Anchor; readonly other: Anchor } | null {
  if (change.type === 'split') {
    const from = at(change.from)
    if (from === undefined || change.messages.includes(change.from as MessageKey)) return null
    const back = change.messages.find((message) => at(message) === from)
    return back === undefined ? null : { message: back, other: change.from }
  }
  const [message, other] = change.type === 'merge' ? [change.b, change.a] : [change.message, change.to]
  const [one, two] = [at(message), at(other)]
  return one === undefined || two === undefined || one === two ? null : { message, other }
}
