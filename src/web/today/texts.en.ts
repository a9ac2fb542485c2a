import { count } from '#web/data/when.ts'

export const en = {
  windowTitle: 'Today',
  /** The heading is the answer: how much there is to do. */
  heading: (now: number) =>
    now === 0 ? 'Nothing to do today' : now === 1 ? 'One thing for today' : `${inWords(now)} things for today`,
  leadDue: 'Each keeps until its window closes. Take the one that feels right.',
  leadLater: (later: number) =>
    `Take the one that feels right. ${later === 1 ? 'One other is open and can wait' : `${inWords(later)} others are open and can wait`}.`,
  leadSoon: (what: string, day: string) => `Next comes ${day}: ${lowerFirst(what)}.`,
  leadNone: 'Nothing is planned for the next two weeks either. When mail brings news, import it and it appears here.',
  now: 'For today',
  canWait: 'Open, and can wait',
  soon: 'Soon',
  blocked: 'Waiting for something',
  logTitle: (company: string) => `How was it at ${company}?`,
  logWhy: 'Five minutes while it is fresh: who, what they asked, what they promised.',
  logOpen: 'Write it down',
  logNotToday: 'Not today',
  logPutAway: 'Put away. You still find it at the application.',
  interviews: 'Interviews ahead',
  with: 'with',
  lessons: 'From earlier, worth a look before you go',
  lessonField: {
    question: 'A question that tripped you up',
    story: 'A story to tell',
    better: 'To do better',
    missing: 'Was missing',
    action: 'You meant to',
    bud: 'What may grow',
  },
  lapsed: (n: number) =>
    `${count(n, 'earlier step')} ${n === 1 ? 'has' : 'have'} passed ${n === 1 ? 'its' : 'their'} moment and rest${n === 1 ? 's' : ''} with ${n === 1 ? 'its application' : 'their applications'}. Nothing is owed.`,
  review: (n: number) => `Ajar has ${count(n, 'question')} for you.`,
  reviewLink: 'Help it decide',
  showMore: (n: number) => `Show ${n.toLocaleString('en-GB')} more`,
  unfinished: 'Your mail was not read to its end, so this may not be all.',
  toUnfinished: 'Go on reading',
  until: (day: string) => `until ${day}`,
  bestBefore: (day: string) => `best before ${day}, still fine`,
} as const

const words = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Eleven', 'Twelve']

function inWords(n: number): string {
  return words[n] ?? String(n)
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
