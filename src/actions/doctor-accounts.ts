import type { Language } from '#domain/language.ts'
import { healthInWords } from '#actions/account-trouble.ts'
import { accountWithSecret } from '#actions/account-with-secret.ts'
import type { Ctx } from '#actions/context.ts'
import type { Check } from '#actions/doctor.ts'
import { listAccounts, type AccountView } from '#actions/list-accounts.ts'

const day = 86_400_000
const longUnread = 7

interface Words {
  readonly notRead: string
  readonly readNow: string
  readonly tryAgain: string
  readonly read: (days: number) => string
  readonly known: (mailbox: number, known: number) => string
}

const words = {
  en: {
    notRead: 'not read yet',
    readNow: '`ajar sync` reads it; `ajar serve` does so by itself.',
    tryAgain: '`ajar sync` tries again.',
    read: (days) => (days <= 0 ? 'read today' : days === 1 ? 'read yesterday' : `read ${days} days ago`),
    known: (mailbox, known) => `mailbox ${mailbox}, known ${known}`,
  },
  de: {
    notRead: 'noch nicht gelesen',
    readNow: 'Solange Ajar läuft, liest es das Postfach von selbst.',
    tryAgain: 'Ajar versucht es von selbst noch einmal.',
    read: (days) => (days <= 0 ? 'heute gelesen' : days === 1 ? 'gestern gelesen' : `vor ${days} Tagen gelesen`),
    known: (mailbox, known) => `im Postfach ${mailbox}, bekannt ${known}`,
  },
} as const satisfies Record<Language, Words>

/** Each live mailbox: when it was read, and whether all of it is known. Asks no server. */
export async function accountChecks(ctx: Ctx, now: number): Promise<readonly Check[]> {
  const accounts = await listAccounts(ctx)
  return await Promise.all(accounts.map((account) => accountCheck(ctx, account, now)))
}

async function accountCheck(ctx: Ctx, { id, address, imap, health }: AccountView, now: number): Promise<Check> {
  const { notRead, readNow, tryAgain, read, known } = words[ctx.language ?? 'en']
  const check = (state: Check['state'], text: string, todo: string | null = null): Check => ({
    name: 'account',
    state,
    says: `${address}: ${text}`,
    todo,
  })
  const opened = await accountWithSecret(ctx, id)
  if (!opened.ok) return check('wrong', opened.error.message)
  const trouble = healthInWords(health, imap.host, ctx.language)
  if (trouble !== null) return check('look', trouble, tryAgain)
  const { syncedAt, counted } = health
  if (syncedAt === null) return check('look', notRead, readNow)

  const days = Math.floor((now - syncedAt) / day)
  const text = [read(days), ...(counted ? [known(counted.mailbox, counted.known)] : [])].join(', ')
  if (days > longUnread) return check('look', text, readNow)
  return check(counted && counted.known < counted.mailbox ? 'look' : 'fine', text)
}
