import type { ApprovalRefusal, FailReason, VoidReason } from '#domain/outbox.ts'
import type { Language } from '#domain/language.ts'
import { german } from '#actions/outbox/words.de.ts'

/** Why a mail is not approved, or what was asked of the outbox is not done. */
export type OutboxRefusalCode =
  | ApprovalRefusal
  | VoidReason
  | 'not-found'
  | 'no-account'
  | 'under-way'
  | 'already-sent'
  | 'blocked'
  | 'not-yet'
  | 'not-waiting'
  | 'not-uncertain'
  | 'passed'

export interface OutboxWords {
  readonly refusals: Readonly<Record<OutboxRefusalCode, string>>
  /** Why an approval no longer holds. */
  readonly voids: Readonly<Record<VoidReason, string>>
  /** Why a mail did not go. */
  readonly fails: Readonly<Record<FailReason, string>>
}

const voids: OutboxWords['voids'] = {
  edited: 'The words were changed after you approved them. Approve the new ones.',
  'taken-back': 'You took the approval back.',
  replied: 'They wrote in the meantime. Read that first.',
  bounced: 'Mail to this address came back: nobody receives it.',
  'own-mail': 'You wrote to them yourself in the meantime.',
  'do-not-contact': 'They ask not to be written to.',
  'outcome-changed': 'The application stands differently now.',
  cap: 'That would be too many mails: to them, to the company, or today.',
  'window-closed': 'The time for this mail is over.',
  'window-moved': 'The plan moved this mail to a later day.',
  'step-settled': 'The step is done, skipped or put off.',
  'step-gone': 'The step is not in the plan any more.',
  'recipient-changed': 'This address is not theirs any more, as far as Ajar knows.',
  'slept-too-long': 'Ajar was not running at that hour, and more than two days have passed. Look at it again.',
  restored: 'It came out of a backup, and only the original knows whether it went. Look among your sent mail.',
  'sent-by-hand': 'You sent it yourself.',
}

const english: OutboxWords = {
  voids,
  fails: {
    'recipient-refused': 'The server does not take mail for this address.',
    'sender-refused': 'The server does not let you send from this address.',
    'words-refused': 'The server does not take this mail.',
    'log-in': 'The server does not let you in. Check the password of the account.',
    'not-reached': 'The server could not be reached, several times.',
    'not-safe': 'The connection to the server is not safe, so nothing was said to it.',
    'account-gone': 'The account it was to go by is not connected any more.',
    'not-writable': 'It could not be written down, so it was not sent.',
  },
  refusals: {
    ...voids,
    'changed-since-read': 'The words were changed in another window after you opened them. Read them again.',
    'has-placeholder': 'There is still a free place («…») in it. Fill it or take it out.',
    'check-blocks': 'Something in it must not leave. The findings say what; no reason lifts it.',
    'needs-reason': 'The check minds something in it. Change it, or say why you keep it.',
    'nothing-written': 'A mail needs a subject and words.',
    'no-recipient': 'There is no address to send it to.',
    'several-recipients': 'It goes to more than one person. Write to each of them alone.',
    'no-sender': 'It is not known from which address to send it.',
    'not-found': 'This is not here any more.',
    'no-account': 'No mailbox is connected that could send it. `ajar connect ADDRESS` connects one.',
    'under-way': 'This mail is approved already.',
    'already-sent': 'This mail was sent already.',
    blocked: 'This mail should not be written now; the step says what stands in the way.',
    'not-yet': 'Its time has not come. Approve it for the suggested hour.',
    'not-waiting': 'It does not wait any more.',
    'not-uncertain': 'It is known what became of it.',
    passed: 'That moment has passed. Choose a later one.',
  },
}

const inLanguage = { en: english, de: german } as const satisfies Record<Language, OutboxWords>

export function outboxWords(language: Language | undefined): OutboxWords {
  return inLanguage[language ?? 'en']
}
