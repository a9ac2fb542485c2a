import type { OpenedAccount } from '#domain/account.ts'
import type { Place } from '#domain/message.ts'
import { setAsideReason } from '#domain/set-aside.ts'
import { imapPlace } from '#mail/imap/cursor.ts'
import { openImapSource, type ImapSource } from '#mail/imap/imap-source.ts'
import type { ImapLimits } from '#mail/imap/session.ts'
import { peek } from '#mail/peek.ts'
import type { Ctx } from '#actions/context.ts'

const askedAgain = setAsideReason('not-handed-out')
const pageSize = 500

interface Counting {
  readonly mailbox: number
  readonly known: number
  readonly refused: ImapSource['refused']
}

/**
 * Counts the mail there is in a mailbox and the mail of it that is known, and has what is missing read (`readAgain`),
 * as well as what the server would not hand out before. A mail that lies twice is known twice. Folders that
 * would not open (`refused`) are not among them.
 */
export async function reconcile(
  ctx: Ctx,
  account: OpenedAccount,
  sourceId: string,
  limits: ImapLimits,
  readAgain: (places: readonly Place[]) => Promise<void>,
): Promise<Counting> {
  const mail = await openImapSource(account, limits)
  try {
    const there = await mail.inventory()
    const setAside = await ctx.owner.sources.setAside(sourceId)
    const aside = new Set(setAside.map(({ place }) => place.at))
    const others = there.filter(({ at }) => !aside.has(at))
    let missing = [...there.filter(({ at }) => aside.has(at)), ...(await unknownAmong(ctx, mail, sourceId, others))]
    const wasLookedAt = (place: Place) => !mail.refused.has(imapPlace(place)?.path ?? '')
    const lying = new Set(there.map(({ at }) => at))
    await ctx.owner.sources.takeBack(
      sourceId,
      setAside.map(({ place }) => place).filter((place) => !lying.has(place.at) && wasLookedAt(place)),
    )
    const kept = new Set(setAside.filter(({ reason }) => reason !== askedAgain).map(({ place }) => place.at))
    const again = missing.filter(({ at }) => !kept.has(at))
    if (again.length > 0) {
      await readAgain(again)
      const places = await ctx.owner.sources.places(sourceId)
      missing = missing.filter(({ at }) => !places.has(at))
      const still = new Set(missing.map(({ at }) => at))
      await ctx.owner.sources.takeBack(
        sourceId,
        again.filter(({ at }) => !still.has(at)),
      )
    }
    return { mailbox: there.length, known: there.length - missing.length, refused: mail.refused }
  } finally {
    await mail.close()
  }
}

/** Where a mail lies is kept once; of those that lie elsewhere as well, the key tells whether they are known. */
async function unknownAmong(
  ctx: Ctx,
  mail: ImapSource,
  sourceId: string,
  there: readonly Place[],
): Promise<readonly Place[]> {
  const places = await ctx.owner.sources.places(sourceId)
  const elsewhere = there.filter(({ at }) => !places.has(at))
  const unknown: Place[] = []
  for (let from = 0; from < elsewhere.length; from += pageSize) {
    const page = elsewhere.slice(from, from + pageSize)
    mail.expect?.(page, 'lean')
    const keyed = []
    for (const place of page) {
      const raw = await mail.fetchLean?.(place)
      keyed.push({ place, key: raw ? peek(raw).key : null })
    }
    const keys = keyed.flatMap(({ key }) => (key === null ? [] : [key]))
    const [kept, forgotten] = await Promise.all([ctx.owner.messages.known(keys), ctx.owner.forgotten.known(keys)])
    unknown.push(
      ...keyed.flatMap(({ place, key }) => (key !== null && (kept.has(key) || forgotten.has(key)) ? [] : [place])),
    )
  }
  return unknown
}
