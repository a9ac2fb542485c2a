import { describe, expect, it } from 'vitest'
import { compareHunt } from '../bench/hunts/compare.ts'
import type { Exported, ExportedApplication } from '../bench/hunts/export-shape.ts'
import { namesCompany, namesRole, personKey, sameHint } from '../bench/hunts/same.ts'
import { type Measure, type Score, total } from '../bench/hunts/score.ts'
import { tableOf } from '../bench/hunts/table.ts'
import { application, type HuntTruth, interview, person, personalNo, personOr } from '../bench/hunts/truth-types.ts'

const larch = application({
  key: 'larch',
  company: 'Larch',
  companyAliases: ['Larch & Daughters'],
  role: 'Carpenter',
  stage: 'closed',
  outcome: 'rejected',
  appliedOn: '2026-03-02',
  closedOn: '2026-03-20',
  no: personalNo('larch-3', 'other-candidate', { reapplyHint: 'try again in spring' }),
  interviews: [
    interview('2026-03-10T10:00+01:00', '2026-03-10T11:00+01:00', 'onsite', 'done', ['Ada Holm'], ['larch-2']),
  ],
  people: [person('Ada Holm', 'hiring-manager', 'ada@larch.example'), personOr(['hr'], 'Ben Roe', 'recruiter')],
  mails: { 'larch-1': 'confirmation', 'larch-2': 'interview', 'larch-3': 'rejection' },
})
const birch = application({
  key: 'birch',
  company: 'Birch GmbH',
  role: 'Joiner (m/w/d)',
  stage: 'applied',
  appliedOn: '2026-03-05',
  mails: { 'birch-1': 'confirmation' },
})

const truth: HuntTruth = {
  owner: { name: 'Eve', addresses: ['eve@mail.example'], timeZone: 'Europe/Berlin' },
  now: '2026-04-01T09:00+02:00',
  applications: [larch, birch],
  withoutApplication: { 'call-1': 'outreach' },
  forReview: [],
}

const foundLarch: ExportedApplication = {
  id: 'a_1',
  company: { name: 'Larch & Daughters Ltd' },
  role: 'carpenter',
  requisitionId: null,
  agency: null,
  stage: 'closed',
  outcome: 'rejected',
  appliedOn: '2026-03-02',
  closedOn: '2026-03-20',
  rejection: {
    messageId: 'larch-3',
    channel: 'personal',
    statedReason: 'other-candidate',
    feedbackOffered: false,
    feedbackRefused: false,
    reapplyHint: 'Please try again in spring!',
    contactRefused: false,
    replyable: 'person',
  },
  interviews: [
    {
      start: '2026-03-10T09:00:00.000Z',
      end: '2026-03-10T10:00:00.000Z',
      mode: 'onsite',
      status: 'done',
      people: ['p_ada'],
    },
  ],
  people: [
    { personId: 'p_ada', relation: 'hiring-manager' },
    { personId: 'p_ben', relation: 'hr' },
  ],
  messageIds: ['larch-1', 'larch-2', 'larch-3'],
}
const foundBirch: ExportedApplication = {
  ...foundLarch,
  id: 'a_2',
  company: { name: 'Birch' },
  role: 'Joiner',
  stage: 'applied',
  outcome: 'no-response',
  appliedOn: '2026-03-05',
  closedOn: null,
  rejection: null,
  interviews: [],
  people: [],
  messageIds: ['birch-1'],
}
const perfect: Exported = {
  applications: [foundLarch, foundBirch],
  people: [
    { id: 'p_ada', name: 'Holm, Ada', emails: ['ada@larch.example'] },
    { id: 'p_ben', name: 'Ben Roe', emails: [] },
  ],
  messages: [
    { messageId: 'larch-1', kind: 'confirmation', applicationId: 'a_1' },
    { messageId: 'larch-2', kind: 'interview', applicationId: 'a_1' },
    { messageId: 'larch-3', kind: 'rejection', applicationId: 'a_1' },
    { messageId: 'birch-1', kind: 'confirmation', applicationId: 'a_2' },
    { messageId: 'call-1', kind: 'outreach', applicationId: null },
  ],
  review: [],
}

