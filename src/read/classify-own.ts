import type { Finding } from '#domain/finding.ts'
import { decidingSpans, type Classified } from '#read/classify.ts'
import type { Clues } from '#read/evidence.ts'
import { isAnswer, type Read } from '#read/features.ts'
import { appliesByMail } from '#read/signals/applies-by-mail.ts'
import { isAnotherKindOfApplication } from '#read/signals/other-applications.ts'
import { readOwnMail } from '#read/signals/own-mail.ts'
import { tellsOfFriends } from '#read/signals/someone-else.ts'
import { withdrawsIn } from '#read/signals/withdraws.ts'

/** The kind of a mail, and in one's own what the writer means to do. */
export type Decided = Classified & { readonly ownIntent: Finding['ownIntent'] }

export const nothing: Decided = { kind: 'other', confidence: 0.9, runnerUp: null, evidence: [], ownIntent: null }

const speaksOfWork: ReadonlySet<string> = new Set([
  'job',
  'applying',
  'has-applied',
  'own-applies',
  'own-declines-offer',
  'own-accepts-offer',
])

/** What a mail of the person's own says: that they apply, answer, thank, withdraw, or nothing of the kind. */
export function classifyOwn(read: Read): Decided {
  const { clues, head } = read
  if (isAnotherKindOfApplication(head) || speaksAsEmployer(clues) || tellsOfFriends(read.prepared)) return nothing
  // Quoted words tell what is answered; a friend who asked how it went is answered as well.
  const isAmongFriends = clues.all.some((clue) => clue.class === 'bystander')
  const aboutJobs =
    read.calendar !== null ||
    clues.all.some((clue) =>
      clue.muted === null
        ? speaksOfWork.has(clue.class)
        : speaksOfWork.has(clue.class) && clue.class !== 'applying' && !isAmongFriends,
    )
  const own = readOwnMail(clues, aboutJobs, isAnswer(head), appliesByMail(read.prepared), withdrawsIn(read.prepared))
  const evidence = decidingSpans(own.kind, read)
  return { kind: own.kind, confidence: own.confidence, runnerUp: null, evidence, ownIntent: own.intent }
}

/** "We are pleased to offer you the position", in a mail of one's own: the owner hires. */
function speaksAsEmployer(clues: Clues): boolean {
  const asEmployer = (['offer', 'rejection', 'interview-request', 'confirmation'] as const).filter(
    (one) => clues.count(one) > 0,
  )
  const asApplicant =
    clues.count('own-withdraws') +
    clues.count('own-declines-offer') +
    clues.count('own-accepts-offer') +
    clues.count('own-applies') +
    clues.count('own-voice')
  return asApplicant === 0 && asEmployer.length > 1
}
