import { copied, found, noted, notFound } from '#domain/outbox-moves.ts'
import type { Outgoing } from '#domain/outbox.ts'
import { accountWithSecret } from '#actions/account-with-secret.ts'
import type { Ctx } from '#actions/context.ts'
import { readingUnder } from '#actions/importing/reading-under.ts'
import { readWhole } from '#actions/importing/sift.ts'
import { asRawMessage, bytesOf } from '#actions/outbox/as-mail.ts'
import type { OutboxTools } from '#actions/outbox/tools.ts'
import { companyOfStep } from '#actions/step-view.ts'
import { seeWorld } from '#actions/world.ts'

/** How long a copy is tried for; the mail itself is gone and kept, whatever becomes of its copy. */
const copyTriedForMs = 3 * 86_400_000
/** How long a server that makes copies itself is given. */
const serverCopiesWithinMs = 10 * 60_000

/**
 * Keeps a sent mail as the import would, so that it counts as a contact and moves the plan at once. Met again among
 * the sent mail it is the same message. Doing it twice changes nothing.
 */
export async function noteSent(ctx: Ctx, tools: OutboxTools, mail: Outgoing): Promise<void> {
  const { context, version } = await readingUnder(ctx)
  const me = [...new Set([...context.me, mail.words.from.address])]
  const raw = asRawMessage(mail)
  const { message, finding } = readWhole(raw, { ...context, me })
  await ctx.owner.messages.keepMany(null, [{ message, finding, meVersion: version, place: raw.place }])
  await noteWhatItTold(ctx, mail)
  await ctx.owner.outbox.move(mail, noted(mail, tools.clock()))
}

/** The news it told are no news to its reader any more. */
async function noteWhatItTold(ctx: Ctx, mail: Outgoing): Promise<void> {
  const draft = await ctx.owner.drafts.get(mail.draftId)
  if (!draft || draft.tells.length === 0) return
  const world = await seeWorld(ctx)
  const step = world.stepById.get(mail.stepId)
  const company = step ? companyOfStep(world, step).toLowerCase() : ''
  const personAddress = mail.words.to.address
  await ctx.owner.news.tell(draft.tells.map((itemId) => ({ personAddress, company, itemId, at: mail.date ?? ctx.now })))
}

/** The copy among the sent mail; tried again later where the server was not reached. */
export async function copySent(ctx: Ctx, tools: OutboxTools, mail: Outgoing): Promise<void> {
  const { outbox } = ctx.owner
  const now = tools.clock()
  const age = Math.abs(now - (mail.date ?? now))
  const opened = await accountWithSecret(ctx, mail.accountId)
  if (!opened.ok) {
    await outbox.move(mail, copied(mail, 'given-up', now, opened.error.message))
    return
  }
  const made = await tools.copyToSent(opened.value, mail.messageId, bytesOf(mail), age > serverCopiesWithinMs)
  if (made.type === 'made' || made.type === 'by-server') await outbox.move(mail, copied(mail, made.type, tools.clock()))
  else if (made.type === 'no-folder')
    await outbox.move(mail, copied(mail, 'given-up', tools.clock(), 'no folder for sent mail'))
  else if (age > copyTriedForMs) await outbox.move(mail, copied(mail, 'given-up', tools.clock(), made.says))
}

/** Looks for a mail that nobody knows about; where nothing shows it, it stays the person's question. */
export async function lookFor(ctx: Ctx, tools: OutboxTools, mail: Outgoing): Promise<void> {
  const { outbox } = ctx.owner
  if (await isAnsweredHere(ctx, mail)) {
    await outbox.move(mail, found(mail, 'answered', tools.clock()))
    return
  }
  const opened = await accountWithSecret(ctx, mail.accountId)
  if (!opened.ok) return
  const where = await tools.lookForSent(opened.value, mail.messageId)
  const now = tools.clock()
  if (where === 'sent-folder' || where === 'answered') await outbox.move(mail, found(mail, where, now))
  else if (where === 'not-there' && mail.log.at(-1)?.what !== 'looked') await outbox.move(mail, notFound(mail, now))
}

/** Kept mail that names it: an answer, or the mail itself. */
async function isAnsweredHere(ctx: Ctx, { messageId }: Outgoing): Promise<boolean> {
  const mail = await ctx.owner.messages.jobMail()
  return mail.some(
    ({ head }) =>
      head.messageId === messageId || head.inReplyTo.includes(messageId) || head.references.includes(messageId),
  )
}
