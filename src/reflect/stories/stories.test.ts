import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Application } from '#domain/application.ts'
import { applicationIdOf, interviewIdOf, messageKey, personIdOfAddress } from '#domain/ids.ts'
import type { Reflection, ReflectionAnswers } from '#domain/reflection.ts'
import { emptyStory, isWhole, type Story, type Telling } from '#domain/story.ts'
import type { AskedQuestion } from '#reflect/asked-questions.ts'
import { askedQuestions, groupQuestions } from '#reflect/asked-questions.ts'
import { raisedStories } from '#reflect/stories/raised-stories.ts'
import { storiesFor } from '#reflect/stories/stories-for.ts'
import { storyGaps } from '#reflect/stories/story-gaps.ts'
import { heardBefore } from '#reflect/stories/who-heard.ts'

const day = 86_400_000
const start = Date.UTC(2026, 9, 20, 9)
const nora = personIdOfAddress('nora@oak.example')
const per = personIdOfAddress('per@oak.example')

export function anApplication(anchor: string, company: string, change: Partial<Application> = {}): Application {
  const key = messageKey(anchor)
  const sourced = (value: string) => ({ value, from: 'mail' as const, messageKey: key, evidence: null })
  return {
    id: applicationIdOf(key),
    anchor: key,
    formerIds: [applicationIdOf(key)],
    company: sourced(company),
    companyDomain: null,
    role: sourced('Backend Engineer'),
    location: null,
    requisitionId: null,
    agency: null,
    stage: 'closed',
    outcome: 'rejected',
    stageReached: 'interviewing',
    appliedOn: null,
    closedOn: null,
    no: null,
    interviews: [],
    people: [],
    events: [],
    messageKeys: [key],
    lastContactAt: null,
    promisedBy: null,
    language: 'en',
    ...change,
  }
}

const applications = new Map(
  [
    anApplication('oak', 'Oakline', {
      people: [
        { personId: nora, relation: 'recruiter' },
        { personId: per, relation: 'interviewer' },
      ],
      interviews: [
        {
          id: interviewIdOf('first'),
          start,
          end: null,
          timeZone: null,
          mode: 'video',
          round: null,
          cancelled: false,
          people: [per],
          messageKeys: [],
          anchor: messageKey('oak'),
        },
      ],
    }),
    anApplication('oak-2', 'Oakline'),
    anApplication('fern', 'Fernway'),
  ].map((application) => [application.id as string, application]),
)

function story(id: string, change: Partial<Story> = {}): Story {
  return {
    ...emptyStory,
    id,
    title: id,
    origin: null,
    version: 1,
    createdAt: 1,
    editedAt: 1,
    removedAt: null,
    ...change,
  }
}

function reflection(anchor: string, daysAgo: number, answers: ReflectionAnswers): Reflection {
  const at = start - daysAgo * day
  return { application: messageKey(anchor), answers, version: 1, startedAt: at, editedAt: at, finishedAt: null }
}

function asked(anchor: string, daysAgo: number, text: string, change: Partial<AskedQuestion> = {}): AskedQuestion {
  const application = applications.get(applicationIdOf(messageKey(anchor))) as Application
  return {
    text,
    type: null,
    trippedUp: false,
    answered: null,
    application: application.anchor,
    applicationId: application.id,
    company: application.company.value,
    family: 'software',
    round: null,
    at: start - daysAgo * day,
    ...change,
  }
}

describe('a story that should have been told', () => {
  it('waits to be written, once, until it is', () => {
    const reflections = [
      reflection('oak', 9, { storiesIShouldHaveTold: ['The night the queue filled up', 'The audit'] }),
      reflection('fern', 2, { storiesIShouldHaveTold: ['the night the queue filled up!'] }),
    ]
    expect(raisedStories(reflections, [], applications).map(({ company, line }) => [company, line])).toEqual([
      ['Fernway', 'the night the queue filled up!'],
      ['Oakline', 'The audit'],
    ])
    const written = story('s1', { title: 'Queue', origin: { application: messageKey('oak'), line: 'The audit' } })
    const removed = story('s2', { title: 'The night the queue filled up', removedAt: 5 })
    expect(raisedStories(reflections, [written, removed], applications)).toEqual([])
  })
})

