import type { Draft } from '#domain/draft.ts'
import type { JobMail } from '#domain/history.ts'
import type { KeptWords } from '#domain/kept-words.ts'
import type { Address } from '#domain/message.ts'
import type { OutboxEvent, OutboxState, Outgoing, OutgoingWords } from '#domain/outbox.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { sentByHand } from '#read/answers/sent-by-hand.ts'
import { whatCameBack, type CameBackAs } from '#read/answers/what-came-back.ts'
import { buildEml } from '#mail/eml-out.ts'
import { findingsOf, type DraftFinding } from '#actions/check-draft.ts'
import { prepareApproval, type OutboxRefusal } from '#actions/approve-draft.ts'
import type { Ctx } from '#actions/context.ts'
import { outboxWords } from '#actions/outbox/words.ts'
import { seeWorld, type World } from '#actions/world.ts'

/** A mail in the outbox, with what happened to it when. */
export interface OutgoingView {
  readonly id: string
  readonly draftId: string
  readonly stepId: string
  readonly application: { readonly id: string; readonly company: string; readonly role: string | null } | null
  readonly state: OutboxState
  readonly way: Outgoing['way']
  readonly from: Address
  readonly to: Address
  readonly subject: string
  readonly body: string
  readonly inThread: boolean
  readonly approvedAt: number
  /** Epoch ms: when it is to go. */
  readonly sendAt: number
  /** Epoch ms: when it went; null before. */
  readonly sentAt: number | null
  /** Put among the drafts, and sent from there by the person. */
  readonly sentByHand: boolean
  /** Why it is void or failed, one sentence in the reader's language. */
  readonly why: string | null
  /** The server's last words. */
  readonly answer: string | null
  /** What the check minded and the person kept, with reasons. */
  readonly kept: readonly KeptWords[]
  readonly copy: Outgoing['copy']
  /** What came back to it, oldest first. */
  readonly cameBack: readonly {
    readonly as: CameBackAs
    readonly key: string
    readonly from: string
    readonly at: number | null
    /** The day they are back, YYYY-MM-DD; null where nothing says so. */
    readonly returnsOn: string | null
  }[]
  readonly log: readonly OutboxEvent[]
}

export interface OutboxView {
  /** Whether any mailbox is connected that can send. */
  readonly canSend: boolean
  /** Newest first. */
  readonly mails: readonly OutgoingView[]
}

/** What the person agrees to: exactly what would leave. */
export interface ApprovalView {
  readonly draftId: string
  readonly stepId: string
  readonly version: number
  readonly from: Address | null
  readonly to: Address | null
  readonly subject: string
  readonly body: string
  /** The mail it answers; null where it begins a thread. */
  readonly thread: {
    readonly key: string
    readonly subject: string
    readonly from: string
    readonly at: number | null
  } | null
  /** The head as it leaves, line by line; the Message-ID is made when it is approved. */
  readonly head: string
  /** What the check says of it, read anew. */
  readonly findings: readonly DraftFinding[]
  /** Epoch ms; null where the plan suggests none. */
  readonly suggestedAt: number | null
  /** Why it cannot go now, or not at all; null where it can, with a reason where an error needs one. */
  readonly problem: { readonly now: OutboxRefusal | null; readonly later: OutboxRefusal | null }
  /** The approval there is already. */
  readonly queued: OutgoingView | null
}

export async function seeOutbox(ctx: Ctx): Promise<OutboxView> {
  const [world, kept, mails, accounts] = await Promise.all([
    seeWorld(ctx),
    ctx.owner.messages.jobMail(),
    ctx.owner.outbox.list(),
    ctx.owner.accounts.list(),
  ])
  return {
    canSend: accounts.some(({ smtp }) => smtp !== null),
    mails: mails.map((mail) => outgoingView(ctx, world, mail, kept)).toReversed(),
  }
}

