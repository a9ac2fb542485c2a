import { createHash } from 'node:crypto'
import { readerVersion } from '#read/read-message.ts'
import type { Ctx } from '#actions/context.ts'
import type { ReadingUnder } from '#actions/importing/reading-under.ts'

/**
 * Names all that settling starts from: the reader, whose mailbox it is, what the person said and added, and the kept
 * mail with its readings. Where an earlier settling ended under this name, beginning anew would end there again.
 */
export async function settledAs(ctx: Ctx, { version }: ReadingUnder): Promise<string> {
  const [mail, corrections, entries] = await Promise.all([
    ctx.owner.messages.jobMail(),
    ctx.owner.corrections.list(),
    ctx.owner.manual.list(),
  ])
  const hash = createHash('sha256').update(JSON.stringify([readerVersion, version, corrections, entries]))
  // One by one: all readings as one text would be many megabytes.
  for (const { head, finding } of mail) hash.update(`${head.key} ${JSON.stringify(finding)}\n`)
  return hash.digest('base64url')
}
