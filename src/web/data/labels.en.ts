import type { Outcome, Stage } from '#domain/application.ts'
import type { FindingKind, InterviewMode, StatedReason } from '#domain/finding.ts'
import type { LinkSignal } from '#domain/history.ts'
import type { Update } from '#domain/news.ts'
import type { Relation } from '#domain/person.ts'
import type { StepKind } from '#domain/step.ts'

/** The glossary's words as a person reads them. */
export const en = {
  stage: {
    saved: 'Saved',
    applied: 'Applied',
    screening: 'Screening',
    assessment: 'Assessment',
    interviewing: 'Interviewing',
    offer: 'Offer',
    closed: 'Closed',
  } satisfies Record<Stage, string>,

  outcome: {
    rejected: 'A no',
    'position-closed': 'Position closed',
    withdrawn: 'Withdrawn',
    accepted: 'Accepted',
    declined: 'Declined',
    'no-response': 'No response',
  } satisfies Record<Outcome, string>,

  relation: {
    recruiter: 'Recruiter',
    agency: 'Agency',
    'hiring-manager': 'Hiring manager',
    interviewer: 'Interviewer',
    hr: 'HR',
    coordinator: 'Coordinator',
    referrer: 'Referrer',
  } satisfies Record<Relation, string>,

  kind: {
    confirmation: 'Application received',
    viewed: 'Application viewed',
    pending: 'Still being looked at',
    assessment: 'Assessment',
    interview: 'Interview',
    rescheduled: 'Interview moved',
    cancelled: 'Interview cancelled',
    rejection: 'A no',
    'position-closed': 'Position closed',
    offer: 'Offer',
    outreach: 'They wrote first',
    'talent-pool': 'Talent pool',
    feedback: 'Feedback',
    withdrawal: 'Withdrawal',
    'reply-by-person': 'A person’s reply',
    'reply-by-user': 'Your own mail',
    'out-of-office': 'Out of office',
    bounce: 'Could not be delivered',
    other: 'Something else',
  } satisfies Record<FindingKind, string>,

  signal: {
    thread: 'it is in the same thread',
    calendar: 'it carries the same invitation',
    requisition: 'it names the same job number',
    relay: 'it comes through the same candidate address',
    'company-and-role': 'it names the same company and role',
    company: 'it names the same company',
    person: 'it is from someone you met there',
    corrected: 'you put it here',
    'started-it': 'it is where the application begins',
  } satisfies Record<LinkSignal, string>,

  reason: {
    none: 'no reason given',
    'other-candidate': 'someone else fitted more closely',
    requirement: 'a requirement was missing',
    closed: 'the position was closed',
    internal: 'filled from inside',
    location: 'the place',
    level: 'the level',
    salary: 'the pay',
  } satisfies Record<StatedReason, string>,

  mode: {
    phone: 'by telephone',
    video: 'by video',
    onsite: 'on site',
    unknown: 'place not known',
  } satisfies Record<InterviewMode, string>,

  step: {
    acknowledge: 'Acknowledge',
    reflect: 'Reflect',
    feedback: 'Ask for feedback',
    'follow-up': 'Follow up',
    'keep-in-touch': 'Keep in touch',
    reapply: 'Apply again',
    'ask-status': 'Ask where it stands',
  } satisfies Record<StepKind, string>,

  update: {
    skill: 'Skill',
    certificate: 'Certificate',
    project: 'Project',
    job: 'Job',
    talk: 'Talk',
    other: 'Something else',
  } satisfies Record<Update['kind'], string>,
} as const
