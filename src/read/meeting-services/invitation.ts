import type { InterviewMode } from '#domain/finding.ts'
import type { Address } from '#domain/message.ts'
import type { Slot } from '#read/meeting-services/slot-in-words.ts'

/** What a mail of a meeting service tells in words, as its calendar part would. */
export interface Invitation {
  readonly service: ServiceName
  readonly action: 'booked' | 'moved' | 'cancelled'
  /** The event's name as its maker wrote it; empty when not told. */
  readonly title: string
  /** Who invites or is met; never the service. */
  readonly host: Address | null
  readonly slot: Slot | null
  /** Where it was before it was moved. */
  readonly former: Slot | null
  readonly mode: InterviewMode
}

export type ServiceName = 'Calendly' | 'Zoom' | 'Microsoft Teams' | 'Google Meet' | 'Webex'

/** A service by the words of its mails: each in a file of its own, with its oddities. */
export interface MeetingService {
  readonly name: ServiceName
  /** Whether the mail is of this service; `text` begins where the mail does. */
  speaks(mail: ServiceMail): boolean
  /** Name, host and slot as the subject tells them, where this service puts them there. */
  fromSubject?(subject: string): Partial<Pick<Invitation, 'title' | 'action'>> & { readonly host?: string }
  /** A sentence whose first group is the host: "Ana Silva is inviting you to …". */
  readonly hostSentence?: RegExp
}

export interface ServiceMail {
  readonly host: string
  readonly subject: string
  readonly text: string
}
