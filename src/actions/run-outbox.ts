import { isLeftBehind, makeVoid, moveTo, takeOver } from '#domain/outbox-moves.ts'
import type { Outgoing } from '#domain/outbox.ts'
import { turnOf } from '#plan/good-hour.ts'
import { whyVoid } from '#plan/still-right.ts'
import type { Ctx } from '#actions/context.ts'
import { copySent, lookFor, noteSent } from '#actions/outbox/after-sending.ts'
import { sendOne } from '#actions/outbox/send-one.ts'
import { standingOf } from '#actions/outbox/standing.ts'
import type { OutboxTools } from '#actions/outbox/tools.ts'
import { seeWorld } from '#actions/world.ts'

/** At most so many mails are gone through in one pass; a day's are five. */
const mostAtOnce = 100

/**
 * One pass over the outbox: settles what a sender that is gone left, looks for what is uncertain, sends what is due and
 * still right, and finishes what was sent. Run as often as one likes, and by several at once: every move is
 * compare-and-set, so that each mail has one of them. Returns whether anything was moved.
 */
export async function runOutbox(ctx: Ctx, tools: OutboxTools): Promise<boolean> {
  const before = await ctx.owner.dataVersion()
  for (const mail of (await ctx.owner.outbox.unfinished()).slice(0, mostAtOnce)) {
    const now = tools.clock()
    await advance({ ...ctx, now }, tools, mail)
  }
  return (await ctx.owner.dataVersion()) !== before
}

async function advance(ctx: Ctx, tools: OutboxTools, mail: Outgoing): Promise<void> {
  const { outbox } = ctx.owner
  if (mail.state === 'sending') {
    if (!isLeftBehind(mail, ctx.now)) return
    if (!(await outbox.move(mail, takeOver(mail, ctx.now)))) return
    return again(ctx, tools, mail.id)
  }
  if (mail.state === 'uncertain') {
    await lookFor(ctx, tools, mail)
    const settled = await outbox.get(mail.id)
    if (settled?.state === 'sent') await finish(ctx, tools, settled)
    return
  }
  if (mail.state === 'sent') return finish(ctx, tools, mail)
  if (mail.state !== 'approved' || !(await isDue(ctx, mail))) return
  if (await sendOne(ctx, tools, mail)) return again(ctx, tools, mail.id)
}

/** What was just moved is looked at once more: sent, it is noted and copied; uncertain, it is looked for. */
async function again(ctx: Ctx, tools: OutboxTools, id: string): Promise<void> {
  const mail = await ctx.owner.outbox.get(id)
  if (mail && (mail.state === 'sent' || mail.state === 'uncertain')) await advance(ctx, tools, mail)
}

async function finish(ctx: Ctx, tools: OutboxTools, mail: Outgoing): Promise<void> {
  if (!mail.noted) await noteSent(ctx, tools, mail)
  const noted = await ctx.owner.outbox.get(mail.id)
  if (noted?.copy === 'pending') await copySent(ctx, tools, noted)
}

/** Whether it goes now. What is not right any more, or was slept past, is made void or moved here. */
async function isDue(ctx: Ctx, mail: Outgoing): Promise<boolean> {
  const { outbox } = ctx.owner
  // A clock that stands before the approval was set back: what the plan was then is nothing to judge by.
  if (ctx.now < Math.min(mail.approvedAt, mail.sendAt)) return false
  const world = await seeWorld(ctx)
  const standing = await standingOf(ctx, world, mail, await ctx.owner.drafts.get(mail.draftId), ctx.now)
  const isTooEarly = ctx.now < mail.sendAt
  const why = whyVoid(mail, isTooEarly ? { ...standing, now: mail.sendAt } : standing)
  // Until its hour a day's places may still be free again.
  if (why !== null && !(isTooEarly && why === 'cap')) {
    await outbox.move(mail, makeVoid(mail, why, ctx.now))
    return false
  }
  const turn = turnOf(mail, standing.step?.suggestedAt ?? null, ctx.now)
  if (turn.type === 'ask') await outbox.move(mail, makeVoid(mail, 'slept-too-long', ctx.now))
  if (turn.type === 'move') await outbox.move(mail, moveTo(mail, turn.to, false, ctx.now))
  return turn.type === 'go'
}