export async function seeApproval(ctx: Ctx, draftId: string): Promise<Result<ApprovalView, 'not-found'>> {
  const draft = await ctx.owner.drafts.get(draftId)
  if (!draft) return err('not-found')
  const world = await seeWorld(ctx)
  const nobody = () => 'not-sent'
  const version = draft.version
  // Nothing is written here: whether a reason is still asked for, the findings say.
  const asked = { version, because: 'asked' } as const
  const now = await prepareApproval(ctx, world, draft, { ...asked, when: 'now' }, nobody)
  const later = await prepareApproval(ctx, world, draft, { ...asked, when: 'suggested' }, nobody)
  const words = now.ok ? now.value.words : later.ok ? later.value.words : null
  const queued = (await ctx.owner.outbox.list()).findLast(
    (mail) => mail.draftId === draft.id && (mail.draftVersion === version || mail.state !== 'approved'),
  )

  const suggested = Math.max(ctx.now, world.stepById.get(draft.stepId)?.suggestedAt ?? ctx.now)

  return ok({
    draftId: draft.id,
    stepId: draft.stepId,
    version,
    from: words?.from ?? (draft.from === null ? null : { name: '', address: draft.from }),
    to: draft.to[0] ?? null,
    subject: draft.subject,
    body: draft.body,
    thread: await threadOf(ctx, draft),
    head: headOf(draft, words, suggested),
    findings: await findingsOf(ctx, world, draft, suggested),
    suggestedAt: world.stepById.get(draft.stepId)?.suggestedAt ?? null,
    problem: { now: now.ok ? null : now.error, later: later.ok ? null : later.error },
    queued: queued && queued.state !== 'void' ? outgoingView(ctx, world, queued, []) : null,
  })
}

function headOf(draft: Draft, words: OutgoingWords | null, at: number): string {
  const { to, subject, body, inReplyTo, references } = draft
  const mail = { to, subject, body, inReplyTo, references, from: words?.from ?? null, date: at, messageId: null }
  return buildEml(mail).split('\r\n\r\n', 1)[0]!.replaceAll('\r\n', '\n')
}

async function threadOf(ctx: Ctx, { inReplyTo }: Draft): Promise<ApprovalView['thread']> {
  if (inReplyTo === null) return null
  const answered = (await ctx.owner.messages.jobMail()).find(({ head }) => head.messageId === inReplyTo)
  if (!answered) return null
  const { key, subject, from, date } = answered.head
  return { key, subject, from: from?.name || from?.address || '', at: date }
}

/** Field by field, with a sentence for what went wrong. */
function outgoingView(ctx: Ctx, world: World, mail: Outgoing, kept: readonly JobMail[]): OutgoingView {
  const step = world.stepById.get(mail.stepId)
  const application = step && world.applications.get(step.applicationId)
  const { voids, fails } = outboxWords(ctx.language)
  const reasons: Readonly<Record<string, string>> = { ...voids, ...fails }
  const byHand = sentFromDrafts(mail, kept)
  return {
    id: mail.id,
    draftId: mail.draftId,
    stepId: step?.id ?? mail.stepId,
    application: application
      ? { id: application.id, company: application.company.value, role: application.role?.value ?? null }
      : null,
    state: mail.state,
    way: mail.way,
    from: mail.words.from,
    to: mail.words.to,
    subject: mail.words.subject,
    body: mail.words.body,
    inThread: mail.words.inReplyTo !== null,
    approvedAt: mail.approvedAt,
    sendAt: mail.sendAt,
    sentAt: byHand?.head.date ?? (mail.state === 'sent' ? mail.date : null),
    sentByHand: byHand !== null,
    why: mail.why === null ? null : (reasons[mail.why] ?? null),
    answer: mail.answer,
    kept: mail.kept ?? [],
    copy: mail.copy,
    cameBack: backTo(mail, kept, byHand),
    log: mail.log,
  }
}

function sentFromDrafts({ state, way, words, messageId, date }: Outgoing, kept: readonly JobMail[]): JobMail | null {
  if (state !== 'sent' || way !== 'draft' || date === null) return null
  const { subject, inReplyTo } = words
  return sentByHand({ messageId, to: words.to.address, subject, inReplyTo, savedAt: date }, kept)
}

function backTo(
  { state, way, words, messageId, date }: Outgoing,
  kept: readonly JobMail[],
  byHand: JobMail | null,
): OutgoingView['cameBack'] {
  if (state !== 'sent' || date === null || (way === 'draft' && byHand === null)) return []
  const sent = {
    messageId: byHand?.head.messageId ?? messageId,
    to: words.to.address,
    subject: words.subject,
    sentAt: byHand?.head.date ?? date,
  }
  return whatCameBack(sent, kept).map(({ as, head, returnsOn }) => ({
    as,
    key: head.key,
    from: head.from?.name || head.from?.address || '',
    at: head.date,
    returnsOn,
  }))
}
