import type { LiveAccountView } from '#actions/syncer.ts'
import { neverTried, type AccountHealth } from '#domain/account-health.ts'
/** One invented job hunt as views: what the pages show when nothing is missing, for tests of the pages alone. */
import { reflectionForm } from '#actions/reflection-form.ts'
import type { ApplicationRow, ApplicationView, MessageView, StepView } from '#actions/views.ts'
import { err, ok } from '#domain/result.ts'
import type { Actions } from '#server/actions.ts'
import { someInsights } from './insights-scene.ts'
import { articlesScene } from './articles-scene.ts'
import { peopleScene } from './people-scene.ts'
import { preparingScene } from './preparing-scene.ts'
import { noPosting, postingScene } from './posting-scene.ts'
import { reviewScene } from './review-scene.ts'
import { searchScene } from './search-scene.ts'
import { sendingScene } from './sending-scene.ts'
import {
  aDraft,
  aMessage,
  anApplication,
  anImport,
  anInterview,
  aPerson,
  aReflection,
  aRow,
  aStep,
  aTimelineItem,
  aToday,
  fakeActions,
  now,
} from '#server/builders.ts'
import { someChecks, someKeeping } from './keeping-scene.ts'

const day = 86_400_000
const priya = aPerson()
const tom = aPerson({
  id: 'p_tom',
  name: 'Tom Reyes',
  relation: 'recruiter',
  title: 'Talent Partner',
  address: 'tom.reyes@northwind.example',
})
const lena = aPerson({ id: 'p_lena', name: 'Lena Vogt', relation: 'interviewer', title: null, address: null })
const relay = aPerson({
  id: 'p_relay',
  name: 'Kim Sørensen',
  relation: 'hr',
  title: 'People Operations',
  address: 'reply+8f2c@hire.fabrikam.example',
  replyable: 'relay',
  doNotContact: true,
})

const reflect = aStep({
  id: 's_reflect',
  kind: 'reflect',
  title: 'Look back on Northwind',
  to: [],
  medium: 'none',
  reason: 'A few days after a no the sting has eased and the memory is still fresh.',
  closesOn: '2026-11-19',
  suggestedAt: null,
})
const feedback = aStep({
  id: 's_feedback',
  kind: 'feedback',
  title: 'Ask Tom Reyes for specifics',
  to: [tom],
  medium: 'mail-or-call',
  reason: 'Within a week he still remembers the talk; a recruiter may tell what an interviewer may not.',
  cautions: ['They wrote that they give no detailed feedback; ask for advice rather than for reasons.'],
  closesOn: '2026-11-09',
})
const keep = aStep({
  id: 's_keep',
  kind: 'keep-in-touch',
  title: 'Keep in touch with Priya Nair',
  state: 'upcoming',
  opensAt: now + 73 * day,
  closesAt: now + 104 * day,
  opensOn: '2027-01-21',
  closesOn: '2027-02-20',
  reason: 'Three months after the last interview a short note is welcome and a new role may have opened.',
})
const reapply = aStep({
  id: 's_reapply',
  kind: 'reapply',
  title: 'See whether Northwind has a role for you again',
  state: 'upcoming',
  opensAt: now + 174 * day,
  closesAt: now + 204 * day,
  opensOn: '2027-05-02',
  closesOn: '2027-06-01',
  to: [],
  medium: 'none',
  reason: 'Six months is the commonest time after which a second application is looked at afresh.',
})
const acknowledge = aStep({
  id: 's_ack',
  kind: 'acknowledge',
  title: 'Thank Tom Reyes for letting you know',
  state: 'done',
  opensAt: now - 6 * day,
  closesAt: now - 4 * day,
  opensOn: '2026-11-03',
  closesOn: '2026-11-04',
  to: [tom],
})
const blocked = aStep({
  id: 's_blocked',
  kind: 'feedback',
  title: 'Ask Fabrikam for specifics',
  state: 'blocked',
  medium: 'mail',
  application: { id: 'a_fabrikam', company: 'Fabrikam', role: 'Platform Engineer' },
  blockedBy: {
    code: 'no-reply-only',
    sentence: 'Only an address that nobody reads is known. Add a person with an address and this step opens.',
  },
})
const soon: StepView[] = [
  aStep({
    id: 's_soon1',
    state: 'upcoming',
    title: 'Thank Jonas Weber and ask to be kept in mind',
    opensOn: '2026-11-12',
    application: { id: 'a_kontor', company: 'Kontor Digital GmbH', role: 'Softwareentwicklerin Backend (m/w/d)' },
  }),
  aStep({
    id: 's_soon2',
    state: 'upcoming',
    title: 'Look back on Tailspin',
    opensOn: '2026-11-18',
    application: { id: 'a_tailspin', company: 'Tailspin', role: null },
  }),
]

