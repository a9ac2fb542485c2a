import type { CardState, PracticeRating } from '#domain/practice.ts'
import type { QuestionType } from '#domain/question-type.ts'
import type { Competency } from '#domain/story.ts'
import { count } from '#web/data/when.ts'

export const en = {
  windowTitle: 'Prepare',
  heading: 'What helps before the next interview',
  lead: 'What you learned comes back when you can use it.',
  places: 'Prepare',
  tabs: { overview: 'Overview', practice: 'Practice', stories: 'Stories', resume: 'Résumé' },

  interviews: 'Interviews ahead',
  noInterviews: 'No interview is known yet. One that comes by mail or calendar, or that you add, has its sheet here.',
  toSheet: 'Prepare for it',
  toSheetOf: (company: string) => `Prepare for it: ${company}`,
  toPractise: (n: number) => `${count(n, 'question')} to practise before it`,

  practice: 'Practice',
  practiceNow: (n: number) => `${count(n, 'question')} to answer aloud, a few minutes in all.`,
  practiceLater: (when: string) => `Nothing for now. The next question comes ${when}.`,
  practiceNone: 'Questions that tripped you up come back here, until you have an answer you like.',
  toPractice: 'Practise',
  toCards: 'All questions',

  stories: 'Stories',
  storiesSome: (whole: number, drafts: number) =>
    drafts === 0
      ? `${count(whole, 'story', 'stories')} to tell.`
      : `${count(whole, 'story', 'stories')} to tell, ${count(drafts, 'draft')}.`,
  storiesNone: 'Experiences worth telling, written down once, ready for whoever asks.',
  raised: (n: number) =>
    n === 1 ? 'There is one you wished you had told.' : `There are ${n} you wished you had told.`,
  gap: (question: string) => `Without a story so far: “${question}”`,
  toStories: 'Your stories',

  todayPractice: (n: number) => `${count(n, 'question')} to practise today.`,
  todayPracticeFor: (n: number, company: string) => `${count(n, 'question')} to practise before ${company}.`,

  type: {
    behavioural: 'What you did once',
    situational: 'What you would do',
    technical: 'Knowledge',
    coding: 'Coding',
    design: 'Design of a system',
    case: 'A case',
    'work-sample': 'Your work',
    motivation: 'Why',
    'cv-gap': 'Your career',
    salary: 'Salary',
    logistics: 'Arrangements',
    values: 'Values',
    'their-turn': 'Your questions',
    odd: 'Odd',
  } satisfies Record<QuestionType, string>,
  noType: 'Not said',

  competency: {
    'self-development': 'Growing',
    communication: 'Communication',
    'critical-thinking': 'Thinking it through',
    inclusion: 'Including others',
    leadership: 'Leading',
    professionalism: 'Being reliable',
    teamwork: 'Teamwork',
    technology: 'Technology',
  } satisfies Record<Competency, string>,

  rating: {
    again: 'Again',
    hard: 'Hard',
    good: 'Good',
    easy: 'Easy',
  } satisfies Record<PracticeRating, string>,

  state: {
    active: 'In practice',
    suspended: 'Resting',
    archived: 'Put away',
  } satisfies Record<CardState, string>,

  parts: {
    situation: 'What was',
    task: 'What was to do',
    action: 'What I did',
    result: 'What came of it',
  },
} as const
