/**
 * What is true of the demo's mailbox, written from the story by hand and never by running a reader: what a perfect
 * reader would find, by the conventions of "What counts as what" in the glossary.
 */
import type { Outcome, Stage } from '#domain/application.ts'
import type { FindingKind, InterviewMode, Replyable, StatedReason } from '#domain/finding.ts'
import type { Relation } from '#domain/person.ts'
import type { StepKind } from '#domain/step.ts'

interface TruePerson {
  readonly name: string
  readonly emails: readonly string[]
  readonly relation: Relation
}

export interface TrueInterview {
  /** ISO with offset. `end` is null where no mail gives one. */
  readonly start: string
  readonly end: string | null
  /** As the mail tells it (Exchange's "W. Europe Standard Time" is Europe/Berlin); null where only a time stands. */
  readonly zone: string | null
  readonly mode: InterviewMode
  /** As of `moment`. */
  readonly status: 'done' | 'scheduled' | 'cancelled'
  /** Names of those who meet Orla: no rooms, none who only schedules. */
  readonly people: readonly string[]
  /** The mails that tell of it, latest word last. */
  readonly messageIds: readonly string[]
}

interface TrueNo {
  readonly messageId: string
  readonly outcome: 'rejected' | 'position-closed'
  readonly channel: 'automatic' | 'personal'
  readonly statedReason: StatedReason
  readonly feedbackOffered: boolean
  readonly feedbackRefused: boolean
  /** Words of the mail, only where a time is named. */
  readonly reapplyHint: string | null
  readonly contactRefused: boolean
  readonly replyable: Replyable
}

export interface TrueApplication {
  readonly key: string
  readonly company: string
  readonly companyDomain: string | null
  readonly role: string
  readonly requisitionId: string | null
  readonly agency: string | null
  readonly stage: Stage
  readonly outcome: Outcome | null
  readonly appliedOn: string | null
  readonly closedOn: string | null
  /** The latest no that still stands. */
  readonly no: TrueNo | null
  /** Noes that a later invitation took back. */
  readonly takenBack: readonly TrueNo[]
  readonly interviews: readonly TrueInterview[]
  readonly people: readonly TruePerson[]
  /** Every mail of this application and what it is, by Message-ID, oldest first. */
  readonly mails: Readonly<Record<string, FindingKind>>
}

/** Monday morning. The no from Lumenfold came yesterday, a little more than a day ago. */
export const moment = { now: '2026-11-09T09:00+01:00', zone: 'Europe/Berlin', country: 'DE' } as const

export const owner = {
  name: 'Orla Keane',
  addresses: ['orla.keane@posthorn.example', 'orla@keane.example'],
  timeZone: 'Europe/Berlin',
} as const

const personalNo = {
  outcome: 'rejected',
  channel: 'personal',
  feedbackOffered: false,
  feedbackRefused: false,
  reapplyHint: null,
  contactRefused: false,
  replyable: 'person',
} as const satisfies Partial<TrueNo>

const automaticNo = { ...personalNo, channel: 'automatic', replyable: 'no-reply' } as const

