import type { Account } from '#domain/account.ts'
import type { Draft } from '#domain/draft.ts'
import type { Address } from '#domain/message.ts'
import { approve, type Outgoing } from '#domain/outbox.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { isWaitingItsTurn, type Step } from '#domain/step.ts'
import { nameFromHeads } from '#write/facts.ts'
import { whyVoid } from '#plan/still-right.ts'
import type { Ctx } from '#actions/context.ts'
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
  const refuse = (code: OutboxRefusalCode, sentence?: string) => refuseOutbox(ctx, code, sentence)
  const draft = await ctx.owner.drafts.get(draftId)
  if (!draft) return refuse('not-found')
  const world = await seeWorld(ctx)
  const step = world.stepById.get(draft.stepId)
  if (!step) return refuse('step-gone')
  const sender = await senderOf(ctx, world, draft)
  if (sender === null) return refuse('no-account')

  const sendAt =
    choice.when === 'now' ? ctx.now : choice.when === 'suggested' ? (step.suggestedAt ?? ctx.now) : choice.when
  if (sendAt < ctx.now) return refuse('passed')
  if (step.blockedBy !== null && !isWaitingItsTurn(step.blockedBy)) return refuse('blocked', step.blockedBy.sentence)
  if (step.blockedBy?.until !== undefined && sendAt < step.blockedBy.until)
    return refuse('not-yet', step.blockedBy.sentence)
  if (sendAt < step.opensAt) return refuse('not-yet')

  const asked = {
    readVersion: choice.version,
    from: sender.from,
    accountId: sender.account.id,
    way: choice.way ?? 'send',
    sendAt,
    messageId: messageIdFor(sender.from.address, newName()),
    now: ctx.now,
  }
  const basis = await basisOf(ctx, world, step, draft)
  const approved = approve(draft, { ...asked, basis })
  if (!approved.ok) return refuse(approved.error)
  const standing = await standingOf(ctx, world, approved.value, draft, sendAt)
  const why = whyVoid({ ...approved.value, id: '', revision: 0 }, standing)
  if (why !== null && why !== 'cap') return refuse(why)

  const queued = await ctx.owner.outbox.enqueue(approved.value)
  return queued.ok ? ok(queued.value) : refuse(queued.error)
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
