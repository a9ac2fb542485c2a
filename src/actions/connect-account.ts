import { isLoopback, type Account, type MailServer } from '#domain/account.ts'
import { Secret } from '#domain/secret.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { ImapFailure } from '#mail/imap/failure.ts'
import { openImapSource } from '#mail/imap/imap-source.ts'
import type { OAuthTokens } from '#mail/oauth/tokens.ts'
import type { ImapLimits } from '#mail/imap/session.ts'
import { tryLogIn } from '#mail/smtp/log-in.ts'
import type { Ctx } from '#actions/context.ts'
import { troubleInWords } from '#actions/account-trouble.ts'
import { outboxWords } from '#actions/outbox/words.ts'
import { proposeServers, type AskForText } from '#actions/propose-servers.ts'

export interface ConnectInput {
  readonly address: string
  /** What opens it: a password, or what a sign-in gave. */
  readonly password: Secret | OAuthTokens
  readonly name?: string | null
  readonly aliases?: readonly string[]
  /** Where they are not given, those of the provider. */
  readonly imap?: MailServer | undefined
  readonly smtp?: MailServer | null | undefined
  readonly user?: string | undefined
  readonly folders?: readonly string[] | null
}

export interface Connected {
  readonly account: Account
  readonly provider: string | null
  /** What will be read: names of folders, and how much lies in them as the server counts it. */
  readonly folders: readonly string[]
  readonly messages: number
  /** Why its server would not let one send, with what it said; null where it would, or there is none. */
  readonly noSending: string | null
}

export interface ConnectRefusal {
  /** An ImapFailureCode, or what is wrong with what was said. */
  readonly code: string
  readonly message: string
}

const sentences = {
  'no-address': { en: 'That is no mail address.', de: 'Das ist keine E-Mail-Adresse.' },
  'no-password': { en: 'There is no password.', de: 'Das Passwort fehlt.' },
  'no-server': {
    en: 'Which server this mailbox lies on is not known. Your provider’s help pages call it the IMAP server.',
    de: 'Auf welchem Server dieses Postfach liegt, ist nicht bekannt. Auf den Hilfeseiten des Anbieters heißt er IMAP-Server.',
  },
  'tls-missing': {
    en: 'Without encryption a password is only sent to this computer itself. Choose TLS or STARTTLS.',
    de: 'Ohne Verschlüsselung geht ein Passwort nur an diesen Computer selbst. Wählen Sie TLS oder STARTTLS.',
  },
  'key-exposed': {
    en: 'Others on this computer can read the key to stored passwords (folder “secrets” of the data folder). Close it with chmod 600 first.',
    de: 'Andere auf diesem Computer können den Schlüssel der gespeicherten Passwörter lesen (Ordner „secrets“ im Datenordner). Schließen Sie ihn zuerst mit chmod 600.',
  },
} as const

/**
 * Logs in, looks at the folders, and only then keeps the account with its password. What is wrong is said in words,
 * with the provider's own condition where there is one.
 */
export async function connectAccount(
  ctx: Ctx,
  input: ConnectInput,
  options: ImapLimits & { readonly ask?: AskForText } = {},
): Promise<Result<Connected, ConnectRefusal>> {
  const refuse = (code: keyof typeof sentences) => err({ code, message: sentences[code][ctx.language ?? 'en'] })
  const address = input.address.trim().toLowerCase()
  if (!/^[^\s@<>"]{1,64}@[^\s@<>"]{1,253}$/.test(address)) return refuse('no-address')
  const tokens = input.password instanceof Secret ? null : input.password
  const kept = input.password instanceof Secret ? input.password : new Secret(JSON.stringify(tokens))
  if (kept.reveal() === '') return refuse('no-password')

  const proposal = await proposeServers(ctx, address, input.imap ? undefined : options.ask)
  const imap = input.imap ?? proposal.imap
  const smtp = input.smtp === undefined ? proposal.smtp : input.smtp
  if (!imap) return refuse('no-server')
  for (const server of [imap, smtp])
    if (server?.security === 'none' && !isLoopback(server.host)) return refuse('tls-missing')

  const said = {
    address,
    name: input.name ?? null,
    aliases: [...new Set((input.aliases ?? []).map((alias) => alias.trim().toLowerCase()))],
    imap,
    smtp,
    user: input.user ?? proposal.user,
    auth: tokens === null ? ('password' as const) : ('oauth2' as const),
    folders: input.folders ?? null,
  }
  try {
    const { ask: _, ...limits } = options
    const secret = tokens === null ? kept : new Secret(tokens.accessToken)
    const opened = { ...said, id: '', createdAt: ctx.now, secret }
    const mail = await openImapSource(opened, limits)
    const { folders, pending } = mail
    await mail.close()
    const trouble = smtp === null ? null : await tryLogIn(opened)
    const saved = await ctx.owner.accounts.save(said, kept, ctx.now)
    if (!saved.ok) return refuse(saved.error)
    await knowAsOwn(ctx, saved.value)
    const noSending = trouble && `${outboxWords(ctx.language).fails[trouble.why]} (${trouble.says})`
    return ok({ account: saved.value, provider: proposal.provider, folders, messages: pending, noSending })
  } catch (error) {
    if (!(error instanceof ImapFailure)) throw error
    const message = troubleInWords({ code: error.code, said: error.message }, imap.host, ctx.language)
    const isAboutPassword = error.code === 'wrong-password' || error.code === 'app-password-needed'
    if (!isAboutPassword || proposal.hint === null) return err({ code: error.code, message })
    // The provider's own condition says more than the usual advice behind the first sentence.
    const [first = message] = message.split(/(?<=\.) /)
    return err({ code: error.code, message: `${first} ${proposal.provider}: ${proposal.hint}` })
  }
}

/** Whose mailbox it is, where the person has said it: theirs are the addresses of what they connect as well. */
async function knowAsOwn(ctx: Ctx, { address, aliases }: Account): Promise<void> {
  const { addresses } = await ctx.owner.settings.get()
  if (addresses.length === 0) return
  const all = [...new Set([...addresses, address, ...aliases])]
  if (all.length > addresses.length) await ctx.owner.settings.set({ addresses: all })
}
