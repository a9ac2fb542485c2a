import { messageKey, type ApplicationId, type PersonId, type StepId } from '#domain/ids.ts'
import type { DraftFacts, MailStep } from '#write/facts.ts'

/** Facts of an invented no, for tests; anything can be said otherwise. */
export function facts(changes: Partial<DraftFacts> = {}): DraftFacts {
  const interview = {
    day: '2026-10-06',
    zone: 'Europe/Berlin',
    round: 'technical',
    mode: 'video' as const,
    withRecipient: true,
    peopleUnknown: false,
  }
  return {
    me: { name: 'Sam Okafor', address: 'sam@okafor.example' },
    recipient: {
      full: 'Priya Nair',
      given: 'Priya',
      family: 'Nair',
      academic: null,
      personId: 'p_priya' as PersonId,
      relation: 'interviewer',
      address: 'priya.nair@northwind.example',
      replyable: 'person',
      formality: 'formal',
      honorific: null,
      met: true,
      wroteTheNo: false,
    },
    newCompany: null,
    company: 'Northwind',
    role: 'Backend Engineer',
    agency: null,
    appliedOn: '2026-09-14',
    interview,
    interviews: [interview],
    no: {
      outcome: 'rejected',
      personal: false,
      statedReason: 'none',
      feedbackOffered: false,
      feedbackRefused: false,
      feedbackGiven: false,
      reapplyAfter: null,
      onHold: false,
      receivedOn: '2026-10-12',
    },
    promisedBy: null,
    passOnTo: [],
    rank: 0,
    news: [],
    thread: null,
    lastWroteOn: null,
    repliedOn: null,
    opening: null,
    language: 'en',
    monthFirst: false,
    today: '2026-10-22',
    earlierTexts: [],
    traced: {},
    ...changes,
  }
}

export function step(changes: Partial<MailStep> = {}): MailStep {
  return {
    id: 's_1' as StepId,
    applicationId: 'a_1' as ApplicationId,
    follows: messageKey('the-no'),
    kind: 'follow-up',
    carries: [],
    opensAt: 0,
    closesAt: 0,
    suggestedAt: null,
    to: ['p_priya' as PersonId],
    passOnTo: [],
    state: 'due',
    blockedBy: null,
    reason: '',
    cautions: [],
    medium: 'mail',
    snoozedUntil: null,
    occurrence: 1,
    ...changes,
  }
}

const theNo = facts().no!
const recruiter = { ...facts().recipient, relation: 'recruiter' as const, met: false }
const agency = { ...recruiter, relation: 'agency' as const }
const notMet = facts().interviews.map((interview) => ({ ...interview, withRecipient: false }))
const unmet = { interview: null, interviews: notMet }
const update = {
  type: 'update' as const,
  id: 'u1',
  on: '2027-01-10',
  kind: 'certificate' as const,
  text: 'Certified Kubernetes Administrator',
  url: null,
}
const article = {
  type: 'article' as const,
  id: 'r1',
  addedAt: 1,
  title: 'Queues that never lose a job',
  url: 'https://reading.example/queues',
  note: 'she asked about retries',
}
const opening = { role: 'Platform Engineer', url: 'https://jobs.northwind.example/platform' }
const nobody = { full: '', given: null, family: null }
const winter = { today: '2027-01-12' }

interface Situation {
  readonly facts: Partial<DraftFacts>
  readonly step: Partial<MailStep>
}

