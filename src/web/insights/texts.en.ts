import { count } from '#web/data/when.ts'

export const en = {
  heading: 'What my applications tell so far',
  windowTitle: 'Insights',
  lead: 'What was, counted. It holds for this hunt and no other, and says nothing about what comes next. Beside each picture is one thing you can do.',
  groups: { way: 'The way they went', grow: 'What I can work on', see: 'How I saw it, how they saw it' },
  emptyHeading: 'There is nothing to see yet',
  empty:
    'Once Ajar knows your applications, it shows here how far they came, where they stopped, and how long the answers took. Once you have looked back on some, it shows what comes again and again.',
  toImport: 'Begin with your mail',
  notYet: 'What shows itself later',
  notYetLead: 'With few of a kind, what looks like a pattern is usually chance. So these wait.',
  numbers: 'The numbers',
  numbersOf: (title: string) => `The numbers: ${title}`,
  moreRows: (n: number) => `${count(n, 'more row')} in the file.`,
  save: 'Save as CSV',
  saveOf: (title: string) => `Save as CSV: ${title}`,
  failed: 'The file could not be made. Try again in a moment.',
  fileName: (picture: string) => `ajar-${picture}.csv`,
  median: (days: number) => `median ${days}`,
  days: (n: number) => `${n} days`,
  meanOf: (mean: number, n: number) => `${mean.toFixed(1)} of 5, ${count(n, 'answer')}`,
  wentBadly: 'went badly',
  wentWell: 'went well',
  flowScrolls: 'The flow; scroll sideways',
} as const