const noText = `Hi Sam,

thank you again for the time you gave us, and for the conversation with Priya and Lena on 23 October.

After careful consideration we decided to move forward with another candidate whose experience with event-driven systems is a closer match for this role. This was not an easy decision.

I would be glad to keep you in mind. Please feel free to apply again in six months; the team is growing.

All the best,
Tom Reyes
Talent Partner, Northwind
`
const spans = [
  'we decided to move forward with another candidate',
  'a closer match for this role',
  'apply again in six months',
].map((quote) => ({
  part: 'text' as const,
  quote,
  start: noText.indexOf(quote),
  end: noText.indexOf(quote) + quote.length,
}))

const application: ApplicationView = anApplication({
  company: {
    value: 'Northwind',
    from: 'mail',
    evidence: { part: 'text', quote: 'Talent Partner, Northwind', start: 0, end: 25, messageKey: 'm-no' },
    domain: 'northwind.example',
  },
  no: {
    outcome: 'rejected',
    receivedAt: now - 7 * day,
    messageKey: 'm-no',
    by: tom,
    channel: 'personal',
    statedReason: 'other-candidate',
    feedbackOffered: false,
    feedbackRefused: false,
    feedbackGiven: false,
    reapplyHint: 'apply again in six months',
    contactRefused: false,
    replyable: 'person',
    evidence: spans,
  },
  people: [priya, lena, tom, relay],
  interviews: [
    anInterview({ people: [priya, lena] }),
    anInterview({ id: 'i_screen', start: now - 31 * day, end: null, mode: 'phone', round: 'screen', people: [tom] }),
  ],
  timeline: [
    aTimelineItem({
      at: now - 42 * day,
      kind: 'confirmation',
      title: 'Application received',
      messageKey: 'm-conf',
      from: 'Northwind Careers',
      subject: 'Thank you for applying to Northwind',
      evidence: [{ part: 'subject', quote: 'Thank you for applying', start: 0, end: 22 }],
      signal: 'started-it',
    }),
    aTimelineItem({
      at: now - 36 * day,
      kind: 'interview',
      title: 'Interview',
      messageKey: 'm-invite1',
      from: 'Tom Reyes',
      subject: 'A first call about the Backend Engineer role',
      evidence: [{ part: 'text', quote: 'Thursday 9 October at 10:00', start: 0, end: 27 }],
      signal: 'requisition',
    }),
    aTimelineItem({
      at: now - 20 * day,
      kind: 'rescheduled',
      title: 'Interview moved',
      messageKey: 'm-invite2',
      from: 'Priya Nair',
      subject: 'Updated invitation: Technical conversation',
      evidence: [],
      signal: 'calendar',
    }),
    aTimelineItem({
      at: now - 16 * day,
      kind: 'reply-by-user',
      direction: 'outgoing',
      title: 'You wrote',
      messageKey: 'm-thanks',
      from: 'Sam Okafor',
      subject: 'Re: Updated invitation: Technical conversation',
      evidence: [],
    }),
    aTimelineItem({ evidence: spans, corrected: true }),
    aTimelineItem({
      at: now - 5 * day,
      kind: 'told-by-person',
      direction: null,
      title: 'Called Tom Reyes',
      messageKey: null,
      manualId: 'man_1',
      from: null,
      subject: null,
      evidence: [],
      signal: null,
    }),
  ],
  steps: [acknowledge, reflect, feedback, aStep(), keep, reapply],
  review: [
    {
      id: 'r_1',
      question: 'what-kind',
      messageKey: 'm-no',
      candidates: [],
      text: 'Is “An update on your profile” a no?',
    },
  ],
  corrections: [
    { id: 'c_1', at: now - 3 * day, sentence: 'Role set to “Backend Engineer”', undone: false },
    { id: 'c_2', at: now - 3 * day, sentence: 'Location set to “Potsdam”', undone: true },
  ],
  manualEntries: [{ id: 'man_1', at: now - 5 * day, sentence: 'A call with Tom Reyes on 4 November', removed: false }],
  drafts: [aDraft({ subject: 'Re: Your application at Northwind' })],
  reflection: aReflection({ answers: { friend: 'It was one afternoon.' } }),
  reallyInterested: 'yes',
  lessons: [],
  feedback: [],
})

