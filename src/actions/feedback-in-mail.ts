import type { Application } from '#domain/application.ts'
import { prepare } from '#read/prepare.ts'
import type { Ctx } from '#actions/context.ts'
import type { World } from '#actions/world.ts'

/** What somebody told of it in a mail of their own after the no: offered for the record, and shown when asked for. */
export interface FeedbackMail {
  readonly key: string
  readonly from: string
  /** Epoch ms. */
  readonly at: number
  /** Their own words, without what they quoted and how they signed. */
  readonly words: string
}

const mostMails = 20
const mostWords = 6000

/** Oldest first. */
export async function feedbackInMail(
  ctx: Ctx,
  world: World,
  application: Application,
): Promise<readonly FeedbackMail[]> {
  const told = application.events
    .filter((event) => event.kind === 'feedback' && event.direction !== 'outgoing')
    .filter((event) => application.no === null || event.at > application.no.receivedAt)
    .filter((event) => event.at <= world.now)
  const found: FeedbackMail[] = []
  for (const { messageKey, at } of told.slice(0, mostMails)) {
    const mail = messageKey === null ? null : await ctx.owner.messages.get(messageKey)
    if (!mail) continue
    const words = ownWordsOf(mail.head.subject, mail.text)
    if (words === '') continue
    found.push({ key: mail.head.key, from: mail.head.from?.name || mail.head.from?.address || '', at, words })
  }
  return found
}

function ownWordsOf(subject: string, text: string): string {
  const prepared = prepare({ subject, text })
  return prepared.zones
    .filter(({ kind }) => kind === 'new')
    .map(({ start, end }) => prepared.text.slice(start, end))
    .join('')
    .trim()
    .slice(0, mostWords)
}
