import { accepted, begin, endOfWords, refused, savedAsDraft, unknown } from '#domain/outbox-moves.ts'
import type { Outgoing } from '#domain/outbox.ts'
import type { HandOver } from '#mail/smtp/hand-over.ts'
import { accountWithSecret } from '#actions/account-with-secret.ts'
import type { Ctx } from '#actions/context.ts'
import { bytesOf } from '#actions/outbox/as-mail.ts'
import { noteNobodyThere } from '#actions/outbox/note-refused.ts'
import type { OutboxTools } from '#actions/outbox/tools.ts'

/**
 * Sends one approved mail: claims it, hands it over, and writes down what came of it, each step on disk before the next
 * (decision 0017). False: somebody else has it, or its words were edited. It does not ask whether the mail is still
 * right; the caller just did.
 */
export async function sendOne(ctx: Ctx, tools: OutboxTools, approved: Outgoing): Promise<boolean> {
  const { outbox } = ctx.owner
  const me = tools.newName()
  let current = begin(approved, me, tools.clock())
  if (!(await outbox.move(approved, current))) return false

  const opened = await accountWithSecret(ctx, current.accountId)
  if (!opened.ok) {
    const why = opened.error.code === 'no-account' ? 'account-gone' : 'log-in'
    await outbox.move(current, refused(current, why, true, opened.error.message, tools.clock()))
    return true
  }
  if (current.way === 'draft') {
    const saved = await tools.saveToDrafts(opened.value, current.messageId, bytesOf(current))
    const now = tools.clock()
    await outbox.move(
      current,
      saved.type === 'made'
        ? savedAsDraft(current, now)
        : saved.type === 'later'
          ? refused(current, 'not-reached', false, saved.says, now)
          : refused(current, 'not-reached', true, 'no folder for drafts', now),
    )
    return true
  }

  const envelope = { from: current.words.from.address, to: current.words.to.address }
  const outcome = await tools.handOver(opened.value, envelope, bytesOf(current), {
    // Another revision on disk says that this sender was taken for gone: then it is not its turn to say the dot.
    beforeEnd: async () => {
      const ending = endOfWords(current, tools.clock())
      if (!(await outbox.move(current, ending))) return false
      current = ending
      return true
    },
  })
  await writeDown(ctx, tools, current, outcome, me)
  return true
}

async function writeDown(
  ctx: Ctx,
  tools: OutboxTools,
  sending: Outgoing,
  outcome: HandOver,
  me: string,
): Promise<void> {
  if (outcome.type === 'held-back') return
  const now = tools.clock()
  const { outbox } = ctx.owner
  // Before the mail is at its end, so that whoever is killed in between finds it void, and the address dead.
  if (outcome.type === 'refused' && outcome.why === 'recipient-refused' && outcome.isForGood)
    await noteNobodyThere(ctx, sending, outcome.answer, now)
  if (await outbox.move(sending, after(sending, outcome, now))) return

  // It took so long that it was called uncertain meanwhile. Only this sender knows that it was taken.
  const stored = await outbox.get(sending.id)
  if (outcome.type !== 'accepted' || stored?.state !== 'uncertain' || stored.claim?.by !== me) return
  await outbox.move(stored, accepted(stored, outcome.answer, now))
}

function after(sending: Outgoing, outcome: Exclude<HandOver, { type: 'held-back' }>, now: number): Outgoing {
  switch (outcome.type) {
    case 'accepted':
      return accepted(sending, outcome.answer, now)
    case 'refused':
      return refused(sending, outcome.why, outcome.isForGood, outcome.answer, now)
    case 'unknown':
      return unknown(sending, outcome.says, now)
  }
}
