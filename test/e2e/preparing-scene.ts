/** Stories, questions and the sheet of an interview as views, for tests of the pages alone. */
import type { InterviewSheet, QueuedCardView, StoryView } from '#actions/prepare/views.ts'
import { ok } from '#domain/result.ts'
import { aPerson, now } from '#server/builders.ts'
import { aCardView, aStory, fakePreparing } from '#server/preparing-builders.ts'

const day = 86_400_000

const story: StoryView = aStory({
  title: 'The night the queue filled up',
  situation: 'Every Friday evening all shops paid at once, and the queue filled up.',
  task: 'I was to find out why, without stopping anything.',
  action: 'I measured for a week and moved the slow part behind a second queue.',
  result: 'No failed Friday since.',
  skills: ['SQL', 'Kafka'],
  competencies: ['critical-thinking'],
  questions: ['Tell us about something that went wrong.'],
  isDraft: false,
  told: [
    {
      id: 'tl_1',
      applicationId: 'a_northwind',
      company: 'Northwind',
      place: 'interview',
      interviewId: 'i_1',
      people: ['Priya Raman'],
      at: now - 20 * day,
    },
  ],
})

const asked: QueuedCardView = {
  ...aCardView({
    question: 'How would you make a consumer idempotent?',
    answer: 'By a key of its own for each message, kept as long as it can come twice.',
    type: 'design',
    story,
    applicationId: 'a_northwind',
    company: 'Northwind',
    due: now,
    isNew: false,
    reps: 2,
  }),
  because: 'interview',
  interview: { id: 'i_2', company: 'Tailspin', start: now + 2 * day },
  comesBack: { again: now + 600_000, hard: now + 2 * day, good: now + 9 * day, easy: now + 90 * day },
}

const ahead = {
  id: 'i_2',
  applicationId: 'a_tailspin',
  company: 'Tailspin',
  role: 'Data Engineer',
  start: now + 2 * day,
  end: now + 2 * day + 3_600_000,
  mode: 'video',
  round: 'technical',
  toPractise: 1,
} as const

const sheet: InterviewSheet = {
  ...ahead,
  timeZone: 'Europe/London',
  isOver: false,
  isCancelled: false,
  link: 'https://meet.google.com/tail-spin-abc',
  place: 'Spindle Street 4, London',
  phone: '+44 20 5550 1234',
  mails: [{ key: 'm-invite', subject: 'Your talk with Tailspin', from: 'Ada Ferreira', at: now - day }],
  people: [
    {
      ...aPerson({ id: 'p_ada', name: 'Ada Ferreira', relation: 'interviewer', title: 'Staff Engineer' }),
      contacts: 3,
      lastAt: now - day,
      interviewsBefore: [{ company: 'Northwind', at: now - 100 * day }],
      elsewhere: ['Northwind'],
    },
  ],
  likely: [
    {
      text: 'How would you make a consumer idempotent?',
      type: 'design',
      trippedUp: true,
      because: [
        { kind: 'same-round', round: 'technical', company: 'Northwind', at: now - 20 * day },
        { kind: 'often', times: 2 },
      ],
      stories: [
        {
          id: 'st_1',
          title: story.title,
          because: 'answers',
          skill: null,
          heard: { company: 'Northwind', at: now - 20 * day, people: ['Ada Ferreira'] },
        },
      ],
    },
    {
      text: 'How do you know that your work is right?',
      type: 'technical',
      trippedUp: false,
      because: [{ kind: 'usual', round: 'technical' }],
      stories: [],
    },
  ],
  lessons: [
    { applicationId: 'a_northwind', company: 'Northwind', field: 'better', text: 'Shorter answers', on: '2026-11-05' },
  ],
  earlier: [
    {
      logId: 'i_1',
      applicationId: 'a_tailspin',
      otherRole: null,
      on: '2026-10-28',
      round: 'screen',
      caredAbout: ['Calm nights on call', 'Writing things down'],
      learned: 'Seven people, two of them in Porto.',
      promised: 'The task two days before',
      promisedOn: '2026-11-09',
      prepared: 'Read their post about the outage.',
      preparedFor: 90,
    },
  ],
  requirements: [
    {
      id: 'r_1',
      text: 'Three years of Kafka',
      isMust: true,
      inResume: { said: 'partly', places: [{ path: 'work[0]', quote: 'Ran our Kafka for two years' }] },
      stories: [],
    },
    { id: 'r_2', text: 'German at B1', isMust: false, inResume: { said: 'no', places: [] }, stories: [] },
  ],
  suggestions: ['What old part would you rather be rid of?'],
  notes: { questionsToAsk: ['What is hardest in this role?'], notes: 'The bell is at the back.', version: 1 },
  cards: [
    { id: 'c_1', question: asked.question, on: '2026-11-09', state: 'planned' },
    { id: 'c_2', question: 'Why do you want to leave?', on: null, state: 'no-room' },
  ],
}

export function preparingScene(): ReturnType<typeof fakePreparing> {
  const settings = { newPerDay: 4, reviewsPerDay: 15, retention: 0.9 }
  const draft = aStory({ id: 'st_2', title: 'How I taught the team to read query plans' })
  return {
    ...fakePreparing(),
    seePreparation: async () => ({
      interviews: [ahead],
      practice: { now: 1, held: 2, nextDue: now + day, cards: 3 },
      stories: { whole: 1, drafts: 1, raised: 1, gaps: 1, firstGap: 'Tell us about a conflict.' },
    }),
    seeInterviewSheet: async () => ok(sheet),
    listStories: async () => ({
      stories: [story, draft, aStory({ id: 'st_3', title: 'The audit' }), aStory({ id: 'st_4', title: 'The move' })],
      raised: [
        { applicationId: 'a_northwind', company: 'Northwind', line: 'The day the lights went out', on: '2026-11-05' },
      ],
      gaps: [
        {
          text: 'Tell us about a conflict.',
          type: 'behavioural',
          asked: [
            { applicationId: 'a_northwind', company: 'Northwind', on: '2026-11-05' },
            { applicationId: 'a_tailspin', company: 'Tailspin', on: '2026-10-05' },
          ],
        },
      ],
      places: [{ applicationId: 'a_northwind', company: 'Northwind', role: 'Backend Engineer', interviews: [] }],
      skills: ['Kafka', 'SQL'],
      competencies: ['critical-thinking'],
    }),
    seePractice: async () => ({
      now: [asked],
      held: 2,
      soon: null,
      nextDue: now + day,
      last: { reviewId: 'rv_1', question: 'Why us?', rating: 'good' },
      cards: 3,
      settings,
    }),
    listCards: async () => ({
      cards: [
        asked,
        aCardView({ id: 'c_2', question: 'Why do you want to leave?' }),
        aCardView({ id: 'c_3', question: 'What is your worst habit?', state: 'suspended' }),
      ],
      lists: [{ id: 'ql_1', name: 'questions.txt', at: now - day, cards: 2 }],
      stories: [{ id: 'st_1', title: story.title }],
      settings,
    }),
  }
}