export const applications: readonly TrueApplication[] = [
  {
    key: 'lumenfold',
    company: 'Lumenfold',
    companyDomain: 'lumenfold.example',
    role: 'Senior Frontend Engineer',
    requisitionId: null,
    agency: null,
    stage: 'closed',
    outcome: 'rejected',
    appliedOn: '2026-10-13',
    closedOn: '2026-11-08',
    no: { ...personalNo, messageId: '<lumenfold-6-no@mail.gmail.com>', statedReason: 'other-candidate' },
    takenBack: [],
    interviews: [
      {
        start: '2026-10-21T11:00+02:00',
        end: '2026-10-21T11:45+02:00',
        zone: 'Europe/Amsterdam',
        mode: 'video',
        status: 'done',
        people: ['Ines Carvalho'],
        messageIds: ['<calendar-lumenfold-4-first@google.com>'],
      },
      {
        start: '2026-10-30T14:00+01:00',
        end: '2026-10-30T15:30+01:00',
        zone: 'Europe/Amsterdam',
        mode: 'video',
        status: 'done',
        people: ['Ines Carvalho', 'Bram Kuiper'],
        messageIds: ['<calendar-lumenfold-5-pairing@google.com>'],
      },
    ],
    people: [
      { name: 'Femke de Wit', emails: ['femke@lumenfold.example'], relation: 'recruiter' },
      { name: 'Ines Carvalho', emails: ['ines@lumenfold.example'], relation: 'interviewer' },
      { name: 'Bram Kuiper', emails: ['bram@lumenfold.example'], relation: 'interviewer' },
      { name: 'Tomasz Zieliński', emails: ['tomasz@lumenfold.example'], relation: 'hiring-manager' },
    ],
    mails: {
      '<lumenfold-1-confirmation@mail.ashbyhq.com>': 'confirmation',
      '<lumenfold-2-availability@mail.gmail.com>': 'interview',
      '<lumenfold-3-times@posthorn.example>': 'reply-by-user',
      '<calendar-lumenfold-4-first@google.com>': 'interview',
      '<calendar-lumenfold-5-pairing@google.com>': 'interview',
      '<lumenfold-6-no@mail.gmail.com>': 'rejection',
    },
  },
  {
    key: 'gleisbogen',
    company: 'Gleisbogen',
    companyDomain: 'gleisbogen.example',
    role: 'Senior Product Engineer (Web)',
    requisitionId: null,
    agency: null,
    stage: 'closed',
    outcome: 'rejected',
    appliedOn: '2026-09-28',
    closedOn: '2026-11-05',
    no: {
      ...personalNo,
      messageId: '<gleisbogen-6-no@mail.gmail.com>',
      statedReason: 'other-candidate',
      feedbackOffered: true,
    },
    takenBack: [],
    interviews: [
      {
        start: '2026-10-08T15:00+02:00',
        end: '2026-10-08T15:30+02:00',
        zone: 'Europe/Berlin',
        mode: 'phone',
        status: 'done',
        people: ['Amara Okafor'],
        messageIds: ['<gleisbogen-2-next-steps@mail.gmail.com>', '<calendar-gleisbogen-3-call@google.com>'],
      },
      {
        start: '2026-10-27T10:00+01:00',
        end: '2026-10-27T12:00+01:00',
        zone: 'Europe/Berlin',
        mode: 'onsite',
        status: 'done',
        people: ['Jens-Peter Voss', 'Mina Farahani'],
        messageIds: ['<calendar-gleisbogen-4-onsite@google.com>', '<calendar-gleisbogen-5-moved@google.com>'],
      },
    ],
    people: [
      { name: 'Amara Okafor', emails: ['amara.okafor@gleisbogen.example'], relation: 'recruiter' },
      { name: 'Lukas Brandt', emails: ['lukas.brandt@gleisbogen.example'], relation: 'coordinator' },
      { name: 'Jens-Peter Voss', emails: ['jens-peter.voss@gleisbogen.example'], relation: 'hiring-manager' },
      { name: 'Mina Farahani', emails: ['mina.farahani@gleisbogen.example'], relation: 'interviewer' },
    ],
    mails: {
      '<gleisbogen-1-confirmation@hire.eu.lever.co>': 'confirmation',
      '<gleisbogen-2-next-steps@mail.gmail.com>': 'interview',
      '<calendar-gleisbogen-3-call@google.com>': 'interview',
      '<calendar-gleisbogen-4-onsite@google.com>': 'interview',
      '<calendar-gleisbogen-5-moved@google.com>': 'rescheduled',
      '<gleisbogen-6-no@mail.gmail.com>': 'rejection',
    },
  },
  {
    key: 'tessera-maps',
    company: 'Tessera Maps',
    companyDomain: 'tesseramaps.example',
    role: 'Frontend Engineer, Map Rendering',
    requisitionId: null,
    agency: null,
    stage: 'closed',
    outcome: 'rejected',
    appliedOn: '2026-09-17',
    closedOn: '2026-10-29',
    no: { ...automaticNo, messageId: '<tessera-6-no@eu.greenhouse-mail.io>', statedReason: 'other-candidate' },
    takenBack: [],
    interviews: [
      {
        start: '2026-10-23T14:00+01:00',
        end: '2026-10-23T15:30+01:00',
        zone: 'Europe/London',
        mode: 'video',
        status: 'done',
        people: ['Priya Raman', 'Callum Reid'],
        messageIds: ['<tessera-3-invitation@eurprd05.prod.outlook.com>'],
      },
    ],
    people: [
      { name: 'Hannah Whitlock', emails: ['hannah.whitlock@tesseramaps.example'], relation: 'coordinator' },
      { name: 'Priya Raman', emails: ['priya.raman@tesseramaps.example'], relation: 'hiring-manager' },
      { name: 'Callum Reid', emails: ['callum.reid@tesseramaps.example'], relation: 'interviewer' },
    ],
    mails: {
      '<tessera-1-confirmation@eu.greenhouse-mail.io>': 'confirmation',
      '<tessera-2-test@hackerrankforwork.com>': 'assessment',
      '<tessera-3-invitation@eurprd05.prod.outlook.com>': 'interview',
      '<tessera-4-thanks@posthorn.example>': 'reply-by-user',
      '<tessera-5-priya@eurprd05.prod.outlook.com>': 'reply-by-person',
      '<tessera-6-no@eu.greenhouse-mail.io>': 'rejection',
    },
  },
  {
    key: 'quillon',
    company: 'Quillon',
    companyDomain: 'quillon.example',
    role: 'Senior Frontend Engineer, Editor',
    requisitionId: null,
    agency: null,
    stage: 'closed',
    outcome: 'rejected',
    appliedOn: '2026-07-08',
    closedOn: '2026-08-05',
    no: { ...personalNo, messageId: '<quillon-5-no@mail.gmail.com>', statedReason: 'requirement' },
    takenBack: [],
    interviews: [
      {
        start: '2026-08-03T13:00+02:00',
        end: '2026-08-03T15:00+02:00',
        zone: 'Europe/Stockholm',
        mode: 'video',
        status: 'done',
        people: ['Mattias Ekdahl', 'Yuki Tanabe'],
        messageIds: ['<calendar-quillon-4-panel@google.com>'],
      },
    ],
    people: [
      {
        name: 'Linnéa Åström',
        emails: ['linnea.astrom@quillon.example', 'linnea.astrom@quillon.teamtailor-mail.com'],
        relation: 'recruiter',
      },
      { name: 'Mattias Ekdahl', emails: ['mattias.ekdahl@quillon.example'], relation: 'hiring-manager' },
      { name: 'Yuki Tanabe', emails: ['yuki.tanabe@quillon.example'], relation: 'interviewer' },
    ],
    mails: {
      '<quillon-1-confirmation@quillon.teamtailor-mail.com>': 'confirmation',
      '<quillon-2-linnea@quillon.teamtailor-mail.com>': 'interview',
      '<quillon-3-yes@posthorn.example>': 'reply-by-user',
      '<calendar-quillon-4-panel@google.com>': 'interview',
      '<quillon-5-no@mail.gmail.com>': 'rejection',
      '<quillon-6-advice@posthorn.example>': 'reply-by-user',
      '<quillon-7-feedback@mail.gmail.com>': 'feedback',
      '<quillon-8-thanks-mattias@posthorn.example>': 'reply-by-user',
      '<quillon-9-out-of-office@quillon.example>': 'out-of-office',
      '<quillon-10-thanks-yuki@posthorn.example>': 'reply-by-user',
      '<quillon-11-bounce@mx.posthorn.example>': 'bounce',
    },
  },
  {
    key: 'halvard-robotics',
    company: 'Halvard Robotics',
    companyDomain: 'halvard-robotics.example',
    role: 'Lead UI Engineer',
    requisitionId: null,
    agency: 'Kestrel & Finch',
    stage: 'closed',
    outcome: 'position-closed',
    // Sourced: she answered an outreach.
    appliedOn: null,
    closedOn: '2026-10-01',
    no: {
      ...personalNo,
      outcome: 'position-closed',
      messageId: '<halvard-7-frozen@kestrelfinch.example>',
      statedReason: 'closed',
    },
    takenBack: [],
    interviews: [
      {
        start: '2026-09-22T16:00+02:00',
        end: '2026-09-22T17:00+02:00',
        zone: 'Europe/Berlin',
        mode: 'video',
        status: 'done',
        people: ['Ragnhild Moe', 'Per Åge Sæther'],
        messageIds: ['<halvard-4-interview@halvard-robotics.example>'],
      },
      {
        start: '2026-10-01T13:00+02:00',
        end: '2026-10-01T14:30+02:00',
        zone: 'Europe/Berlin',
        mode: 'video',
        status: 'cancelled',
        people: ['Ragnhild Moe', 'Per Åge Sæther'],
        messageIds: ['<halvard-5-second@halvard-robotics.example>', '<halvard-6-called-off@halvard-robotics.example>'],
      },
    ],
    people: [
      {
        name: 'Sanne Visser',
        emails: ['sanne.visser@kestrelfinch.example', 'inmail-hit-reply@linkedin.com'],
        relation: 'agency',
      },
      { name: 'Ragnhild Moe', emails: ['ragnhild.moe@halvard-robotics.example'], relation: 'hiring-manager' },
      { name: 'Per Åge Sæther', emails: ['per.age.saether@halvard-robotics.example'], relation: 'interviewer' },
    ],
    mails: {
      '<halvard-1-outreach@linkedin.com>': 'outreach',
      '<halvard-2-interested@posthorn.example>': 'reply-by-user',
      '<halvard-3-details@kestrelfinch.example>': 'reply-by-person',
      '<halvard-4-interview@halvard-robotics.example>': 'interview',
      '<halvard-5-second@halvard-robotics.example>': 'interview',
      '<halvard-6-called-off@halvard-robotics.example>': 'cancelled',
      '<halvard-7-frozen@kestrelfinch.example>': 'position-closed',
    },
  },
  {
    key: 'calderon-frontend',
    company: 'Calderon',
    companyDomain: null,
    role: 'Senior Frontend Engineer',
    requisitionId: 'R-10482',
    agency: null,
    stage: 'closed',
    outcome: 'rejected',
    appliedOn: '2026-09-14',
    closedOn: '2026-10-20',
    no: {
      ...automaticNo,
      messageId: '<calderon-4-no@myworkday.com>',
      statedReason: 'none',
      feedbackRefused: true,
    },
    takenBack: [],
    interviews: [],
    people: [],
    mails: {
      '<calderon-1-frontend@myworkday.com>': 'confirmation',
      '<calderon-4-no@myworkday.com>': 'rejection',
    },
  },
  {
    key: 'calderon-design-systems',
    company: 'Calderon',
    companyDomain: null,
    role: 'Design Systems Engineer',
    requisitionId: 'R-10655',
    agency: null,
    stage: 'applied',
    outcome: null,
    appliedOn: '2026-09-28',
    closedOn: null,
    no: null,
    takenBack: [],
    interviews: [],
    people: [],
    mails: { '<calderon-2-design-systems@myworkday.com>': 'confirmation' },
  },
  {
    key: 'havelkante-verlag',
    company: 'Havelkante Verlag',
    companyDomain: 'havelkante.example',
    role: 'Frontend-Entwicklerin (m/w/d) digitale Lehrmittel',
    requisitionId: null,
    agency: null,
    stage: 'closed',
    outcome: 'rejected',
    appliedOn: '2026-09-02',
    closedOn: '2026-09-24',
    // Told by telephone; the mail after the call is its evidence.
    no: { ...personalNo, messageId: '<havelkante-5-nach-dem-anruf@havelkante.example>', statedReason: 'internal' },
    takenBack: [],
    interviews: [
      {
        start: '2026-09-17T10:00+02:00',
        end: '2026-09-17T11:00+02:00',
        zone: 'Europe/Berlin',
        mode: 'onsite',
        status: 'done',
        people: ['Susanne Jäger', 'Matthias Böhm'],
        messageIds: ['<havelkante-2-einladung@havelkante.example>', '<havelkante-4-termin@havelkante.example>'],
      },
    ],
    people: [
      { name: 'Susanne Jäger', emails: ['s.jaeger@havelkante.example'], relation: 'recruiter' },
      { name: 'Matthias Böhm', emails: ['m.boehm@havelkante.example'], relation: 'hiring-manager' },
    ],
    mails: {
      '<havelkante-1-eingang@m.personio.de>': 'confirmation',
      '<havelkante-2-einladung@havelkante.example>': 'interview',
      '<havelkante-3-zusage-termin@keane.example>': 'reply-by-user',
      '<havelkante-4-termin@havelkante.example>': 'interview',
      '<havelkante-5-nach-dem-anruf@havelkante.example>': 'rejection',
      '<havelkante-6-dank@keane.example>': 'reply-by-user',
      // Advice on her interview, apart from the no.
      '<havelkante-7-antwort@havelkante.example>': 'feedback',
    },
  },
  {
    key: 'pennywhistle',
    company: 'Pennywhistle',
    companyDomain: 'pennywhistle.example',
    role: 'Staff Frontend Engineer',
    requisitionId: null,
    agency: null,
    stage: 'closed',
    outcome: 'rejected',
    appliedOn: '2026-08-11',
    closedOn: '2026-09-16',
    no: {
      ...personalNo,
      messageId: '<pennywhistle-4-no@mail.gmail.com>',
      statedReason: 'level',
      reapplyHint: 'apply again in six months',
    },
    takenBack: [],
    interviews: [
      {
        start: '2026-08-27T17:00+02:00',
        end: '2026-08-27T17:30+02:00',
        zone: 'Europe/Berlin',
        mode: 'phone',
        status: 'done',
        people: ['Grace Osei'],
        messageIds: ['<pennywhistle-2-booked@calendly.com>'],
      },
      {
        start: '2026-09-07T16:00+02:00',
        end: '2026-09-07T17:30+02:00',
        zone: 'Europe/Berlin',
        mode: 'video',
        status: 'done',
        people: ['Viktor Hanák'],
        messageIds: ['<calendar-pennywhistle-3-technical@google.com>'],
      },
    ],
    people: [
      { name: 'Grace Osei', emails: ['grace.osei@pennywhistle.example'], relation: 'recruiter' },
      { name: 'Viktor Hanák', emails: ['viktor.hanak@pennywhistle.example'], relation: 'interviewer' },
    ],
    mails: {
      '<pennywhistle-1-confirmation@smartrecruiters.com>': 'confirmation',
      '<pennywhistle-2-booked@calendly.com>': 'interview',
      '<calendar-pennywhistle-3-technical@google.com>': 'interview',
      '<pennywhistle-4-no@mail.gmail.com>': 'rejection',
      '<pennywhistle-5-thanks@posthorn.example>': 'reply-by-user',
    },
  },
  {
    key: 'marrow-and-pine',
    company: 'Marrow & Pine',
    companyDomain: 'marrowandpine.example',
    role: 'Frontend Developer (E-Commerce)',
    requisitionId: null,
    agency: null,
    stage: 'interviewing',
    outcome: null,
    appliedOn: '2026-09-29',
    closedOn: null,
    no: null,
    takenBack: [],
    interviews: [
      {
        start: '2026-10-12T09:30+02:00',
        end: null,
        zone: null,
        mode: 'phone',
        status: 'done',
        people: ['Beatrix Holm'],
        messageIds: ['<marrow-3-call@marrowandpine.example>'],
      },
    ],
    people: [{ name: 'Beatrix Holm', emails: ['beatrix.holm@marrowandpine.example'], relation: 'recruiter' }],
    mails: {
      '<marrow-1-applied@indeed.com>': 'confirmation',
      '<marrow-2-viewed@indeed.com>': 'viewed',
      '<marrow-3-call@marrowandpine.example>': 'interview',
      '<marrow-4-yes@posthorn.example>': 'reply-by-user',
      '<marrow-5-by-friday@marrowandpine.example>': 'pending',
    },
  },
  {
    key: 'oakhaven-health',
    company: 'Oakhaven Health',
    companyDomain: 'oakhavenhealth.example',
    role: 'Frontend Engineer, Patient Portal',
    requisitionId: null,
    agency: null,
    stage: 'interviewing',
    outcome: null,
    appliedOn: '2026-08-31',
    closedOn: null,
    no: null,
    takenBack: [{ ...automaticNo, messageId: '<oakhaven-2-no@linkedin.com>', statedReason: 'none' }],
    interviews: [
      {
        start: '2026-11-12T15:00+01:00',
        end: '2026-11-12T16:30+01:00',
        zone: 'Europe/Berlin',
        mode: 'video',
        status: 'scheduled',
        people: ['Samuel Adeyemi', 'Lotte Brink'],
        messageIds: [
          '<oakhaven-5-invitation@oakhavenhealth.example>',
          '<oakhaven-6-an-hour-later@oakhavenhealth.example>',
          '<oakhaven-7-accepted@google.com>',
        ],
      },
    ],
    people: [
      { name: 'Delphine Marchetti', emails: ['delphine.marchetti@oakhavenhealth.example'], relation: 'recruiter' },
      { name: 'Piet Jansen', emails: ['p.jansen@oakhavenhealth.example'], relation: 'coordinator' },
      { name: 'Samuel Adeyemi', emails: ['s.adeyemi@oakhavenhealth.example'], relation: 'hiring-manager' },
      { name: 'Lotte Brink', emails: ['l.brink@oakhavenhealth.example'], relation: 'interviewer' },
    ],
    mails: {
      '<oakhaven-1-sent@linkedin.com>': 'confirmation',
      '<oakhaven-2-no@linkedin.com>': 'rejection',
      '<oakhaven-3-invited-again@oakhavenhealth.example>': 'interview',
      '<oakhaven-4-forgiven@posthorn.example>': 'reply-by-user',
      '<oakhaven-5-invitation@oakhavenhealth.example>': 'interview',
      '<oakhaven-6-an-hour-later@oakhavenhealth.example>': 'rescheduled',
      '<oakhaven-7-accepted@google.com>': 'reply-by-user',
    },
  },
  {
    key: 'driftwood-studio',
    company: 'Driftwood Studio',
    companyDomain: 'driftwoodstudio.example',
    role: 'Creative Developer',
    requisitionId: null,
    agency: null,
    stage: 'closed',
    outcome: 'withdrawn',
    appliedOn: '2026-07-20',
    closedOn: '2026-08-21',
    no: null,
    takenBack: [],
    interviews: [
      {
        start: '2026-07-30T16:00+02:00',
        end: null,
        zone: null,
        mode: 'onsite',
        status: 'done',
        people: ['Wren Abbott'],
        messageIds: ['<driftwood-2-come-by@driftwoodstudio.example>'],
      },
    ],
    people: [{ name: 'Wren Abbott', emails: ['wren@driftwoodstudio.example'], relation: 'hiring-manager' }],
    mails: {
      '<driftwood-1-application@posthorn.example>': 'reply-by-user',
      '<driftwood-2-come-by@driftwoodstudio.example>': 'interview',
      '<driftwood-3-gladly@posthorn.example>': 'reply-by-user',
      '<driftwood-4-freelance@driftwoodstudio.example>': 'reply-by-person',
      '<driftwood-5-withdrawal@posthorn.example>': 'withdrawal',
    },
  },
  {
    key: 'corvid-labs',
    company: 'Corvid Labs',
    companyDomain: 'corvidlabs.example',
    role: 'UI Engineer',
    requisitionId: null,
    agency: null,
    stage: 'closed',
    outcome: 'declined',
    appliedOn: '2026-07-02',
    closedOn: '2026-07-22',
    no: null,
    takenBack: [],
    interviews: [
      {
        start: '2026-07-15T14:00+02:00',
        end: '2026-07-15T15:15+02:00',
        zone: 'Europe/Berlin',
        mode: 'video',
        status: 'done',
        people: ['Emre Yıldız'],
        messageIds: ['<calendar-corvid-2-interview@google.com>'],
      },
    ],
    people: [
      { name: 'Hanna Reuter', emails: ['hanna.reuter@corvidlabs.example'], relation: 'recruiter' },
      { name: 'Emre Yıldız', emails: ['emre.yildiz@corvidlabs.example'], relation: 'hiring-manager' },
    ],
    mails: {
      '<corvid-1-confirmation@app.bamboohr.com>': 'confirmation',
      '<calendar-corvid-2-interview@google.com>': 'interview',
      '<corvid-3-offer@corvidlabs.example>': 'offer',
      '<corvid-4-declined@posthorn.example>': 'withdrawal',
    },
  },
]