const compare = (exported: Exported, told: HuntTruth = truth) =>
  compareHunt({ truth: told, ordinary: ['chat-1'], idOf: (name) => name }, exported)
const withLarch = (change: Partial<ExportedApplication>): Exported => ({
  ...perfect,
  applications: [{ ...foundLarch, ...change }, foundBirch],
})
const counted = (score: Score, measure: Measure) => [score.tallies[measure].right, score.tallies[measure].of]

describe('comparing an export with the truth of a hunt', () => {
  it('finds nothing wrong where all is right, names in other guises included', () => {
    expect(compare(perfect).errors).toEqual([])
  })

  it('counts an application as whole only with all of its mails and no other', () => {
    const lacking = compare(withLarch({ messageIds: ['larch-1', 'larch-2'] }))
    const besides = compare(withLarch({ messageIds: [...foundLarch.messageIds, 'call-1'] }))

    expect(counted(lacking, 'applications found whole')).toEqual([1, 2])
    expect(counted(besides, 'applications found whole')).toEqual([1, 2])
  })

  it('does not mind an ordinary mail that lies beside an application without saying anything', () => {
    const messages = [...perfect.messages, { messageId: 'chat-1', kind: 'other', applicationId: 'a_1' }]
    const exported = { ...withLarch({ messageIds: [...foundLarch.messageIds, 'chat-1'] }), messages }

    expect(compare(exported).errors).toEqual([])
  })

  it('tells an application torn apart from two that were merged, and both from an invented one', () => {
    const part = { ...foundBirch, id: 'a_3', messageIds: ['larch-3'] }
    const torn = compare({
      ...perfect,
      applications: [{ ...foundLarch, messageIds: ['larch-1', 'larch-2'] }, foundBirch, part],
    })
    const merged = compare({
      ...perfect,
      applications: [{ ...foundLarch, messageIds: [...foundLarch.messageIds, 'birch-1'] }],
    })
    const invented = compare({
      ...perfect,
      applications: [...perfect.applications, { ...foundBirch, id: 'a_4', messageIds: ['chat-1'] }],
    })
    const faults = (score: Score) =>
      (
        ['applications torn apart!', 'applications merged!', 'applications missed!', 'applications invented!'] as const
      ).map((measure) => score.tallies[measure].right)

    expect(faults(torn)).toEqual([1, 0, 0, 0])
    expect(faults(merged)).toEqual([0, 1, 0, 0])
    expect(faults(invented)).toEqual([0, 0, 0, 1])
  })

  it('counts every field of a missed application as wrong, but no wrong company', () => {
    const score = compare({ ...perfect, applications: [foundBirch] })

    expect(counted(score, 'company')).toEqual([1, 2])
    expect(counted(score, 'company wrong!')).toEqual([0, 2])
    expect(counted(score, 'stage')).toEqual([1, 2])
    expect(counted(score, 'noes found')).toEqual([0, 1])
    expect(counted(score, 'interviews: start')).toEqual([0, 1])
    expect(counted(score, 'people found')).toEqual([0, 2])
  })

  it('takes a company nobody named for unknown, not for wrong', () => {
    const score = compare(withLarch({ company: { name: 'Unknown company' } }))

    expect(counted(score, 'company')).toEqual([1, 2])
    expect(counted(score, 'company wrong!')).toEqual([0, 2])
  })

  it('wants the minute an interview starts, who was there, and nobody else', () => {
    const [held] = foundLarch.interviews
    const late = compare(withLarch({ interviews: [{ ...held!, start: '2026-03-10T09:01:00Z' }] }))
    const crowded = compare(withLarch({ interviews: [{ ...held!, people: ['p_ada', 'p_ben'] }] }))

    expect(counted(late, 'interviews: start')).toEqual([0, 1])
    expect(counted(late, 'interviews invented!')).toEqual([1, 1])
    expect(counted(crowded, 'interviews: start')).toEqual([1, 1])
    expect(counted(crowded, 'interviews: people')).toEqual([0, 1])
  })

  it('knows people by name before address, so that two behind one relay stay two', () => {
    const relay = 'larch-77@relay.example'
    const people = [person('Ada Holm', 'hiring-manager', relay), person('Ben Roe', 'recruiter', relay)]
    const swapped: Exported = {
      ...perfect,
      people: [
        { id: 'p_ben', name: 'Ben Roe', emails: [relay] },
        { id: 'p_ada', name: 'Ada Holm', emails: [relay] },
      ],
      applications: [
        {
          ...foundLarch,
          people: [
            { personId: 'p_ben', relation: 'recruiter' },
            { personId: 'p_ada', relation: 'hiring-manager' },
          ],
        },
        foundBirch,
      ],
    }

    expect(compare(swapped, { ...truth, applications: [{ ...larch, people }, birch] }).errors).toEqual([])
  })

  it('says which mail was missed, which was taken, and what was read for what', () => {
    const score = compare({
      ...perfect,
      messages: [
        ...perfect.messages.filter(({ messageId }) => messageId !== 'call-1'),
        { messageId: 'chat-1', kind: 'offer', applicationId: null },
      ],
    })

    expect(score.errors).toEqual([
      'kinds of job mail: call-1: outreach, read -',
      'job mail missed: call-1 (outreach)',
      'ordinary mail taken: chat-1, read offer',
    ])
    expect(score.confusion.outreach).toEqual({ '-': 1 })
  })

  it('wants a doubtful mail asked about and placed nowhere', () => {
    const doubt: HuntTruth = {
      ...truth,
      forReview: [{ mail: 'which-1', kind: 'pending', candidates: ['larch', 'birch'] }],
    }
    const messages = [...perfect.messages, { messageId: 'which-1', kind: 'pending', applicationId: null }]
    const asked = { ...perfect, messages, review: [{ messageId: 'which-1', question: 'which-application' }] }
    const guessed = {
      ...asked,
      applications: [foundLarch, { ...foundBirch, messageIds: ['birch-1', 'which-1'] }],
    }

    expect(counted(compare(asked, doubt), 'questions asked in review')).toEqual([1, 1])
    expect(counted(compare(guessed, doubt), 'questions asked in review')).toEqual([0, 1])
    expect(counted(compare(guessed, doubt), 'applications found whole')).toEqual([1, 2])
  })

  it('adds hunts up, and shows faults as numbers and virtues as shares', () => {
    const both = total([compare(perfect), compare({ ...perfect, applications: [foundBirch] })])
    const table = tableOf([{ name: 'both', score: both }])

    expect(counted(both, 'company')).toEqual([3, 4])
    expect(table).toMatch(/^company {2,}3\/4 {2}75 %$/m)
    expect(table).toMatch(/^applications missed {2,}1 *$/m)
  })
})

