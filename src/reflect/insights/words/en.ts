import type { Rung, WayEnd } from '#reflect/insights/way.ts'
import type { Counted, InsightWords } from '#reflect/insights/words/words.ts'

const small = 'none one two three four five six seven eight nine ten eleven twelve'.split(' ')
const number = (n: number) => small[n] ?? String(n)
const times = (n: number) => (n === 1 ? 'once' : n === 2 ? 'twice' : `${number(n)} times`)
const begin = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const quote = (text: string) => `“${text}”`
/** “a”, “a and b”, “a, b and c”. */
const list = (parts: readonly string[]) =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`

const things = {
  applications: ['application', 'applications'],
  ended: ['application that has ended', 'applications that have ended'],
  answers: ['application sent', 'applications sent'],
  reflections: ['reflection', 'reflections'],
  rated: ['answer you judged', 'answers you judged'],
  questions: ['question that tripped you up', 'questions that tripped you up'],
  stories: ['story', 'stories'],
  fits: ['reflection that says how it fitted', 'reflections that say how it fitted'],
  feedback: ['piece of feedback', 'pieces of feedback'],
  actions: ['action', 'actions'],
} as const satisfies Record<Counted, readonly [string, string]>

const stoppedAt = {
  applied: 'before any talk',
  screening: 'at the screening',
  assessment: 'at the assessment',
  'first-interview': 'after the first interview',
  'further-interviews': 'after a second or later interview',
  offer: 'at the offer',
} as const satisfies Record<Rung, string>

const endedSo = {
  rejected: (n) => `${number(n)} ended with a no`,
  'position-closed': (n) => `${number(n)} ${n === 1 ? 'was' : 'were'} closed before a decision`,
  withdrawn: (n) => `you withdrew from ${number(n)}`,
  accepted: (n) => `you accepted ${number(n)}`,
  declined: (n) => `you declined ${number(n)}`,
  'no-response': (n) => `${number(n)} fell silent`,
  open: (n) => `${number(n)} ${n === 1 ? 'is' : 'are'} still open`,
} as const satisfies Record<WayEnd, (n: number) => string>

export const english: InsightWords = {
  rung: {
    applied: 'Applied',
    screening: 'Screening',
    assessment: 'Assessment',
    'first-interview': 'First interview',
    'further-interviews': 'Further interviews',
    offer: 'Offer',
  },
  stoppedAt: {
    applied: 'Before any talk',
    screening: 'At the screening',
    assessment: 'At the assessment',
    'first-interview': 'After the first interview',
    'further-interviews': 'After further interviews',
    offer: 'At the offer',
  },
  end: {
    rejected: 'A no',
    'position-closed': 'Position closed',
    withdrawn: 'Withdrawn',
    accepted: 'Accepted',
    declined: 'Declined',
    'no-response': 'No response',
    open: 'Still open',
  },
  wayIn: {
    referral: 'Introduced by somebody',
    agency: 'Through an agency',
    approached: 'They wrote first',
    own: 'Applied by yourself',
  },
  family: {
    data: 'Data',
    security: 'Security',
    infrastructure: 'Infrastructure',
    quality: 'Quality',
    design: 'Design',
    product: 'Product',
    project: 'Projects',
    hardware: 'Hardware',
    software: 'Software',
    support: 'Support',
    sales: 'Sales',
    marketing: 'Marketing',
    people: 'Human resources',
    finance: 'Finance',
    legal: 'Law',
    medical: 'Care and medicine',
    education: 'Education',
    research: 'Research',
    operations: 'Operations',
    office: 'Office',
    trades: 'Trades',
  },
  otherFamily: 'Other work',
  questionType: {
    behavioural: 'What you did',
    situational: 'What you would do',
    technical: 'Technical knowledge',
    coding: 'Live exercise',
    design: 'Design of systems',
    case: 'Case and estimate',
    'work-sample': 'Your work',
    motivation: 'Why here',
    'cv-gap': 'Gaps in the CV',
    salary: 'Pay',
    logistics: 'Place, time, permits',
    values: 'Values',
    'their-turn': 'Your questions',
    odd: 'Odd questions',
  },
  tag: {
    praise: 'Praise',
    skills: 'Skills',
    experience: 'Experience',
    technical: 'Technical depth',
    communication: 'Communication',
    preparation: 'Preparation',
    motivation: 'Motivation',
    level: 'Level',
    language: 'Language',
    salary: 'Pay',
    'team-fit': 'Fit with the team',
    'not-about-me': 'Nothing about you',
  },
  counted: (what, n) => `${n.toLocaleString('en-GB')} ${things[what][n === 1 ? 0 : 1]}`,
  notYet: (what, least, n) =>
    `This says something from ${number(least)} ${things[what][least === 1 ? 0 : 1]} on; there ${n === 1 ? 'is' : 'are'} ${number(n)} so far.`,
  lookBack: (company) => `Look back on ${company}`,
  heads: {
    stage: 'Stage',
    came: 'Came this far or further',
    stopped: 'Stopped here',
    wentOn: 'Went on',
    share: 'Share',
    from: 'From',
    to: 'To',
    applications: 'Applications',
    ended: 'Ended',
    talked: 'Led to an interview',
    company: 'Company',
    answered: 'Answered',
    medianDays: 'Days to the answer (median)',
    waiting: 'Without answer',
    longestWait: 'Longest wait in days',
    times: 'Times',
    companies: 'At',
    action: 'Action',
    due: 'By',
    state: 'State',
    fit: 'How it fitted',
  },
  funnel: {
    title: 'How far it went',
    stopped: (n, of, rung, asked) =>
      `${begin(number(n))} of ${number(of)} stopped ${stoppedAt[rung]}${asked ? `; in ${number(asked.n)} of them ${quote(asked.what)} was asked` : ''}.`,
    noneStopped: (of) => `None of ${number(of)} stopped on the way.`,
    alternative: (of, stopped) =>
      `Of ${number(of)} applications that have ended, ${list(stopped.map(({ rung, n }) => `${number(n)} stopped ${stoppedAt[rung]}`))}.`,
  },
  flow: {
    title: 'The way of your applications',
    sentence: (n, ends) => `Of ${number(n)} applications, ${list(ends.map(({ end, n: of }) => endedSo[end](of)))}.`,
    alternative: (passages) =>
      `A flow from left to right: ${passages.map(({ from, to, n }) => `${from} to ${to} ${n}`).join(', ')}.`,
    seeOpen: (n) => (n === 1 ? 'See the one that is open' : `See the ${number(n)} that are open`),
    seeAll: 'See all applications',
  },
  groups: {
    families: 'Where it stops, by kind of work',
    'ways-in': 'Where it stops, by how it began',
    family: 'Kind of work',
    wayIn: 'How it began',
    sentence: (groups) =>
      groups
        .map(
          ({ label, n, talked, share }, i) =>
            `${label}: ${number(talked)} of ${number(n)}${i === 0 ? ' led to an interview' : ''}${share && ` (${share})`}.`,
        )
        .join(' '),
    alternative: (groups) =>
      `Where they stopped. ${groups.map(({ label, stops }) => `${label}: ${stops}`).join('; ')}.`,
    stops: (rung, n) => `${number(n)} ${stoppedAt[rung]}`,
    whoCouldIntroduce: 'Look who could introduce you',
  },
  answers: {
    title: 'How long they take',
    sentence: (median, answered, waiting, longest) =>
      [
        answered === 0
          ? 'No answer has come yet'
          : median === null
            ? `${begin(number(answered))} ${answered === 1 ? 'has' : 'have'} been answered`
            : `Half of the ${number(answered)} answers came within ${number(Math.ceil(median))} days`,
        ...(waiting > 0
          ? [
              `${number(waiting)} ${waiting === 1 ? 'has' : 'have'} had none so far, ${waiting === 1 ? 'for' : 'the longest for'} ${number(longest)} days`,
            ]
          : []),
      ].join('; ') + '.',
    alternative: (companies, fastest, slowest) =>
      `Days until the first answer, and days of waiting so far, at ${number(companies)} ${companies === 1 ? 'company' : 'companies'}${fastest === null || slowest === null ? '' : `; the fastest answer took ${fastest} days, the slowest ${slowest}`}.`,
    legend: ['answered', 'waiting so far'],
    ask: (company) => `See what you can ask ${company}`,
    seeAll: 'See all applications',
  },
  gaps: {
    title: 'What was missing more than once',
    sentence: (gap, n, of) => `${quote(gap)} was missing in ${number(n)} of ${number(of)} reflections.`,
    none: (of) => `Nothing was missing again and again in ${number(of)} reflections.`,
    alternative: (gaps, of) =>
      `Out of ${number(of)} reflections: ${gaps.map(({ text, times: n }) => `${text} in ${number(n)}`).join(', ')}.`,
    legend: 'reflections',
    noAction: 'No action against it yet',
    done: (action) => `Done: ${action}`,
    decide: (gap) => `Note one thing to do about ${quote(gap)}`,
  },
  tripped: {
    title: 'Questions that tripped you up',
    sentence: (question, n) => `${quote(question)}, or nearly that, tripped you up ${times(n)}.`,
    noneTwice: (n) => `${begin(number(n))} questions tripped you up, each of them once.`,
    legend: 'applications',
    question: 'Question',
    practise: 'Practise them',
  },
  questions: {
    title: 'Kinds of questions',
    sentence: (weak, types) =>
      weak.length === 0
        ? `None of ${number(types)} kinds of questions went badly on the whole.`
        : `Of ${number(types)} ${types === 1 ? 'kind' : 'kinds'} of questions, ${list(weak.map(quote))} went least well.`,
    notYet:
      'This says something once one kind of question was answered and judged four times; note questions after your next interview.',
    alternative: 'How your answers went on average, one to five',
    type: 'Kind of question',
    answers: 'Answers',
    mean: 'Went, on average (1 to 5)',
    todo: 'Practise',
  },
  stories: {
    title: 'Stories left untold',
    sentence: (story, n) => `${begin(times(n))} you wished you had told ${quote(story)}.`,
    each: (missed, never) =>
      `${begin(
        list([
          ...(missed > 0
            ? [`${number(missed)} ${missed === 1 ? 'story is' : 'stories are'} one you wished you had told`]
            : []),
          ...(never > 0 ? [`${number(never)} of your stories ${never === 1 ? 'was' : 'were'} never told yet`] : []),
        ]),
      )}.`,
    told: (n) => (n === null ? 'Not among your stories yet' : n === 0 ? 'Never told yet' : `Told ${times(n)}`),
    toldHead: 'Told',
    legend: 'Should have been told',
    story: 'Story',
    todo: 'Get a story ready',
  },
  fit: {
    title: 'Fit against what became of it',
    bands: { low: 'Hardly fitted', middle: 'Fitted so so', high: 'Fitted well' },
    sentence: (bands) =>
      `${begin(
        bands
          .filter(({ n }) => n > 0)
          .map(({ band, n, talked }) => {
            const fitted = { low: 'hardly fitted', middle: 'fitted so so', high: 'fitted well' }[band]
            return `of ${number(n)} that ${fitted}, ${number(talked)} led to an interview`
          })
          .join('; '),
      )}.`,
  },
  feedback: {
    title: 'What they said, and what you think of it',
    sentence: (theme, n, of, agree) =>
      `${begin(number(n))} of ${number(of)} spoke of ${quote(theme)}; you agree with ${agree === n ? (n === 1 ? 'it' : 'all of them') : number(agree)}.`,
    theme: 'Spoken of',
    agree: 'You agree',
    unsure: 'Not decided',
    disagree: 'You see it otherwise',
    todo: (company) => `Read again what ${company} said`,
  },
  actions: {
    title: 'What you meant to do',
    sentence: (done, of, past) =>
      `${begin(number(done))} of ${number(of)} ${of === 1 ? 'action' : 'actions'} ${done < 2 ? 'is' : 'are'} done${past > 0 ? `; the day of ${number(past)} has gone by` : ''}.`,
    states: { done: 'Done', open: 'Open', past: 'Its day has gone by' },
    all: 'Actions',
    next: (action) => `Next: ${action}`,
    allDone: 'See what Today has for you',
  },
  listed: (title, rows) => `${title}: ${rows.map(({ label, n }) => `${label} ${n}`).join(', ')}.`,
}