/** Job mail that starts no application: nobody answered it. */
export const withoutApplication: Readonly<Record<string, FindingKind>> = {
  '<passing-1-inmail@linkedin.com>': 'outreach',
  '<passing-2-agency@brightpathtalent.example>': 'outreach',
  '<passing-3-talent-pool@fernweh.teamtailor-mail.com>': 'talent-pool',
}

/** Job mail that fits two open applications alike: a question for Orla, never a guess. */
export const forReview: readonly {
  readonly messageId: string
  readonly kind: FindingKind
  readonly candidates: readonly string[]
}[] = [
  {
    messageId: '<calderon-3-under-review@myworkday.com>',
    kind: 'pending',
    candidates: ['calderon-frontend', 'calderon-design-systems'],
  },
]

/** Every other message in the mailbox says nothing of a candidacy; were one kept, its kind would be `other`. */
export const ordinaryCount = 150

/**
 * The ordinary mails that tempt a reader most: alerts, codes and surveys from the hiring systems' own senders, and
 * noes, interviews and offers about flats, visas, gardens and talks.
 */
export const tempting: readonly string[] = [
  '<alert-linkedin-1@linkedin.com>',
  '<alert-linkedin-2@linkedin.com>',
  '<alert-linkedin-3@linkedin.com>',
  '<alert-indeed-1@indeed.com>',
  '<alert-indeed-2@indeed.com>',
  '<alert-kompass-1@jobkompass.example>',
  '<alert-blaufuchs@blaufuchs.teamtailor-mail.com>',
  '<code-tessera@us.greenhouse-mail.io>',
  '<account-calderon@otp.workday.com>',
  '<password-calderon@otp.workday.com>',
  '<survey-gleisbogen@hire.eu.lever.co>',
  '<survey-lumenfold@mail.ashbyhq.com>',
  '<linkedin-premium@linkedin.com>',
  '<linkedin-message-1@linkedin.com>',
  '<flat-1-received@hausundhof-verwaltung.example>',
  '<flat-2-no@hausundhof-verwaltung.example>',
  '<flat-3-viewing@posthorn.example>',
  '<visa-1-received@evisa-portal.example>',
  '<visa-2-photo@evisa-portal.example>',
  '<allotment-1@laubenfreunde-nord.example>',
  '<bursary-1@kulturfonds-mitte.example>',
  '<talk-1-no@quiet-interfaces.example>',
  '<study-1-invite@hearwell-lab.example>',
  '<calendar-study-2@google.com>',
  '<sublet-1@wg-nest.example>',
  '<bank-1-card@spreebank.example>',
  '<choir-6-solo@kiezchor-wedding.example>',
  '<account-pr-closed@codeforge.example>',
  '<coaching-spam@careerflow.example>',
  '<coaching-spam-2@careerflow.example>',
  '<friends-4-no-from-swedes@posthorn.example>',
  '<friends-18-sunday-night@posthorn.example>',
  '<agency-2-talk@agentur-berlin-nord.example>',
  '<agency-3-proof@posthorn.example>',
  '<spam-easy-money@click-tasks.test>',
  '<spam-instructions@assistant-update.test>',
]

