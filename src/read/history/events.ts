import type { ApplicationEvent } from '#domain/application.ts'
import type { FindingKind } from '#domain/finding.ts'
import type { ManualEntry } from '#domain/manual.ts'
import type { FieldCorrection } from '#read/history/corrections.ts'
import { compareText } from '#read/history/fold.ts'
import type { MailItem } from '#read/history/item.ts'
import { personName } from '#read/history/person-name.ts'

const words = {
  confirmation: 'Application confirmed',
  viewed: 'Application viewed',
  pending: 'Application under review',
  assessment: 'Assessment',
  interview: 'Interview',
  rescheduled: 'Interview moved',
  cancelled: 'Interview cancelled',
  rejection: 'Rejection',
  'position-closed': 'Position closed',
  offer: 'Offer',
  outreach: 'Recruiter wrote',
  'talent-pool': 'Kept for other roles',
  feedback: 'Feedback',
  withdrawal: 'Withdrawn',
  'reply-by-person': 'Reply',
  'reply-by-user': 'You wrote',
  'out-of-office': 'Out of office',
  bounce: 'Mail came back',
  other: 'Mail',
} as const satisfies Record<FindingKind, string>

const entryWords: Readonly<Record<ManualEntry['fact']['type'], string | null>> = {
  application: 'Application added by hand',
  interview: 'Interview added by hand',
  no: 'A no, told by you',
  contact: null,
  touch: 'Contact added by hand',
}

/** What happened, in order; one line each. */
export function eventsOf(
  mails: readonly MailItem[],
  entries: readonly ManualEntry[],
  fields: readonly FieldCorrection[],
): readonly ApplicationEvent[] {
  const events: ApplicationEvent[] = mails.map((item) => ({
    kind: item.kind,
    at: item.at,
    messageKey: item.anchor,
    direction: item.mail.finding.direction,
    summary: summaryOf(item),
  }))
  for (const { at, fact } of entries) {
    const summary = entryWords[fact.type]
    if (summary === null) continue
    const when = fact.type === 'no' || fact.type === 'touch' ? fact.at : fact.type === 'interview' ? fact.start : at
    events.push({ kind: 'told-by-person', at: when, messageKey: null, direction: null, summary })
  }
  for (const { at, change } of fields) {
    if (change.field !== 'outcome') continue
    const summary = change.value === null ? 'Marked as open by you' : `Marked as ${change.value} by you`
    events.push({ kind: 'told-by-person', at, messageKey: null, direction: null, summary })
  }
  return events.length === mails.length
    ? events
    : events.sort(
        (a, b) =>
          a.at - b.at || compareText(a.messageKey ?? '', b.messageKey ?? '') || compareText(a.summary, b.summary),
      )
}

function summaryOf(item: MailItem): string {
  const { finding } = item.mail
  const text = finding.direction === 'outgoing' && item.kind === 'withdrawal' ? 'You withdrew' : words[item.kind]
  const name = finding.direction === 'incoming' && finding.sender !== null ? personName(finding.sender.name) : null
  return name?.isHuman ? `${text}, from ${name.shown}` : text
}
