import type { ApplicationEvent } from '#domain/application.ts'

/** What an event is called in a timeline. */
const titles = {
  confirmation: 'Application received',
  viewed: 'Application viewed',
  pending: 'Still under review',
  assessment: 'Assessment',
  interview: 'Interview',
  rescheduled: 'Interview moved',
  cancelled: 'Interview cancelled',
  rejection: 'The no',
  'position-closed': 'Position closed',
  offer: 'Offer',
  outreach: 'They wrote first',
  'talent-pool': 'Asked to join a talent pool',
  feedback: 'Feedback',
  withdrawal: 'You withdrew',
  'reply-by-person': 'A person wrote',
  'reply-by-user': 'You wrote',
  'out-of-office': 'Out of office',
  bounce: 'Could not be delivered',
  other: 'Other mail',
  'told-by-person': 'Added by you',
} satisfies Record<ApplicationEvent['kind'], string>

export function eventTitle(event: ApplicationEvent): string {
  return event.kind === 'told-by-person' && event.summary ? event.summary : titles[event.kind]
}