/**
 * What the story means to be on the table at `moment`, by default settings: not all of it (older noes may still ask for a
 * reflection), and the plan's own tests decide the details.
 */
export const onTheTable: readonly {
  readonly application: string
  readonly step: StepKind
  readonly state: 'due' | 'upcoming' | 'blocked'
  readonly to: readonly string[]
  readonly why: string
}[] = [
  {
    application: 'lumenfold',
    step: 'acknowledge',
    state: 'due',
    to: ['Tomasz Zieliński'],
    why: 'a personal no, yesterday, from someone who neither recruits nor interviewed',
  },
  {
    application: 'lumenfold',
    step: 'feedback',
    state: 'upcoming',
    to: ['Femke de Wit'],
    why: 'two days after the no',
  },
  {
    application: 'lumenfold',
    step: 'follow-up',
    state: 'upcoming',
    to: ['Ines Carvalho', 'Bram Kuiper'],
    why: 'fourteen days after 30 October',
  },
  { application: 'lumenfold', step: 'reflect', state: 'upcoming', to: [], why: 'three days after the no' },
  { application: 'gleisbogen', step: 'reflect', state: 'due', to: [], why: 'the no is four days old' },
  {
    application: 'gleisbogen',
    step: 'feedback',
    state: 'due',
    to: ['Amara Okafor'],
    why: 'day four, and she offered it',
  },
  {
    application: 'gleisbogen',
    step: 'follow-up',
    state: 'upcoming',
    to: ['Jens-Peter Voss', 'Mina Farahani'],
    why: 'fourteen days after 27 October',
  },
  {
    application: 'tessera-maps',
    step: 'follow-up',
    state: 'due',
    to: ['Priya Raman', 'Callum Reid'],
    why: 'seventeen days after the interview, eleven after the no',
  },
  {
    application: 'quillon',
    step: 'keep-in-touch',
    state: 'due',
    to: ['Linnéa Åström'],
    why: '98 days after the interview, 91 after her feedback',
  },
  {
    application: 'pennywhistle',
    step: 'reapply',
    state: 'upcoming',
    to: [],
    why: 'six months after the no: 16 March 2027',
  },
  {
    application: 'marrow-and-pine',
    step: 'ask-status',
    state: 'due',
    to: ['Beatrix Holm'],
    why: 'promised for 16 October, silent since the 14th',
  },
  {
    application: 'calderon-design-systems',
    step: 'ask-status',
    state: 'blocked',
    to: [],
    why: 'silent for six weeks, and only a no-reply address is known',
  },
]
