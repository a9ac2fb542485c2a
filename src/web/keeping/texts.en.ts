import type { CopyView } from '#actions/keeping-views.ts'
import type { Check } from '#actions/doctor.ts'
import { count } from '#web/data/when.ts'

export const en = {
  windowTitle: 'Saving and going back',
  back: 'Settings',
  heading: 'Keeping what is yours',
  lead: 'Ajar copies its data once a day while it runs. You can save all of it as one file, and go back to any copy.',
  demo: 'You are looking at the demo, which is invented. Leave it to save what is yours, or to go back to a copy of it.',

  save: 'Save everything as one file',
  saveLead: 'To keep on another disk, or to move to another computer.',
  saving: 'Making the file, and reading it again to its end …',
  saved: (name: string, size: string, held: string) => `Saved as ${name} (${size}): ${held}.`,
  notEncrypted: 'It holds the words of your mail, and is not encrypted: keep it where only you can read it.',
  leftOut: 'What is not in it',

  copies: 'Copies to go back to',
  lastDaily: (when: string) => `The last daily copy was made ${when}.`,
  noDaily: 'There is no daily copy yet. The first is made when Ajar has run for a moment with something in it.',
  byOthers: 'Your data lies in PostgreSQL. Whoever runs it copies it; here are only the files that Ajar saved.',
  rhythm: 'The last seven days are kept, and the last four weeks before them.',
  folder: 'They lie in',
  older: (n: number) => `${n} older`,
  noCopies: 'There is nothing to go back to yet.',
  kind: {
    daily: 'Daily copy',
    'before-upgrade': 'Before a new version of Ajar',
    'before-restore': 'Before you went back',
    saved: 'Saved by you',
  } satisfies Record<CopyView['kind'], string>,
  unreadable: 'This copy cannot be read.',
  look: 'Go back to this …',
  lookAt: (kind: string, when: string) => `Go back to this: ${kind}, ${when}`,
  fromFile: 'Go back to a file',
  fromFileHint:
    'One that was saved here or with “ajar backup”, or a copy of the database. You see what is in it first.',
  choose: 'Choose a file …',
  sending: 'Copying the file to Ajar',
  looking: 'Reading it to its end …',

  refusedTitle: 'This cannot be put in place',
  askTitle: 'Put this in the place of what is here?',
  askLead: (name: string) => `${name} is whole: it was read to its end.`,
  askLeadMade: (name: string, when: string) => `${name}, made ${when}, is whole: it was read to its end.`,
  column: { what: 'What', copy: 'In the copy', now: 'Here now' },
  rows: {
    messages: 'Mails kept',
    corrections: 'Things put right',
    manual: 'Added by hand',
    decisions: 'Steps decided',
    drafts: 'Drafts',
    reflections: 'Looks back',
    news: 'News and articles',
  },
  askKept: 'What is here now is saved first, so that you can come back to it.',
  goBack: 'Go back to it',
  goingBack: 'Being put in place …',
  leave: 'Leave it as it is',

  doneTitle: (when: string) => `You are back at ${when}`,
  doneTitlePlain: 'The copy is in place',
  done: (applications: number) => `${count(applications, 'application')}, with all that belongs to them.`,
  doneKept: 'What was here before is kept.',
  undo: 'Back to what was here before',
  nextImport: 'The next import reads your mail once more from its beginning.',

  checks: 'What Ajar stands on',
  checking: 'Looking …',
  check: {
    folder: 'Folder',
    store: 'Data',
    clock: 'Clock',
    zone: 'Time zone',
    account: 'Mailbox',
    disk: 'Disk',
    backup: 'Copies',
    outbox: 'Outbox',
  } satisfies Record<Check['name'], string>,
  state: { fine: 'fine', look: 'have a look', wrong: 'wrong' } satisfies Record<Check['state'], string>,

  held: (mails: number, said: number) =>
    said === 0 ? count(mails, 'mail') : `${count(mails, 'mail')}, ${count(said, 'thing')} of your own`,
  number: (n: number) => n.toLocaleString('en-GB'),
  nothing: 'nothing in it',
  at: (day: string, time: string) => `${day}, ${time}`,
}
