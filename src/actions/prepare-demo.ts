import { openMailSource } from '#mail/open-source.ts'
import { parse } from '#mail/parse.ts'
import { readerVersion } from '#read/read-message.ts'
import type { MessageKey } from '#domain/ids.ts'
import type { Ctx } from '#actions/context.ts'

const pageSize = 500

/**
 * Empties the demo's owner when anything is in it that its mailbox does not say today: mail from elsewhere or that was
 * rewritten since, what an older reader read, somebody's own address. What a visitor tried out goes with it; the
 * import that follows fills it again. One that is merely not read to its end is left to that import.
 */
export async function prepareDemo(ctx: Ctx, mailbox: string): Promise<void> {
  if ((await ctx.owner.sources.list()).length === 0 && (await ctx.owner.messages.count()) === 0) return
  if (!(await isAsTold(ctx, mailbox))) await ctx.owner.wipe()
}

async function isAsTold(ctx: Ctx, mailbox: string): Promise<boolean> {
  const opened = await openMailSource(mailbox)
  // Without its mailbox nothing can be said, nor read again.
  if (!opened.ok) return true

  const [sources, settings, mail] = await Promise.all([
    ctx.owner.sources.list(),
    ctx.owner.settings.get(),
    ctx.owner.messages.jobMail(),
  ])
  if (sources.some(({ path }) => path !== opened.value.path) || settings.addresses.length > 0) return false
  if (mail.some(({ finding }) => finding.readerVersion !== readerVersion)) return false

  const told = new Map<MessageKey, string>()
  for await (const item of opened.value.messages()) {
    if (!('raw' in item)) continue
    const { key, subject, text, calendars } = parse(item.raw)
    told.set(key, JSON.stringify([subject, text, calendars]))
  }
  const keys = [...told.keys()]
  const forgotten = await ctx.owner.forgotten.known(keys)
  if ((await ctx.owner.forgotten.count()) !== forgotten.size) return false

  const kept = mail.map(({ head }) => head.key)
  for (let from = 0; from < kept.length; from += pageSize) {
    const words = await ctx.owner.messages.parsed(kept.slice(from, from + pageSize))
    if (words.some(({ key, subject, text, calendars }) => told.get(key) !== JSON.stringify([subject, text, calendars])))
      return false
  }
  return true
}
