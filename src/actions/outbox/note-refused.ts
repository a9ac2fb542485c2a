import type { Outgoing } from '#domain/outbox.ts'
import { refusalReport, saysNobodyIsThere } from '#mail/refusal-report.ts'
import type { Ctx } from '#actions/context.ts'
import { readingUnder } from '#actions/importing/reading-under.ts'
import { readWhole } from '#actions/importing/sift.ts'

/**
 * A server that says at once that nobody receives at an address says what a delivery report says a day later: it is
 * kept as one, so that nobody is written to there and the plan names the next person. Doing it twice changes nothing.
 */
export async function noteNobodyThere(ctx: Ctx, mail: Outgoing, answer: string, at: number): Promise<void> {
  if (!saysNobodyIsThere(answer)) return
  const { from, to } = mail.words
  const report = refusalReport({
    from: from.address,
    to: to.address,
    messageId: mail.messageId,
    thread: await heardIn(ctx, mail),
    answer,
    at,
  })
  const place = { at: `outbox:${mail.id}:refused`, offset: 0, length: report.bytes.length }
  const { context, version } = await readingUnder(ctx)
  const raw = { ...report, place, envelopeDate: at, labels: [] }
  const { message, finding } = readWhole(raw, { ...context, me: [...new Set([...context.me, from.address])] })
  await ctx.owner.messages.keepMany(null, [{ message, finding, meVersion: version, place }])
}

/**
 * A mail they wrote in the talk, else the no itself: by it the report belongs to the application. An own mail will not
 * do, since a report that names one says that it never arrived.
 */
async function heardIn(ctx: Ctx, { words, basis }: Outgoing): Promise<string | null> {
  const named = new Set([...words.references, ...(words.inReplyTo === null ? [] : [words.inReplyTo])])
  const heard = (await ctx.owner.messages.jobMail()).filter(({ finding }) => finding.direction === 'incoming')
  const inTalk = heard.findLast(({ head }) => head.messageId !== null && named.has(head.messageId))
  return (inTalk ?? heard.find(({ head }) => head.key === basis.follows))?.head.messageId ?? null
}
