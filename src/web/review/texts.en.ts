import { count } from '#web/data/when.ts'

export const en = {
  windowTitle: 'Not sure',
  heading: (n: number) => (n === 0 ? 'Ajar is sure of everything' : `Ajar is not sure about ${count(n, 'mail')}`),
  lead: 'It asks rather than guesses. A press settles each, and can be taken back.',
  empty: 'When something is unclear it will wait for you here.',
  read: 'Read the mail',
  belongsTo: (name: string) => `It belongs to ${name}`,
  yes: (kind: string) => `Yes: ${lowerFirst(kind)}`,
  no: (kind: string) => `No: ${lowerFirst(kind)}`,
  notJob: 'It is no job mail',
  toApplication: 'See the application',
} as const

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
