import type { ApprovalView, OutgoingView } from '#actions/see-outbox.ts'
import { err, ok } from '#domain/result.ts'
import type { Actions } from '#server/actions.ts'
import { now } from '#server/builders.ts'

const hour = 3_600_000
const from = { name: 'Orla Brandt', address: 'orla@home.example' }
const to = { name: 'Priya Nair', address: 'priya.nair@northwind.example' }
const body = `Dear Priya,

thank you for the time you took on 23 October. Your question about idempotent consumers has stayed with me: I built a small one since.

I accept the decision. Should something like it come up at Northwind later, I would be glad to hear from you.

What one thing would you advise me to work on first?

Best wishes,
Orla Brandt`

function aMail(over: Partial<OutgoingView>): OutgoingView {
  return {
    id: 'o_1',
    draftId: 'w_1',
    stepId: 's_followup',
    application: { id: 'a_northwind', company: 'Northwind', role: 'Backend Engineer' },
    state: 'approved',
    way: 'send',
    from,
    to,
    subject: 'Re: Your interview at Northwind',
    body,
    inThread: true,
    approvedAt: now - hour,
    sendAt: now + 20 * hour,
    sentAt: null,
    sentByHand: false,
    why: null,
    answer: null,
    kept: [],
    copy: 'none',
    cameBack: [],
    log: [{ at: now - hour, what: 'approved' }],
    ...over,
  }
}

const log: OutgoingView['log'] = [
  { at: now - 30 * hour, what: 'approved' },
  { at: now - 29 * hour, what: 'begun' },
  { at: now - 29 * hour, what: 'handing-over' },
]

const mails: readonly OutgoingView[] = [
  aMail({
    id: 'o_5',
    state: 'uncertain',
    to: { name: 'Ada Ferreira', address: 'ada@tailspin.example' },
    log: [
      ...log,
      { at: now - 29 * hour, what: 'unknown', says: 'read ECONNRESET' },
      { at: now - 28 * hour, what: 'looked' },
    ],
  }),
  aMail({}),
  aMail({
    id: 'o_3',
    state: 'failed',
    why: 'The server does not take mail for this address.',
    answer: '550 5.1.1 no such user',
    log: [...log, { at: now - 29 * hour, what: 'failed', says: '550 5.1.1 no such user' }],
  }),
  aMail({
    id: 'o_2',
    kept: [{ ruleId: 'gushing', quote: 'a wonderful afternoon', because: 'It was one, and she said so too.', at: now }],
    state: 'sent',
    sentAt: now - 29 * hour,
    copy: 'made',
    cameBack: [
      { as: 'out-of-office', key: 'm-away', from: 'Priya Nair', at: now - 28 * hour, returnsOn: '2026-11-12' },
      { as: 'reply', key: 'm-reply', from: 'Priya Nair', at: now - hour, returnsOn: null },
    ],
    log: [
      ...log,
      { at: now - 29 * hour, what: 'accepted', says: '250 2.0.0 Ok: queued as 4F2' },
      { at: now - 29 * hour, what: 'noted' },
      { at: now - 29 * hour, what: 'copied' },
    ],
  }),
  aMail({
    id: 'o_0',
    state: 'void',
    why: 'They wrote in the meantime. Read that first.',
    log: [...log.slice(0, 1), { at: now - 29 * hour, what: 'void', says: 'replied' }],
  }),
]

const approval: ApprovalView = {
  draftId: 'w_9',
  stepId: 's_followup',
  version: 4,
  from,
  to,
  subject: 'Re: Your interview at Northwind',
  body,
  thread: { key: 'm-invite', subject: 'Your interview at Northwind', from: 'Priya Nair', at: now - 17 * 24 * hour },
  head: 'Date: Tue, 10 Nov 2026 09:00:00 +0000\nFrom: Sam Okafor <sam@okafor.example>\nTo: Priya Nair <priya.nair@northwind.example>\nSubject: Re: Your interview at Northwind\nIn-Reply-To: <invite@northwind.example>\nReferences: <invite@northwind.example>\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8; format=flowed\nContent-Transfer-Encoding: 7bit',
  findings: [],
  suggestedAt: now + 20 * hour,
  problem: { now: null, later: null },
  queued: null,
}

/** A mailbox that sends, with a mail of every kind on its way. */
export function sendingScene(): Pick<Actions, 'seeOutbox' | 'seeApproval'> {
  return {
    seeOutbox: async () => ({ canSend: true, mails }),
    seeApproval: async (_ctx, id) => (id === approval.draftId ? ok(approval) : err('not-found')),
  }
}