const rows: ApplicationRow[] = [
  aRow(),
  aRow({
    id: 'a_kontor',
    company: 'Kontor Digital GmbH',
    role: 'Softwareentwicklerin Backend (m/w/d)',
    location: 'Hamburg',
    outcome: 'rejected',
    appliedOn: '2026-09-14',
    closedOn: '2026-10-29',
    lastContactAt: now - 11 * day,
    next: { kind: 'follow-up', title: 'Thank Jonas Weber', opensOn: '2026-11-12', state: 'upcoming' },
  }),
  aRow({
    id: 'a_tailspin',
    company: 'Tailspin',
    role: null,
    stage: 'interviewing',
    outcome: null,
    appliedOn: '2026-10-12',
    closedOn: null,
    lastContactAt: now - day,
    next: null,
    reviewCount: 1,
  }),
  aRow({
    id: 'a_fabrikam',
    company: 'Fabrikam',
    role: 'Platform Engineer',
    location: 'Remote',
    agency: 'Harbour Recruiting',
    outcome: 'position-closed',
    lastContactAt: now - 25 * day,
    next: null,
  }),
  aRow({
    id: 'a_lucerne',
    company: 'Lucerne Publishing',
    role: 'Senior Developer',
    stage: 'applied',
    outcome: null,
    appliedOn: null,
    closedOn: null,
    lastContactAt: null,
    interviews: 0,
    next: null,
  }),
]

const message: MessageView = aMessage({
  text: noText,
  evidence: spans,
  subject: 'Your application at Northwind',
  readerKind: 'feedback',
  runnerUp: { kind: 'talent-pool', confidence: 0.11 },
})

