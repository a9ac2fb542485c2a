import { count } from '#web/data/when.ts'

export const texts = {
  windowTitle: 'Not sure',
  heading: (n: number) => (n === 0 ? 'Ajar is sure of everything' : `Ajar is not sure about ${count(n, 'mail')}`),
  lead: 'It asks rather than guesses. A press settles each, and can be taken back.',
  empty: 'When something is unclear it will wait for you here.',
  now: (kind: string) => `For now: ${kind.toLowerCase()}.`,
  read: 'Read the mail',
  belongsTo: (name: string) => `It belongs to ${name}`,
  isNo: 'It is a no',
  isOther: 'It is no news about it',
  notJob: 'It is no job mail',
  toApplication: 'See the application',
} as const
