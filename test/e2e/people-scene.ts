/** People of the invented job hunt as views. */
import type { PersonRow, PersonSketch, PersonView } from '#actions/person-views.ts'
import { err, ok } from '#domain/result.ts'
import type { Actions } from '#server/actions.ts'
import { aStep, now } from '#server/builders.ts'

const day = 86_400_000
const northwind = { id: 'a_northwind', company: 'Northwind', role: 'Backend Engineer' }

export function aSketch(over: Partial<PersonSketch> = {}): PersonSketch {
  return {
    id: 'p_priya',
    name: 'Priya Nair',
    emails: ['priya.nair@northwind.example'],
    companies: ['Northwind'],
    lastAt: now - 3 * day,
    ...over,
  }
}

function aPersonRow(over: Partial<PersonRow> = {}): PersonRow {
  return {
    id: 'p_priya',
    name: 'Priya Nair',
    title: 'Engineering Manager',
    address: 'priya.nair@northwind.example',
    replyable: 'person',
    doNotContact: false,
    applications: [{ ...northwind, relation: 'interviewer', isOpen: false }],
    last: { at: now - 3 * day, what: 'mail', direction: 'incoming' },
    next: {
      what: 'follow-up',
      title: 'Thank Priya Nair and ask to be kept in mind',
      on: '2026-11-07',
      state: 'due',
      reason: 'Two to three weeks after the interview is when a thank-you is read without haste.',
      stepId: 's_followup',
      applicationId: 'a_northwind',
    },
    alike: 1,
    warmth: {
      state: 'ripe',
      ideallyAt: now - 5 * day,
      latestAt: now + 25 * day,
      priority: 0.06,
    },
    tags: ['queues'],
    movedTo: null,
    seemsMoved: false,
    forgetAt: null,
    ...over,
  }
}

function aPersonView(): PersonView {
  return {
    ...aPersonRow(),
    timeZone: 'Europe/Berlin',
    emails: [
      { address: 'priya.nair@northwind.example', isOwn: true },
      { address: 'priya@nair.example', isOwn: true },
      { address: 'reply+8f2c@hire.northwind.example', isOwn: false },
    ],
    met: { at: now - 40 * day, what: 'mail', direction: 'incoming' },
    sayings: [{ id: 'pf_1', at: now - 4 * day, about: 'cares', text: 'Queues that can be explained.' }],
    interval: { days: [90, 120], isOwn: false },
    unheard: [{ id: 'u_1', type: 'update', text: 'Finished a certificate in distributed systems' }],
    heard: [{ id: 'u_0', at: now - 30 * day, text: 'Learned Rust' }],
    moved: null,
    moveSuggestion: null,
    toForget: null,
    contacts: [
      {
        at: now - 3 * day,
        direction: 'incoming',
        medium: 'mail',
        isByHuman: true,
        messageKey: 'm-no',
        subject: 'Your application at Northwind',
        note: null,
        entryId: null,
        told: [],
        application: northwind,
      },
      {
        at: now - 20 * day,
        direction: 'outgoing',
        medium: 'call',
        isByHuman: true,
        messageKey: null,
        subject: null,
        note: 'He named the system design round; the rest was strong.',
        entryId: null,
        told: [],
        application: northwind,
      },
      {
        at: now - 40 * day,
        direction: 'incoming',
        medium: 'mail',
        isByHuman: false,
        messageKey: 'm-first',
        subject: 'We received your application',
        note: null,
        entryId: null,
        told: [],
        application: null,
      },
    ],
    notes: [
      {
        at: now - 2 * day,
        text: 'She will look for the two questions I asked, and write on Friday.',
        step: 'Ask for feedback',
      },
    ],
    interviews: [
      { id: 'i_1', start: now - 18 * day, mode: 'video', round: 'technical', status: 'done', application: northwind },
    ],
    steps: [aStep()],
    mayBe: [
      {
        questionId: 'q_4',
        likeness: 'short-name',
        other: aSketch({ id: 'p_p', name: 'P. Nair', emails: ['pn@northwind.example'] }),
      },
    ],
    corrections: [
      {
        id: 'c_9',
        at: now - day,
        sentence: 'Priya Nair <priya.nair@northwind.example> and Priya N. <priya@nair.example> are one person',
        undone: false,
      },
    ],
  }
}

export const peopleScene: Pick<Actions, 'listPeople' | 'showPerson'> = {
  listPeople: async () => [
    aPersonRow(),
    aPersonRow({
      id: 'p_tom',
      name: 'Tom Reyes',
      title: 'Recruiter',
      address: 'tom.reyes@northwind.example',
      applications: [{ ...northwind, relation: 'recruiter', isOpen: false }],
      last: { at: now - 5 * day, what: 'call', direction: 'outgoing' },
      next: null,
      doNotContact: true,
    }),
    aPersonRow({
      id: 'p_jonas',
      name: 'Jonas-Maximilian von Weber-Hoffmann',
      title: 'Leiter Softwareentwicklung',
      address: 'jonas.weber@kontor-digital.example',
      applications: [
        { id: 'a_kontor', company: 'Kontor Digital GmbH', role: null, relation: 'hiring-manager', isOpen: false },
        { id: 'a_tailspin', company: 'Tailspin', role: null, relation: 'referrer', isOpen: true },
      ],
      last: { at: now - 11 * day, what: 'interview', direction: null },
      next: {
        what: 'follow-up',
        title: 'Thank Jonas Weber',
        on: '2026-11-12',
        state: 'upcoming',
        reason: 'Two to three weeks after the interview.',
        stepId: 's_jonas',
        applicationId: 'a_kontor',
      },
      alike: 0,
    }),
    aPersonRow({
      id: 'p_sam',
      name: 'Sam',
      title: null,
      address: null,
      replyable: null,
      applications: [],
      last: null,
      next: null,
    }),
  ],
  showPerson: async (_ctx, id) => (id === 'p_gone' ? err('not-found') : ok(aPersonView())),
}
