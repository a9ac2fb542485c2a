import { createTransport } from 'nodemailer'
import type { DovecotServer } from './dovecot.ts'
import type { PostfixServer } from './postfix.ts'

/** Somebody else's mail program: sends a whole mail as this address, and waits until it lies in the mailbox. */
export async function sendAs(
  { postfix, dovecot }: { readonly postfix: PostfixServer; readonly dovecot: DovecotServer },
  from: string,
  to: string,
  raw: string,
): Promise<void> {
  const program = createTransport({
    host: postfix.host,
    port: postfix.port,
    secure: false,
    ignoreTLS: true,
    auth: { user: from, pass: dovecot.password },
  })
  await program.sendMail({ envelope: { from, to }, raw })
  program.close()
  await postfix.delivered()
}

/** Brings a mail into a mailbox the way a server does (LMTP, RFC 2033), so that who listens hears of it. */
export async function deliver(dovecot: DovecotServer, to: string, raw: string): Promise<void> {
  const program = createTransport({
    host: dovecot.host,
    port: dovecot.lmtpPort,
    secure: false,
    ignoreTLS: true,
    lmtp: true,
  })
  await program.sendMail({ envelope: { from: 'sender@keane.example', to }, raw })
  program.close()
}
