/** Doubts of the invented job hunt as views, one of each kind. */
import { ok } from '#domain/result.ts'
import type { Actions } from '#server/actions.ts'
import { now } from '#server/builders.ts'
import { aSketch } from './people-scene.ts'

const day = 86_400_000
const northwind = { id: 'a_northwind', company: 'Northwind', role: 'Backend Engineer' }
const otherNorthwind = { id: 'a_northwind2', company: 'Northwind', role: 'Data Engineer' }

export const reviewScene: Pick<Actions, 'listReview' | 'answerReview'> = {
  listReview: async () => [
    {
      id: 'q_1',
      question: 'which-no',
      text: 'This no fits more than one application. Which one does it end?',
      weight: 'which-no',
      message: {
        key: 'm-no',
        from: 'Northwind Careers',
        subject: 'Your application at Northwind',
        date: now - 2 * day,
        kind: 'rejection',
        rival: null,
        applicationId: null,
        evidence: [
          { part: 'text' as const, quote: 'we have decided to move forward with another candidate', start: 0, end: 55 },
        ],
      },
      candidates: [northwind, otherNorthwind],
      people: null,
      answers: [
        { id: 'to-a_northwind', type: 'belongs-to', application: northwind },
        { id: 'to-a_northwind2', type: 'belongs-to', application: otherNorthwind },
        { id: 'own', type: 'own-application' },
        { id: 'not-job', type: 'not-job-mail' },
      ],
    },
    {
      id: 'q_2',
      question: 'what-kind',
      text: 'Is this news that it is under review, or rather a no?',
      weight: 'outcome',
      message: {
        key: 'm-soft',
        from: 'Lucerne Publishing',
        subject: 'An update on your profile',
        date: now - 12 * day,
        kind: 'pending',
        rival: 'rejection',
        applicationId: 'a_lucerne',
        evidence: [],
      },
      candidates: [],
      people: null,
      answers: [
        { id: 'kind-pending', type: 'is-kind', kind: 'pending' },
        { id: 'kind-rejection', type: 'is-kind', kind: 'rejection' },
        { id: 'not-job', type: 'not-job-mail' },
      ],
    },
    {
      id: 'q_3',
      question: 'company-unknown',
      text: 'Harbour Recruiting does not name the employer. Which company is this?',
      weight: 'small',
      message: {
        key: 'm-harbour',
        from: 'Harbour Recruiting',
        subject: 'A role in your field',
        date: now - 25 * day,
        kind: 'confirmation',
        rival: null,
        applicationId: 'a_fabrikam',
        evidence: [],
      },
      candidates: [],
      people: null,
      answers: [
        { id: 'name', type: 'company-is' },
        { id: 'keep', type: 'keep-company', company: 'Client of Harbour Recruiting' },
      ],
    },
    {
      id: 'q_4',
      question: 'same-person',
      text: 'Are these one person?',
      weight: 'small',
      message: null,
      candidates: [],
      people: {
        likeness: 'short-name',
        one: aSketch(),
        other: aSketch({ id: 'p_p', name: 'P. Nair', emails: ['pn@northwind.example'], lastAt: null }),
      },
      answers: [
        { id: 'same', type: 'same-person' },
        { id: 'two', type: 'not-same-person' },
      ],
    },
  ],
  answerReview: async () =>
    ok({
      undo: ['c_1'],
      changed: [
        { type: 'closed', application: northwind, outcome: 'rejected' },
        { type: 'steps-planned', application: northwind, count: 3 },
      ],
      others: 2,
      left: 3,
    }),
}