export function sceneActions(over: Partial<Actions> = {}): Actions {
  return fakeActions({
    ...sendingScene(),
    seeInsights: async () => someInsights(),
    ...articlesScene(),
    ...preparingScene(),
    ...postingScene(),
    seeToday: async () =>
      aToday({
        due: [feedback, aStep(), reflect],
        soon,
        blocked: [blocked],
        lapsedCount: 14,
        reviewCount: 2,
        interviews: [
          {
            applicationId: 'a_tailspin',
            company: 'Tailspin',
            role: 'Data Engineer',
            start: now + 2 * day,
            end: now + 2 * day + 3_600_000,
            timeZone: 'Europe/Berlin',
            mode: 'video',
            round: 'technical',
            people: [aPerson({ name: 'Ada Ferreira' })],
            lessons: [
              {
                applicationId: 'a_northwind',
                company: 'Northwind',
                field: 'question',
                text: 'How would you make a consumer idempotent?',
                on: '2026-11-05',
              },
              {
                applicationId: 'a_northwind',
                company: 'Northwind',
                field: 'story',
                text: 'The migration of the billing tables without a minute of downtime.',
                on: '2026-11-05',
              },
            ],
          },
        ],
      }),
    listApplications: async () => rows,
    showApplication: async (_ctx, id) => (id === 'a_gone' ? err('not-found') : ok(application)),
    showMessage: async () => ok(message),
    draftStep: async (_ctx, stepId) =>
      ok(
        aDraft({
          stepId,
          callSheet:
            'Say who you are and when you talked.\nAsk: Which skill would have made the difference?\nAsk: What would you advise me to work on?\nWrite down what they say:',
          cautions: feedback.cautions,
          offers: [
            {
              id: 'u_1',
              type: 'update',
              title: 'Finished a course on event-driven systems',
              on: '2026-11-01',
              used: true,
            },
            {
              id: 'n_1',
              type: 'article',
              title: 'Exactly-once is a lie, and what to do',
              on: '2026-10-20',
              used: false,
            },
          ],
        }),
      ),
    reflectionForm,
    ...reviewScene,
    ...peopleScene,
    ...searchScene,
    listImports: async () => [
      anImport({
        source: 'takeout.mbox',
        seen: 12_480,
        kept: 214,
        bytesRead: 310e6,
        bytesTotal: 900e6,
        messagesPerSecond: 1450,
        secondsLeft: 62,
      }),
      anImport({
        id: 'imp_0',
        source: 'Sent.mbox',
        state: 'failed',
        seen: 12,
        kept: 0,
        error: { code: 'not-a-mailbox', message: 'This file is no mailbox: its first line does not begin a message.' },
      }),
    ],
    listAccounts: async () => [
      liveAccount('sam@fastmail.com', {
        syncedAt: now - 300_000,
        counted: { at: now, mailbox: 18_629, known: 18_629 },
      }),
      {
        ...liveAccount('sam.ortega@verein-fuer-lange-namen.example', {
          triedAt: now - 60_000,
          error: { code: 'app-password-needed', said: 'Application-specific password required' },
          failures: 3,
        }),
        trouble:
          'imap.verein-fuer-lange-namen.example wants an app password instead of the usual one (Application-specific password required). Make one in the settings of the mailbox.',
        reading: { phase: 'reading', seen: 1200, kept: 31, bytesRead: 1200, bytesTotal: 4000 },
      },
    ],
    listSources: async () => [
      {
        id: 'src_1',
        name: 'mail.mbox',
        kind: 'mbox',
        path: '/home/sam/mail/mail.mbox',
        chosen: false,
        seen: 18_204,
        kept: 312,
        setAside: 2,
        lastImportAt: now - 2 * day,
        resumable: false,
        unreachable: 0,
      },
      {
        id: 'src_2',
        name: 'old-laptop.mbox',
        kind: 'mbox',
        path: '/media/old/old-laptop.mbox',
        chosen: false,
        seen: 2100,
        kept: 40,
        setAside: 0,
        lastImportAt: now - 90 * day,
        resumable: true,
        unreachable: 17,
      },
    ],
    listSetAside: async () => [
      { source: 'mail.mbox', place: 'byte 1,204,331', reason: 'Its parts are nested more than 50 deep.' },
      { source: 'mail.mbox', place: 'byte 99,204,100', reason: 'It is larger than 50 MB.' },
    ],
    seeKeeping: async () => someKeeping(),
    checkHouse: async () => someChecks,
    listNews: async () => ({
      updates: [
        {
          id: 'u_1',
          on: '2026-11-01',
          kind: 'certificate',
          text: 'Finished a course on event-driven systems',
          url: 'https://courses.example/events',
          toldTo: ['Priya Nair'],
        },
      ],
      articles: [
        {
          id: 'n_1',
          addedAt: now - 20 * day,
          title: 'Exactly-once is a lie, and what to do',
          url: 'https://blog.example/exactly-once',
          note: 'Priya asked how I would do it; this says it better than I did.',
          toldTo: [],
        },
      ],
    }),
    ...over,
  })
}

/** Nothing imported yet. */
export function emptyActions(): Actions {
  return fakeActions({
    seeToday: async () => aToday({ due: [], empty: true }),
    listApplications: async () => [],
    ...noPosting(),
  })
}

function liveAccount(address: string, health: Partial<AccountHealth>): LiveAccountView {
  const host = `imap.${address.split('@')[1]}`
  return {
    id: `acc_${address}`,
    address,
    name: null,
    aliases: [],
    imap: { host, port: 993, security: 'tls' },
    smtp: null,
    user: address,
    auth: 'password',
    folders: null,
    createdAt: now,
    health: { ...neverTried, ...health },
    kept: 312,
    setAside: 2,
    trouble: null,
    reading: null,
  }
}
