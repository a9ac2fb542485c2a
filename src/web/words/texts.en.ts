import type { DraftChoices, DraftView } from '#actions/views.ts'
import type { Severity } from '#write/check/types.ts'
import { count, duration } from '#web/data/when.ts'
import type { Part } from '#web/words/check/parts.ts'

type Register = DraftChoices['register']

export const en = {
  heading: (name: string) => `Your words to ${name}`,
  headingNobody: 'Your words',
  lead: {
    acknowledge: 'A short thank-you for the answer.',
    feedback: 'A question for specifics, so that the next time goes better.',
    'follow-up': 'Thanks, the decision accepted, and the wish to be kept in mind.',
    'keep-in-touch': 'Who you are, what is new, and whether there are new positions.',
    'ask-status': 'One polite question; no word of a decision.',
    reflect: '',
    reapply: '',
  },
  to: 'To',
  nobody: 'No address is known. Add the person with an address on the application’s page.',
  subject: 'Subject',
  body: 'Text',
  inThread: 'It goes into the old thread, under the mail you see here.',
  newThread: 'It begins a new thread.',
  words: (n: number) => count(n, 'word'),
  length: (n: number) => `${count(n, 'word')} · ${duration(secondsToRead(n))} to read`,
  undo: 'Undo',
  redo: 'Redo',
  placeholders: (n: number) =>
    n === 1 ? 'One place is left for your own words' : `${n} places are left for your own words`,
  placeholderLead: 'What only you can know makes the mail yours.',
  goTo: 'Write it',
  stillOpen: (n: number) =>
    n === 1
      ? 'One place in « » is still to be filled with your own words.'
      : `${n} places in « » are still to be filled with your own words.`,
  copy: 'Copy the text',
  copied: 'The text is copied.',
  notCopied: 'The browser did not allow copying. Select the text and copy it by hand.',
  mail: 'Open in the mail program',
  noMailto: 'It is too long for a link into the mail program; download it instead.',
  eml: 'Download as .eml',
  approve: 'Look at it once more and approve',
  approveHint: 'You see exactly what leaves before it does. Ctrl Enter leads there.',
  isApproved: 'These words are approved. An edit undoes that.',
  toOutbox: 'See the outbox',
  sent: 'I sent it',
  saidSent: 'Well done. It counts as done.',
  anew: 'Write it anew',
  anewTitle: 'Write it anew?',
  anewLead: 'What you wrote gives way to new words. It stays among the earlier versions.',
  cancel: 'Cancel',
  news: 'What to tell them',
  newsLead: 'News they have not heard from you. What you wrote yourself stays.',
  newsNone: 'Nothing of these',
  newsEmpty: 'You have noted nothing they have not heard.',
  newsAdd: 'Note something new',
  mind: 'To mind',
  callSheet: 'If you call instead',
  answers: 'What you answer',
  parts: 'What this mail is made of',
  part: {
    'missing-thanks': 'Thanks',
    'missing-acceptance': 'The decision accepted',
    'missing-context': 'Which role, and when you met',
    'missing-future': 'Keep me in mind',
    'missing-question': 'A question',
    'missing-specific': 'Something only the two of you know',
    'missing-news': 'Something new',
    'missing-release': 'They need not answer',
    'missing-signoff': 'Your name',
  } satisfies Record<Part, string>,
  partThere: ': there',
  partMissing: ': not there yet',
  findings: 'How it may read to them',
  nothingToMind: 'Nothing to mind: it reads well.',
  severity: {
    block: 'It cannot go like this',
    error: 'To be changed, or kept with a reason',
    warn: 'Worth a second look',
    info: 'A detail',
  } satisfies Record<Severity, string>,
  summary: (grave: number, all: number) =>
    all === 0
      ? 'Nothing to mind.'
      : `${count(all, 'thing')} to look at${grave === 0 ? '' : `, ${grave} in the way`}. F8 leads to the next one.`,
  ofAll: (at: number, all: number) => `${at} of ${all}.`,
  applyKey: 'Alt Enter does it.',
  keptMark: '(kept, with your reason)',
  youKeep: 'You keep it:',
  takeOut: 'Take it out',
  putThere: (words: string) => `Write “${words}”`,
  keepBecause: 'Keep it, because …',
  keepHint: 'In your own words. It is kept with the mail, for you alone.',
  keepIt: 'Keep it',
  takeReasonBack: 'Take the reason back',
  leaveIt: 'Fine as it is',
  close: 'Close',
  facts: 'To put in',
  factsLead: 'What your notes and the mails hold.',
  fact: {
    note: 'your note',
    'interview-day': 'day of the interview',
    meeting: 'what you called it',
    people: 'who else was there',
    role: 'the role',
    company: 'the company',
    after: 'when to ask again',
    'applied-on': 'when you applied',
  } satisfies Record<DraftView['facts'][number]['kind'], string>,
  otherWords: 'In other words',
  otherWordsLead: 'What you wrote yourself stays as it is.',
  language: 'Language',
  register: 'Tone',
  registers: { plain: 'Plain', warm: 'Warm', formal: 'Formal' } satisfies Record<Register, string>,
  otherWording: 'Say it differently',
  exchanged: 'Other words. What you wrote yourself stayed.',
  writtenAnew: 'Written anew.',
  thread: 'What was written before',
  you: 'You',
  versions: 'Earlier versions',
  versionsNone: 'There are none yet.',
  bringBack: 'Bring it back',
  broughtBack: 'Brought back. What stood here is among the earlier versions.',
  cannotSend: 'No mailbox is connected that could send it. Copy it, or open it in your mail program.',
  stillInTheWay: (n: number) =>
    n === 1
      ? 'One thing in it is to be changed, or kept with a reason.'
      : `${n} things in it are to be changed, or kept with a reason.`,
} as const

/** Two hundred words a minute, in steps of five seconds. */
function secondsToRead(words: number): number {
  return Math.max(5, Math.round((words * 0.3) / 5) * 5)
}
