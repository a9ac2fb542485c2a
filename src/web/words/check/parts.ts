import type { MailStepKind } from '#domain/step.ts'
import type { CheckReport } from '#write/check/types.ts'
import type { RuleId } from '#write/check/rule-table.ts'

export type Part = Extract<RuleId, `missing-${string}`>

/** What each kind of mail is made of, in the order in which it is said (`domain/02 §2.1`, group D). */
const partsOf = {
  acknowledge: ['missing-thanks', 'missing-acceptance', 'missing-signoff'],
  feedback: ['missing-thanks', 'missing-acceptance', 'missing-question', 'missing-release', 'missing-signoff'],
  'follow-up': ['missing-thanks', 'missing-specific', 'missing-acceptance', 'missing-future', 'missing-signoff'],
  'keep-in-touch': ['missing-thanks', 'missing-news', 'missing-specific', 'missing-future', 'missing-signoff'],
  'ask-status': ['missing-thanks', 'missing-context', 'missing-signoff'],
} as const satisfies Record<MailStepKind, readonly Part[]>

export interface PartState {
  readonly part: Part
  /** Null while nobody has looked yet. */
  readonly isThere: boolean | null
}

/** The parts of this kind of mail, and which of them stand in it by now. */
export function partStates(kind: MailStepKind, inThread: boolean, report: CheckReport | null): readonly PartState[] {
  const parts: readonly Part[] = partsOf[kind]
  const missing = new Set<string>(report?.findings.map(({ ruleId }) => ruleId))
  // In a new thread nobody knows who writes: where and when we met belongs to every mail.
  const all: readonly Part[] =
    inThread || parts.includes('missing-context') ? parts : [parts[0]!, 'missing-context', ...parts.slice(1)]
  // What only the person can say does not stand there while its place is free, whatever else reads like it.
  if (missing.has('placeholder-left')) for (const part of ['missing-specific', 'missing-news']) missing.add(part)
  return all.map((part) => ({ part, isThere: report === null ? null : !missing.has(part) }))
}
