import type { Account } from '#domain/account.ts'
import type { Draft } from '#domain/draft.ts'
import type { Address } from '#domain/message.ts'
import { approve, type ApprovedMail, type Outgoing } from '#domain/outbox.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { isWaitingItsTurn, type Step } from '#domain/step.ts'
import { nameFromHeads } from '#write/facts.ts'
import { whyVoid } from '#plan/still-right.ts'
import type { Ctx } from '#actions/context.ts'
import { checkFactsOf, judge } from '#actions/check-draft.ts'
import { gatherFacts } from '#actions/draft-facts.ts'
import { standingOf, talkNow } from '#actions/outbox/standing.ts'
import { outboxWords, type OutboxRefusalCode } from '#actions/outbox/words.ts'
import { ownAddresses, seeWorld, type World } from '#actions/world.ts'

export interface ApproveChoice {
  /** The version that was on the person's screen. */
  readonly version: number
  /** `now`, the hour the plan suggests, or another moment (epoch ms). */
  readonly when: 'now' | 'suggested' | number
  /** Sent by the account's server, or only saved among its drafts. */
  readonly way?: Outgoing['way'] | undefined
  /** Why it goes although the check minds something; holds for all that it minds. What blocks cannot be kept. */
  readonly because?: string | undefined
}

export interface OutboxRefusal {
  readonly code: OutboxRefusalCode
  /** In the reader's language. */
  readonly message: string
}

export function refuseOutbox(ctx: Ctx, code: OutboxRefusalCode, sentence?: string): Result<never, OutboxRefusal> {
  return err({ code, message: sentence ?? outboxWords(ctx.language).refusals[code] })
}

/** Approves the words of a draft as they were read: these, to this person, in this thread, by this account. */
export async function approveDraft(
  ctx: Ctx,
  draftId: string,
  choice: ApproveChoice,
  newName: () => string,
): Promise<Result<Outgoing, OutboxRefusal>> {
  const draft = await ctx.owner.drafts.get(draftId)
  if (!draft) return refuseOutbox(ctx, 'not-found')
  const prepared = await prepareApproval(ctx, await seeWorld(ctx), draft, choice, newName)
  if (!prepared.ok) return prepared
  const queued = await ctx.owner.outbox.enqueue(prepared.value)
  return queued.ok ? ok(queued.value) : refuseOutbox(ctx, queued.error)
}

/** What would be approved, or why it cannot be; nothing is written. */
export async function prepareApproval(
  ctx: Ctx,
  world: World,
  draft: Draft,
  choice: ApproveChoice,
  newName: () => string,
): Promise<Result<ApprovedMail, OutboxRefusal>> {
  const refuse = (code: OutboxRefusalCode, sentence?: string) => refuseOutbox(ctx, code, sentence)
  const step = world.stepById.get(draft.stepId)
  if (!step) return refuse('step-gone')
  const sender = await senderOf(ctx, world, draft)
  if (sender === null) return refuse('no-account')

  const asked = {
    readVersion: choice.version,
    from: sender.from,
    accountId: sender.account.id,
    way: choice.way ?? 'send',
    sendAt: momentOf(choice.when, step, ctx.now),
    messageId: messageIdFor(sender.from.address, newName()),
    now: ctx.now,
  }
  const judged = await judgeAt(ctx, world, step, draft, asked.sendAt)
  const given = choice.because?.trim() ?? ''
  const because =
    given === '' ? [] : judged.map(({ ruleId, quote }) => ({ ruleId, quote, because: given, at: ctx.now }))
  const approved = approve(draft, { ...asked, judged, because, basis: await basisOf(ctx, world, step, draft) })
  if (!approved.ok) return refuse(approved.error)
  const untimely = whyUntimely(step, asked.sendAt, ctx.now)
  if (untimely !== null) return refuse(untimely, step.blockedBy?.sentence)

  const standing = await standingOf(ctx, world, approved.value, draft, asked.sendAt)
  const why = whyVoid({ ...approved.value, id: '', revision: 0 }, standing)
  return why === null || why === 'cap' ? approved : refuse(why)
}

/** Whatever the browser found: it is read again here, as it stands, with what is known now. */
async function judgeAt(ctx: Ctx, world: World, step: Step, draft: Draft, at: number) {
  const facts = await gatherFacts(ctx, world, step)
  return judge(world, draft, checkFactsOf(world, draft, step, facts.ok ? facts.value : null, at)).judged
}

function momentOf(when: ApproveChoice['when'], step: Step, now: number): number {
  if (when === 'now') return now
  return when === 'suggested' ? Math.max(now, step.suggestedAt ?? now) : when
}

function whyUntimely({ blockedBy, opensAt }: Step, sendAt: number, now: number): OutboxRefusalCode | null {
  if (sendAt < now) return 'passed'
  if (blockedBy !== null && !isWaitingItsTurn(blockedBy)) return 'blocked'
  if (blockedBy?.until !== undefined && sendAt < blockedBy.until) return 'not-yet'
  return sendAt < opensAt ? 'not-yet' : null
}

async function basisOf(ctx: Ctx, world: World, step: Step, draft: Draft): Promise<Outgoing['basis']> {
  const words = { to: draft.to[0] ?? { name: '', address: '' } } as Outgoing['words']
  const standing = await standingOf(ctx, world, { stepId: draft.stepId, words }, draft, ctx.now)
  return { follows: step.follows, outcome: standing.application?.outcome ?? null, ...talkNow(standing) }
}

/** The account whose address or alias the mail was written from; else the only one that sends. */
async function senderOf(
  ctx: Ctx,
  world: World,
  draft: Pick<Draft, 'from'>,
): Promise<{ readonly account: Account; readonly from: Address } | null> {
  const sending = (await ctx.owner.accounts.list()).filter(({ smtp }) => smtp !== null)
  const from = draft.from?.toLowerCase() ?? null
  const own = sending.find(({ address, aliases }) => from !== null && [address, ...aliases].includes(from))
  const account = own ?? sending[0]
  if (account === undefined) return null
  const name = account.name ?? world.settings.name ?? (await nameInOwnMail(ctx, world)) ?? ''
  return { account, from: { name, address: own && from !== null ? from : account.address } }
}

async function nameInOwnMail(ctx: Ctx, { settings }: World): Promise<string | null> {
  const heads = (await ctx.owner.messages.jobMail()).map(({ head }) => head)
  return nameFromHeads(heads, ownAddresses(settings))
}

/** Under the domain it is sent from, as receivers expect; the left side is nobody's name. */
function messageIdFor(address: string, name: string): string {
  const domain = address.slice(address.lastIndexOf('@') + 1)
  return `<${name}@${/^[\w.-]{1,200}$/.test(domain) ? domain : 'localhost'}>`
}
