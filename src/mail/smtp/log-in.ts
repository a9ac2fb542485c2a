import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { OpenedAccount } from '#domain/account.ts'
import type { FailReason } from '#domain/outbox.ts'
import { inTime, reasonOf } from '#mail/smtp/hand-over.ts'
import { connectionOptions, logInOf, type SmtpTimes } from '#mail/smtp/smtp-connection.ts'
import { inWords } from '#mail/smtp/smtp-trouble.ts'

/** Short: somebody is looking at it. */
const usual: SmtpTimes = { connectMs: 15_000, answerMs: 15_000 }

/** Logs in to the server an account sends by, and sends nothing; null when it would let one send. */
export async function tryLogIn(
  account: OpenedAccount,
  times: SmtpTimes = usual,
): Promise<{ readonly why: FailReason; readonly says: string } | null> {
  const options = connectionOptions(account, times)
  if (!options.ok) return { why: 'not-safe', says: options.error }
  const connection = new SMTPConnection(options.value)
  try {
    await inTime<unknown>(connection, (done) => connection.connect(done))
    await inTime<unknown>(connection, (done) => connection.login(logInOf(account), done))
    return null
  } catch (error) {
    const { stage, isAnswer, says } = inWords(error)
    return { why: isAnswer || stage === 'log-in' || stage === 'safety' ? reasonOf[stage] : 'not-reached', says }
  } finally {
    connection.close()
  }
}
