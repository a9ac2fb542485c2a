import { count } from '#web/data/when.ts'

const contacts = (n: number) => count(n, 'contact', 'contacts')

export const en = {
  windowTitle: 'Take in contacts',
  heading: 'Take in contacts of an address book',
  above: 'People',
  lead: 'A .vcf file, as Google, Apple, Outlook and telephones save it. Of people you know, title and telephone come in where they are missing. Those at companies you applied to are proposed; everybody else stays out.',
  choose: 'Choose a file',
  another: 'Choose another file',
  chooseHint: 'Nothing comes in before you have seen it. Up to 10 MB and 10,000 contacts.',
  knownTitle: (n: number) =>
    n === 1 ? '1 contact of somebody you know tells more' : `${contacts(n)} of people you know tell more`,
  proposedTitle: (n: number) => `${contacts(n)} at companies you applied to`,
  proposedLead: 'Tick whom you know from there. What they are is a guess by their title: please put it right.',
  relationOf: (name: string) => `${name} is`,
  at: (company: string, role: string | null) => (role === null ? company : `${company}, ${role}`),
  guess: 'a guess',
  restTitle: (n: number) => `${contacts(n)} left out: no company of yours, or known already`,
  fates: { elsewhere: 'no company of yours', known: 'known already', removed: 'taken away by you' },
  badTitle: (n: number) => `${contacts(n)} could not be read`,
  inLine: (line: number, what: string) => `Line ${line}: ${what}`,
  reasons: {
    'not-closed': 'it is never closed',
    'too-long': 'longer than a contact can be',
    unreadable: 'it cannot be read',
    'no-name': 'no name',
    'same-as-another': 'the same as an earlier one',
  },
  cut: 'Only the first 10,000 contacts are read.',
  go: (n: number) => (n === 0 ? 'Nothing to take in' : `Take in ${contacts(n)}`),
  said: (n: number) => `Taken in: ${contacts(n)}.`,
  saidNothing: 'All of it was known; nothing was changed.',
  earlier: 'Taken in before',
  none: 'None yet.',
  takeBack: 'Take back',
  takeBackOf: (name: string) => `Take ${name} back`,
  saidTakenBack: 'Taken back: what was added is gone, what was changed is as before.',
} as const
