import { applicationIdOf, messageKey } from '#domain/ids.ts'
import type { ReflectionAnswers } from '#domain/reflection.ts'
import type { Asked, Hunt } from '#reflect/insights/hunt.ts'
import type { Way } from '#reflect/insights/way.ts'

/* Hunts for tests: everything has a default, only what a test is about is written down. */

/** A no after the first interview with “Company 3”, applied for on 1 September 2026 and answered on the 15th. */
export function aWay(at: number, more: Partial<Way> = {}): Way {
  return {
    applicationId: applicationIdOf(messageKey(`way-${at}`)),
    company: `Company ${at}`,
    family: 'software',
    wayIn: 'own',
    rungs: ['applied', 'first-interview'],
    end: 'rejected',
    appliedOn: '2026-09-01',
    answeredOn: '2026-09-15',
    closedOn: '2026-09-29',
    ...more,
  }
}

export function aHunt(more: Partial<Hunt> = {}): Hunt {
  return { today: '2026-11-09', ways: [], reflections: [], asked: [], stories: [], feedback: [], ...more }
}

export function lookedBack(way: Way, answers: ReflectionAnswers): Hunt['reflections'][number] {
  return { applicationId: way.applicationId, company: way.company, way, answers }
}

export function anAnswer(way: Way, more: Partial<Asked> = {}): Asked {
  const { applicationId, company } = way
  return {
    applicationId,
    company,
    text: 'How would you shard this?',
    type: 'case',
    answered: 3,
    trippedUp: false,
    ...more,
  }
}

/** Fourteen applications with something to see in every picture. */
export function aFullHunt(): Hunt {
  const ways = [
    aWay(0, { end: 'open', answeredOn: null, rungs: ['applied'], appliedOn: '2026-10-20' }),
    ...[1, 2, 3, 4, 5, 6, 7].map((at) => aWay(at, { answeredOn: `2026-09-${10 + at}` })),
    aWay(8, { rungs: ['applied'], end: 'no-response', answeredOn: null, family: 'design' }),
    aWay(9, { rungs: ['applied'], family: 'design', wayIn: 'agency' }),
    aWay(10, { rungs: ['applied', 'assessment'], family: null, end: 'position-closed' }),
    aWay(11, { rungs: ['applied', 'screening', 'first-interview', 'further-interviews'], wayIn: 'referral' }),
    aWay(12, { rungs: ['applied', 'first-interview', 'offer'], end: 'declined', wayIn: 'approached' }),
    aWay(13, { rungs: ['applied', 'screening'], end: 'withdrawn' }),
  ]
  const reflections = ways.slice(1, 12).map((way, at) =>
    lookedBack(way, {
      fit: at < 6 ? 4 : at < 8 ? 3 : 2,
      missingQualification:
        ['Kubernetes', 'German C1, Kubernetes', 'Kubernetes in production', 'German C1'][at % 4] ?? '',
      questionsThatTrippedMeUp: at % 3 === 0 ? ['How would you shard this table?'] : [`Why Company ${at}?`],
      ...(at % 4 === 0 && { storiesIShouldHaveTold: ['The night the queue filled up'] }),
      ...(at < 4 && {
        actions: [
          {
            text: at === 0 ? 'Set up a small Kubernetes cluster' : `Ask somebody at Company ${at} how they test`,
            due: at === 1 ? '2026-10-30' : '2026-11-20',
            done: at === 2,
          },
        ],
      }),
    }),
  )
  return aHunt({
    ways,
    reflections,
    asked: ways
      .slice(1, 7)
      .flatMap((way, at) => [
        anAnswer(way, { answered: at < 3 ? 2 : 3, trippedUp: at === 0 }),
        anAnswer(way, { type: 'motivation', text: 'Why us?', answered: 4 }),
      ]),
    stories: [
      { title: 'The night the queue filled up', told: 1 },
      { title: 'The audit nobody wanted', told: 0 },
    ],
    feedback: ways.slice(1, 5).map(({ applicationId, company }, at) => ({
      applicationId,
      company,
      tags: at < 3 ? ['technical', 'communication'] : ['praise'],
      view: at === 0 ? 'agree' : at === 1 ? 'disagree' : null,
    })),
  })
}
