import type { Evidence, FindingKind } from '#domain/finding.ts'
import type { Clue } from '#read/evidence.ts'
import { featuresOf, type Features, type Read } from '#read/features.ts'
import { weights, type WeighedKind } from '#read/model.ts'
import type { PhraseClass } from '#read/phrases/classes.ts'

export interface Classified {
  readonly kind: FindingKind
  readonly confidence: number
  readonly runnerUp: { readonly kind: FindingKind; readonly confidence: number } | null
  readonly evidence: readonly Evidence[]
}

const kinds = Object.keys(weights) as WeighedKind[]

/**
 * What an incoming mail says, weighed from its clues. A no needs a phrase that says no for certain, or several weak
 * ones (`domain/06 §6.1, §6.3`).
 */
export function classify(read: Read): Classified {
  const features = featuresOf(read)
  const ranked = probabilities(features).filter(({ kind }) => mayBe(kind, read, features))
  const [best, second] = ranked
  const kind = best?.kind ?? 'other'
  return {
    kind,
    confidence: best?.confidence ?? 1,
    runnerUp: second === undefined || second.confidence < 0.01 ? null : second,
    evidence: decidingSpans(kind, read),
  }
}

/** Best first. */
export function probabilities(features: Features): { kind: WeighedKind; confidence: number }[] {
  const scores = kinds.map((kind) => {
    const row = weights[kind]
    let score = row['bias'] ?? 0
    for (const [name, value] of features) score += (row[name] ?? 0) * value
    return score
  })
  const top = Math.max(...scores)
  const exponents = scores.map((score) => Math.exp(score - top))
  const sum = exponents.reduce((total, value) => total + value, 0)
  return kinds
    .map((kind, i) => ({ kind, confidence: (exponents[i] ?? 0) / sum }))
    .toSorted((a, b) => b.confidence - a.confidence)
}

/** Rules that no sum of hints overrides. */
function mayBe(kind: WeighedKind, { clues, sender, head }: Read, features: Features): boolean {
  if (kind === 'other') return true
  const aboutJobs = clues.count('job') > 0 || sender.system !== null || clues.count('job-weak') >= 3
  switch (kind) {
    case 'rejection':
      return (
        (clues.count('rejection') > 0 && aboutJobs) ||
        isLinkedInNo(head) ||
        (clues.count('rejection-weak') >= 2 && clues.count('job') > 0)
      )
    case 'position-closed':
      return (clues.count('closed') > 0 || clues.count('closed-weak') > 0) && aboutJobs
    case 'reply-by-person':
      return aboutJobs && features.has('answer')
    default:
      return aboutJobs
  }
}

function isLinkedInNo(head: Read['head']): boolean {
  return (head.headers['x-linkedin-template'] ?? '').includes('application_rejected')
}

/** The classes that speak for a kind, the strongest first. */
const speaking: Readonly<Record<FindingKind, readonly PhraseClass[]>> = {
  rejection: ['rejection', 'closed', 'rejection-weak'],
  'position-closed': ['closed', 'closed-weak', 'rejection'],
  confirmation: ['confirmation', 'confirmation-weak'],
  viewed: ['viewed'],
  pending: ['pending', 'pending-weak'],
  assessment: ['assessment', 'assessment-weak'],
  interview: ['interview-fixed', 'interview-request', 'interview-weak'],
  rescheduled: ['rescheduled', 'interview-fixed'],
  cancelled: ['cancelled'],
  offer: ['offer', 'offer-weak'],
  outreach: ['outreach', 'outreach-weak'],
  'talent-pool': ['talent-pool'],
  feedback: ['feedback', 'feedback-given'],
  withdrawal: ['own-withdraws', 'own-declines-offer'],
  'reply-by-person': ['job'],
  'reply-by-user': ['own-applies', 'own-interested', 'own-accepts-offer'],
  'out-of-office': ['out-of-office'],
  bounce: ['bounce'],
  other: ['code', 'account', 'survey', 'incomplete', 'alert', 'newsletter', 'form-request'],
}

const mostSpans = 4

export function decidingSpans(kind: FindingKind, { clues }: Pick<Read, 'clues'>): Evidence[] {
  const chosen: Clue[] = []
  for (const phraseClass of speaking[kind]) {
    for (const clue of clues.of(phraseClass)) {
      if (chosen.length >= mostSpans) break
      const covered = chosen.some(
        (other) => other.part === clue.part && clue.start < other.end && other.start < clue.end,
      )
      if (!covered) chosen.push(clue)
    }
    if (chosen.length > 0) break
  }
  return chosen.map((clue) => clues.evidence(clue))
}
