import type { ReviewQuestion } from '#domain/history.ts'
import { shortHash } from '#domain/hash.ts'
import type { ApplicationId, MessageKey } from '#domain/ids.ts'
import type { MailItem } from '#read/history/item.ts'
import { doubtfulBelow } from '#read/history/says.ts'

export function ask(
  question: ReviewQuestion['question'],
  messageKey: MessageKey,
  candidates: readonly ApplicationId[],
  text: string,
): ReviewQuestion {
  return { id: `q_${shortHash(`${question}|${messageKey}`)}`, question, messageKey, candidates, text }
}

const weighty: ReadonlySet<string> = new Set(['rejection', 'position-closed', 'offer', 'interview', 'withdrawal'])

/** What the reader was not sure of, where it matters (`domain/06 §6.1`: a tie goes to review). */
export function askKind(item: MailItem, application: ApplicationId | null): ReviewQuestion | null {
  const { finding } = item.mail
  if (item.isKindCorrected || finding.direction === 'outgoing') return null
  const rival = finding.runnerUp
  const isTie = rival !== null && finding.confidence - rival.confidence < 0.05 && finding.confidence < 0.8
  const matters = weighty.has(item.kind) || (isTie && weighty.has(rival.kind))
  if (!matters || (finding.confidence >= doubtfulBelow && !isTie)) return null

  const other = rival === null ? '' : `, or rather ${plain[rival.kind] ?? rival.kind}`
  const text = `Is this ${plain[item.kind] ?? item.kind}${other}?`
  return ask('what-kind', item.anchor, application === null ? [] : [application], text)
}

const plain: Readonly<Record<string, string>> = {
  rejection: 'a no',
  'position-closed': 'a no because the position is closed',
  offer: 'an offer',
  interview: 'an invitation to an interview',
  withdrawal: 'a withdrawal',
  confirmation: 'a confirmation',
  pending: 'news that it is under review',
  assessment: 'a test',
  outreach: 'a recruiter asking for interest',
  other: 'something else',
}
