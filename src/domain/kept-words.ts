/** What the person keeps although the check minds it, and why. */
export interface KeptWords {
  /** The rule that was heard and not followed. */
  readonly ruleId: string
  /** The words it was about, in one line; empty where it was about the mail as a whole. */
  readonly quote: string
  /** In the person's words; never empty. */
  readonly because: string
  /** Epoch ms. */
  readonly at: number
}

/** What an approval needs of a finding. */
export interface Judged {
  readonly ruleId: string
  readonly severity: 'block' | 'error' | 'warn' | 'info'
  /** As in `KeptWords`. */
  readonly quote: string
}

/** A stretch of a text as it is remembered with a reason: moved about in the mail, it stays the same. UTF-16 units. */
export function quoteOf(text: string, start: number, end: number): string {
  return text.slice(start, end).replace(/\s+/g, ' ').trim().slice(0, 300)
}

/** The reason that was given for exactly these words against this rule; of several the last. */
export function reasonFor(
  kept: readonly KeptWords[],
  finding: Pick<Judged, 'ruleId' | 'quote'>,
): KeptWords | undefined {
  return kept.findLast(({ ruleId, quote }) => ruleId === finding.ruleId && quote === finding.quote)
}

/** `domain/02`: what blocks cannot be overridden; an error only with a reason that is kept. Null: nothing is in the way. */
export function inTheWay(
  judged: readonly Judged[],
  kept: readonly KeptWords[],
): 'has-placeholder' | 'check-blocks' | 'needs-reason' | null {
  const blocking = judged.filter(({ severity }) => severity === 'block')
  if (blocking.length > 0)
    return blocking.every(({ ruleId }) => ruleId === 'placeholder-left') ? 'has-placeholder' : 'check-blocks'
  const isOpen = (finding: Judged) => finding.severity === 'error' && reasonFor(kept, finding) === undefined
  return judged.some(isOpen) ? 'needs-reason' : null
}