describe('a gap', () => {
  const question = 'Tell me about a conflict with a colleague.'
  const again = 'Can you describe a conflict you had with a colleague?'

  it('is a question that came twice and that no story answers; it says where it came', () => {
    const gaps = storyGaps([asked('oak', 9, question), asked('fern', 2, again)], [])
    expect(gaps).toHaveLength(1)
    expect(gaps[0]).toMatchObject({ text: again, asked: [{ company: 'Fernway' }, { company: 'Oakline' }] })
  })

  it('is none when it came once, when a story names it, or when no story answers such a thing', () => {
    const twice = [asked('oak', 9, question), asked('fern', 2, again)]
    expect(storyGaps(twice.slice(0, 1), [])).toEqual([])
    expect(storyGaps([twice[0] as AskedQuestion, asked('oak', 9, question)], [])).toEqual([])
    expect(storyGaps(twice, [story('s', { questions: ['A conflict with a colleague'] })])).toEqual([])
    expect(storyGaps(twice, [story('s', { questions: ['A conflict with a colleague'], removedAt: 4 })])).toHaveLength(1)
    expect(
      storyGaps(
        twice.map((one) => ({ ...one, type: 'salary' as const })),
        [],
      ),
    ).toEqual([])
  })

  it('does not depend on the order of the notes, and every gap has its reasons', () => {
    const words = ['conflict', 'colleague', 'deadline', 'missed', 'queue', 'audit', 'budget']
    const someText = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }).map((found) => found.join(' '))
    const some = fc.array(fc.tuple(fc.constantFrom('oak', 'oak-2', 'fern'), fc.nat(40), someText), { maxLength: 20 })
    fc.assert(
      fc.property(some, fc.array(someText, { maxLength: 3 }), (given, named) => {
        const notes = given.map(([anchor, days, text]) => asked(anchor, days, text))
        const stories = named.map((text, i) => story(`s${i}`, { questions: [text] }))
        const gaps = storyGaps(notes, stories)
        expect(storyGaps(notes.toReversed(), stories)).toEqual(gaps)
        for (const gap of gaps) {
          expect(gap.asked.length).toBeGreaterThanOrEqual(2)
          expect(storiesFor(gap.text, stories).filter(({ because }) => because === 'answers')).toEqual([])
        }
        const grouped = groupQuestions(notes).flatMap((group) => group.asked)
        expect(grouped.length).toBe(notes.length)
      }),
      { numRuns: 150 },
    )
  })
})

describe('a story told before', () => {
  const telling = (anchor: string, change: Partial<Telling> = {}): Telling => ({
    id: 't',
    storyId: 's',
    application: messageKey(anchor),
    place: 'interview',
    interview: interviewIdOf('first'),
    at: start,
    ...change,
  })
  const here = { applicationId: applicationIdOf(messageKey('oak')), company: 'Oakline' }

  it('is known to the people who heard it, and to their company', () => {
    const heard = heardBefore('s', [telling('oak')], { ...here, people: [per, nora] }, applications)
    expect(heard).toMatchObject([{ company: 'Oakline', people: [per] }])
    expect(heardBefore('s', [telling('oak')], { ...here, people: [nora] }, applications)).toMatchObject([
      { people: [] },
    ])
    expect(heardBefore('other', [telling('oak')], { ...here, people: [per] }, applications)).toEqual([])
  })

  it('in writing was read by all who hire there', () => {
    const written = telling('oak', { place: 'application', interview: null })
    expect(heardBefore('s', [written], { ...here, people: [nora] }, applications)).toMatchObject([{ people: [nora] }])
  })

  it('elsewhere, to others, is no repetition', () => {
    expect(heardBefore('s', [telling('fern', { interview: null })], { ...here, people: [per] }, applications)).toEqual(
      [],
    )
  })
})

describe('stories for a requirement', () => {
  it('are those that name the question, then those with the skill, then those about the same', () => {
    const stories = [
      story('words', { title: 'Moving a payment service to queues', situation: 'Payments were slow' }),
      story('skill', { skills: ['PostgreSQL'] }),
      story('named', { questions: ['Payment queues and PostgreSQL'] }),
      story('none', { title: 'The choir' }),
    ]
    const fits = storiesFor('Experience with PostgreSQL, payment services and queues', stories)
    expect(fits.map(({ story: { id }, because, skill }) => [id, because, skill])).toEqual([
      ['named', 'answers', null],
      ['skill', 'skill', 'PostgreSQL'],
      ['words', 'words', null],
    ])
  })

  it('are whole once all four parts say something', () => {
    const words = { ...emptyStory, title: 'a', situation: 'b', task: 'c', action: 'd', result: 'e' }
    expect([isWhole(words), isWhole({ ...words, result: ' ' })]).toEqual([true, false])
  })
})

describe('questions that were asked', () => {
  it('count once for an application, however often they were noted', () => {
    const reflections = [
      reflection('oak', 9, { questionsThatTrippedMeUp: ['Why us?', ' '] }),
      reflection('gone', 3, { questionsThatTrippedMeUp: ['Who?'] }),
    ]
    expect(askedQuestions([], reflections, applications, 'Europe/Berlin')).toMatchObject([
      { text: 'Why us?', trippedUp: true },
    ])
  })
})