describe('what counts as the same', () => {
  it('holds for companies beyond legal forms, case and articles', () => {
    expect(namesCompany('THE LARCH LTD', ['Larch'])).toBe(true)
    expect(namesCompany('Larch Homes', ['Larch'])).toBe(false)
    expect(namesCompany(null, ['Larch'])).toBe(false)
  })

  it('holds for roles beyond brackets and marks of gender', () => {
    expect(namesRole('Contrôleur de gestion H/F', ['Contrôleur de gestion'])).toBe(true)
    expect(namesRole('Joiner (m/w/d)', ['joiner'])).toBe(true)
    expect(namesRole('Joiner (Remote, UK)', ['Joiner'])).toBe(true)
    expect(namesRole('Senior Joiner', ['Joiner'])).toBe(false)
  })

  it('holds for people beyond order and titles', () => {
    expect(personKey('Doe, Jane')).toBe(personKey('Dr. Jane Doe'))
    expect(personKey('Jane Doe')).not.toBe(personKey('John Doe'))
  })

  it('holds for hints where one holds the other, and for none where none is', () => {
    expect(sameHint('please apply again in six months', 'apply again in six months')).toBe(true)
    expect(sameHint('apply for other roles', 'apply again in six months')).toBe(false)
    expect(sameHint(null, null)).toBe(true)
    expect(sameHint('again', null)).toBe(false)
  })
})
