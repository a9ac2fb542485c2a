import { buildEml } from '#mail/eml-out.ts'
import type { FailReason } from '#domain/outbox.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { accountWithSecret } from '#actions/account-with-secret.ts'
import { refuseOutbox, type OutboxRefusal } from '#actions/approve-draft.ts'
import type { Ctx } from '#actions/context.ts'
import type { OutboxTools } from '#actions/outbox/tools.ts'
import { outboxWords } from '#actions/outbox/words.ts'

export interface TestMailSent {
  readonly address: string
  /** What the server said. */
  readonly answer: string
}

/**
 * Sends a mail from an account to its own address, to nobody else, and says in words what went wrong. `address` names
 * the account; without it the first that sends.
 */
export async function sendTestMail(
  ctx: Ctx,
  tools: Pick<OutboxTools, 'handOver' | 'clock' | 'newName'>,
  address?: string,
): Promise<Result<TestMailSent, OutboxRefusal | { code: string; message: string }>> {
  const accounts = (await ctx.owner.accounts.list()).filter(({ smtp }) => smtp !== null)
  const account = accounts.find((one) => address === undefined || one.address === address.toLowerCase())
  if (!account) return refuseOutbox(ctx, 'no-account')
  const opened = await accountWithSecret(ctx, account.id)
  if (!opened.ok) return opened

  const self = { name: account.name ?? '', address: account.address }
  const domain = account.address.slice(account.address.lastIndexOf('@') + 1)
  const mail = buildEml({
    from: self,
    to: [self],
    subject: subjects[ctx.language ?? 'en'],
    body: bodies[ctx.language ?? 'en'],
    date: tools.clock(),
    messageId: `<${tools.newName()}@${domain}>`,
    inReplyTo: null,
    references: [],
  })
  const outcome = await tools.handOver(opened.value, { from: self.address, to: self.address }, Buffer.from(mail), {
    beforeEnd: () => Promise.resolve(true),
  })
  if (outcome.type === 'accepted') return ok({ address: self.address, answer: outcome.answer })
  if (outcome.type === 'refused') {
    const isAskedToWait = !outcome.isForGood && waits.has(outcome.why)
    const sentence = isAskedToWait ? later[ctx.language ?? 'en'] : outboxWords(ctx.language).fails[outcome.why]
    return err({ code: outcome.why, message: `${sentence} (${outcome.answer})` })
  }
  return err({ code: 'uncertain', message: outcome.type === 'unknown' ? outcome.says : '' })
}

/** Where a server refuses for now, which is how greylisting looks (RFC 6647). */
const waits: ReadonlySet<FailReason> = new Set(['recipient-refused', 'sender-refused', 'words-refused'])
const later = {
  en: 'The server asks to wait before it takes this mail (greylisting). Try again in a few minutes; approved mails are tried again by themselves.',
  de: 'Der Server bittet zu warten, bevor er diese E-Mail annimmt (Greylisting). Versuchen Sie es in einigen Minuten wieder; freigegebene E-Mails versucht Ajar von selbst noch einmal.',
} as const

const subjects = { en: 'A test from Ajar', de: 'Ein Versuch von Ajar' } as const
const bodies = {
  en: 'This mailbox can send. You may delete this mail.',
  de: 'Dieses Postfach kann senden. Sie können diese E-Mail löschen.',
} as const
