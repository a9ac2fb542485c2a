import type { MessageKey } from '#domain/ids.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { Ctx } from '#actions/context.ts'
import type { MessageView } from '#actions/views.ts'
import { seeWorld } from '#actions/world.ts'

/** One kept mail with what was read in it: the spans that decided, the runner-up, and what linked it. */
export async function showMessage(ctx: Ctx, key: string): Promise<Result<MessageView, 'not-found'>> {
  const kept = await ctx.owner.messages.get(key as MessageKey)
  if (!kept) return err('not-found')

  const world = await seeWorld(ctx)
  const link = world.links.get(key)
  const { head, finding } = kept

  return ok({
    key,
    messageId: head.messageId,
    date: head.date,
    from: head.from,
    to: head.to,
    cc: head.cc,
    subject: head.subject,
    text: kept.text,
    kind: link?.kind ?? finding.kind,
    readerKind: finding.kind,
    confidence: finding.confidence,
    runnerUp: finding.runnerUp,
    evidence: finding.evidence,
    applicationId: link?.applicationId ?? null,
    signal: link?.signal ?? null,
  })
}
