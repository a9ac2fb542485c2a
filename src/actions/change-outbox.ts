import { isUnderWay, type Outgoing } from '#domain/outbox.ts'
import { makeVoid, moveTo, personSaid } from '#domain/outbox-moves.ts'
import { ok, type Result } from '#domain/result.ts'
import { refuseOutbox, type OutboxRefusal } from '#actions/approve-draft.ts'
import type { Ctx } from '#actions/context.ts'

/** Takes an approval back; what has begun to go cannot be. */
export async function takeApprovalBack(ctx: Ctx, id: string): Promise<Result<Outgoing, OutboxRefusal>> {
  return change(ctx, id, (mail) => (mail.state === 'approved' ? makeVoid(mail, 'taken-back', ctx.now) : null))
}

/** Lets what waits for its hour go now. */
export async function sendItNow(ctx: Ctx, id: string): Promise<Result<Outgoing, OutboxRefusal>> {
  return change(ctx, id, (mail) => (mail.state === 'approved' ? moveTo(mail, ctx.now, true, ctx.now) : null))
}

/** What the person says of a mail that nobody knows about. */
export async function settleUncertain(
  ctx: Ctx,
  id: string,
  said: 'arrived' | 'send-again' | 'let-go',
): Promise<Result<Outgoing, OutboxRefusal>> {
  const mail = await ctx.owner.outbox.get(id)
  if (mail && mail.state !== 'uncertain') return refuseOutbox(ctx, 'not-uncertain')
  return change(ctx, id, (one) => (one.state === 'uncertain' ? personSaid(one, said, ctx.now) : null))
}

async function change(
  ctx: Ctx,
  id: string,
  move: (mail: Outgoing) => Outgoing | null,
): Promise<Result<Outgoing, OutboxRefusal>> {
  const mail = await ctx.owner.outbox.get(id)
  if (!mail) return refuseOutbox(ctx, 'not-found')
  const next = move(mail)
  if (next === null) return refuseOutbox(ctx, isUnderWay(mail) ? 'under-way' : 'not-waiting')
  return (await ctx.owner.outbox.move(mail, next)) ? ok(next) : refuseOutbox(ctx, 'not-waiting')
}
