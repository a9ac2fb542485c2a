import { count } from '#web/data/when.ts'

export const en = {
  windowTitle: 'Not sure',
  heading: (n: number) => (n === 0 ? 'Ajar is sure of everything' : `${count(n, 'question')} for you`),
  lead: 'Ajar asks rather than guesses. What would change your plan soonest comes first; each answer can be taken back.',
  keys: 'Keys: 1 to 9 answer, j and k move, Enter opens the mail, u takes the last answer back.',
  empty: 'When something in your mail is unclear, it waits for you here.',
  toImport: 'Read a mailbox',
  toToday: 'See what there is to do',
  whichNo: (several: boolean) =>
    several
      ? 'This no fits more than one application. Which one does it end?'
      : 'Does this no end this application, or one that is not here yet?',
  whichApplication: (several: boolean) =>
    several
      ? 'This mail fits more than one application. Which one is it about?'
      : 'Is this mail about this application, or about one that is not here yet?',
  whatKind: (kind: string) => `Is this what Ajar takes it for: ${lowerFirst(kind)}?`,
  company: 'No mail names the employer. Which company is this?',
  conflict: 'Two of your answers disagree. Which one is right?',
  lost: 'You added something to an application that is not here any more.',
  samePerson: 'Are these one person?',
  about: (from: string, subject: string) => `${from}: “${subject}”`,
  read: 'Read the mail',
  toApplication: 'See the application',
  belongsTo: (name: string) => `It belongs to ${name}`,
  own: 'An application of its own',
  kindIs: (kind: string) => kind,
  notJob: 'No job mail',
  otherKind: 'Job mail of another kind',
  otherKindWhich: 'Which kind?',
  companyName: 'The company’s name',
  companyGo: 'That is it',
  keepCompany: (name: string) => `“${name}” is right`,
  factIs: (value: string) => `“${value}” is right`,
  factNone: 'There is none',
  same: 'One person',
  two: 'Two people',
  drop: 'Take it away',
  undo: 'Take it back',
  noted: (what: string) => `Noted: ${what}. Nothing else changes.`,
  remembered: {
    belongsTo: (name: string) => `it belongs to ${name}`,
    own: 'it is an application of its own',
    notJob: 'it is no job mail',
    kindIs: (kind: string) => `this is “${kind}”`,
    companyIs: (name: string) => `the company is ${name}`,
    isRight: (value: string) => `“${value}” is right`,
    none: 'there is none',
    same: 'they are one person',
    two: 'they are two people',
    dropped: 'it is taken away',
  },
  taken: 'Taken back.',
  changed: {
    closed: (company: string, outcome: string) => `${company} is closed: ${lowerFirst(outcome)}`,
    outcome: (company: string, outcome: string) => `${company} ended otherwise: ${lowerFirst(outcome)}`,
    openedAgain: (company: string) => `${company} is open again`,
    newApplication: (company: string) => `${company} is an application of its own`,
    gone: (company: string) => `${company} is no application any more`,
    joined: (company: string, into: string) => `${company} is part of ${into} now`,
    renamed: (from: string, company: string) => `${from} is ${company}`,
    planned: (n: number, company: string) => `${count(n, 'step')} planned for ${company}`,
    dropped: (n: number, company: string) => `${count(n, 'step')} for ${company} fell away`,
    peopleJoined: (name: string) => `${name} is one person`,
    peopleParted: (name: string) => `${name} is two people`,
    others: (n: number) =>
      `${count(n, 'other mail')} made from the same template ${n === 1 ? 'is' : 'are'} read like it now`,
  },
} as const

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