/** Every situation that has words of its own. */
export const situations: Readonly<Record<string, Situation>> = {
  'follow-up': { facts: {}, step: {} },
  'follow-up, date unknown': { facts: { interview: null, interviews: [] }, step: {} },
  'follow-up, feedback given': { facts: { no: { ...theNo, feedbackGiven: true } }, step: {} },
  'follow-up, feedback refused': { facts: { no: { ...theNo, feedbackRefused: true } }, step: {} },
  'follow-up, position closed': {
    facts: { no: { ...theNo, outcome: 'position-closed', statedReason: 'closed' } },
    step: {},
  },
  'follow-up, on hold': {
    facts: { no: { ...theNo, outcome: 'position-closed', statedReason: 'closed', onHold: true } },
    step: {},
  },
  'follow-up, feedback offered': {
    facts: { recipient: { ...recruiter, met: true }, no: { ...theNo, feedbackOffered: true } },
    step: { carries: ['feedback'] },
  },
  'follow-up, feedback given, with the question': {
    facts: { recipient: { ...recruiter, met: true }, no: { ...theNo, feedbackGiven: true } },
    step: { carries: ['feedback'] },
  },
  'follow-up, long after the no': { facts: { today: '2027-01-12' }, step: {} },
  'follow-up, answered in between': { facts: { repliedOn: '2026-10-20', lastWroteOn: '2026-10-14' }, step: {} },
  'follow-up, only a relay': {
    facts: { recipient: { ...recruiter, ...nobody, replyable: 'relay' }, ...unmet },
    step: {},
  },
  'follow-up, apply again': { facts: { no: { ...theNo, reapplyAfter: { months: 6 } } }, step: {} },
  'follow-up, thanks passed on': {
    facts: {
      recipient: recruiter,
      ...unmet,
      passOnTo: [
        { full: 'Tom Reed', given: 'Tom', family: 'Reed', academic: null },
        { full: 'Ana Silva', given: 'Ana', family: 'Silva', academic: null },
      ],
    },
    step: {},
  },
  'follow-up, interviewers unknown': { facts: { recipient: recruiter, ...unmet }, step: {} },
  'follow-up, with the question': {
    facts: { recipient: { ...recruiter, met: true } },
    step: { carries: ['feedback'] },
  },
  'follow-up, answers the no': {
    facts: { no: { ...theNo, personal: true } },
    step: { carries: ['acknowledge', 'feedback'] },
  },
  'follow-up, agency passes on': { facts: { recipient: agency, agency: 'Brightside', ...unmet }, step: {} },
  'feedback, recruiter': {
    facts: { recipient: recruiter, ...unmet },
    step: { kind: 'feedback', medium: 'mail-or-call' },
  },
  'feedback, no interview': {
    facts: { recipient: recruiter, interview: null, interviews: [] },
    step: { kind: 'feedback', medium: 'mail-or-call' },
  },
  'feedback, requirement': {
    facts: { recipient: recruiter, ...unmet, no: { ...theNo, statedReason: 'requirement' } },
    step: { kind: 'feedback', medium: 'mail-or-call' },
  },
  'feedback, level': {
    facts: { recipient: recruiter, ...unmet, no: { ...theNo, statedReason: 'level' } },
    step: { kind: 'feedback', medium: 'mail-or-call' },
  },
  'feedback, offered': {
    facts: { recipient: recruiter, ...unmet, no: { ...theNo, feedbackOffered: true } },
    step: { kind: 'feedback', medium: 'mail-or-call' },
  },
  'feedback, given': {
    facts: { recipient: recruiter, ...unmet, no: { ...theNo, feedbackGiven: true } },
    step: { kind: 'feedback' },
  },
  'feedback, refused': {
    facts: { recipient: recruiter, ...unmet, no: { ...theNo, feedbackRefused: true } },
    step: { kind: 'feedback' },
  },
  'feedback, only a relay': {
    facts: { recipient: { ...recruiter, ...nobody, replyable: 'relay' }, ...unmet },
    step: { kind: 'feedback' },
  },
  'feedback, long after the no': {
    facts: { recipient: recruiter, ...unmet, today: '2027-01-12' },
    step: { kind: 'feedback', medium: 'mail-or-call' },
  },
  'feedback, on hold': {
    facts: { recipient: recruiter, ...unmet, no: { ...theNo, outcome: 'position-closed', onHold: true } },
    step: { kind: 'feedback', medium: 'mail-or-call' },
  },
  'feedback, apply again': {
    facts: { recipient: recruiter, ...unmet, no: { ...theNo, reapplyAfter: { months: 6 } } },
    step: { kind: 'feedback', medium: 'mail-or-call' },
  },
  'feedback, with the answer': {
    facts: { recipient: { ...recruiter, wroteTheNo: true }, ...unmet, no: { ...theNo, personal: true } },
    step: { kind: 'feedback', carries: ['acknowledge'] },
  },
  'feedback, recruiter who interviewed': {
    facts: { recipient: { ...recruiter, met: true } },
    step: { kind: 'feedback', carries: ['follow-up'] },
  },
  'feedback, agency': {
    facts: { recipient: agency, agency: 'Brightside', ...unmet },
    step: { kind: 'feedback', medium: 'mail-or-call' },
  },
  'feedback, position closed': {
    facts: { recipient: recruiter, ...unmet, no: { ...theNo, outcome: 'position-closed' } },
    step: { kind: 'feedback', medium: 'mail-or-call' },
  },
  acknowledge: {
    facts: { recipient: { ...recruiter, wroteTheNo: true }, ...unmet, no: { ...theNo, personal: true } },
    step: { kind: 'acknowledge' },
  },
  'acknowledge, by an interviewer': {
    facts: { recipient: { ...facts().recipient, wroteTheNo: true }, no: { ...theNo, personal: true } },
    step: { kind: 'acknowledge' },
  },
  'acknowledge, automatic': { facts: { recipient: recruiter, ...unmet }, step: { kind: 'acknowledge' } },
  'acknowledge, only a relay': {
    facts: { recipient: { ...recruiter, ...nobody, replyable: 'relay' }, ...unmet },
    step: { kind: 'acknowledge' },
  },
  'acknowledge, feedback given': {
    facts: {
      recipient: { ...recruiter, wroteTheNo: true },
      ...unmet,
      no: { ...theNo, personal: true, feedbackGiven: true },
    },
    step: { kind: 'acknowledge' },
  },
  'acknowledge, position closed': {
    facts: { recipient: recruiter, ...unmet, no: { ...theNo, outcome: 'position-closed' } },
    step: { kind: 'acknowledge' },
  },
  'acknowledge, on hold': {
    facts: { recipient: recruiter, ...unmet, no: { ...theNo, outcome: 'position-closed', onHold: true } },
    step: { kind: 'acknowledge' },
  },
  'acknowledge, apply again': {
    facts: { recipient: recruiter, ...unmet, no: { ...theNo, personal: true, reapplyAfter: { months: 6 } } },
    step: { kind: 'acknowledge' },
  },
  'acknowledge, agency': {
    facts: { recipient: agency, agency: 'Brightside', ...unmet, no: { ...theNo, personal: true } },
    step: { kind: 'acknowledge' },
  },
  'acknowledge, answer to a reply': {
    facts: { repliedOn: '2026-10-20', lastWroteOn: '2026-10-14' },
    step: { kind: 'acknowledge' },
  },
  'keep-in-touch, news': { facts: { ...winter, news: [update, article] }, step: { kind: 'keep-in-touch' } },
  'keep-in-touch, article': { facts: { ...winter, news: [article] }, step: { kind: 'keep-in-touch' } },
  'keep-in-touch, nothing new': { facts: winter, step: { kind: 'keep-in-touch' } },
  'keep-in-touch, again': {
    facts: { ...winter, today: '2027-04-20', lastWroteOn: '2027-01-13', news: [update] },
    step: { kind: 'keep-in-touch', occurrence: 2 },
  },
  'keep-in-touch, third': {
    facts: { ...winter, today: '2027-07-20', lastWroteOn: '2027-04-20', news: [update] },
    step: { kind: 'keep-in-touch', occurrence: 3 },
  },
  'keep-in-touch, after their answer': {
    facts: { ...winter, lastWroteOn: '2026-10-22', repliedOn: '2026-10-30', news: [article] },
    step: { kind: 'keep-in-touch' },
  },
  'keep-in-touch, fitting opening': {
    facts: { ...winter, opening, news: [] },
    step: { kind: 'keep-in-touch' },
  },
  'keep-in-touch, fitting opening and news': {
    facts: { ...winter, opening, news: [update] },
    step: { kind: 'keep-in-touch' },
  },
  'keep-in-touch, at a new company': {
    facts: { ...winter, newCompany: 'Harbour', thread: null, news: [article] },
    step: { kind: 'keep-in-touch' },
  },
  'keep-in-touch, at a new company again': {
    facts: {
      ...winter,
      newCompany: 'Harbour',
      thread: null,
      today: '2027-04-20',
      lastWroteOn: '2027-01-13',
      news: [update],
    },
    step: { kind: 'keep-in-touch', occurrence: 2 },
  },
  'keep-in-touch, no interview': {
    facts: { ...winter, recipient: recruiter, interview: null, interviews: [], news: [article] },
    step: { kind: 'keep-in-touch' },
  },
  'keep-in-touch, recruiter': {
    facts: { ...winter, recipient: recruiter, ...unmet, news: [update] },
    step: { kind: 'keep-in-touch' },
  },
  'keep-in-touch, agency': {
    facts: { ...winter, recipient: agency, ...unmet, news: [update] },
    step: { kind: 'keep-in-touch' },
  },
  'ask-status': {
    facts: { recipient: recruiter, ...unmet, no: null },
    step: { kind: 'ask-status' },
  },
  'ask-status, promised': {
    facts: { recipient: recruiter, interview: null, interviews: [], no: null, promisedBy: '2026-10-02' },
    step: { kind: 'ask-status' },
  },
  'ask-status, met': { facts: { no: null }, step: { kind: 'ask-status' } },
}
