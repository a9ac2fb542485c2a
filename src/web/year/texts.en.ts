import { count } from '#web/data/when.ts'

export const en = {
  title: 'The year in a picture',
  lead: 'Every door you knocked at in the last twelve months, and the ninety days ahead.',
  emptyLead: 'It draws itself once a mailbox is read.',
  toImport: 'Read a mailbox',
  toPeople: 'All people',
  doors: 'The doors',
  legend: 'What the marks mean',
  kinds: {
    knocked: 'knocked',
    answered: 'answered',
    no: 'a no',
    'kept-warm': 'kept warm',
    'opened-again': 'opened again',
    ahead: 'ahead',
  },
  next: (day: string, step: string) => `Next, ${day}: ${step}`,
  more: (n: number) => `and ${n} more`,
  allTouches: 'All contacts',
  touchesSay: (n: number) =>
    `${count(n, 'contact')} in the last twelve months. The table below says the same in words.`,
  asTable: 'The same in words',
  caption: 'What happened at each company’s door, with the days.',
  company: 'Company',
  aheadTitle: 'The next ninety days',
  aheadLead: (n: number, most: number) =>
    `${count(n, 'mail')} to write, never more than ${most} a week. The days are a proposal within each step’s time.`,
  nothingAhead: 'The plan asks for no mail.',
  weeksSay: (weeks: readonly number[]) => `Mails a week, from this week on: ${weeks.join(', ')}.`,
  dayInWeeks: (day: number, month: string) => `${day} ${month}`,
  weekOf: (day: string) => `Week of ${day}`,
} as const
