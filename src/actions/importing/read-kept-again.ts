import type { MessageKey } from '#domain/ids.ts'
import { peek } from '#mail/peek.ts'
import { readerVersion, readMessage } from '#read/read-message.ts'
import type { Ctx } from '#actions/context.ts'
import type { FetchAgain } from '#actions/importing/fetch-again.ts'
import type { ReadingUnder } from '#actions/importing/reading-under.ts'
import { sift } from '#actions/importing/sift.ts'
import { spokenOf } from '#actions/importing/spoken-of.ts'

const pageSize = 500

/**
 * Kept mail that was read by an older reader, or under other addresses or another zone, is read again. It was kept,
 * perhaps, only because of those: where its source is still there it is sifted as at its first reading, and what does
 * not speak for itself is forgotten until its thread or its people bring it back. So nothing is left of a mistake.
 * Without the source its words in the store are read, and it stays.
 */
export async function readKeptAgain(ctx: Ctx, again: FetchAgain, { context, version }: ReadingUnder): Promise<void> {
  const keys = await ctx.owner.messages.readBefore(readerVersion, version)
  if (keys.length === 0) return
  const spoken = spokenOf(await ctx.owner.corrections.list())

  for (let from = 0; from < keys.length; from += pageSize) {
    const stored = await ctx.owner.messages.whole(keys.slice(from, from + pageSize))
    const inOrder = stored.toSorted((a, b) => a.place.offset - b.place.offset)
    const toForget: MessageKey[] = []
    for (const { head, sourceId, place } of inOrder) {
      if (spoken.has(head.key)) continue
      const raw = await again.fetchIfThere(sourceId, place)
      if (!raw) continue
      const peeked = peek(raw)
      if (peeked.key === head.key && 'forgotten' in sift(raw, peeked, false, context)) toForget.push(head.key)
    }
    const gone = new Set<MessageKey>(toForget)
    const messages = stored
      .filter(({ head }) => !gone.has(head.key))
      .map(({ head, text, html, calendars, size }) => ({ ...head, text, html, calendars, size }))
    await ctx.owner.messages.updateFindings(
      messages.map((message) => ({ key: message.key, finding: readMessage(message, context) })),
      version,
    )
    await ctx.owner.messages.forget(toForget)
  }
}
